// Keeps a sign-out effective. While an agent signs out, the library's helper may find wrong media options in old content. Its sign-in would follow the
// sign-out, and the agent would be signed in again.
import { dig } from '../base/objects.js';
import { ALREADY_LOGGED_IN, errorResponse, hand } from '../contract/responses.js';
import type { RequestOptions } from './library.js';
import { helperIsSettingOptions } from './options-helper.js';

/** How long to wait for the outcome of a sign-out. */
const OUTCOME_MS = 15000;

export interface SignOutWatch {
  /** Whether this request must not be sent. Its sender then hears that the agent is signed in already. */
  blocks(options: RequestOptions): boolean;
  answered(options: RequestOptions, ok: boolean): void;
}

export function watchSignOut(object: unknown): SignOutWatch {
  let signedOutAt = -Infinity;
  /** The helper's sign-in that is on its way. Other sign-ins meanwhile are not the helper's. */
  let helpers: RequestOptions | undefined;

  function stateIn(options: RequestOptions): unknown {
    return dig(options.content, 'Media.state');
  }

  return {
    blocks(options) {
      const state = stateIn(options);
      if (state === 'LOGOUT') signedOutAt = Date.now();
      if (state !== 'LOGIN') return false;
      if (helpers || !helperIsSettingOptions(object)) {
        // The gadget signs the agent in.
        signedOutAt = -Infinity;
      } else if (Date.now() - signedOutAt < OUTCOME_MS) {
        // After this error, and no other, the helper of every release works on.
        setTimeout(() => hand(options, false, errorResponse({ errorMessage: ALREADY_LOGGED_IN })), 0);
        return true;
      } else {
        helpers = options;
      }
      return false;
    },
    answered(options, ok) {
      if (options === helpers) helpers = undefined;
      if (!ok && stateIn(options) === 'LOGOUT') signedOutAt = -Infinity;
    }
  };
}
