// An agent signs out, and at that moment the library's helper finds wrong settings in what it still has of the MRD: its sign-in would follow the
// sign-out, and the agent would be signed in again.
import { dig } from './objects.js';
import { ALREADY_LOGGED_IN, errorResponse, hand } from './responses.js';
import { helperIsSettingOptions, type RequestOptions } from './vendor.js';

/** So long the outcome of a sign-out is waited for. */
const OUTCOME_MS = 15000;

export interface SignOutWatch {
  /** Whether this request must not leave. Whoever sent it hears that there was nothing to do. */
  holds(options: RequestOptions): boolean;
  answered(options: RequestOptions, ok: boolean): void;
}

export function watchSignOut(object: unknown): SignOutWatch {
  let signedOutAt = -Infinity;
  /** The helper's sign-in that is under way: what else signs in meanwhile is not the helper. */
  let helpers: RequestOptions | undefined;

  function stateIn(options: RequestOptions): unknown {
    return dig(options.content, 'Media.state');
  }

  return {
    holds(options) {
      const state = stateIn(options);
      if (state === 'LOGOUT') signedOutAt = Date.now();
      if (state !== 'LOGIN') return false;
      if (helpers || !helperIsSettingOptions(object)) {
        // The gadget wants the agent signed in.
        signedOutAt = -Infinity;
      } else if (Date.now() - signedOutAt < OUTCOME_MS) {
        // The only error after which the helper of every release goes on.
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
