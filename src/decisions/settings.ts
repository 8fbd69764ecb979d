// The three settings after a failure: the library's helper repairs them where it can; this sees to it that they get repaired.
import { growing } from '../base/timer.js';
import type { FoundOptions } from '../contract/events.js';
import { messages } from '../contract/messages.js';
import { sameOptions, settingsText, type CanonicalMediaOptions } from '../contract/options.js';
import { ALREADY_LOGGED_IN, reasonOf, type Response } from '../contract/responses.js';
import type { Effects, ReadEffects, ReportEffects } from './effects.js';

export interface Settings {
  /** What the gadget wants. */
  wanted: CanonicalMediaOptions;
  /** When the read left that the Media is as of; of a notification NOT_READ, since it may be older than any answer. */
  asOf: number;
  /** As long as they are not right again. */
  drift: Drift | undefined;
  /** When a repair was told. */
  restoredAt: number;
  attempts: Attempts;
}

interface Drift {
  /** In the place of what is wanted. */
  found: FoundOptions;
  at: number;
  /** What says so may be of before a repair that was told. */
  isEcho: boolean;
}

interface Attempts {
  /** How often we have signed in to repair them, and how often that was refused for good. */
  repairs: number;
  refusals: number;
  failureReported: boolean;
  /** The Media is being read, and signed in to if the settings are still wrong then. */
  verifying: boolean;
  /** A look at them is due. */
  due: boolean;
}

/** What the Media says that matters here, at this time. */
export interface FoundSettings {
  signedIn: boolean;
  options: FoundOptions;
  at: number;
}

export const NOT_READ = 0;
const FIRST_LOOK_MS = 3000;
const LONGEST_LOOK_MS = 60000;
/** Refusals of a sign-in that stay the same until somebody changes the configuration, or another agent signs out. */
const FINAL = /(AGENT|MRD_LIST_ENTRY)_NOT_FOUND|CANT_LOGIN_TO_VOICE_MRD|LOGIN_NOT_ALLOWED_FOR_APP_PATH|PERFORMANCE_LIMIT_EXCEEDED/;
/** After so many of them there is no further attempt before the next recovery. */
const MOST_REFUSALS = 3;

/** So long after a repair a notification of before it may still come. */
const ECHO_MS = 30000;

export function newSettings(wanted: CanonicalMediaOptions): Settings {
  return { wanted, asOf: NOT_READ, drift: undefined, restoredAt: 0, attempts: newAttempts() };
}

function newAttempts(): Attempts {
  return { repairs: 0, refusals: 0, failureReported: false, verifying: false, due: false };
}

/** Notes drift, also at a moment at which nothing can be done about it. Of a signed-out agent nothing is wrong: nobody signs in but the agent. */
export function see(settings: Settings, { signedIn, options, at }: FoundSettings, out: ReportEffects): boolean {
  if (!signedIn || sameOptions(settings.wanted, options)) return false;
  if (!settings.drift) {
    settings.drift = { found: options, at, isEcho: at - settings.restoredAt < ECHO_MS };
    out.log('settings found: ' + settingsText(options));
  }
  if (settings.asOf >= settings.restoredAt) settings.drift.isEcho = false;
  return true;
}

/** Compares, whenever the Media may say something new. Returns whether it is to be read now. */
export function check(settings: Settings, media: FoundSettings, out: Effects): boolean {
  const { attempts } = settings;
  if (!media.signedIn) {
    forget(settings, out);
    settings.restoredAt = 0;
  } else if (see(settings, media, out)) {
    if (attempts.verifying) {
      attempts.verifying = false;
      attempts.repairs++;
      out.signIn();
    } else if (!attempts.due && attempts.refusals < MOST_REFUSALS) {
      lookLater(attempts, out);
    }
  } else if (settings.drift) {
    const { found, at, isEcho } = settings.drift;
    // A notification of before the drift says so as well, and one that tells of a refused sign-in may follow.
    if (settings.asOf < at) return true;
    forget(settings, out);
    if (isEcho) {
      out.log('settings were right already: what was found is of before they were restored');
      return false;
    }
    settings.restoredAt = media.at;
    out.log('settings restored');
    out.restored(found);
  }
  return false;
}

/** Returns whether the Media is to be read now: what is known of it may be old, and nobody is signed in who has signed out. */
export function looked({ drift, attempts }: Settings, signedIn: boolean, out: ReadEffects): boolean {
  attempts.due = false;
  if (!drift || !signedIn) return false;
  attempts.verifying = true;
  lookLater(attempts, out);
  return true;
}

/** A sign-in was answered: one of the library's helper, the gadget or ours. Returns whether the Media is to be read now. */
export function signInAnswered({ wanted, drift, attempts }: Settings, error: Response | undefined, sent: object, out: Effects): boolean {
  // After a success the notification that follows says what became of it.
  if (!error || (!drift && sameOptions(wanted, sent))) return false;
  const reason = reasonOf(error);
  // The server has taken the settings and says so with this error, but no notification carries them.
  if (reason === ALREADY_LOGGED_IN) return true;
  if (!drift) return false;
  if (FINAL.test(reason || '') && ++attempts.refusals >= MOST_REFUSALS) stopLooking(attempts, out);
  if (!attempts.failureReported) out.error('OPTIONS_RESTORE_FAILED', messages.optionsNotRestored(error), error);
  attempts.failureReported = true;
  return false;
}

/** The connection is lost, or the agent is signing out: nothing is asked before the next check(). */
export function pause({ attempts }: Settings, out: ReadEffects): void {
  stopLooking(attempts, out);
  if (attempts.refusals >= MOST_REFUSALS) attempts.failureReported = false;
  attempts.refusals = 0;
  attempts.verifying = false;
}

function forget(settings: Settings, out: ReadEffects): void {
  stopLooking(settings.attempts, out);
  settings.drift = undefined;
  settings.attempts = newAttempts();
}

function stopLooking(attempts: Attempts, out: ReadEffects): void {
  if (attempts.due) out.stop('settings');
  attempts.due = false;
}

/** The helper has its time. Not all desktops at once. */
function lookLater(attempts: Attempts, out: ReadEffects): void {
  const to = growing(FIRST_LOOK_MS, LONGEST_LOOK_MS, attempts.repairs);
  attempts.due = true;
  out.wait('settings', to / 2, to);
}
