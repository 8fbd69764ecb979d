// One MRD, from the first start() to dispose(): the manager's state, its events, and one session after the other.
import { createTaskActions } from './actions.js';
import { createDialogChanges } from '../changes/dialogs.js';
import { createEmitter, reportError, type Emitter } from '../base/emitter.js';
import { mediaManagerError, type MediaManagerError, type MediaManagerErrorCode } from '../contract/errors.js';
import type { MediaManagerConfig, MediaManagerEvents, State } from '../contract/events.js';
import type { SessionHost } from './host.js';
import { createLog, settingsText } from './log.js';
import { messages } from '../contract/messages.js';
import type { CanonicalMediaOptions } from '../contract/options.js';
import { ALREADY_LOGGED_IN, errorMessageOf, hand, handlersFor, type RequestHandlers, type Response } from '../contract/responses.js';
import { createSession, type Session } from './session.js';
import { describedManagers, type Described } from '../vendor/shared.js';
import { growing } from '../base/timer.js';
import { contentOf } from '../vendor/content.js';
import { findFinesse, releaseOf, type Finesse } from '../vendor/library.js';
import { hubIsConnected } from '../vendor/hub.js';
import { version } from '../version.js';

type Media = finesse.restservices.Media;

const HUB_POLL_MS = 100;
const FIRST_RESTART_MS = 1000;
const LONGEST_RESTART_MS = 30000;
/** After so many polls the wait for the hub is told. */
const HUB_POLLS = 100;

export interface Keeper extends SessionHost {
  readonly on: Emitter<MediaManagerEvents>['on'];
  media(): Media | undefined;
  start(): void;
  /** The Media object, for a method that needs it. @throws MediaManagerError `REQUEST_FAILED` before there is one. */
  loaded(call: string): Media;
  /** Lets `send` ask something of the Media object. A failure is told to the gadget's handlers and as event `error`. */
  request(call: string, handlers: RequestHandlers | undefined, send: (media: Media, own: { handlers: RequestHandlers }) => void): void;
  dispose(): void;
}

export function createKeeper(mediaId: string, options: CanonicalMediaOptions, config: MediaManagerConfig): Keeper {
  const { finesse: givenLibrary, user, coalesceRefresh, auditEveryMs } = config;
  const emitter = createEmitter<MediaManagerEvents>();
  let state: State = 'idle';
  let library: Finesse;
  let session: Session | undefined;
  let polls = 0;
  /** Since the state was ready last. */
  let restarts = 0;
  let since = Date.now();
  const log = createLog(mediaId, config.log, () => library);
  const described: Described = { describe };

  function begin(): void {
    // A listener of that change may have disposed of us, and so may one that came while the hub was not there yet.
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
    log.write('start: finesse-media-manager ' + version + ', finesse.js ' + releaseOf(library) + ', settings ' + settingsText(options));
    session = createSession(keeper, library, user, coalesceRefresh !== false, auditEveryMs || 0);
    session.start();
  }

  function end(): void {
    if (session) session.stop();
    session = undefined;
  }

  function media(): Media | undefined {
    return session && session.media();
  }

  function refusal(call: string): MediaManagerError {
    const message = state === 'disposed' ? messages.disposed(call) : messages.notLoaded(call, state);
    return mediaManagerError('REQUEST_FAILED', message, mediaId);
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
      '  settings wanted ' + settingsText(options) + '; found ' + (data ? settingsText(data) : 'none'),
      '  media: ' + (data ? [data.state, 'routable ' + data.routable].join(', ') : 'none'),
      '  dialogs: ' +
        (keeper.dialogs
          .all()
          .map((dialog) => dialog.getId() + ' ' + contentOf(dialog).state)
          .join(', ') || 'none'),
      '  waiting for: ' + ((session && session.waitingFor().join(', ')) || 'nothing'),
      '  log:'
    ]
      .concat(log.lines().map((line) => '    ' + line))
      .join('\n');
  }

  const keeper: Keeper = {
    mediaId,
    options,
    on: emitter.on,
    emit: emitter.emit,
    dialogs: createDialogChanges(emitter.emit),
    actions: createTaskActions(fail),
    media,
    state: () => state,
    enter,
    fail,
    log: log.write,
    start() {
      if (state === 'disposed') throw refusal('start()');
      if (state !== 'idle' && state !== 'failed') return;
      const again = state === 'failed';
      if (!again) describedManagers().push(described);
      enter('loading');
      // Again in a turn of its own, and later and later: it may be asked for by the very listener that was told of the failure.
      if (!again) return begin();
      setTimeout(begin, restarts && Math.random() * growing(FIRST_RESTART_MS, LONGEST_RESTART_MS, restarts));
      restarts++;
    },
    loaded(call) {
      const found = media();
      if (!found) throw refusal(call);
      return found;
    },
    request(call, handlers, send) {
      const own = handlersFor((ok, response) => {
        hand(handlers, ok, response);
        // With that error the server says that it has done what was asked.
        if (!ok && errorMessageOf(response) !== ALREADY_LOGGED_IN) fail('REQUEST_FAILED', messages.requestFailed(call, response), response);
      });
      send(keeper.loaded(call), { handlers: own });
    },
    dispose() {
      if (state === 'disposed') return;
      end();
      enter('disposed');
      emitter.close();
      const all = describedManagers();
      const at = all.indexOf(described);
      if (at >= 0) all.splice(at, 1);
    }
  };
  return keeper;
}
