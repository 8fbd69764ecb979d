import { failure, unauthorized, type Answer, type Failed } from './access.js';
import { readCallData, readDialogAction } from './call-data.js';
import { deskXml, listXml, userReasonCodeXml } from './desk-lists.js';
import { allowedActions, isInterrupted, taskActions } from './dialogs.js';
import { refusalXml, refuse, type Refusal } from './errors.js';
import { readMediaChange } from './media-request.js';
import { acceptDialogChange, acceptMediaChange } from './outcomes.js';
import { because, record } from './publish.js';
import { callXml, dialogsXml, dialogXml, mediaListXml, mediaXml, systemInfoXml, userXml } from './resources.js';
import { type Agent, type Call, type System, type Task, tasksOf } from './state.js';
import type { RestRequest, RestResponse } from './types.js';
import { postCall, putCall, putUser } from './user-request.js';

function isRefusal(answer: Answer): answer is Refusal {
  return 'type' in answer;
}

const taskId = /^\d+_\d+_\d+$/;

function ok(body: string): Answer {
  return { status: 200, body };
}

function accepted(refused: Refusal | undefined): Answer {
  return refused ?? { status: 202 };
}

function getOfUser(agent: Agent, path: string[], query: URLSearchParams): Answer {
  const [resource, mediaId, part, ...rest] = path;
  if (resource === undefined) {
    return ok(userXml(agent));
  }
  if (resource === 'Dialogs' && mediaId === undefined) {
    // Voice only, unless asked for otherwise.
    const tasks = query.get('includeNonVoice') === 'true' ? [...agent.tasks.values()] : [];
    return ok(dialogsXml(agent, tasks, [...agent.calls.values()]));
  }
  if (resource === 'Media' && mediaId === undefined) {
    return ok(mediaListXml(agent));
  }
  const list = mediaId === undefined ? listXml(agent.system, resource, query.get('category') ?? 'ALL') : undefined;
  const reasonCode = resource === 'ReasonCode' && part === undefined ? userReasonCodeXml(agent, mediaId ?? '') : undefined;
  const configured = list ?? reasonCode;
  if (configured !== undefined) {
    return ok(configured);
  }
  const media = resource === 'Media' ? agent.media.get(mediaId ?? '') : undefined;
  if (media !== undefined && part === undefined) {
    return ok(mediaXml(agent, media));
  }
  if (media !== undefined && part === 'Dialogs' && rest.length === 0) {
    return ok(dialogsXml(agent, tasksOf(agent, media.mrd.id)));
  }
  return refuse.notFound(mediaId ?? resource);
}

function putMedia(agent: Agent, mediaId: string, body: string, requestId: string, failed: Failed): Answer {
  const media = agent.media.get(mediaId);
  if (media === undefined) {
    return refuse.notFound(mediaId);
  }
  const change = readMediaChange(body, agent.system.config.reasonCodes);
  if ('type' in change) {
    return { ...change, mediaId };
  }
  acceptMediaChange(agent, media, change, requestId, failed.error);
  return { status: 202 };
}

function putTask(agent: Agent, id: string, body: string, requestId: string, failed: Failed): Answer {
  const asked = readDialogAction(body);
  if ('status' in asked) return asked;
  const { content, action } = asked;
  if (action === 'UPDATE_CALL_DATA') {
    const data = readCallData(content);
    if ('status' in data) return data;
    acceptDialogChange(agent, id, { action, target: '', callVariables: data.callVariables ?? {} }, requestId, failed.error);
    return { status: 202 };
  }
  if (typeof action !== 'string' || !taskActions.includes(action)) {
    return refuse.action(String(action));
  }
  const task = agent.tasks.get(id);
  // Whether there is such a dialog, and whether it is interrupted, CCE finds out, not Finesse: both come as asynchronous errors.
  if (task !== undefined && !isInterrupted(agent, task) && !allowedActions(agent, task).includes(action)) {
    return { ...refuse.action(action), mediaId: task.mediaId };
  }
  const target = typeof content['target'] === 'string' ? content['target'] : '';
  if (action === 'TRANSFER') {
    if (target === '') return refuse.missing('target');
    if (agent.outages.has('ccp-down')) return refuse.noCcp();
  }
  acceptDialogChange(agent, id, { action, target, callVariables: {} }, requestId, failed.error);
  return { status: 202 };
}

interface Holder {
  agent: Agent;
  task?: Task;
  call?: Call;
}

/** Whose dialog it is; an id that nobody has is answered for `asking`. */
function holderOf(system: System, id: string, asking: Agent): Holder {
  for (const agent of [asking, ...system.agents.values()]) {
    const [task, call] = [agent.tasks.get(id), agent.calls.get(id)];
    if (task !== undefined) return { agent, task };
    if (call !== undefined) return { agent, call };
  }
  return { agent: asking };
}

