import { bad, checkCallVariables, findAgent, findAgents, findCall, findSkilledMedia, findTask, isObject, oneOf } from './control-checks.js';
import { fail } from './control-faults.js';
import { allowedActions, endTask, offerTask } from './dialogs.js';
import { recover } from './faults.js';
import { changeTask } from './outcomes.js';
import { desktopBack, desktopGone } from './presence.js';
import { enqueue, whyNotRouted } from './queue.js';
import { routeNew, settle } from './settle.js';
import type { System } from './state.js';
import { type Command, SandboxError } from './types.js';
import { actOnCall, callActionsOf, changeCall, startCall, stateActions } from './voice.js';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

const handlers: { [Type in Command['type']]: (system: System, command: Of<Type>) => { id?: string } } = {
  'offer-task': offer,
  'submit-task': submit,
  'update-task': update,
  'end-task': end,
  'offer-call': offerCall,
  'update-call': updateCall,
  desktop,
  fault(system, { fault, agentId }) {
    fail(system, fault, agentId);
    return {};
  },
  recover(system, { agentId }) {
    for (const agent of findAgents(system, agentId)) recover(agent);
    return {};
  }
};

function offer(system: System, command: Of<'offer-task'>): { id: string } {
  const agent = findAgent(system, command.agentId);
  const media = findSkilledMedia(agent, command.mediaId);
  const callVariables = checkCallVariables(command.callVariables);
  const why = whyNotRouted(agent, media);
  if (why !== undefined) {
    throw new SandboxError(`No task can be offered in mediaId ${JSON.stringify(media.mrd.id)}: ${why}`);
  }
  const { id } = offerTask(agent, media, callVariables);
  settle(agent);
  return { id };
}

/** Without an id while no agent is free for it. */
function submit(system: System, { selector, callVariables }: Of<'submit-task'>): { id?: string } {
  const queued = enqueue(system, selector, checkCallVariables(callVariables));
  if (queued === undefined) {
    throw bad('selector', selector, oneOf(system.config.selectors.map(({ name }) => name)));
  }
  const task = routeNew(system).get(queued.number);
  return task === undefined ? {} : { id: task.id };
}

function update(system: System, command: Of<'update-task'>): { id: string } {
  const { agent, task } = findTask(system, command.id);
  const callVariables = checkCallVariables(command.callVariables);
  const { action, target = '' } = command;
  if (action === undefined && command.callVariables === undefined) {
    throw new SandboxError('update-task needs an action, callVariables or both');
  }
  if (action !== undefined && !allowedActions(agent, task).includes(action)) {
    throw bad('action', action, oneOf(allowedActions(agent, task)));
  }
  if (typeof target !== 'string') {
    throw bad('target', target, 'use the name of a selector');
  }
  changeTask(agent, task, { action: action ?? 'UPDATE_CALL_DATA', target, callVariables });
  settle(agent);
  return { id: task.id };
}

function end(system: System, command: Of<'end-task'>): { id: string } {
  const { agent, task } = findTask(system, command.id);
  const { dispositionCode = task.state === 'OFFERED' ? 'CD_TASK_ABANDONED_WHILE_OFFERED' : 'CD_NORMAL_END_TASK' } = command;
  if (typeof dispositionCode !== 'string' || !/^CD_[A-Z_]+$/.test(dispositionCode)) {
    throw bad('dispositionCode', dispositionCode, 'use one like CD_NORMAL_END_TASK');
  }
  endTask(agent, task, dispositionCode);
  settle(agent);
  return { id: task.id };
}

function offerCall(
  system: System,
  { agentId, fromAddress = '5550100', outbound = false, callVariables }: Of<'offer-call'>
): { id: string } {
  const agent = findAgent(system, agentId);
  if (typeof fromAddress !== 'string' || !/^[\w+.@-]{1,64}$/.test(fromAddress)) {
    throw bad('fromAddress', fromAddress, 'use a number, as 5550100');
  }
  if (typeof outbound !== 'boolean') {
    throw bad('outbound', outbound, 'use true or false');
  }
  if (agent.calls.size > 0) {
    throw new SandboxError(`No call can be offered: the agent has call ${[...agent.calls.keys()].join(', ')}`);
  }
  const { id } = startCall(agent, fromAddress, outbound, { callVariables: checkCallVariables(callVariables) });
  settle(agent);
  return { id };
}

function updateCall(system: System, { id, action, callVariables }: Of<'update-call'>): { id: string } {
  const { agent, call } = findCall(system, id);
  const changed = checkCallVariables(callVariables);
  if (action === undefined && callVariables === undefined) {
    throw new SandboxError('update-call needs an action, callVariables or both');
  }
  const allowed = callActionsOf(call).filter((each) => stateActions.includes(each));
  // The caller hangs up whenever he likes.
  if (action !== undefined && action !== 'DROP' && !allowed.includes(action)) {
    throw bad('action', action, oneOf(allowed));
  }
  if (callVariables !== undefined) changeCall(agent, call, { callVariables: changed });
  if (action !== undefined) actOnCall(agent, call, action);
  settle(agent);
  return { id: call.id };
}

function desktop(system: System, { agentId, present }: Of<'desktop'>): { id?: string } {
  const agent = findAgent(system, agentId);
  if (typeof present !== 'boolean') {
    throw bad('present', present, 'use true or false');
  }
  if (present) desktopBack(agent);
  else desktopGone(agent);
  return {};
}

/** One line for the log. */
export function describe(command: Command): string {
  switch (command?.type) {
    case 'offer-task':
      return `offer-task ${command.mediaId}`;
    case 'submit-task':
      return `submit-task ${command.selector}`;
    case 'update-task':
      return `update-task ${command.id} ${command.action ?? 'callVariables'}`;
    case 'end-task':
      return `end-task ${command.id}`;
    case 'offer-call':
      return `offer-call ${command.outbound ? 'outbound' : 'inbound'}`;
    case 'update-call':
      return `update-call ${command.id} ${command.action ?? 'callVariables'}`;
    case 'desktop':
      return command.present ? 'desktop opened' : 'desktop closed';
    case 'fault':
      return `fault ${command.fault?.type}${command.fault?.type === 'failover' && command.fault.reload === true ? ' reload' : ''}`;
    default:
      return String(command?.type);
  }
}

export function handleCommand(system: System, command: Command): { id?: string } {
  const type: unknown = isObject(command) ? command.type : command;
  const handle = Object.hasOwn(handlers, String(type)) ? handlers[type as Command['type']] : undefined;
  if (handle === undefined) {
    throw bad('command', type, oneOf(Object.keys(handlers)));
  }
  return handle(system, command as never);
}
