// The three settings after a failure: the library's helper repairs them where it can; this sees to it that they get repaired.
import { growing } from '../base/timer.js';
import type { FoundOptions } from '../contract/events.js';
import { messages } from '../contract/messages.js';
import { sameOptions, settingsText, type CanonicalMediaOptions } from '../contract/options.js';
import { ALREADY_LOGGED_IN, reasonOf, type Response } from '../contract/responses.js';
import type { Effects } from './effects.js';

export interface Settings {
  /** What the gadget wants. */
  wanted: CanonicalMediaOptions;
  /** What was found in their place, as long as they are not right again. */
  found: FoundOptions | undefined;
  /** How often the manager has signed in to repair them. */
  repairs: number;
  /** How often that was refused for good. */
  refusals: number;
  failureReported: boolean;
  /** The Media is being read, and signed in to if the settings are still wrong then. */
  verifying: boolean;
  /** A look at them is due. */
  due: boolean;
}

/** What the Media says that matters here. */
export interface FoundSettings {
  signedIn: boolean;
  options: FoundOptions;
}

const FIRST_LOOK_MS = 3000;
const LONGEST_LOOK_MS = 60000;
/** Refusals of a sign-in that stay the same until somebody changes the configuration, or another agent signs out. */
const FINAL = /(AGENT|MRD_LIST_ENTRY)_NOT_FOUND|CANT_LOGIN_TO_VOICE_MRD|LOGIN_NOT_ALLOWED_FOR_APP_PATH|PERFORMANCE_LIMIT_EXCEEDED/;
/** After so many of them there is no further attempt before the next recovery. */
const MOST_REFUSALS = 3;

export function newSettings(wanted: CanonicalMediaOptions): Settings {
  return { wanted, found: undefined, repairs: 0, refusals: 0, failureReported: false, verifying: false, due: false };
}

/** Notes drift, also at a moment at which nothing can be done about it. Of a signed-out agent nothing is wrong: nobody signs in but the agent. */
export function see(settings: Settings, { signedIn, options }: FoundSettings, out: Effects): boolean {
  const wrong = signedIn && !sameOptions(settings.wanted, options);
  if (wrong && !settings.found) {
    settings.found = options;
    out.log('settings found: ' + settingsText(options));
  }
  return wrong;
}

/** Compares, whenever the Media may say something new. */
export function check(settings: Settings, media: FoundSettings, out: Effects): void {
  if (!media.signedIn) {
    forget(settings, out);
  } else if (see(settings, media, out)) {
    if (settings.verifying) {
      settings.verifying = false;
      settings.repairs++;
      out.signIn();
    } else if (!settings.due && settings.refusals < MOST_REFUSALS) {
      lookLater(settings, out);
    }
  } else if (settings.found) {
    const { found } = settings;
    forget(settings, out);
    out.log('settings restored');
    out.restored(found);
  }
}

/** Returns whether the Media is to be read now: what is known of it may be old, and nobody is signed in who has signed out. */
export function looked(settings: Settings, signedIn: boolean, out: Effects): boolean {
  settings.due = false;
  if (!settings.found || !signedIn) return false;
  settings.verifying = true;
  lookLater(settings, out);
  return true;
}

/** A sign-in was answered: one of the library's helper, the gadget or ours. Returns whether the Media is to be read now. */
export function signInAnswered(settings: Settings, error: Response | undefined, sent: object, out: Effects): boolean {
  // After a success the notification that follows says what became of it.
  if (!error || (!settings.found && sameOptions(settings.wanted, sent))) return false;
  const reason = reasonOf(error);
  // The server has taken the settings and says so with this error, but no notification carries them.
  if (reason === ALREADY_LOGGED_IN) return true;
  if (!settings.found) return false;
  if (FINAL.test(reason || '') && ++settings.refusals >= MOST_REFUSALS) stopLooking(settings, out);
  if (!settings.failureReported) out.error('OPTIONS_RESTORE_FAILED', messages.optionsNotRestored(error), error);
  settings.failureReported = true;
  return false;
}

/** The connection is lost, or the agent is signing out: nothing is asked before the next check(). */
export function pause(settings: Settings, out: Effects): void {
  stopLooking(settings, out);
  if (settings.refusals >= MOST_REFUSALS) settings.failureReported = false;
  settings.refusals = 0;
  settings.verifying = false;
}

function forget(settings: Settings, out: Effects): void {
  stopLooking(settings, out);
  settings.found = undefined;
  settings.repairs = settings.refusals = 0;
  settings.failureReported = settings.verifying = false;
}

function stopLooking(settings: Settings, out: Effects): void {
  if (settings.due) out.stop('settings');
  settings.due = false;
}

/** The helper has its time. Not all desktops at once. */
function lookLater(settings: Settings, out: Effects): void {
  const to = growing(FIRST_LOOK_MS, LONGEST_LOOK_MS, settings.repairs);
  settings.due = true;
  out.wait('settings', to / 2, to);
}
