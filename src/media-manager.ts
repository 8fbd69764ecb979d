import { mediaManagerError, type MediaManagerError } from './contract/errors.js';
import type { LoginParams, MediaManagerConfig, MediaManagerEvents, ReasonCode, State } from './contract/events.js';
import { createManagerCore, type ManagerCore } from './sync/manager-core.js';
import { messages } from './contract/messages.js';
import { dig, list, merge } from './base/objects.js';
import { canonicalOptions, plainText } from './contract/options.js';
import { ALREADY_LOGGED_IN, errorMessageOf, hand, handlersFor, type RequestHandlers } from './contract/responses.js';
import { actOnTask } from './vendor/tasks.js';

type Media = finesse.restservices.Media;
type MediaDialog = finesse.restservices.MediaDialog;

const SHORTEST_AUDIT_MS = 10000;

/**
 * Manages one Media Routing Domain (MRD) of the agent. It always passes the media options when it fetches the Media object. Its events tell how the
 * agent's dialogs change: live, and after the library has recovered from a failure. Since Finesse 11.5.
 *
 * Why the options must be passed each time: https://developer.cisco.com/docs/finesse/mediaoptionshelper
 */
export class MediaManager {
  /** The id of this manager's MRD. */
  readonly mediaId: string;
  private readonly core: ManagerCore;

  /**
   * Creates a manager. It sends nothing before `start()`.
   * @throws MediaManagerError `INVALID_OPTIONS`. The message names the value, its place and what is allowed.
   */
  constructor(config: MediaManagerConfig) {
    const given = dig(config, 'mediaId');
    const mediaId = plainText(given);
    if (!/\S/.test(mediaId)) throw invalid('mediaId', given, 'the id of an MRD, as in "5001"');
    const { auditEveryMs, log } = config;
    if (auditEveryMs !== undefined && !(typeof auditEveryMs === 'number' && auditEveryMs >= SHORTEST_AUDIT_MS))
      throw invalid('auditEveryMs', auditEveryMs, 'a number of milliseconds from ' + SHORTEST_AUDIT_MS, mediaId);
    if (log !== undefined && log !== false && typeof log !== 'function') throw invalid('log', log, 'a function, or false', mediaId);
    this.mediaId = mediaId;
    this.core = createManagerCore(mediaId, canonicalOptions(config.mediaOptions, 'new MediaManager(): mediaOptions', mediaId), config);
  }

  /** The state of the manager: see the event `stateChanged`. */
  get state(): State {
    return this.core.life.state();
  }

  /** The library's Media object. Undefined until it is there. */
  get media(): Media | undefined {
    return this.core.life.media();
  }

  /** The agent's dialogs in this MRD, as the events have told them so far. Returns a new array each time. */
  get dialogs(): MediaDialog[] {
    return this.core.dialogs.all();
  }

  /** Returns the dialog with this id, if it is one of `dialogs`. */
  dialog(id: string): MediaDialog | undefined {
    return this.core.dialogs.get(id);
  }

  /** Adds a listener for an event. Returns a function that removes it. Calling that twice is harmless. */
  on<K extends keyof MediaManagerEvents>(event: K, listener: (payload: MediaManagerEvents[K]) => void): () => void {
    return this.core.on(event, listener);
  }

  /**
   * Loads the user, the MRD and its dialogs, and keeps them up to date. A second call does nothing, unless the state is `failed`: then it tries
   * again. Failures come as event `error`.
   * @throws MediaManagerError `REQUEST_FAILED` after `dispose()`.
   */
  start(): this {
    this.core.life.start();
    return this;
  }

  /**
   * Signs the agent in to this MRD with the media options. Sends PUT …/User/{id}/Media/{mrd}; success means accepted (202). If the agent is signed in
   * already, `handlers.error` gets `E_ARM_STAT_AGENT_ALREADY_LOGGED_IN`, and the server takes the options all the same.
   * @param more Further parameters that the release accepts. The media options are always the manager's.
   */
  login(handlers?: RequestHandlers, more?: LoginParams): this {
    request(this.mediaId, this.core, 'login()', handlers, (media, own) => media.login(merge(more || {}, merge(this.core.options, own))));
    return this;
  }

  /** Signs the agent out of this MRD. @param reason The reason code. Required where sign-out reason codes are configured. */
  logout(reason?: ReasonCode, handlers?: RequestHandlers): this {
    request(this.mediaId, this.core, 'logout()', handlers, (media, own) => media.logout(reasonCode(reason), own));
    return this;
  }

