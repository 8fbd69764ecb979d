// The three settings after a failure: the library's helper repairs them where it can; this sees to it that they get repaired.
import type { FoundOptions } from './events.js';
import type { Host } from './host.js';
import { settingsText } from './log.js';
import { messages } from './messages.js';
import { copyOptions, sameOptions, type CanonicalMediaOptions } from './options.js';
import { ALREADY_LOGGED_IN, reasonOf, type Response } from './responses.js';
import { createTimer, growing } from './timer.js';
import { contentOf, isSignedIn } from './vendor.js';

type Media = finesse.restservices.Media;

const FIRST_LOOK_MS = 3000;
const LONGEST_LOOK_MS = 60000;
/** Refusals of a sign-in that stay the same until somebody changes the configuration, or another agent signs out. */
const FINAL = /(AGENT|MRD_LIST_ENTRY)_NOT_FOUND|CANT_LOGIN_TO_VOICE_MRD|LOGIN_NOT_ALLOWED_FOR_APP_PATH|PERFORMANCE_LIMIT_EXCEEDED/;
/** After so many of them there is no further attempt before the next recovery. */
const MOST_REFUSALS = 3;
/** So long after a repair a notification of before it may still come. */
const ECHO_MS = 30000;

/** What a notification says counts as read at no time: it may be older than any answer. */
export const NOT_READ = 0;

export interface Settings {
  /**
   * Notes drift, at a moment at which nothing can be done about it.
   * @param readAt When the read left that the Media object is as of, or NOT_READ.
   */
  see(media: Media, readAt: number): void;
  /** Compares, whenever the Media object may say something new. */
  check(media: Media, readAt: number): void;
  /** A sign-in with the settings `sent` was answered: one of the library's helper, the gadget or this. */
  signInAnswered(error: Response | undefined, sent: object): void;
  /** The agent is signing out, or that was refused. */
  signingOut(refused: boolean): void;
  /** The connection is lost: nothing is asked before the next `check()`. */
  pause(): void;
}

export function watchSettings(
  { options, emit, fail, log }: Pick<Host, 'options' | 'emit' | 'fail' | 'log'>,
  refreshMedia: () => void
): Settings {
  const timer = createTimer();
  let drifted: FoundOptions | undefined;
  let driftedAt = 0;
  /** What says so may be of before a repair that was told. */
  let echo = false;
  /** When a repair was told. */
  let restoredAt = 0;
  let repairs = 0;
  let told = false;
  let refusals = 0;
  /** The Media is being read, and signed in to if the settings are still wrong then. */
  let verifying = false;

  function reset(): void {
    timer.stop();
    drifted = undefined;
    repairs = refusals = 0;
    told = verifying = false;
  }

  function pause(): void {
    timer.stop();
    if (refusals >= MOST_REFUSALS) told = false;
    refusals = 0;
    verifying = false;
  }

  function look(media: Media): void {
    // Not all desktops at once.
    timer.start(growing(FIRST_LOOK_MS, LONGEST_LOOK_MS, repairs) * (0.5 + Math.random() / 2), () => {
      if (!drifted || !isSignedIn(media)) return;
      // The helper had its time. What is known of the Media may be old, and nobody is signed in who has signed out: it is read first.
      verifying = true;
      look(media);
      refreshMedia();
    });
  }

  /** Of a signed-out agent nothing is wrong: nobody signs in but the agent. */
  function isWrong(media: Media, readAt: number): boolean {
    const data = contentOf(media) as unknown as CanonicalMediaOptions;
    const wrong = isSignedIn(media) && !sameOptions(options, data);
    if (wrong && !drifted) {
      drifted = copyOptions(data);
      driftedAt = Date.now();
      echo = driftedAt - restoredAt < ECHO_MS;
      log('settings found: ' + settingsText(data));
    }
    if (wrong && readAt >= restoredAt) echo = false;
    return wrong;
  }

  return {
    see: isWrong,
    check(media, readAt) {
      if (!isSignedIn(media)) {
        reset();
        restoredAt = 0;
      } else if (isWrong(media, readAt)) {
        if (verifying) {
          verifying = false;
          repairs++;
          // This changes nothing but the settings.
          media.login(copyOptions(options));
        } else if (!timer.isDue() && refusals < MOST_REFUSALS) {
          look(media);
        }
      } else if (drifted) {
        // A notification of before the drift says so as well, and one that tells of a refused sign-in may follow.
        if (readAt < driftedAt) return refreshMedia();
        const found = drifted;
        reset();
        if (echo) return log('settings were right already: what was found is of before they were restored');
        log('settings restored');
        restoredAt = Date.now();
        emit('optionsRestored', { expected: copyOptions(options), found });
      }
    },
    signInAnswered(error, sent) {
      // After a success the notification that follows says what became of it.
      if (!error || (!drifted && sameOptions(options, sent))) return;
      const reason = reasonOf(error);
      if (reason === ALREADY_LOGGED_IN) {
        // The server has taken the settings and says so with this error, but no notification carries them.
        refreshMedia();
      } else if (drifted) {
        if (FINAL.test(reason || '') && ++refusals >= MOST_REFUSALS) timer.stop();
        if (told) return;
        told = true;
        fail('OPTIONS_RESTORE_FAILED', messages.optionsNotRestored(error), error);
      }
    },
    signingOut(refused) {
      if (!refused) pause();
      // Nothing was asked meanwhile.
      else if (drifted) refreshMedia();
    },
    pause
  };
}