function ofDialog(asking: Agent, id: string, { method, body = '', headers = {} }: RestRequest, failed: Failed): Answer {
  const { agent, task, call } = holderOf(asking.system, id, asking);
  if (agent !== asking && headers['authorization']) {
    return refuse.otherTask(id);
  }
  const requestId = headers['requestid'] ?? '';
  if (method === 'PUT' && call !== undefined) {
    return accepted(putCall(agent, call, body, requestId));
  }
  if (method === 'PUT' && taskId.test(id)) {
    return putTask(agent, id, body, requestId, failed);
  }
  if (method === 'GET' && task !== undefined) {
    return ok(dialogXml(agent, task));
  }
  return method === 'GET' && call !== undefined ? ok(callXml(agent, call)) : refuse.notFound(id);
}

function ofUser(agent: Agent, rest: string[], request: RestRequest, query: URLSearchParams, failed: Failed): Answer {
  const { method, body = '', headers = {} } = request;
  const requestId = headers['requestid'] ?? '';
  const [resource, mediaId = '', ...more] = rest;
  if (method === 'GET') {
    return getOfUser(agent, rest, query);
  }
  if (method === 'PUT' && resource === undefined) {
    return accepted(putUser(agent, body, requestId));
  }
  if (method === 'PUT' && resource === 'Media' && rest.length === 2) {
    return putMedia(agent, mediaId, body, requestId, failed);
  }
  if (method === 'POST' && resource === 'Dialogs' && mediaId === '' && more.length === 0) {
    return accepted(postCall(agent, body, requestId));
  }
  return refuse.notFound(mediaId || (resource ?? agent.config.id));
}

function answer(agent: Agent, known: boolean, request: RestRequest, path: string, query: URLSearchParams): Answer {
  const [root, api, kind, id, ...rest] = path.split('/').slice(1);
  const failed = failure(agent, request.method, path);
  const refused = failed.refusal ?? unauthorized(agent.system, request.headers?.['authorization'], kind === 'User' ? id : undefined);
  if (refused !== undefined) {
    return refused;
  }
  if (root !== 'finesse' || api !== 'api') {
    return refuse.notFound(path);
  }
  if (kind === 'SystemInfo' && id === undefined && request.method === 'GET') {
    return ok(systemInfoXml(agent));
  }
  if (kind === 'User' && known) {
    return ofUser(agent, rest, request, query, failed);
  }
  const below = id === undefined ? [] : [id, ...rest];
  const configured = request.method === 'GET' ? deskXml(agent, kind ?? '', below, query) : undefined;
  if (configured !== undefined) {
    return ok(configured);
  }
  if (kind === 'Dialog' && id !== undefined && rest.length === 0) {
    return ofDialog(agent, id, request, failed);
  }
  return refuse.notFound(id ?? path);
}

/** Whom the request is about: the user of the path, else the one who asks, else the first. */
function agentOf(system: System, path: string, authorization = ''): { agent: Agent; known: boolean } {
  const user = system.agents.get(/^\/finesse\/api\/User\/([^/]+)/.exec(path)?.[1] ?? '');
  const asking = user ?? system.agents.get(userOfCredentials(authorization));
  return { agent: asking ?? firstAgent(system), known: user !== undefined };
}

function userOfCredentials(authorization: string): string {
  try {
    return atob(authorization.split(' ')[1] ?? '').split(':')[0] ?? '';
  } catch {
    return '';
  }
}

function firstAgent(system: System): Agent {
  return system.agents.get(system.config.agent.id) as Agent;
}

export function handleRequest(system: System, request: RestRequest): RestResponse {
  const path = request.path.replace(/[?#].*$/s, '').replace(/(.)\/$/, '$1');
  const query = new URLSearchParams(/\?([^#]*)/.exec(request.path)?.[1] ?? '');
  const { agent, known } = agentOf(system, path, request.headers?.['authorization']);
  const asked = record(system, 'request', `${request.method} ${request.path}`, { body: request.body, agent });
  return because(system, asked, () => {
    const answered = answer(agent, known, { ...request, method: request.method.toUpperCase() }, path, query);
    const body = isRefusal(answered) ? refusalXml(answered) : 'body' in answered ? answered.body : '';
    const headers: Record<string, string> = body === '' ? {} : { 'content-type': 'application/xml' };
    const requestId = request.headers?.['requestid'];
    if (requestId !== undefined) {
      headers['requestid'] = requestId;
    }
    const delayMs = agent.slowMs;
    const about = { body: body || undefined, agent, delayMs: delayMs || undefined };
    record(system, 'response', `${answered.status} ${request.method} ${path}`, about);
    return { status: answered.status, headers, body, delayMs };
  });
}
