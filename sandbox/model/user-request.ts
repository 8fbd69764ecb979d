// PUT on the user and on a call, POST of a new call: the voice side of REST.
import { readCallData, readDialogAction } from './call-data.js';
import { type Refusal, refuse } from './errors.js';
import { checkReasonCode } from './media-request.js';
import { accept, signOut } from './outcomes.js';
import { settle } from './settle.js';
import type { Agent, Call } from './state.js';
import { actOnCall, callActionsOf, changeCall, mediaToSignOut, startCall } from './voice.js';
import { parseBody } from './xml.js';

/** The refusal; undefined when the request is accepted. */
export function putUser(agent: Agent, body: string, requestId: string): Refusal | undefined {
  const content = parseBody(body, 'User');
  if (content === undefined) {
    return refuse.malformed('User');
  }
  const { state, reasonCodeId = '' } = content;
  if (state === undefined || state === '') {
    return refuse.missing('state');
  }
  if (state !== 'LOGIN' && state !== 'READY' && state !== 'NOT_READY' && state !== 'LOGOUT') {
    return refuse.invalid('state', typeof state === 'string' ? state : '');
  }
  if (typeof reasonCodeId !== 'string') {
    return refuse.invalid('reasonCodeId', '');
  }
  const away = state === 'NOT_READY' || state === 'LOGOUT';
  const refused = away ? checkReasonCode(agent.system.config.reasonCodes, state, reasonCodeId) : undefined;
  if (refused !== undefined) {
    return refused;
  }
  accept(agent, 'user', () => {
    agent.userState = state === 'LOGIN' ? 'NOT_READY' : state;
    agent.userReasonCodeId = away ? reasonCodeId : '';
    if (state === 'LOGOUT') {
      signOutMedia(agent, reasonCodeId, requestId);
    }
    settle(agent, { mediaId: 'user', requestId });
  });
  return undefined;
}

function signOutMedia(agent: Agent, reasonCodeId: string, requestId: string): void {
  for (const id of mediaToSignOut(agent)) {
    const media = agent.media.get(id);
    if (media !== undefined) signOut(agent, media, reasonCodeId, requestId);
  }
}

export function putCall(agent: Agent, call: Call, body: string, requestId: string): Refusal | undefined {
  const asked = readDialogAction(body);
  if ('status' in asked) return asked;
  const { content, action } = asked;
  if (typeof action !== 'string' || !callActionsOf(call).includes(action)) {
    return refuse.invalid('requestedAction', String(action));
  }
  const data = action === 'UPDATE_CALL_DATA' ? readCallData(content) : {};
  if ('status' in data) {
    return data;
  }
  accept(agent, call.id, () => {
    if (callActionsOf(call).includes(action)) {
      if (action === 'UPDATE_CALL_DATA') changeCall(agent, call, data, requestId);
      else actOnCall(agent, call, action, requestId);
    }
    settle(agent, { mediaId: 'user', requestId });
  });
  return undefined;
}

export function postCall(agent: Agent, body: string, requestId: string): Refusal | undefined {
  const content = parseBody(body, 'Dialog');
  if (content === undefined) {
    return refuse.malformed('Dialog');
  }
  const { requestedAction, toAddress } = content;
  if (requestedAction !== 'MAKE_CALL') {
    return refuse.invalid('requestedAction', String(requestedAction ?? ''));
  }
  if (typeof toAddress !== 'string' || toAddress === '') {
    return refuse.missing('toAddress');
  }
  accept(agent, 'call', () => {
    startCall(agent, toAddress, true, { requestId });
    settle(agent, { mediaId: 'user', requestId });
  });
  return undefined;
}
