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
 * Keeps one MRD of the agent right: always passes the media options when it fetches the Media object, and tells in events how the
 * agent's dialogs change, live and once the library has recovered from a failure. Since Finesse 11.5.
 *
 * Why the options must be told each time: https://developer.cisco.com/docs/finesse/mediaoptionshelper
 */
export class MediaManager {
  /** The id of the MRD this manager keeps. */
  readonly mediaId: string;
  private readonly core: ManagerCore;

  /** @throws MediaManagerError `INVALID_OPTIONS`, naming the value, where it stands and what is allowed. */
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

  /** Where the manager stands: see the event `stateChanged`. */
  get state(): State {
    return this.core.life.state();
  }

  /** The library's Media object, once it is there. */
  get media(): Media | undefined {
    return this.core.life.media();
  }

  /** The agent's dialogs in this MRD, as told in events so far. A fresh array each time. */
  get dialogs(): MediaDialog[] {
    return this.core.dialogs.all();
  }

  /** One of `dialogs`, by its id. */
  dialog(id: string): MediaDialog | undefined {
    return this.core.dialogs.get(id);
  }

  /** Subscribes to an event. Returns how to end that; ending it twice is harmless. */
  on<K extends keyof MediaManagerEvents>(event: K, listener: (payload: MediaManagerEvents[K]) => void): () => void {
    return this.core.on(event, listener);
  }

  /**
   * Loads the user, the MRD and its dialogs, and keeps them. Calling it again does nothing, unless the state is `failed`: then it tries again.
   * What goes wrong arrives as event `error`.
   * @throws MediaManagerError `REQUEST_FAILED` after `dispose()`.
   */
  start(): this {
    this.core.life.start();
    return this;
  }

  /**
   * Signs the agent in to this MRD with the media options. PUT …/User/{id}/Media/{mrd}; success means accepted (202). Who is signed in already
   * gets `E_ARM_STAT_AGENT_ALREADY_LOGGED_IN` in `handlers.error`, and the server has taken the options all the same.
   * @param more What else a release takes with a sign-in. The media options are always the manager's.
   */
  login(handlers?: RequestHandlers, more?: LoginParams): this {
    request(this.mediaId, this.core, 'login()', handlers, (media, own) => media.login(merge(more || {}, merge(this.core.options, own))));
    return this;
  }

  /** Signs the agent out of this MRD. @param reason Needed where sign-out reason codes are configured. */
  logout(reason?: ReasonCode, handlers?: RequestHandlers): this {
    request(this.mediaId, this.core, 'logout()', handlers, (media, own) => media.logout(reasonCode(reason), own));
    return this;
  }

  /** Asks for a state: `READY` or `NOT_READY`. @param reason Only with `NOT_READY`; needed where such reason codes are configured. */
  setState(state: string, reason?: ReasonCode, handlers?: RequestHandlers): this {
    request(this.mediaId, this.core, 'setState(' + state + ')', handlers, (media, own) => media.setState(state, reasonCode(reason), own));
    return this;
  }

  /** Whether tasks are routed to the agent. After RONA Finesse sets it to false, and the gadget has to set it to true again. */
  setRoutable(routable: boolean, handlers?: RequestHandlers): this {
    request(this.mediaId, this.core, 'setRoutable(' + routable + ')', handlers, (media, own) =>
      media.setRoutable(merge({ routable }, own))
    );
    return this;
  }

  /**
   * Acts on a task: `ACCEPT`, `START`, `PAUSE`, `RESUME`, `WRAP_UP`, `TRANSFER` or `CLOSE`. `handlers.error` is told of refusals that arrive after
   * the request was accepted, too, which the library itself does not deliver.
   * @param target Of a `TRANSFER`: the script selector or dialed number.
   * @param wrapUpReasons Of a `CLOSE` or `TRANSFER`: the label of a wrap-up reason, or several. Since Finesse 12.6(2).
   * @throws MediaManagerError `INVALID_OPTIONS` for wrap-up reasons that are none, or with another action; `FINESSE_TOO_OLD` where the library
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

  /** Takes back every handler and subscription the manager made; nothing is heard of it afterwards. Safe from inside a listener. */
  dispose(): void {
    this.core.life.dispose();
  }
}

/** The Media object, for a method that needs it. @throws MediaManagerError `REQUEST_FAILED` before there is one. */
function loaded(mediaId: string, { life }: ManagerCore, call: string): Media {
  const media = life.media();
  if (media) return media;
  const state = life.state();
  const message = state === 'disposed' ? messages.disposed(call) : messages.notLoaded(call, state);
  throw mediaManagerError('REQUEST_FAILED', message, mediaId);
}

/** Lets `send` ask something of the Media object. A failure is told to the gadget's handlers and as event `error`. */
function request(
  mediaId: string,
  core: ManagerCore,
  call: string,
  handlers: RequestHandlers | undefined,
  send: (media: Media, own: { handlers: RequestHandlers }) => void
): void {
  const own = handlersFor((ok, response) => {
    hand(handlers, ok, response);
    // With that error the server says that it has done what was asked.
    if (!ok && errorMessageOf(response) !== ALREADY_LOGGED_IN)
      core.fail('REQUEST_FAILED', messages.requestFailed(call, response), response);
  });
  send(loaded(mediaId, core, call), { handlers: own });
}

function reasonCode(reason: ReasonCode | undefined): { id: string } | null {
  // The library reads only `.id`, and sends an empty element for anything that has none.
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
  return reasons as string[];
}
