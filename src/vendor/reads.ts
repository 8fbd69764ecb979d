// Sends GETs that reach the server, past the caches of 15.0.
import type { Finesse, Refreshable, RestObject } from './library.js';

/** Sends one GET without the library's retries. Media.refresh() would also read the dialogs, so this calls the method of its base. */
export function readOnce(library: Finesse, object: Refreshable): void {
  const { Media, RestBase, User } = library.restservices;
  if (User && object instanceof User) dropCachedUser(library);
  withoutCache(library, () => {
    if (object instanceof Media) RestBase.prototype.refresh.call(object, 0);
    else object.refresh(0);
  });
}

/**
 * 15.0 keeps any answer for a User in sessionStorage, even a sign-in page, and creates every later User of the tab from it. A User that did not load
 * sends a GET only when the item is gone.
 */
function dropCachedUser(library: Finesse): void {
  const cache = (library as { SessionStorageCachingService?: { removeItem?: (key: string) => void } }).SessionStorageCachingService;
  if (cache && cache.removeItem) cache.removeItem('User');
}

/** Runs `read` while the desktop's cache is hidden from the library. The library looks for it in the same turn, before it sends a GET. */
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
 * Makes every refresh of this object read from the server. Otherwise 15.0 takes an MRD from the desktop's cache, which no event, failure or recovery
 * invalidates. Each object has its own reference to the service that says whether the cache is reachable.
 */
export function passCache(object: RestObject): void {
  const cached = object as { _rcs?: { isRestCacheServiceReachable?: () => boolean } };
  if (!cached._rcs) return;
  const own = Object.create(cached._rcs) as NonNullable<typeof cached._rcs>;
  own.isRestCacheServiceReachable = () => false;
  cached._rcs = own;
}
