// Random sequences of events for an agent, in any order and at any moment: tasks come and go, the agent acts, and things fail.
import * as fc from 'fast-check';
import { CHAT, MAIL, MAIL_ENTRY, WEB_PAGE, type Desk } from '../support/desk.js';
import type { Cache, Transport } from '../support/world.js';

/** What happens to answers under way. `late`: after half a minute or more. `never`: not at all. */
export type Spoiling = 'empty' | 'web-page' | 'wrong-root' | 'unauthorized' | 'not-found' | 'late' | 'never';
/** What a gadget does with the library's objects, and with the manager. */
const gadgetCalls = [
  'media.refresh',
  'dialogs.refresh',
  'dialog.refresh',
  'list.refresh',
  'getMedia without options',
  'getMedia with some options',
  'getMedia in lower case',
  'getMedia with other options',
  'login with other options',
  'setRoutable',
  'reason codes',
  'manager.login',
  'manager.logout',
  'manager.setState',
  'manager.setRoutable',
  'manager.setTaskState'
] as const;
export type GadgetCall = (typeof gadgetCalls)[number];
type Outage = 'notifications-down' | 'finesse-down' | 'cti-down' | 'pg-failure' | 'double-pg-failure' | 'failover';

export type Step = { wait: number } & (
  | { does: 'offer'; mediaId: string }
  | { does: 'end' | 'act' | 'vary'; index: number }
  | { does: 'outage'; type: Outage }
  | { does: 'recover' }
  | { does: 'get-fails'; path: string; times: number }
  | { does: 'drift'; maxDialogLimit: string }
  | { does: 'media'; state: 'READY' | 'NOT_READY' | 'LOGOUT' | 'LOGIN' }
  | { does: 'repeat-status' }
  | { does: 'status'; status: 'failing' | 'recovered' | 'connected' | 'disconnected' }
  | { does: 'spoil'; path: string; how: Spoiling; times: number }
  | { does: 'list-lacks'; what: 'entry' | 'uri'; times: number }
  /** `lose`: notifications are lost from here on, without an outage. `hear`: they arrive again. */
  | { does: 'lose' | 'hear' }
  /** The desktop loads anew, and its caches stay. */
  | { does: 'reload' }
  | ClientStep
);

/** What the gadget itself does. */
export type ClientStep =
  /** Disposes of what it has, and starts again. */
  | { does: 'restart' }
  /** Disposes of what it has, until the next restart. */
  | { does: 'leave' }
  /** A second manager for the same MRD comes, or goes if it is there. */
  | { does: 'neighbour' }
  | { does: 'gadget'; calls: GadgetCall };

export interface Sequence {
  /** How the library sends requests, and what its caches contain. Without effect in a release without caches. */
  transport: Transport;
  cache: Cache;
  /** The seed for the delays of answers and notifications. */
  seed: number;
  slowestAnswerMs: number;
  slowestNotificationMs: number;
  /** Whether some notifications arrive twice. */
  doubles: boolean;
  /** Whether other managers run on the page, for the same MRD and for another. */
  company: boolean;
  /** Whether the gadget has its own User, list, Media and dialogs before the manager starts. */
  own: boolean;
  /** Whether the drop-in is on the page too. */
  dropIn: boolean;
  /** Whether the manager does not merge the library's requests (`coalesceRefresh: false`). */
  apart: boolean;
  /** Failures that are active when the gadget starts. */
  before: Step[];
  steps: Step[];
}

const outages: Outage[] = ['notifications-down', 'finesse-down', 'cti-down', 'pg-failure', 'double-pg-failure', 'failover'];
const paths = ['/Media/5001/Dialogs', '/Media/5001', '/Media', '/User/1001001'];
const spoilings: Spoiling[] = ['empty', 'web-page', 'wrong-root', 'unauthorized', 'not-found', 'late', 'never'];
const index = fc.nat({ max: 9 });
const wait = fc.oneof(fc.constant(0), fc.nat({ max: 60 }), fc.nat({ max: 1500 }));

