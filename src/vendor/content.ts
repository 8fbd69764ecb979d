// The content of the library's objects.
import { dig } from '../base/objects.js';

/** Returns the resource as the library keeps it. The getters do not cover all of it. */
export function contentOf<T>(object: { _data: T }): T {
  return object._data;
}

/** Whether the agent is signed in. A Media that is not loaded has no state, and its isLoggedIn() throws. */
export function isSignedIn(media: finesse.restservices.Media): boolean {
  return !!dig(contentOf(media), 'state') && !!media.isLoggedIn();
}
