// Keeps a sign-out effective. While an agent signs out, the library's helper may find wrong media options in old content. Its sign-in would follow the
// sign-out, and the agent would be signed in again.
import { dig } from '../base/objects.js';
import { ALREADY_LOGGED_IN, errorResponse, hand, isRefusal, OUTCOME_MS, type Response } from '../contract/responses.js';
import type { RequestOptions } from './library.js';
import { helperIsSettingOptions } from './options-helper.js';

export interface SignOutWatch {
  /** Whether this request must not be sent. Its sender then hears that the agent is signed in already. */
  blocks(options: RequestOptions): boolean;
  answered(options: RequestOptions, ok: boolean, response: Response): void;
  /** Whether a sign-out may still take effect. Until then nobody signs in but the gadget. */
  isUnderWay(): boolean;
}

export function watchSignOut(object: unknown): SignOutWatch {
  /** Until when a sign-out may take effect. 0 after the gadget has signed the agent in. */
  let signOutUntil = 0;
  /** The helper's sign-in that is on its way. Other sign-ins meanwhile are not the helper's. */
  let helpers: RequestOptions | undefined;

  function stateIn(options: RequestOptions): unknown {
    return dig(options.content, 'Media.state');
  }

  function isUnderWay(): boolean {
    return Date.now() < signOutUntil;
  }

  return {
    isUnderWay,
    blocks(options) {
      const state = stateIn(options);
      if (state === 'LOGOUT') signOutUntil = Date.now() + OUTCOME_MS;
      if (state !== 'LOGIN') return false;
      if (helpers || !helperIsSettingOptions(object)) {
        // The gadget signs the agent in.
        signOutUntil = 0;
      } else if (isUnderWay()) {
        // After this error, and no other, the helper of every release works on.
        setTimeout(() => hand(options, false, errorResponse({ errorMessage: ALREADY_LOGGED_IN })), 0);
        return true;
      } else {
        helpers = options;
      }
      return false;
    },
    answered(options, ok, response) {
      if (options === helpers) helpers = undefined;
      if (stateIn(options) !== 'LOGOUT') return;
      // The gadget may have signed the agent in since.
      if (signOutUntil) signOutUntil = !ok && isRefusal(response) ? 0 : Date.now() + OUTCOME_MS;
    }
  };
}
