// One manager, from the first start() to dispose(): its state, its events, and one session after the other.
import { createEmitter, reportError, type Emitter } from '../base/emitter.js';
import { growing } from '../base/timer.js';
import { version } from '../base/version.js';
import { createDialogChanges, type DialogChanges } from '../changes/dialogs.js';
import { mediaManagerError, type MediaManagerError, type MediaManagerErrorCode } from '../contract/errors.js';
import type { MediaManagerConfig, MediaManagerEvents, State } from '../contract/events.js';
import { messages } from '../contract/messages.js';
import { settingsText, type CanonicalMediaOptions } from '../contract/options.js';
import type { Response } from '../contract/responses.js';
import { contentOf } from '../vendor/content.js';
import { hubIsConnected } from '../vendor/hub.js';
import { findFinesse, releaseOf, type Finesse } from '../vendor/library.js';
import { describedManagers, type Described } from '../vendor/shared.js';
import { createLog } from './log.js';
import type { Outlet } from './outlet.js';
import { createSession, type Session } from './session.js';
import { createTaskActions, type TaskActions } from './task-actions.js';

type Media = finesse.restservices.Media;

const HUB_POLL_MS = 100;
const FIRST_RESTART_MS = 1000;
const LONGEST_RESTART_MS = 30000;
/** After this many polls the manager reports that it waits for the hub. */
const HUB_POLLS = 100;

export interface ManagerCore {
  readonly options: CanonicalMediaOptions;
  readonly on: Emitter<MediaManagerEvents>['on'];
  readonly fail: Outlet['fail'];
  readonly dialogs: DialogChanges;
  readonly actions: TaskActions;
  readonly life: Life;
}

export interface Life {
  state(): State;
  start(): void;
  media(): Media | undefined;
  dispose(): void;
}

export function createManagerCore(mediaId: string, options: CanonicalMediaOptions, config: MediaManagerConfig): ManagerCore {
  const { finesse: givenLibrary, user, coalesceRefresh, auditEveryMs } = config;
  const emitter = createEmitter<MediaManagerEvents>();
  const log = createLog(mediaId, config.log, () => library);
  const outlet: Outlet = { emit: emitter.emit, start, enter, fail, log: log.write };
  const dialogs = createDialogChanges(emitter.emit);
  const actions = createTaskActions(fail);
  const described: Described = { describe };
  let state: State = 'idle';
  let since = Date.now();
  let library: Finesse;
  let session: Session | undefined;
  let polls = 0;
  /** Counted since the state was `ready` last. */
  let restarts = 0;

  function begin(): void {
    // A listener of the state change may have called dispose(). So may the gadget while we waited for the hub.
    if (state !== 'loading') return;
    end();
    try {
      library = findFinesse(givenLibrary);
    } catch (error) {
      enter('failed');
      return report(error as MediaManagerError);
    }
    if (!hubIsConnected()) {
      setTimeout(begin, HUB_POLL_MS);
      if (++polls === HUB_POLLS) fail('FINESSE_MISSING', messages.hubMissing);
      return;
    }
    polls = 0;
    log.write(
      'start: finesse-media-manager ' + version + ', finesse.js ' + releaseOf(library) + ', media options ' + settingsText(options)
    );
    const own = { library, mediaId, options, user, coalesce: coalesceRefresh !== false, auditEveryMs: auditEveryMs || 0 };
    session = createSession(own, outlet, dialogs, actions);
    session.start();
  }

  /** If the MRD has come back meanwhile, the session goes on with what it knows. */
  function beginAgain(): void {
    if (!session || session.hasFailed()) begin();
  }

  function end(): void {
    if (session) session.stop();
    session = undefined;
  }

  function media(): Media | undefined {
    return session && session.media();
  }

  function enter(next: State): void {
    const previous = state;
    if (next === previous || previous === 'disposed') return;
    state = next;
    since = Date.now();
    log.write('state ' + previous + ' > ' + next);
    if (next === 'ready') restarts = 0;
    emitter.emit('stateChanged', { state: next, previous });
  }

  function fail(code: MediaManagerErrorCode, message: string, response?: Response, dialogId?: string): void {
    if (state !== 'disposed') report(mediaManagerError(code, message, mediaId, response, dialogId));
  }

  function report(error: MediaManagerError): void {
    log.write('error ' + error.code + (error.reason ? ' ' + error.reason : '') + ': ' + error.message);
    if (!emitter.emit('error', error)) reportError(error);
  }

  function describe(): string {
    const current = media();
    const data = current && contentOf(current);
    return [
      'MRD ' + mediaId + ': ' + state + ' since ' + new Date(since).toISOString(),
      '  media options wanted ' + settingsText(options) + '; found ' + (data ? settingsText(data) : 'none'),
      '  media: ' + (data ? [data.state, 'routable ' + data.routable].join(', ') : 'none'),
      '  dialogs: ' +
        (dialogs
          .all()
          .map((dialog) => dialog.getId() + ' ' + contentOf(dialog).state)
          .join(', ') || 'none'),
      '  waiting for: ' + ((session && session.waitingFor().join(', ')) || 'nothing'),
      '  log:'
    ]
      .concat(log.lines().map((line) => '    ' + line))
      .join('\n');
  }

  function start(): void {
    if (state === 'disposed') throw mediaManagerError('REQUEST_FAILED', messages.disposed('start()'), mediaId);
    if (state !== 'idle' && state !== 'failed') return;
    const again = state === 'failed';
    if (!again) describedManagers().push(described);
    enter('loading');
    // In a later turn, after a growing delay: the listener of the failure may be the caller.
    if (!again) return begin();
    setTimeout(beginAgain, restarts && Math.random() * growing(FIRST_RESTART_MS, LONGEST_RESTART_MS, restarts));
    restarts++;
  }

  function dispose(): void {
    if (state === 'disposed') return;
    end();
    enter('disposed');
    emitter.close();
    const all = describedManagers();
    const at = all.indexOf(described);
    if (at >= 0) all.splice(at, 1);
  }

  return { options, on: emitter.on, fail, dialogs, actions, life: { state: () => state, start, media, dispose } };
}
