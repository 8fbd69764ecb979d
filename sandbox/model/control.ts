import { actOnTask, allowedActions, endTask, isCallVariable, notifyChange, offerTask } from './dialogs.js';
import { driftOptions, recover, startOutage } from './faults.js';
import { allowedSettings, settingNames } from './media-request.js';
import { busyElsewhere, isRoutable, mediaState, settle } from './media.js';
import { allMedia, type Media, type OutageType, serverDefaults, type State, type Task, tasksOf } from './state.js';
import { type Command, type Fault, type MediaSettings, SandboxError } from './types.js';

// Commands come from people's scripts over HTTP too, so nothing about them is believed: every check comes before the first change.

const commandTypes: Command['type'][] = ['offer-task', 'update-task', 'end-task', 'fault', 'recover'];
const outageTypes: OutageType[] = ['notifications-down', 'finesse-down', 'cti-down', 'pg-failure', 'double-pg-failure', 'failover'];
const otherFaults: Fault['type'][] = ['get-fails', 'slow', 'options-drift'];

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function bad(name: string, value: unknown, allowed: string): SandboxError {
  return new SandboxError(`${name} ${show(value)} is not allowed: ${allowed}`);
}

function oneOf(names: readonly string[]): string {
  return names.length === 0 ? 'there is none' : `use ${names.join(', ')}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findMedia(state: State, id: unknown): Media {
  const media = state.media.get(id as string);
  if (media === undefined) {
    throw bad('mediaId', id, oneOf([...state.media.keys()]));
  }
  return media;
}

function findSkilledMedia(state: State, id: unknown): Media {
  const media = findMedia(state, id);
  if (!media.mrd.skilled) {
    throw bad('mediaId', id, `the agent has no skill in ${media.mrd.name}`);
  }
  return media;
}

function findTask(state: State, id: unknown): Task {
  const task = state.tasks.get(id as string);
  if (task === undefined) {
    throw bad('id', id, oneOf([...state.tasks.keys()]));
  }
  return task;
}

function checkCallVariables(given: unknown): Record<string, string> {
  if (given === undefined) {
    return {};
  }
  if (!isObject(given)) {
    throw bad('callVariables', given, 'use an object of texts');
  }
  for (const [name, value] of Object.entries(given)) {
    if (!isCallVariable(name)) {
      throw bad('callVariables name', name, 'use callVariable1 to callVariable10 and user.*');
    }
    // XML 1.0 has no way to write the control characters, escaped or not.
    // eslint-disable-next-line no-control-regex
    if (typeof value !== 'string' || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(value)) {
      throw bad(`callVariables.${name}`, value, 'use a text without control characters');
    }
  }
  return given as Record<string, string>;
}

/** Why CCE would not route a task to the agent now, if it would not. */
function whyNotRouted(state: State, media: Media): string | undefined {
  const { id } = media.mrd;
  const limit = Number(media.settings[state.node].maxDialogLimit);
  if (!media.signedIn) {
    return 'the agent is not logged in (LOGOUT)';
  }
  if (media.notReady) {
    return 'the agent is NOT_READY';
  }
  if (!isRoutable(state, media)) {
    return `the agent is not routable (${mediaState(state, media)})`;
  }
  if (tasksOf(state, id).length >= limit) {
    return `the agent holds maxDialogLimit (${limit}) tasks`;
  }
  return busyElsewhere(state, id) ? 'the agent is at work on a task of another, noninterruptible MRD' : undefined;
}

function offer(state: State, command: Extract<Command, { type: 'offer-task' }>): { id: string } {
  const media = findSkilledMedia(state, command.mediaId);
  const callVariables = checkCallVariables(command.callVariables);
  const why = whyNotRouted(state, media);
  if (why !== undefined) {
    throw new SandboxError(`No task can be offered in mediaId ${show(media.mrd.id)}: ${why}`);
  }
  const { id } = offerTask(state, media, callVariables);
  settle(state);
  return { id };
}

function update(state: State, command: Extract<Command, { type: 'update-task' }>): { id: string } {
  const task = findTask(state, command.id);
  const callVariables = checkCallVariables(command.callVariables);
  const { action } = command;
  if (action === undefined && command.callVariables === undefined) {
    throw new SandboxError('update-task needs an action, callVariables or both');
  }
  if (action !== undefined && !allowedActions(state, task).includes(action)) {
    throw bad('action', action, oneOf(allowedActions(state, task)));
  }
  task.callVariables = { ...task.callVariables, ...callVariables };
  if (action === undefined) {
    notifyChange(state, task);
  } else {
    actOnTask(state, task, action);
  }
  settle(state);
  return { id: task.id };
}

function end(state: State, command: Extract<Command, { type: 'end-task' }>): { id: string } {
  const task = findTask(state, command.id);
  const { dispositionCode = task.state === 'OFFERED' ? 'CD_TASK_ABANDONED_WHILE_OFFERED' : 'CD_NORMAL_END_TASK' } = command;
  if (typeof dispositionCode !== 'string' || !/^CD_[A-Z_]+$/.test(dispositionCode)) {
    throw bad('dispositionCode', dispositionCode, 'use one like CD_NORMAL_END_TASK');
  }
  endTask(state, task, dispositionCode);
  settle(state);
  return { id: task.id };
}

function checkSettings(given: unknown): Partial<MediaSettings> {
  if (given === undefined) {
    return serverDefaults();
  }
  if (!isObject(given)) {
    throw bad('settings', given, oneOf(settingNames));
  }
  for (const [name, value] of Object.entries(given)) {
    const allowed = settingNames.find((each) => each === name);
    if (allowed === undefined) {
      throw bad('settings name', name, oneOf(settingNames));
    }
    if (!allowedSettings[allowed].includes(value as string)) {
      throw bad(`settings.${name}`, value, oneOf(allowedSettings[allowed]));
    }
  }
  return given as Partial<MediaSettings>;
}

function drift(state: State, fault: Extract<Fault, { type: 'options-drift' }>): void {
  const media = fault.mediaId === undefined ? allMedia(state).filter(({ mrd }) => mrd.skilled) : [findSkilledMedia(state, fault.mediaId)];
  driftOptions(state, media, checkSettings(fault.settings));
}

function failGets(state: State, { path, times, status = 503 }: Extract<Fault, { type: 'get-fails' }>): void {
  if (typeof path !== 'string' || path === '') {
    throw bad('path', path, 'use the end of a path, as "/Dialogs"');
  }
  if (!Number.isInteger(times) || times < 1) {
    throw bad('times', times, 'use a whole number from 1');
  }
  if (!Number.isInteger(status) || status < 400 || status > 599) {
    throw bad('status', status, 'use 400 to 599');
  }
  state.getFailures.push({ path, times, status });
}

function fail(state: State, fault: Fault): void {
  const type: unknown = isObject(fault) ? fault.type : fault;
  const outage = outageTypes.find((each) => each === type);
  if (outage !== undefined) {
    startOutage(state, outage);
    return;
  }
  switch (fault?.type) {
    case 'get-fails':
      return failGets(state, fault);
    case 'options-drift':
      return drift(state, fault);
    case 'slow':
      if (!Number.isFinite(fault.ms) || fault.ms < 0) {
        throw bad('ms', fault.ms, 'use 0 or more milliseconds');
      }
      state.slowMs = fault.ms;
      return;
    default:
      throw bad('fault', type, oneOf([...outageTypes, ...otherFaults]));
  }
}

/** One line for the log. */
export function describe(command: Command): string {
  switch (command?.type) {
    case 'offer-task':
      return `offer-task ${command.mediaId}`;
    case 'update-task':
      return `update-task ${command.id} ${command.action ?? 'callVariables'}`;
    case 'end-task':
      return `end-task ${command.id}`;
    case 'fault':
      return `fault ${command.fault?.type}`;
    default:
      return String(command?.type);
  }
}

export function handleCommand(state: State, command: Command): { id?: string } {
  switch (command?.type) {
    case 'offer-task':
      return offer(state, command);
    case 'update-task':
      return update(state, command);
    case 'end-task':
      return end(state, command);
    case 'fault':
      fail(state, command.fault);
      return {};
    case 'recover':
      recover(state);
      return {};
    default:
      throw bad('command', isObject(command) ? (command as { type?: unknown }).type : command, oneOf(commandTypes));
  }
}