  /** Requests a state: `READY` or `NOT_READY`. @param reason The reason code, for `NOT_READY` only. Required where such codes are configured. */
  setState(state: string, reason?: ReasonCode, handlers?: RequestHandlers): this {
    request(this.mediaId, this.core, 'setState(' + state + ')', handlers, (media, own) => media.setState(state, reasonCode(reason), own));
    return this;
  }

  /** Sets whether tasks are routed to the agent. After RONA (redirection on no answer) Finesse sets it to false, and the gadget must set it to true. */
  setRoutable(routable: boolean, handlers?: RequestHandlers): this {
    request(this.mediaId, this.core, 'setRoutable(' + routable + ')', handlers, (media, own) =>
      media.setRoutable(merge({ routable }, own))
    );
    return this;
  }

  /**
   * Requests an action on a task: `ACCEPT`, `START`, `PAUSE`, `RESUME`, `WRAP_UP`, `TRANSFER` or `CLOSE`. `handlers.error` also hears of refusals that
   * arrive after the request was accepted. The library itself does not deliver those.
   * @param target The script selector or dialed number, for `TRANSFER`.
   * @param wrapUpReasons The label of a wrap-up reason, or several labels, for `CLOSE` or `TRANSFER`. Since Finesse 12.6(2).
   * @throws MediaManagerError `INVALID_OPTIONS` if the wrap-up reasons are not labels, or come with another action. `FINESSE_TOO_OLD` if the library
   * cannot send them. Nothing is sent then.
   */
  setTaskState(
    dialogOrId: MediaDialog | string,
    action: string,
    handlers?: RequestHandlers,
    target?: string,
    wrapUpReasons?: string | string[]
  ): this {
    const { dialogs, actions } = this.core;
    loaded(this.mediaId, this.core, 'setTaskState()');
    const id = typeof dig(dialogOrId, 'getId') === 'function' ? (dialogOrId as MediaDialog).getId() : String(dialogOrId);
    const reasons = wrapUpReasons === undefined ? undefined : checkedReasons(this.mediaId, action, wrapUpReasons);
    const dialog = dialogs.get(id);
    if (!dialog) actions.missing(id, action, handlers);
    else
      actOnTask(
        dialog,
        action,
        handlersFor((ok, response) => hand(handlers, ok, response)),
        target,
        reasons
      );
    return this;
  }

  /** Removes every handler and subscription of the manager. No event comes afterwards. You may call it inside a listener. */
  dispose(): void {
    this.core.life.dispose();
  }
}

/** Returns the Media object. @throws MediaManagerError `REQUEST_FAILED` if there is none yet. */
function loaded(mediaId: string, { life }: ManagerCore, call: string): Media {
  const media = life.media();
  if (media) return media;
  const state = life.state();
  const message = state === 'disposed' ? messages.disposed(call) : messages.notLoaded(call, state);
  throw mediaManagerError('REQUEST_FAILED', message, mediaId);
}

/** Calls `send` with the Media object. A failure goes to the gadget's handlers, and becomes an event `error`. */
function request(
  mediaId: string,
  core: ManagerCore,
  call: string,
  handlers: RequestHandlers | undefined,
  send: (media: Media, own: { handlers: RequestHandlers }) => void
): void {
  const own = handlersFor((ok, response) => {
    hand(handlers, ok, response);
    // This error means that the server has done what was requested.
    if (!ok && errorMessageOf(response) !== ALREADY_LOGGED_IN)
      core.fail('REQUEST_FAILED', messages.requestFailed(call, response), response);
  });
  send(loaded(mediaId, core, call), { handlers: own });
}

function reasonCode(reason: ReasonCode | undefined): { id: string } | null {
  // The library reads only `.id`. For a value without one it sends an empty element.
  const id = plainText(typeof reason === 'object' ? dig(reason, 'id') : reason);
  return id ? { id } : null;
}

function invalid(name: string, value: unknown, allowed: string, mediaId?: string): MediaManagerError {
  return mediaManagerError('INVALID_OPTIONS', messages.invalid('new MediaManager()', name, value, allowed), mediaId);
}

function checkedReasons(mediaId: string, action: string, given: string | string[]): string[] {
  const reasons = list(given);
  const wrong = !reasons.length || reasons.some((reason) => typeof reason !== 'string' || !/\S/.test(reason));
  if (wrong || (action !== 'CLOSE' && action !== 'TRANSFER')) {
    const allowed = wrong ? 'the label of a wrap-up reason, or a list of labels' : 'absent with any other action than CLOSE and TRANSFER';
    throw mediaManagerError('INVALID_OPTIONS', messages.invalid('setTaskState(' + action + ')', 'wrapUpReasons', given, allowed), mediaId);
  }
  return reasons.slice() as string[];
}
