// The three settings after a failure: the library's helper repairs them where it can; this sees to it that they get repaired.
import type { FoundOptions } from '../contract/events.js';
import type { Host } from './host.js';
import { settingsText } from './log.js';
import { messages } from '../contract/messages.js';
import { copyOptions, sameOptions, type CanonicalMediaOptions } from '../contract/options.js';
import { ALREADY_LOGGED_IN, reasonOf, type Response } from '../contract/responses.js';
import { createTimer, growing } from '../base/timer.js';
import { contentOf, isSignedIn } from '../vendor/content.js';

type Media = finesse.restservices.Media;

const FIRST_LOOK_MS = 3000;
const LONGEST_LOOK_MS = 60000;
/** Refusals of a sign-in that stay the same until somebody changes the configuration, or another agent signs out. */
const FINAL = /(AGENT|MRD_LIST_ENTRY)_NOT_FOUND|CANT_LOGIN_TO_VOICE_MRD|LOGIN_NOT_ALLOWED_FOR_APP_PATH|PERFORMANCE_LIMIT_EXCEEDED/;
/** After so many of them there is no further attempt before the next recovery. */
const MOST_REFUSALS = 3;

export interface Settings {
  /** Notes drift, at a moment at which nothing can be done about it. */
  see(media: Media): void;
  /** Compares, whenever the Media object may say something new. */
  check(media: Media): void;
  /** A sign-in with the settings `sent` was answered: one of the library's helper, the gadget or this. */
  signInAnswered(error: Response | undefined, sent: object): void;
  /** The connection is lost, or the agent is signing out: nothing is asked before the next `check()`. */
  pause(): void;
}

export function watchSettings(
  { options, emit, fail, log }: Pick<Host, 'options' | 'emit' | 'fail' | 'log'>,
  refreshMedia: () => void
): Settings {
  const timer = createTimer();
  let drifted: FoundOptions | undefined;
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
  function isWrong(media: Media): boolean {
    const data = contentOf(media) as unknown as CanonicalMediaOptions;
    const wrong = isSignedIn(media) && !sameOptions(options, data);
    if (wrong && !drifted) {
      drifted = copyOptions(data);
      log('settings found: ' + settingsText(data));
    }
    return wrong;
  }

  return {
    see: isWrong,
    check(media) {
      if (!isSignedIn(media)) {
        reset();
      } else if (isWrong(media)) {
        if (verifying) {
          verifying = false;
          repairs++;
          // This changes nothing but the settings.
          media.login(copyOptions(options));
        } else if (!timer.isDue() && refusals < MOST_REFUSALS) {
          look(media);
        }
      } else if (drifted) {
        const found = drifted;
        reset();
        log('settings restored');
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
    pause() {
      timer.stop();
      if (refusals >= MOST_REFUSALS) told = false;
      refusals = 0;
      verifying = false;
    }
  };
}
