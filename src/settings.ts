// The three settings after a failure: the library's helper repairs them where it can; this sees to it that they get repaired.
import { copyOptions, optionNames, sameOptions, type CanonicalMediaOptions } from './options.js';
import { ALREADY_LOGGED_IN, contentOf, errorMessageOf, type Response } from './vendor.js';

type Media = finesse.restservices.Media;
export type FoundOptions = Record<keyof CanonicalMediaOptions, string | undefined>;

const FIRST_LOOK_MS = 3000;
const LONGEST_LOOK_MS = 60000;

export interface SettingsHost {
  restored(found: FoundOptions): void;
  notRestored(response: Response | undefined): void;
  refreshMedia(): void;
}

export interface Settings {
  /** Compares, whenever the Media object may say something new. */
  check(media: Media): void;
  /** A sign-in was answered: by the library's helper, the gadget or this. */
  signInAnswered(error: Response | undefined): void;
  /** The connection is lost: nothing is asked before the next `check()`. */
  pause(): void;
  stop(): void;
}

export function watchSettings(expected: CanonicalMediaOptions, host: SettingsHost): Settings {
  let drifted: FoundOptions | undefined;
  let delay = FIRST_LOOK_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Media | undefined;
  let told = false;

  function pause(): void {
    if (timer) clearTimeout(timer);
    timer = undefined;
  }

  function stop(): void {
    pause();
    drifted = undefined;
    delay = FIRST_LOOK_MS;
    told = false;
  }

  /** The helper had its time: sign in ourselves, which changes nothing but the settings, and look again later. */
  function repair(): void {
    timer = undefined;
    if (!current || !drifted || !current.isLoggedIn()) return;
    current.login(copyOptions(expected));
    delay = Math.min(LONGEST_LOOK_MS, delay * 2);
    look();
  }

  function look(): void {
    // Not all desktops at once.
    timer = setTimeout(repair, delay * (0.5 + Math.random() / 2));
  }

  return {
    check(media) {
      current = media;
      const data = contentOf(media) as unknown as Record<string, string | undefined>;
      // A signed-out agent is never signed in by us, so there is nothing to repair.
      if (!media.isLoggedIn()) {
        stop();
      } else if (!sameOptions(expected, data)) {
        if (!drifted) drifted = pick(data);
        if (!timer) look();
      } else if (drifted) {
        const found = drifted;
        stop();
        host.restored(found);
      }
    },
    signInAnswered(error) {
      if (!drifted) return;
      if (!error) return; // The notification that follows says what became of it.
      if (errorMessageOf(error) === ALREADY_LOGGED_IN) {
        // The server has taken the settings and says so with this error, but no notification carries them.
        host.refreshMedia();
      } else if (!told) {
        told = true;
        host.notRestored(error);
      }
    },
    pause: pause,
    stop: stop
  };
}

function pick(data: Record<string, string | undefined>): FoundOptions {
  const found = {} as FoundOptions;
  optionNames.forEach((name) => (found[name] = data[name]));
  return found;
}
