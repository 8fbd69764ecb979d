// GETs that really reach the server, once.
import type { Finesse, Refreshable, RestObject } from './library.js';

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
