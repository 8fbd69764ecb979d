// What the library's objects say.
import { dig } from '../base/objects.js';

/** The resource as the library keeps it; the getters leave half of it out. */
export function contentOf<T>(object: { _data: T }): T {
  return object._data;
}

/** One that is not loaded has no state, and throws when it is asked. */
export function isSignedIn(media: finesse.restservices.Media): boolean {
  return !!dig(contentOf(media), 'state') && !!media.isLoggedIn();
}
