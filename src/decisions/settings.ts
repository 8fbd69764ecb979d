// The media options after a failure. The library's helper repairs them where it can. These rules make sure that they are repaired.
import { growing } from '../base/timer.js';
import type { FoundOptions } from '../contract/events.js';
import { messages } from '../contract/messages.js';
import { sameOptions, settingsText, type CanonicalMediaOptions } from '../contract/options.js';
import { ALREADY_LOGGED_IN, reasonOf, type Response } from '../contract/responses.js';
import type { Effects, ReadEffects, ReportEffects } from './effects.js';

export interface Settings {
  /** The media options that the gadget wants. */
  wanted: CanonicalMediaOptions;
  /** When the GET was sent whose answer the Media shows. NOT_READ after a notification, which may be older than any answer. */
  asOf: number;
  /** Set while the media options on the server are wrong. */
  drift: Drift | undefined;
  /** When an event told the last repair. */
  restoredAt: number;
  attempts: Attempts;
}

interface Drift {
  /** The wrong media options. */
  found: FoundOptions;
  at: number;
  /** Whether this may only be old content, from before a repair that was told. */
  isEcho: boolean;
}

interface Attempts {
  /** How often we have signed in to repair them, and how often Finesse refused that for good. */
  repairs: number;
  refusals: number;
  failureReported: boolean;
  /** Whether the Media is being read, so that we sign in if the options are still wrong. */
  verifying: boolean;
  /** Whether the timer for the next look is running. */
  due: boolean;
}

/** What the Media says at this time. */
export interface FoundSettings {
  signedIn: boolean;
  /** Whether a sign-out may still take effect. */
  signingOut: boolean;
  options: FoundOptions;
  at: number;
}

export const NOT_READ = 0;
const FIRST_LOOK_MS = 3000;
const LONGEST_LOOK_MS = 60000;
/** Refusals that do not change until somebody changes the configuration, or another agent signs out. */
const FINAL = /(AGENT|MRD_LIST_ENTRY)_NOT_FOUND|CANT_LOGIN_TO_VOICE_MRD|LOGIN_NOT_ALLOWED_FOR_APP_PATH|PERFORMANCE_LIMIT_EXCEEDED/;
/** After this many of them there is no attempt before the next recovery. */
const MOST_REFUSALS = 3;

/** How long after a repair an older notification may still come. */
const ECHO_MS = 30000;

export function newSettings(wanted: CanonicalMediaOptions): Settings {
  return { wanted, asOf: NOT_READ, drift: undefined, restoredAt: 0, attempts: newAttempts() };
}

function newAttempts(): Attempts {
  return { repairs: 0, refusals: 0, failureReported: false, verifying: false, due: false };
}

/** Notes wrong media options, even if nothing can be done now. A signed-out agent has none: only the agent signs in. */
export function see(settings: Settings, { signedIn, options, at }: FoundSettings, out: ReportEffects): boolean {
  if (!signedIn || sameOptions(settings.wanted, options)) return false;
  if (!settings.drift) {
    const { asOf, restoredAt } = settings;
    const isOld = asOf !== NOT_READ && asOf < restoredAt;
    settings.drift = { found: options, at, isEcho: isOld || at - restoredAt < ECHO_MS };
    out.log('media options found: ' + settingsText(options));
  }
  if (settings.asOf >= settings.restoredAt) settings.drift.isEcho = false;
  return true;
}

/** Compares the media options, whenever the Media may be new. Returns whether to read the Media now. */
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
    // An older notification says the same, and one that reports a refused sign-in may follow.
    if (settings.asOf < at) return true;
    forget(settings, out);
    if (isEcho) {
      out.log('media options were right already: what was found is of before they were restored');
      return false;
    }
    settings.restoredAt = media.at;
    out.log('media options restored');
    out.restored(found);
  }
  return false;
}

/** Returns whether to read the Media now. Its content may be old, and an agent who has signed out must stay signed out. */
export function looked({ drift, attempts }: Settings, { signedIn, signingOut }: FoundSettings, out: ReadEffects): boolean {
  attempts.due = false;
  if (!drift || !signedIn) return false;
  attempts.verifying = !signingOut;
  lookLater(attempts, out);
  return attempts.verifying;
}

/** A sign-in was answered: ours, the gadget's or the library helper's. Returns whether to read the Media now. */
export function signInAnswered({ wanted, drift, attempts }: Settings, error: Response | undefined, sent: object, out: Effects): boolean {
  // After a success, a notification follows with the outcome.
  if (!error || (!drift && sameOptions(wanted, sent))) return false;
  const reason = reasonOf(error);
  // This error means that the server has taken the options. No notification follows.
  if (reason === ALREADY_LOGGED_IN) return true;
  if (!drift) return false;
  if (FINAL.test(reason || '') && ++attempts.refusals >= MOST_REFUSALS) stopLooking(attempts, out);
  if (!attempts.failureReported) out.error('OPTIONS_RESTORE_FAILED', messages.optionsNotRestored(error), error);
  attempts.failureReported = true;
  return false;
}

/** The connection is lost, or the agent is signing out. Nothing is requested before the next check(). */
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

/** Gives the library's helper time. The random delay keeps desktops from acting together. */
function lookLater(attempts: Attempts, out: ReadEffects): void {
  const to = growing(FIRST_LOOK_MS, LONGEST_LOOK_MS, attempts.repairs);
  attempts.due = true;
  out.wait('settings', to / 2, to);
}
