// Everything that is peculiar to the vendor's library, and every place where we touch what it does not document.
import { reportError } from './emitter.js';
import { mediaManagerError } from './errors.js';
import { messages } from './messages.js';
import { dig } from './objects.js';
import { copyOptions, type CanonicalMediaOptions } from './options.js';

export type Finesse = typeof finesse;

/** What a rest object needs to be watched: Media, MediaList, MediaDialogs and User all have it. */
export type RestObject = Pick<finesse.restservices.RestBase, 'restRequest' | 'getRestUrl' | 'getRestType'>;
export type Refreshable = RestObject & Pick<finesse.restservices.RestBase, 'refresh'>;
export type RequestOptions = finesse.restservices.RestRequestOptions;

/** The library of this page, or a clear error. Looked up late, so that the order of the script tags does not matter. */
export function findFinesse(given?: Finesse): Finesse {
  const library = given || (typeof finesse === 'undefined' ? undefined : finesse);
  if (!library || !library.restservices || !library.clientservices) throw mediaManagerError('FINESSE_MISSING', messages.finesseMissing);
  if (!library.restservices.MediaList || !library.restservices.MediaDialogs)
    throw mediaManagerError('FINESSE_TOO_OLD', messages.finesseTooOld);
  return library;
}

/** Where the desktop tells its connection status to all gadgets. */
export const CONNECTION_TOPIC = 'finesse.info.connection';

/** Listens to a topic of the desktop's hub beside the library, whose own slots stay the gadget's. */
export function subscribe(topic: string, callback: (message: unknown) => void): () => void {
  const hub = gadgets.Hub;
  const id = hub.subscribe(topic, (_topic: string, message: unknown) => callback(message));
  return () => {
    try {
      hub.unsubscribe(id);
    } catch (error) {
      reportError(error);
    }
  };
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
 * would make it sign in on every event, so it is given another.
 */
export function adoptOptions(media: finesse.restservices.Media, options: CanonicalMediaOptions): void {
  const { _optionsHelper: helper } = media as { _optionsHelper?: { _mediaOptions?: object } };
  // Another object: the one it holds is the gadget's. Where it cannot be reached the manager repairs the settings itself: see settings.ts.
  if (helper && helper._mediaOptions) helper._mediaOptions = copyOptions(options);
}

/** The options a Media was given with the last getMedia(), if any. */
export function toldOptions(media: finesse.restservices.Media | undefined): Partial<CanonicalMediaOptions> | undefined {
  return dig(media, '_mediaOptions') as Partial<CanonicalMediaOptions> | undefined;
}

/** A Media that is new in a refreshed list was made without its User, and would ask at a wrong address. */
export function repairParent(media: finesse.restservices.Media, user: finesse.restservices.User): void {
  const parented = media as { _restObj?: unknown };
  if (!parented._restObj) parented._restObj = user;
}

/**
 * Such a Media keeps the topic of that address also when it has left the list again, and the library makes no second one for a topic:
 * without this the MRD could come back only once.
 */
export function freeTopic(library: Finesse, mediaId: string): void {
  library.clientservices.ClientServices.unsubscribe(topicOf('/finesse/api/Media/' + mediaId));
}

/** Puts a Media back that a refreshed list lacks, or takes it out again. Another manager may have done so before. */
export function keepInList(list: finesse.restservices.MediaList, mediaId: string, kept?: finesse.restservices.Media): void {
  const collection = list.getCollection();
  if (!kept === !collection[mediaId]) return;
  list.length += kept ? 1 : -1;
  if (kept) collection[mediaId] = kept;
  else delete collection[mediaId];
}

/** The resource as the library keeps it; the getters leave half of it out. */
export function contentOf<T>(object: { _data: T }): T {
  return object._data;
}

/** One that is not loaded has no state, and throws when it is asked. */
export function isSignedIn(media: finesse.restservices.Media): boolean {
  return !!dig(contentOf(media), 'state') && !!media.isLoggedIn();
}

/** Whether the gadget's hub can be used: Shindig connects it after the page has loaded. */
export function hubIsConnected(): boolean {
  try {
    subscribe(CONNECTION_TOPIC, () => undefined)();
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
  const update = dig(message, 'object.Update');
  const fromSource = /\/Media\/([^/]+)/.exec(String(dig(update, 'source')));
  const dialog = dig(update, 'data.dialog') || dig(update, 'data.Dialog');
  return {
    mediaId: (fromSource ? fromSource[1] : dig(dialog, 'mediaProperties.mediaId')) as string | undefined,
    requestId: dig(update, 'requestId') as string | undefined,
    error: dig(update, 'data.apiErrors.apiError') as Record<string, string> | undefined
  };
}

/** Runs `act`, which sends one request, and tells the id under which its notifications will come. */
export function captureRequestId(library: Finesse, act: () => void): string | undefined {
  const services = library.clientservices.ClientServices as unknown as { makeRequest: (...args: unknown[]) => unknown };
  const original = services.makeRequest;
  let requestId: string | undefined;
  // The library makes the id and tells it to nobody. Where this cannot be hooked, failures that arrive late stay unheard, as without us.
  /* eslint-disable prefer-rest-params -- a rest parameter costs a loop in ES5, and all arguments only pass through */
  services.makeRequest = function () {
    requestId = requestId || (dig(arguments, '2.HEADERS.requestId') as string | undefined);
    return original.apply(services, arguments as never);
  };
  /* eslint-enable prefer-rest-params */
  try {
    act();
  } finally {
    services.makeRequest = original;
  }
  return requestId;
}
