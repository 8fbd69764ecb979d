import type { Command, Fault, MediaSettings } from '../model/types.js';
import { HttpError } from './http.js';

type Fields = Record<string, unknown>;

/** @throws HttpError 400 */
export function parseObject(body: string): Fields {
  let value: unknown;
  try {
    value = body.trim() === '' ? {} : JSON.parse(body);
  } catch (error) {
    throw new HttpError(400, `The body is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('The body', value, 'a JSON object');
  return value as Fields;
}

/** @throws HttpError 400 */
export function offerTask(fields: Fields): Command {
  only(fields, ['mediaId', 'callVariables']);
  return { type: 'offer-task', mediaId: text(fields, 'mediaId'), ...variables(fields) };
}

/** @throws HttpError 400 */
export function updateTask(id: string, fields: Fields): Command {
  only(fields, ['action', 'callVariables']);
  return { type: 'update-task', id, ...(fields['action'] === undefined ? {} : { action: text(fields, 'action') }), ...variables(fields) };
}

/** @throws HttpError 400 */
export function endTask(id: string, fields: Fields): Command {
  only(fields, ['dispositionCode']);
  return { type: 'end-task', id, ...(fields['dispositionCode'] === undefined ? {} : { dispositionCode: text(fields, 'dispositionCode') }) };
}

export interface TimeControl {
  action: (typeof TIME_ACTIONS)[number];
  ms: number;
}

const TIME_ACTIONS = ['pause', 'resume', 'step', 'advance'] as const;

/** @throws HttpError 400 */
export function timeControl(fields: Fields): TimeControl {
  const action = TIME_ACTIONS.find((name) => name === fields['action']);
  if (!action) throw wrong('action', fields['action'], TIME_ACTIONS.join(', '));
  only(fields, action === 'advance' ? ['action', 'ms'] : ['action']);
  return { action, ms: action === 'advance' ? integer(fields, 'ms', 1, 86_400_000) : 0 };
}

const PLAIN_FAULTS = ['notifications-down', 'finesse-down', 'cti-down', 'pg-failure', 'double-pg-failure', 'failover'] as const;
const FAULTS: readonly string[] = [...PLAIN_FAULTS, 'get-fails', 'slow', 'options-drift'];
const SETTINGS: readonly (keyof MediaSettings)[] = ['maxDialogLimit', 'interruptAction', 'dialogLogoutAction'];

/** @throws HttpError 400 */
export function injectFault(fields: Fields): Command {
  return { type: 'fault', fault: parseFault(fields) };
}

function parseFault(fields: Fields): Fault {
  const type = fields['type'];
  const plain = PLAIN_FAULTS.find((name) => name === type);
  if (plain) {
    only(fields, ['type']);
    return { type: plain };
  }
  switch (type) {
    case 'get-fails':
      only(fields, ['type', 'path', 'times', 'status']);
      return {
        type,
        path: text(fields, 'path'),
        times: integer(fields, 'times', 1, 1000),
        ...(fields['status'] === undefined ? {} : { status: integer(fields, 'status', 400, 599) })
      };
    case 'slow':
      only(fields, ['type', 'ms']);
      return { type, ms: integer(fields, 'ms', 0, 600_000) };
    case 'options-drift':
      only(fields, ['type', 'mediaId', 'settings']);
      return {
        type,
        ...(fields['mediaId'] === undefined ? {} : { mediaId: text(fields, 'mediaId') }),
        ...(fields['settings'] === undefined ? {} : { settings: settings(fields['settings']) })
      };
    default:
      throw wrong('type', type, FAULTS.join(', '));
  }
}

function settings(value: unknown): Partial<MediaSettings> {
  const given = texts('settings', value);
  only(given, SETTINGS, 'settings.');
  return given;
}

function variables(fields: Fields): { callVariables?: Record<string, string> } {
  return fields['callVariables'] === undefined ? {} : { callVariables: texts('callVariables', fields['callVariables']) };
}

function texts(name: string, value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name, value, 'an object of names and texts');
  return Object.fromEntries(Object.keys(value).map((key) => [key, text(value as Fields, key, `${name}.`)]));
}

/** Numbers are taken too: an MRD id or a limit is easily written as one. */
function text(fields: Fields, name: string, prefix = ''): string {
  const value = fields[name];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw wrong(prefix + name, value, 'a text');
}

function integer(fields: Fields, name: string, least: number, most: number): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw wrong(name, value, `an integer from ${least} to ${most}`);
}

function only(fields: Fields, names: readonly string[], prefix = ''): void {
  const unknown = Object.keys(fields).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new HttpError(400, `"${prefix}${unknown}" is not a field here. Allowed: ${names.join(', ')}.`);
}

function wrong(name: string, value: unknown, allowed: string): HttpError {
  return new HttpError(400, `${name} is ${value === undefined ? 'missing' : JSON.stringify(value)}. Allowed: ${allowed}.`);
}
