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
/** The library writes the id of a request into the options it was given, in every release seen. */
export type RequestOptions = finesse.restservices.RestRequestOptions & { uuid?: string };

/** The library of this page, or a clear error. Looked up late, so that the order of the script tags does not matter. */
export function findFinesse(given?: Finesse): Finesse {
  const library = given || (typeof finesse === 'undefined' ? undefined : finesse);
  if (!library || !library.restservices || !library.clientservices) throw mediaManagerError('FINESSE_MISSING', messages.finesseMissing);
  if (!library.restservices.MediaList || !library.restservices.MediaDialogs)
    throw mediaManagerError('FINESSE_TOO_OLD', messages.finesseTooOld);
  return library;
}

/** As far as can be told: the library has no version of its own. */
export function releaseOf(library: Finesse): string {
  if (dig(library, 'RestCachingService')) return '15.0 or like it';
  return dig(library, 'restservices.MediaDialog.prototype.closeWithWrapUp') ? '12.6(2) or later' : 'before 12.6(2)';
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
  const { Media, RestBase, User } = library.restservices;
  if (User && object instanceof User) dropCachedUser(library);
  withoutCache(library, () => {
    if (object instanceof Media) RestBase.prototype.refresh.call(object, 0);
    else object.refresh(0);
  });
}

/**
 * 15.0 keeps in sessionStorage whatever was answered for a User, a sign-in page too, and makes every later User of the tab from it. One that did
 * not load asks the server only when that is gone.
 */
function dropCachedUser(library: Finesse): void {
  const cache = (library as { SessionStorageCachingService?: { removeItem?: (key: string) => void } }).SessionStorageCachingService;
  if (cache && cache.removeItem) cache.removeItem('User');
}

/** Runs `read` with the desktop's cache out of the library's sight. The library looks for it before it sends anything, in the same turn. */
function withoutCache(library: Finesse, read: () => void): void {
  const carrier = library as { idb?: object };
  const { idb } = carrier;
  if (!idb) return read();
  delete carrier.idb;
  try {
    read();
  } finally {
    carrier.idb = idb;
  }
}

/**
 * From here on this object asks the server, whoever has it refreshed. 15.0 else takes an MRD from the desktop's cache, which no event, no failure
 * and no recovery makes void. Each object has its own reference to the service that tells whether that cache can be used.
 */
export function passCache(object: RestObject): void {
  const cached = object as { _rcs?: { isRestCacheServiceReachable?: () => boolean } };
  if (!cached._rcs) return;
  cached._rcs = Object.create(cached._rcs) as typeof cached._rcs;
  cached._rcs!.isRestCacheServiceReachable = () => false;
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

/** Whether the library's helper is setting the options of a Media: from just before its sign-in leaves until that is answered. */
export function helperIsSettingOptions(object: unknown): boolean {
  return dig(object, '_optionsHelper._state') === 'SETTING_OPTIONS';
}

/** The options a Media was given with the last getMedia(), if any. */
export function toldOptions(media: finesse.restservices.Media | undefined): Partial<CanonicalMediaOptions> | undefined {
  return dig(media, '_mediaOptions') as Partial<CanonicalMediaOptions> | undefined;
}

/** A Media that is new in a refreshed list was made without its User, and would ask at a wrong address. The list has it. */
export function repairParent(media: finesse.restservices.Media, list: finesse.restservices.MediaList): void {
  const parented = media as { _restObj?: unknown };
  if (!parented._restObj) parented._restObj = (list as { _restObj?: unknown })._restObj;
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
  /** The Media, where the notification carries one. */
  media?: object;
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
    media: (dig(update, 'data.media') || dig(update, 'data.Media')) as object | undefined,
    requestId: dig(update, 'requestId') as string | undefined,
    error: dig(update, 'data.apiErrors.apiError') as Record<string, string> | undefined
  };
}

/** Asks for an action on a task. @throws MediaManagerError `FINESSE_TOO_OLD` where this release cannot send wrap-up reasons. */
export function actOnTask(
  dialog: finesse.restservices.MediaDialog,
  action: string,
  handlers: finesse.interfaces.RequestHandlers,
  target: string | undefined,
  reasons: string[] | undefined
): void {
  const escaped = target === undefined ? target : xmlText(target);
  if (!reasons) return void dialog.setTaskState(action, handlers, escaped);
  if (!dialog.closeWithWrapUp) throw mediaManagerError('FINESSE_TOO_OLD', messages.noWrapUpReasons);
  const items = reasons.map(xmlText);
  if (action === 'CLOSE') dialog.closeWithWrapUp(items, handlers, escaped);
  else dialog.transferWithWrapUp(items, escaped || '', handlers);
}

/** The library writes text into XML as it is. */
function xmlText(text: string): string {
  return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
