import { createTaskActions } from './actions.js';
import { createDialogMap, differingParts, partsOf } from './dialogs.js';
import { createEmitter, reportError } from './emitter.js';
import { mediaManagerError, type MediaManagerErrorCode } from './errors.js';
import type { MediaManagerConfig, MediaManagerEvents, ReasonCode } from './events.js';
import { messages } from './messages.js';
import { canonicalOptions, copyOptions, type CanonicalMediaOptions } from './options.js';
import { watchSettings, type Settings } from './settings.js';
import { createSync, type Cause, type State, type Sync } from './sync.js';
import {
  ALREADY_LOGGED_IN,
  contentOf,
  errorMessageOf,
  findFinesse,
  hubIsConnected,
  type Finesse,
  type RequestHandlers,
  type Response
} from './vendor.js';

type Media = finesse.restservices.Media;
type MediaDialog = finesse.restservices.MediaDialog;

const HUB_POLL_MS = 100;

/**
 * Keeps one MRD of the agent right: always passes the media options when it fetches the Media object, and tells in events how the
 * agent's dialogs change, live and once the library has recovered from a failure. Since Finesse 11.5.
 *
 * Why the options must be told each time: https://developer.cisco.com/docs/finesse/mediaoptionshelper
 */
export class MediaManager {
  /** The id of the MRD this manager keeps. */
  readonly mediaId: string;
  private readonly options: CanonicalMediaOptions;
  private readonly emitter = createEmitter<MediaManagerEvents>();
  private readonly map = createDialogMap(contentOf);
  private readonly actions = createTaskActions((message, dialogId, response) =>
    this.fail('TASK_ACTION_FAILED', message, response, dialogId)
  );
  private readonly given: Pick<MediaManagerConfig, 'user' | 'finesse' | 'coalesceRefresh'>;
  private current: State = 'idle';
  private sync: Sync | undefined;
  private settings: Settings | undefined;
  private mediaParts: Record<string, string> | undefined;
  private library: Finesse | undefined;

  /** @throws MediaManagerError `INVALID_OPTIONS`, naming the value, where it stands and what is allowed. */
  constructor(config: MediaManagerConfig) {
    const mediaId: unknown = config && config.mediaId;
    if ((typeof mediaId !== 'string' && typeof mediaId !== 'number') || !/\S/.test(String(mediaId))) {
      throw mediaManagerError('INVALID_OPTIONS', messages.noMediaId);
    }
    this.mediaId = String(mediaId);
    this.options = canonicalOptions(config.mediaOptions, 'new MediaManager(): mediaOptions of MRD ' + this.mediaId, this.mediaId);
    this.given = { user: config.user, finesse: config.finesse, coalesceRefresh: config.coalesceRefresh };
  }

  /** Where the manager stands: see the event `stateChanged`. */
  get state(): State {
    return this.current;
  }

  /** The library's Media object, once it is there. */
  get media(): Media | undefined {
    return this.sync && this.sync.media();
  }

  /** The agent's dialogs in this MRD, as told in events so far. A fresh array each time. */
  get dialogs(): MediaDialog[] {
    return this.map.ids().map((id) => this.map.get(id)!);
  }

  /** One of `dialogs`, by its id. */
  dialog(id: string): MediaDialog | undefined {
    return this.map.get(id);
  }

  /** Subscribes to an event. Returns how to end that; ending it twice is harmless. */
  on<K extends keyof MediaManagerEvents>(event: K, listener: (payload: MediaManagerEvents[K]) => void): () => void {
    return this.emitter.on(event, listener);
  }

  /**
   * Loads the user, the MRD and its dialogs, and keeps them. Calling it again does nothing, unless the state is `failed`: then it tries again.
   * What goes wrong arrives as event `error`.
   * @throws MediaManagerError `REQUEST_FAILED` after `dispose()`.
   */
  start(): this {
    if (this.current === 'disposed') throw mediaManagerError('REQUEST_FAILED', messages.disposed('start()'), { mediaId: this.mediaId });
    if (this.current !== 'idle' && this.current !== 'failed') return this;
    const again = this.current === 'failed';
    this.enter('loading');
    // Again in a turn of its own: it may be asked for by the very listener that was told of the failure.
    if (again) setTimeout(() => this.begin(), 0);
    else this.begin();
    return this;
  }

