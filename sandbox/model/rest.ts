import { allowedActions, isInterrupted, taskActions } from './dialogs.js';
import { type Refusal, refusalXml, refuse } from './errors.js';
import { readMediaChange } from './media-request.js';
import { acceptDialogAction, acceptMediaChange } from './outcomes.js';
import { because, record } from './publish.js';
import { dialogsXml, dialogXml, mediaListXml, mediaXml, systemInfoXml, userXml } from './resources.js';
import { ctiLost, type State, tasksOf } from './state.js';
import type { RestRequest, RestResponse } from './types.js';
import { parseBody } from './xml.js';

type Answer = { status: 200; body: string } | { status: 202 } | Refusal;

function isRefusal(answer: Answer): answer is Refusal {
  return 'type' in answer;
}

const dialogId = /^\d+_\d+_\d+$/;

/** The failure that answers instead of the resource, if one does. */
function failure(state: State, method: string, path: string): Refusal | undefined {
  if (state.outages.has('finesse-down') || (ctiLost(state) && path !== '/finesse/api/SystemInfo')) {
    return refuse.unavailable();
  }
  const failing = method === 'GET' ? state.getFailures.find((each) => path.endsWith(each.path)) : undefined;
  if (failing === undefined) {
    return undefined;
  }
  failing.times -= 1;
  state.getFailures = state.getFailures.filter((each) => each.times > 0);
  return refuse.status(failing.status);
}

/** Checks the credentials if there are any: a page of the sandbox may do without. */
function unauthorized(state: State, authorization: string | undefined, user: string | undefined): Refusal | undefined {
  if (authorization === undefined || authorization === '') {
    return undefined;
  }
  const { id, password } = state.config.agent;
  const [scheme, credentials = ''] = authorization.split(' ');
  let known = false;
  try {
    known = scheme?.toLowerCase() === 'basic' && atob(credentials) === `${id}:${password}`;
  } catch {
    // Not base64: unknown credentials like any other.
  }
  if (!known) {
    return refuse.credentials();
  }
  return user !== undefined && user !== id ? refuse.otherUser(user) : undefined;
}

function ok(body: string): Answer {
  return { status: 200, body };
}

function getOfUser(state: State, [resource, mediaId, part, ...rest]: string[]): Answer {
  if (resource === undefined) {
    return ok(userXml(state));
  }
  if (resource === 'Dialogs' && mediaId === undefined) {
    // Voice only, and this agent has no voice.
    return ok(dialogsXml(state, []));
  }
  if (resource === 'Media' && mediaId === undefined) {
    return ok(mediaListXml(state));
  }
  const media = resource === 'Media' ? state.media.get(mediaId ?? '') : undefined;
  if (media !== undefined && part === undefined) {
    return ok(mediaXml(state, media));
  }
  if (media !== undefined && part === 'Dialogs' && rest.length === 0) {
    return ok(dialogsXml(state, tasksOf(state, media.mrd.id)));
  }
  return refuse.notFound(mediaId ?? resource);
}

function putMedia(state: State, mediaId: string, body: string, requestId: string): Answer {
  const media = state.media.get(mediaId);
  if (media === undefined) {
    return refuse.notFound(mediaId);
  }
  const change = readMediaChange(body);
  if ('type' in change) {
    return { ...change, mediaId };
  }
  acceptMediaChange(state, media, change, requestId);
  return { status: 202 };
}

function putDialog(state: State, id: string, body: string, requestId: string): Answer {
  const content = parseBody(body, 'Dialog');
  if (content === undefined) {
    return refuse.malformed('Dialog');
  }
  const action = content['requestedAction'];
  if (action === undefined || action === '') {
    return refuse.missing('requestedAction');
  }
  if (typeof action !== 'string' || !taskActions.includes(action)) {
    return refuse.action(String(action));
  }
  const task = state.tasks.get(id);
  // Whether there is such a dialog, and whether it is interrupted, CCE finds out, not Finesse: both come as asynchronous errors.
  if (task !== undefined && !isInterrupted(state, task) && !allowedActions(state, task).includes(action)) {
    return { ...refuse.action(action), mediaId: task.mediaId };
  }
  if (action === 'TRANSFER' && (typeof content['target'] !== 'string' || content['target'] === '')) {
    return refuse.missing('target');
  }
  acceptDialogAction(state, id, action, requestId);
  return { status: 202 };
}

function answer(state: State, request: RestRequest, path: string): Answer {
  const { method, body = '', headers = {} } = request;
  const [root, api, kind, id, ...rest] = path.split('/').slice(1);
  const failed = failure(state, method, path) ?? unauthorized(state, headers['authorization'], kind === 'User' ? id : undefined);
  if (failed !== undefined) {
    return failed;
  }
  if (root !== 'finesse' || api !== 'api') {
    return refuse.notFound(path);
  }
  const requestId = headers['requestid'] ?? '';
  const isGet = method === 'GET';
  if (kind === 'SystemInfo' && id === undefined && isGet) {
    return ok(systemInfoXml(state));
  }
  if (kind === 'User' && id === state.config.agent.id) {
    if (isGet) {
      return getOfUser(state, rest);
    }
    if (method === 'PUT' && rest[0] === 'Media' && rest.length === 2) {
      return putMedia(state, rest[1] ?? '', body, requestId);
    }
  }
  if (kind === 'Dialog' && id !== undefined && dialogId.test(id) && rest.length === 0) {
    if (method === 'PUT') {
      return putDialog(state, id, body, requestId);
    }
    const task = state.tasks.get(id);
    if (isGet && task !== undefined) {
      return ok(dialogXml(state, task));
    }
  }
  return refuse.notFound(id ?? path);
}

export function handleRequest(state: State, request: RestRequest): RestResponse {
  const seq = record(state, 'request', `${request.method} ${request.path}`, request.body);
  return because(state, seq, () => respond(state, request));
}

function respond(state: State, request: RestRequest): RestResponse {
  const path = request.path.replace(/[?#].*$/s, '').replace(/(.)\/$/, '$1');
  const answered = answer(state, { ...request, method: request.method.toUpperCase() }, path);
  const body = isRefusal(answered) ? refusalXml(answered) : 'body' in answered ? answered.body : '';
  const headers: Record<string, string> = body === '' ? {} : { 'content-type': 'application/xml' };
  const requestId = request.headers?.['requestid'];
  if (requestId !== undefined) {
    headers['requestid'] = requestId;
  }
  const delayMs = state.slowMs;
  record(state, 'response', `${answered.status} ${request.method} ${path}`, body === '' ? undefined : body, delayMs || undefined);
  return { status: answered.status, headers, body, delayMs };
}
