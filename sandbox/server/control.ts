// Turns requests of the control API into commands to the model.
import type { Command, Fault, MediaSettings, OutageType } from '../model/types.js';
import { type Fields, integer, only, optionalFlag, optionalText, text, texts, wrong } from './fields.js';

/**
 * Offers a task: with an MRD straight to an agent, with a script selector to the queue.
 * @throws HttpError 400
 */
export function offerTask(fields: Fields): Command {
  if (fields['selector'] !== undefined) {
    only(fields, ['selector', 'callVariables']);
    return { type: 'submit-task', selector: text(fields, 'selector'), ...variables(fields) };
  }
  only(fields, ['mediaId', 'agentId', 'callVariables', 'selector']);
  return { type: 'offer-task', mediaId: text(fields, 'mediaId'), ...optionalText(fields, 'agentId'), ...variables(fields) };
}

/** @throws HttpError 400 */
export function updateTask(id: string, fields: Fields): Command {
  only(fields, ['action', 'target', 'callVariables']);
  return { type: 'update-task', id, ...optionalText(fields, 'action'), ...optionalText(fields, 'target'), ...variables(fields) };
}

/** @throws HttpError 400 */
export function endTask(id: string, fields: Fields): Command {
  only(fields, ['dispositionCode']);
  return { type: 'end-task', id, ...optionalText(fields, 'dispositionCode') };
}

/** @throws HttpError 400 */
export function offerCall(fields: Fields): Command {
  only(fields, ['agentId', 'fromAddress', 'outbound', 'callVariables']);
  return {
    type: 'offer-call',
    ...optionalText(fields, 'agentId'),
    ...optionalText(fields, 'fromAddress'),
    ...optionalFlag(fields, 'outbound'),
    ...variables(fields)
  };
}

/** @throws HttpError 400 */
export function updateCall(id: string, fields: Fields): Command {
  only(fields, ['action', 'callVariables']);
  return { type: 'update-call', id, ...optionalText(fields, 'action'), ...variables(fields) };
}

/** @throws HttpError 400 */
export function recover(fields: Fields): Command {
  only(fields, ['agentId']);
  return { type: 'recover', ...optionalText(fields, 'agentId') };
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

const OUTAGES: readonly OutageType[] = [
  'notifications-down',
  'finesse-down',
  'cti-down',
  'cti-server-failure',
  'pg-failure',
  'double-pg-failure',
  'failover',
  'ccp-down'
];
const FAULTS: readonly string[] = [...OUTAGES, 'get-fails', 'put-fails', 'slow', 'options-drift'];
const SETTINGS: readonly (keyof MediaSettings)[] = ['maxDialogLimit', 'interruptAction', 'dialogLogoutAction'];

/**
 * Injects a fault for all agents, or with `agentId` for one.
 * @throws HttpError 400
 */
export function injectFault({ agentId, ...fields }: Fields): Command {
  return { type: 'fault', fault: parseFault(fields), ...optionalText({ agentId }, 'agentId') };
}

function parseFault(fields: Fields): Fault {
  const type = fields['type'];
  const outage = OUTAGES.find((name) => name === type);
  if (outage === 'failover') {
    only(fields, ['type', 'reload']);
    return { type: outage, ...optionalFlag(fields, 'reload') };
  }
  if (outage) {
    only(fields, ['type']);
    return { type: outage };
  }
  switch (type) {
    case 'get-fails':
      only(fields, ['type', 'path', 'times', 'status']);
      return { type, ...failure(fields) };
    case 'put-fails':
      only(fields, ['type', 'path', 'times', 'status', 'error']);
      return { type, ...failure(fields), ...optionalText(fields, 'error') };
    case 'slow':
      only(fields, ['type', 'ms']);
      return { type, ms: integer(fields, 'ms', 0, 600_000) };
    case 'options-drift':
      only(fields, ['type', 'mediaId', 'settings']);
      return {
        type,
        ...optionalText(fields, 'mediaId'),
        ...(fields['settings'] === undefined ? {} : { settings: settings(fields['settings']) })
      };
    default:
      throw wrong('type', type, FAULTS.join(', '));
  }
}

function failure(fields: Fields): { path: string; times: number; status?: number } {
  return {
    path: text(fields, 'path'),
    times: integer(fields, 'times', 1, 1000),
    ...(fields['status'] === undefined ? {} : { status: integer(fields, 'status', 400, 599) })
  };
}

function settings(value: unknown): Partial<MediaSettings> {
  const given = texts('settings', value);
  only(given, SETTINGS, 'settings.');
  return given;
}

function variables(fields: Fields): { callVariables?: Record<string, string> } {
  return fields['callVariables'] === undefined ? {} : { callVariables: texts('callVariables', fields['callVariables']) };
}