  /**
   * Signs the agent in to this MRD with the media options. PUT …/User/{id}/Media/{mrd}; success means accepted (202). Who is signed in already
   * gets `E_ARM_STAT_AGENT_ALREADY_LOGGED_IN` in `handlers.error`, and the server has taken the options all the same.
   */
  login(handlers?: RequestHandlers): this {
    const { maxDialogLimit, interruptAction, dialogLogoutAction } = this.options;
    const params = { maxDialogLimit, interruptAction, dialogLogoutAction, handlers: this.handled('login', handlers) };
    this.loaded('login()').login(params);
    return this;
  }

  /** Signs the agent out of this MRD. @param reason Needed where sign-out reason codes are configured. */
  logout(reason?: ReasonCode, handlers?: RequestHandlers): this {
    this.loaded('logout()').logout(reasonCode(reason), { handlers: this.handled('logout', handlers) });
    return this;
  }

  /** Asks for a state: `READY` or `NOT_READY`. @param reason Only with `NOT_READY`; needed where such reason codes are configured. */
  setState(state: string, reason?: ReasonCode, handlers?: RequestHandlers): this {
    this.loaded('setState()').setState(state, reasonCode(reason), { handlers: this.handled('setState ' + state, handlers) });
    return this;
  }

  /** Whether tasks are routed to the agent. After RONA Finesse sets it to false, and the gadget has to set it to true again. */
  setRoutable(routable: boolean, handlers?: RequestHandlers): this {
    this.loaded('setRoutable()').setRoutable({ routable, handlers: this.handled('setRoutable ' + routable, handlers) });
    return this;
  }

  /**
   * Acts on a task: `ACCEPT`, `START`, `PAUSE`, `RESUME`, `WRAP_UP`, `TRANSFER` or `CLOSE`. `handlers.error` is told of failures that arrive after
   * the request was accepted, too, which the library itself never delivers.
   * @param target Of a `TRANSFER`: the script selector or dialed number.
   */
  setTaskState(dialogOrId: MediaDialog | string, action: string, handlers?: RequestHandlers, target?: string): this {
    this.loaded('setTaskState()');
    const id = typeof dialogOrId === 'string' ? dialogOrId : dialogOrId.getId();
    this.actions.send(this.library!, this.mediaId, id, this.map.get(id), action, handlers, target);
    return this;
  }

  /** Takes back every handler and subscription the manager made; nothing is heard of it afterwards. Safe from inside a listener. */
  dispose(): void {
    if (this.current === 'disposed') return;
    this.end();
    this.enter('disposed');
    this.emitter.close();
  }

  private begin(): void {
    // A listener of that change may have disposed of us, and so may one that came while the hub was not there yet.
    if (this.state !== 'loading') return;
    this.end();
    let library: Finesse;
    try {
      library = this.library = findFinesse(this.given.finesse);
    } catch (error) {
      this.enter('failed');
      this.report(error as MediaManagerEvents['error']);
      return;
    }
    if (!hubIsConnected()) {
      setTimeout(() => this.begin(), HUB_POLL_MS);
      return;
    }
    const settings = watchSettings(this.options, {
      restored: (found) => this.emitter.emit('optionsRestored', { expected: copyOptions(this.options), found }),
      notRestored: (response) => this.fail('OPTIONS_RESTORE_FAILED', messages.optionsNotRestored(this.mediaId, response), response),
      refreshMedia: () => this.sync && this.sync.refresh('media')
    });
    this.settings = settings;
    const sync = createSync({
      mediaId: this.mediaId,
      options: this.options,
      library,
      user: this.given.user,
      coalesce: this.given.coalesceRefresh !== false,
      state: () => this.current,
      setState: (state) => this.enter(state),
      fail: (code, message, response) => this.fail(code, message, response),
      dialogsMoved: (dialog, gone) => this.moved('live', dialog, gone),
      mediaMoved: (media) => this.mediaMoved(media),
      signInAnswered: (error) => settings.signInAnswered(error),
      taskActionFailed: (requestId, error) => this.actions.failed(this.mediaId, requestId, error),
      completed: (cause, media) => {
        this.mediaMoved(media);
        this.moved(cause);
        this.enter('ready');
      }
    });
    this.sync = sync;
    sync.start();
  }

