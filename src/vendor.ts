// Everything that is peculiar to the vendor's library, and every place where we touch what it does not document.
import { mediaManagerError } from './errors.js';
import { has } from './dialogs.js';
import { messages } from './messages.js';

export type Finesse = typeof finesse;
export type Response = finesse.interfaces.Response;
export type RequestHandlers = finesse.interfaces.RequestHandlers;

/** What a rest object needs to be watched: Media, MediaList, MediaDialogs and User all have it. */
export interface RestObject {
  restRequest(url: string, options: RequestOptions): unknown;
  getRestType(): string;
}
export interface Refreshable extends RestObject {
  refresh(retries?: number): unknown;
}
interface RequestOptions extends RequestHandlers {
  method?: string;
  content?: unknown;
}

/** The library of this page, or a clear error. Looked up late, so that the order of the script tags does not matter. */
export function findFinesse(given?: Finesse): Finesse {
  const library = given || (typeof finesse === 'undefined' ? undefined : finesse);
  if (!library || !library.restservices || !library.clientservices) throw mediaManagerError('FINESSE_MISSING', messages.finesseMissing);
  if (!library.restservices.MediaList || !library.restservices.MediaDialogs)
    throw mediaManagerError('FINESSE_TOO_OLD', messages.finesseTooOld);
  return library;
}

/** Listens to a topic of the desktop's hub beside the library, whose own slots stay the gadget's. */
export function subscribe(topic: string, callback: (message: unknown) => void): () => void {
  const hub = gadgets.Hub;
  const id = hub.subscribe(topic, (_topic: string, message: unknown) => callback(message));
  return () => hub.unsubscribe(id);
}

/** "/finesse/api/User/1001" → "finesse.api.User.1001" */
export function topicOf(url: string): string {
  return url.replace(/^\//, '').replace(/\//g, '.');
}

/** The connection status the library has seen last, or ''. 11.5 cannot say. */
export function connectionStatus(library: Finesse): string {
  const services = library.clientservices.ClientServices;
  return services.getNotificationConnectionState ? String(services.getNotificationConnectionState() || '').toLowerCase() : '';
}

/** Media.refresh() would read the dialogs as well. */
export function refreshMediaOnly(library: Finesse, media: finesse.restservices.Media): void {
  library.restservices.RestBase.prototype.refresh.call(media, 1);
}

export interface Notification {
  /** The MRD it is about; absent when the notification does not say. */
  mediaId?: string;
  requestId?: string;
  /** Of an asynchronous failure. */
  error?: Record<string, string>;
}

/** What we need of a notification on one of the media nodes. */
export function readNotification(message: unknown): Notification {
  const update = dig(message, 'object', 'Update');
  const fromSource = /\/Media\/([^/]+)/.exec(String(dig(update, 'source')));
  const data = dig(update, 'data');
  const mediaId = fromSource ? fromSource[1] : dig(dig(data, 'dialog') || dig(data, 'Dialog'), 'mediaProperties', 'mediaId');
  return {
    mediaId: mediaId as string | undefined,
    requestId: dig(update, 'requestId') as string | undefined,
    error: dig(data, 'apiErrors', 'apiError') as Record<string, string> | undefined
  };
}

function dig(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, name) => (inner ? (inner as Record<string, unknown>)[name] : undefined), value);
}

/** The library never hands an asynchronous failure of a task action to its error handler, so its shape is made here as elsewhere. */
export function errorResponse(error: Record<string, string>): Response {
  const { errorData, errorMessage, errorType } = error;
  const apiError = { ErrorData: errorData, ErrorMessage: errorMessage, ErrorType: errorType };
  return { status: 400, content: '', object: { ApiErrors: { ApiError: apiError } } } as Response;
}

/** What a sign-in of a signed-in agent is answered with. It is a success: the server has taken the media options of the request. */
export const ALREADY_LOGGED_IN = 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN';

export function errorMessageOf(response: Response | undefined): string {
  return String(dig(response, 'object', 'ApiErrors', 'ApiError', 'ErrorMessage') || '');
}

/** Runs `act`, which sends one request, and tells the id under which its notifications will come. */
export function captureRequestId(library: Finesse, act: () => void): string | undefined {
  const services = library.clientservices.ClientServices as unknown as { makeRequest: (...args: unknown[]) => unknown };
  const original = services.makeRequest;
  let requestId: string | undefined;
  // The id is made inside the library and told to nobody; without this hook the failure is still reported by dialog.
  services.makeRequest = function (...args) {
    requestId = requestId || (dig(args[2], 'HEADERS', 'requestId') as string | undefined);
    return original.apply(services, args);
  };
  try {
    act();
  } finally {
    services.makeRequest = original;
  }
  return requestId;
}

/** What an answer is worth: worked in, thrown away because a newer failure made it void, or asked for again because an event overtook it. */
export type Verdict = 'use' | 'drop' | 'again';

