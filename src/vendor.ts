// Everything that is peculiar to the vendor's library, and every place where we touch what it does not document.
import { mediaManagerError } from './errors.js';
import { messages } from './messages.js';
import type { CanonicalMediaOptions } from './options.js';

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
export interface RequestOptions extends RequestHandlers {
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

/** One GET, no retry of the library's. Media.refresh() would read the dialogs as well, so it is the base's that is called. */
export function readOnce(library: Finesse, object: Refreshable): void {
  const { Media, RestBase } = library.restservices;
  if (object instanceof Media) RestBase.prototype.refresh.call(object, 0);
  else object.refresh(0);
}

/**
 * The library's helper enforces the first options object it was given, for ever. A gadget that came first with a partial or lower-case one
 * would make it sign in on every event, so what the helper holds is made to say what we say.
 */
export function adoptOptions(media: finesse.restservices.Media, options: CanonicalMediaOptions): void {
  const { _optionsHelper } = media as { _optionsHelper?: { _mediaOptions?: Partial<CanonicalMediaOptions> } };
  const kept = _optionsHelper && _optionsHelper._mediaOptions;
  if (!kept) return; // The manager then repairs the settings itself: see settings.ts.
  kept.maxDialogLimit = options.maxDialogLimit;
  kept.interruptAction = options.interruptAction;
  kept.dialogLogoutAction = options.dialogLogoutAction;
}

/** The options a Media was given with the last getMedia(), if any. */
export function toldOptions(media: finesse.restservices.Media | undefined): Partial<CanonicalMediaOptions> | undefined {
  return media && (media as { _mediaOptions?: Partial<CanonicalMediaOptions> })._mediaOptions;
}

/** A Media that is new in a refreshed list was made without its User, and would ask at a wrong address. */
export function repairParent(media: finesse.restservices.Media, user: finesse.restservices.User): void {
  const parented = media as { _restObj?: unknown };
  if (!parented._restObj) parented._restObj = user;
}

/** The resource as the library keeps it; the getters leave half of it out. */
export function contentOf<T>(object: { _data: T }): T {
  return object._data;
}

/** Whether the gadget's hub can be used: Shindig connects it after the page has loaded. */
export function hubIsConnected(): boolean {
  try {
    subscribe('finesse.info.connection', () => undefined)();
    return true;
  } catch {
    return false;
  }
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

/**
 * The library never hands an asynchronous failure of a task action to its error handler, so its shape is made here as it makes it elsewhere:
 * `errorMessage` of a notification is `ErrorMessage` of a response. Newer releases say more, such as `peripheralErrorCode`.
 */
export function errorResponse(error: Record<string, string>): Response {
  const ApiError: Record<string, string> = {};
  Object.keys(error).forEach((name) => (ApiError[name.charAt(0).toUpperCase() + name.slice(1)] = error[name]!));
  return { status: 400, content: '', object: { ApiErrors: { ApiError } } } as Response;
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
  // The library makes the id and tells it to nobody. Where this cannot be hooked, failures that arrive late stay unheard, as without us.
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