  private end(): void {
    if (this.sync) this.sync.stop();
    if (this.settings) this.settings.stop();
    this.sync = this.settings = this.mediaParts = undefined;
  }

  /** Makes our map equal to the library's collection, or only `dialog` of it, and tells. */
  private moved(cause: Cause, dialog?: MediaDialog, gone?: boolean): void {
    const sync = this.sync;
    if (!sync) return;
    const id = dialog && dialog.getId();
    const { removed, changed, added } = this.map.update(sync.collection(gone ? id : undefined), id);
    removed.forEach((one) => this.emitter.emit('dialogRemoved', { ...one, cause }));
    changed.forEach((one) => this.emitter.emit('dialogChanged', { ...one, cause }));
    added.forEach((one) => {
      this.emitter.emit('dialogAdded', { ...one, cause });
    });
    if (cause !== 'live' || removed.length || changed.length || added.length) {
      const ids = (of: { id: string }[]) => of.map((one) => one.id);
      this.emitter.emit('dialogsChanged', {
        cause,
        added: ids(added),
        changed: ids(changed),
        removed: ids(removed),
        dialogs: this.dialogs
      });
    }
  }

  private mediaMoved(media: Media): void {
    const now = partsOf(contentOf(media));
    const changes = this.mediaParts && differingParts(this.mediaParts, now);
    const before = this.mediaParts;
    this.mediaParts = now;
    if (before && changes && changes.length) {
      this.emitter.emit('mediaChanged', { media, changes });
      // Entering and leaving INTERRUPTED hides and shows the tasks' actions, and no notification tells.
      const interrupted = /INTERRUPTED/;
      if (this.sync && interrupted.test(before.state + '') !== interrupted.test(now.state + '')) this.sync.refresh('dialogs');
    }
    if (this.settings) this.settings.check(media);
  }

  private loaded(call: string): Media {
    const media = this.media;
    if (media) return media;
    const message = this.current === 'disposed' ? messages.disposed(call) : messages.notLoaded(this.mediaId, call, this.current);
    throw mediaManagerError('REQUEST_FAILED', message, { mediaId: this.mediaId });
  }

  private handled(request: string, handlers: RequestHandlers | undefined): RequestHandlers {
    return {
      success: (response) => handlers && handlers.success && handlers.success(response),
      error: (response) => {
        if (handlers && handlers.error) handlers.error(response);
        const reason = errorMessageOf(response);
        // The server has done what was asked and says so with this error.
        if (reason !== ALREADY_LOGGED_IN)
          this.fail('REQUEST_FAILED', messages.requestFailed(this.mediaId, request, response, reason), response);
      }
    };
  }

  private enter(state: State): void {
    const previous = this.current;
    if (state === previous || previous === 'disposed') return;
    this.current = state;
    if (state === 'disconnected' && this.settings) this.settings.pause();
    this.emitter.emit('stateChanged', { state, previous });
  }

  private fail(code: MediaManagerErrorCode, message: string, response?: Response, dialogId?: string): void {
    if (this.current !== 'disposed') this.report(mediaManagerError(code, message, { mediaId: this.mediaId, dialogId, response }));
  }

  private report(error: MediaManagerEvents['error']): void {
    if (!this.emitter.emit('error', error)) reportError(error);
  }
}

function reasonCode(reason: ReasonCode | undefined): { id: string } | null {
  if (reason === undefined || reason === null || reason === '') return null;
  // The library reads only `.id`, and sends an empty element for anything that has none.
  return { id: String(typeof reason === 'object' ? reason.id : reason) };
}