function step(shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Step> {
  return fc.record({ wait, ...shape }) as fc.Arbitrary<Step>;
}

const getFails = step({ does: fc.constant('get-fails'), path: fc.constantFrom(...paths), times: fc.integer({ min: 1, max: 3 }) });
const spoiledAnswer = step({
  does: fc.constant('spoil'),
  path: fc.constantFrom(...paths),
  how: fc.constantFrom(...spoilings),
  times: fc.integer({ min: 1, max: 3 })
});
const failedReads = fc.oneof(getFails, spoiledAnswer);

const steps = fc.oneof(
  { weight: 6, arbitrary: step({ does: fc.constant('offer'), mediaId: fc.constantFrom(MAIL, MAIL, MAIL, CHAT) }) },
  { weight: 3, arbitrary: step({ does: fc.constant('end'), index }) },
  { weight: 6, arbitrary: step({ does: fc.constant('act'), index }) },
  { weight: 2, arbitrary: step({ does: fc.constant('vary'), index }) },
  { weight: 4, arbitrary: step({ does: fc.constant('outage'), type: fc.constantFrom(...outages) }) },
  { weight: 5, arbitrary: step({ does: fc.constant('recover') }) },
  { weight: 3, arbitrary: getFails },
  { weight: 2, arbitrary: step({ does: fc.constant('drift'), maxDialogLimit: fc.constantFrom('1', '9') }) },
  { weight: 1, arbitrary: step({ does: fc.constant('media'), state: fc.constantFrom('READY', 'READY', 'NOT_READY', 'LOGOUT', 'LOGIN') }) },
  { weight: 1, arbitrary: step({ does: fc.constant('repeat-status') }) },
  {
    weight: 1,
    arbitrary: step({ does: fc.constant('status'), status: fc.constantFrom('failing', 'recovered', 'connected', 'disconnected') })
  },
  { weight: 2, arbitrary: spoiledAnswer },
  { weight: 1, arbitrary: step({ does: fc.constantFrom('lose', 'hear') }) },
  { weight: 1, arbitrary: step({ does: fc.constant('reload') }) },
  { weight: 1, arbitrary: step({ does: fc.constant('restart') }) },
  { weight: 1, arbitrary: step({ does: fc.constant('leave') }) },
  { weight: 1, arbitrary: step({ does: fc.constant('neighbour') }) },
  { weight: 2, arbitrary: step({ does: fc.constant('gadget'), calls: fc.constantFrom(...gadgetCalls) }) },
  {
    weight: 2,
    arbitrary: step({ does: fc.constant('list-lacks'), what: fc.constantFrom('entry', 'uri'), times: fc.integer({ min: 1, max: 3 }) })
  }
);

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  transport: fc.constantFrom<Transport[]>('jquery', 'jquery', 'proxy'),
  cache: fc.constantFrom<Cache[]>('none', 'empty', 'old', 'old-user', 'broken-user'),
  seed: fc.nat(),
  slowestAnswerMs: fc.constantFrom(10, 100, 400),
  slowestNotificationMs: fc.constantFrom(0, 50, 400),
  doubles: fc.boolean(),
  company: fc.boolean(),
  own: fc.boolean(),
  dropIn: fc.boolean(),
  apart: fc.boolean(),
  before: fc.array(failedReads, { maxLength: 2 }),
  steps: fc.array(steps, { minLength: 1, maxLength: 25, size: 'max' })
});

/** Spoils the next answers whose path ends with `path`. */
function spoil(desk: Desk, path: string, how: Spoiling, times: number): void {
  const before = desk.spoil;
  let left = times;
  desk.spoil = (request, given) => {
    const response = before(request, given);
    if (!response || request.method !== 'GET' || !request.path.replace(/\?.*$/, '').endsWith(path) || left-- <= 0) return response;
    switch (how) {
      case 'never':
        return undefined;
      case 'late':
        return { ...response, delayMs: response.delayMs + 40000 };
      case 'unauthorized':
        return { ...response, status: 401, body: '' };
      case 'not-found':
        return { ...response, status: 404, body: '' };
      case 'empty':
        return { ...response, status: 200, body: '' };
      case 'wrong-root':
        return { ...response, status: 200, body: '<Other><uri>/finesse/api/Other</uri></Other>' };
      case 'web-page':
        return { ...response, status: 200, body: WEB_PAGE };
    }
  };
}

/** The next lists of media lack the MRD, or its uri. */
function hideFromList(desk: Desk, what: 'entry' | 'uri', times: number): void {
  const before = desk.spoil;
  let left = times;
  desk.spoil = (request, given) => {
    const response = before(request, given);
    if (!response || request.method !== 'GET' || !/\/Media(\?|$)/.test(request.path) || left-- <= 0) return response;
    return { ...response, body: response.body.replace(MAIL_ENTRY, what === 'entry' ? '' : '<Media>$1</Media>') };
  };
}

export function playStep(desk: Desk, step: Step): void {
  try {
    act(desk, step);
  } catch (error) {
    // The server refuses an impossible step, such as a task for an agent who is not ready. Then nothing happens.
    if ((error as Error).name !== 'SandboxError') throw error;
  }
}

function act(desk: Desk, step: Step): void {
  const tasks = desk.server.truth().tasks;
  const task = 'index' in step && tasks.length ? tasks[step.index % tasks.length]! : undefined;
  switch (step.does) {
    case 'offer':
      return void desk.offer(step.mediaId, { callVariable1: 'new' });
    case 'end':
      return task && desk.endTask(task.id);
    case 'act': {
      const action = task?.actions[step.index % Math.max(1, task.actions.length)];
      return action === undefined ? undefined : desk.control({ type: 'update-task', id: task!.id, action });
    }
    case 'vary':
      return task && desk.control({ type: 'update-task', id: task.id, callVariables: { callVariable1: `at ${Date.now()}` } });
    case 'outage':
      return desk.fault({ type: step.type });
    case 'recover':
      return desk.recover();
    case 'get-fails':
      return desk.fault({ type: 'get-fails', path: step.path, times: step.times });
    case 'drift':
      // Outside of an outage no client could notice the change, and Finesse does not do it.
      if (desk.server.truth().connection !== 'failing') return;
      return desk.fault({ type: 'options-drift', settings: { maxDialogLimit: step.maxDialogLimit } });
    case 'media':
      return desk.setMedia(MAIL, step.state);
    case 'status':
      // A desktop that publishes `recovered` while notifications are still lost would not publish it again later.
      if (desk.server.truth().connection === 'failing') return;
      return desk.publish('finesse.info.connection', { status: step.status, resourceID: 'desk' });
    case 'spoil':
      return spoil(desk, step.path, step.how, step.times);
    case 'list-lacks':
      return hideFromList(desk, step.what, step.times);
    case 'lose':
    case 'hear':
      desk.losing = step.does === 'lose';
      return;
    case 'reload':
      // The client starts again on it: see run.ts.
      return desk.reload();
    case 'restart':
    case 'leave':
    case 'neighbour':
    case 'gadget':
      // The client plays these steps, not the desk.
      return;
    case 'repeat-status':
      return desk.publish('finesse.info.connection', { status: desk.server.truth().connection, resourceID: 'desk' });
  }
}