export interface RequestWatcher {
  /** A GET leaves. The function it returns is asked about the answer when that comes. */
  sent(): () => Verdict;
  /** The library is about to work the answer in … */
  before(): void;
  /** … and has. `ok` is false for a failed GET and for one that answered with something else. */
  answered(ok: boolean, response: Response | undefined): void;
  /** Something was written; `error` when the server refused it, at once or later. */
  wrote?(content: unknown, error: Response | undefined): void;
}

interface Flight {
  waiters: RequestOptions[];
  verdict(): Verdict;
  /** What restRequest() returned: how to abort it. */
  handle?: unknown;
}
interface Tap {
  watchers: RequestWatcher[];
  flight: Flight | undefined;
}
// `restRequest` is a public name of every release seen, though an undocumented one; on an object without it we see no answers
// and fall back to the documented handlers (see sync.ts).
type Tapped = RestObject & { __finesseMediaTap?: Tap };

/** Sees every request of one rest object. Several managers on one object share a tap. Returns how to end it. */
export function tapRequests(object: RestObject, watcher: RequestWatcher): () => void {
  const tapped = object as Tapped;
  if (typeof object.restRequest !== 'function') return () => {};
  const tap = tapped.__finesseMediaTap || installTap(tapped);
  tap.watchers.push(watcher);
  return function () {
    tap.watchers = tap.watchers.filter((other) => other !== watcher);
  };
}

/** Whether an answer is on its way that will count. */
export function isReading(object: RestObject): boolean {
  const tap = (object as Tapped).__finesseMediaTap;
  return !!tap && !!tap.flight && tap.flight.verdict() !== 'drop';
}

function installTap(object: Tapped): Tap {
  const tap: Tap = { watchers: [], flight: undefined };
  const original = object.restRequest;
  object.__finesseMediaTap = tap;

  function get(url: string, options: RequestOptions, waiters: RequestOptions[]): unknown {
    const watchers = tap.watchers;
    const checks = watchers.map((watcher) => watcher.sent());
    const flight: Flight = {
      waiters: waiters,
      verdict() {
        const verdicts = checks.filter((_check, i) => tap.watchers.indexOf(watchers[i]!) >= 0).map((check) => check());
        return verdicts.indexOf('drop') >= 0 ? 'drop' : verdicts.indexOf('again') >= 0 ? 'again' : 'use';
      }
    };
    tap.flight = flight;
    function landed(outcome: 'success' | 'error', response: Response): void {
      const verdict = flight.verdict();
      if (tap.flight === flight) tap.flight = undefined;
      if (verdict === 'drop') return;
      if (verdict === 'again' && outcome === 'success') {
        get(url, options, waiters);
        return;
      }
      const content = response && response.object;
      const ok = outcome === 'success' && !!content && typeof content === 'object' && has(content, object.getRestType());
      tap.watchers.forEach((listening) => listening.before());
      try {
        waiters.forEach((waiter) => {
          const handler = waiter[outcome];
          if (handler) handler(response);
        });
      } finally {
        // 15.0 throws here when a GET fails during a recovery.
        tap.watchers.forEach((listening) => listening.answered(ok, response));
      }
    }
    flight.handle = original.call(object, url, withHandlers(options, landed));
    return flight.handle;
  }

  object.restRequest = function (url, options) {
    if (!options || (options.method && options.method !== 'GET')) {
      return original.call(
        object,
        url,
        withHandlers(options, (outcome, response) => {
          const handler = options && options[outcome];
          if (handler) handler(response);
          tap.watchers.forEach((watcher) => watcher.wrote && watcher.wrote(options.content, outcome === 'error' ? response : undefined));
        })
      );
    }
    // On recovery the library asks two and three times for the same: one answer serves them all.
    if (tap.watchers.length && isReading(object)) {
      tap.flight!.waiters.push(options);
      return tap.flight!.handle;
    }
    return get(url, options, [options]);
  };
  return tap;
}

function withHandlers(options: RequestOptions, landed: (outcome: 'success' | 'error', response: Response) => void): RequestOptions {
  const copy = {} as Record<string, unknown>;
  Object.keys(options || {}).forEach((key) => (copy[key] = options[key as keyof RequestOptions]));
  copy.success = (response: Response) => landed('success', response);
  copy.error = (response: Response) => landed('error', response);
  return copy as RequestOptions;
}

/** Creates a rest object so that its very first GET, which leaves inside the constructor, is seen too. */
export function createTapped<T extends RestObject>(
  library: Finesse,
  type: unknown,
  watcher: RequestWatcher,
  create: () => T
): { object: T; untap: () => void } {
  const prototype = library.restservices.RestBase.prototype as unknown as RestObject;
  const original = prototype.restRequest;
  let untap: (() => void) | undefined;
  if (typeof original === 'function') {
    prototype.restRequest = function (this: RestObject, url, options) {
      prototype.restRequest = original;
      if (this instanceof (type as new () => T)) untap = tapRequests(this, watcher);
      return this.restRequest(url, options);
    };
  }
  let object: T;
  try {
    object = create();
  } finally {
    prototype.restRequest = original;
  }
  return { object: object, untap: untap || tapRequests(object, watcher) };
}
