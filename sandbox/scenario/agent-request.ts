import type { AgentConfig, RestRequest } from '../model/types.js';
import { toXml, type XmlContent } from '../model/xml.js';
import type { AgentStep } from './types.js';

const SETTINGS = { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' };

/** The REST request for a step of an agent. `idOf` turns "$name" into the id of a task. */
export function agentRequest(step: AgentStep, { id, password, extension = '' }: AgentConfig, idOf: (name: string) => string): RestRequest {
  const [path, content] = readStep(step, id, extension, idOf);
  const headers = { authorization: `Basic ${btoa(`${id}:${password}`)}`, requestid: 'scenario', 'content-type': 'application/xml' };
  return { method: 'PUT', path, body: toXml(content), headers };
}

function readStep(step: AgentStep, agentId: string, extension: string, idOf: (name: string) => string): [string, XmlContent] {
  const user = `/finesse/api/User/${agentId}`;
  if ('task' in step) {
    const { action, target = '' } = step;
    return [`/finesse/api/Dialog/${idOf(step.task)}`, { Dialog: { requestedAction: action, target } }];
  }
  if ('call' in step) {
    return [`/finesse/api/Dialog/${idOf(step.call)}`, { Dialog: { requestedAction: step.action, targetMediaAddress: extension } }];
  }
  if ('user' in step) {
    return [user, { User: { state: step.user, reasonCodeId: step.reasonCodeId ?? '' } }];
  }
  return [`${user}/Media/${step.media}`, { Media: mediaContent(step) }];
}

function mediaContent(step: Extract<AgentStep, { media: string }>): XmlContent {
  if ('routable' in step) return { routable: String(step.routable) };
  const { state } = step;
  if (state !== 'LOGIN') return { state, reasonCodeId: step.reasonCodeId ?? '' };
  const { maxDialogLimit, interruptAction, dialogLogoutAction } = { ...SETTINGS, ...step };
  return { state, maxDialogLimit, interruptAction, dialogLogoutAction };
}

/** One line for a trace. */
export function describeAgentStep(step: AgentStep): string {
  const who = step.agentId === undefined ? 'agent' : `agent ${step.agentId}`;
  if ('task' in step) return `${who}: ${step.action} ${step.task}${step.target ? ` to ${step.target}` : ''}`;
  if ('call' in step) return `${who}: ${step.action} ${step.call}`;
  if ('user' in step) return `${who}: user ${step.user}`;
  return `${who}: MRD ${step.media} ${'routable' in step ? `routable ${step.routable}` : step.state}`;
}
