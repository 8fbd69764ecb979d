// One of the library's rest objects whose answer a load or a recovery waits for.
import type { MediaManagerErrorCode } from './errors.js';
import { abandonRead, isReading, type RequestWatcher } from './vendor-tap.js';
import type { Refreshable, Response } from './vendor.js';

const FIRST_DELAY_MS = 4000;
const LONGEST_DELAY_MS = 30000;
const SHORTEST_DELAY_MS = 100;
const QUIET_MS = 2000;
/** How long an answer may take before it is taken for lost; longer after failures, for a server that is only slow. */
const PATIENCE_MS = 60000;
const LONGEST_PATIENCE_MS = 240000;

export interface ResourceHost {
  readonly coalesce: boolean;
  read(object: Refreshable): void;
  /** See Connection.ask(). */
  ask(): () => boolean;
  /** The library is working an answer in: what its handlers say meanwhile is part of it. */
  workingIn(yes: boolean): void;
  answered(): void;
  failed(code: MediaManagerErrorCode, response: Response | undefined): void;
  signInAnswered(error: Response | undefined): void;
}

export interface Resource {
  object: Refreshable | undefined;
  /** It was there and watched before us: a first GET that failed is repeated by nobody else. */
  known: boolean;
  /** Its answer is still to come. */
  needed: boolean;
  /** Whether a GET was ever seen to leave. */
  asked: boolean;
  readonly watcher: RequestWatcher;
  /** Something made every answer that is under way worthless: a notification overtook it, or the server was told something. */
  overtaken(): void;
  read(): void;
  /** Reads it, unless that is being done or due. The library reads most by itself. */
  ensure(): void;
  /** Forgets the failures so far and the retry that is due. */
  reset(): void;
}

/** @param holdsErrors Whether the library's own repetition is to be kept from running beside ours: it repeats all desktops' reads in step. */
export function createResource(code: MediaManagerErrorCode, host: ResourceHost, holdsErrors = false): Resource {
  let events = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function failed(response: Response | undefined): void {
    if (!self.needed) return;
    host.failed(code, response);
    // Full jitter: two thousand desktops that failed together must not ask again together.
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * Math.pow(2, failures++));
    wait(SHORTEST_DELAY_MS + Math.random() * ceiling, () => self.ensure());
  }

  function expectAnswer(): void {
    wait(Math.min(LONGEST_PATIENCE_MS, PATIENCE_MS * Math.pow(2, failures)), () => {
      if (self.object) abandonRead(self.object);
      failed(undefined);
    });
  }

  function wait(delay: number, then: () => void): void {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      then();
    }, delay);
  }

  const self: Resource = {
    object: undefined,
    known: false,
    needed: true,
    asked: false,
    watcher: {
      coalesce: host.coalesce,
      sent() {
        const counts = host.ask();
        const eventsThen = events;
        self.asked = true;
        expectAnswer();
        return () => (!counts() ? 'drop' : events !== eventsThen ? 'again' : 'use');
      },
      read: () => self.read(),
      repeats: () => holdsErrors && self.needed,
      before: () => host.workingIn(true),
      answered(ok, response) {
        host.workingIn(false);
        if (!ok) {
          failed(response);
        } else {
          self.needed = false;
          self.reset();
          host.answered();
        }
      },
      wrote(content, error) {
        events++;
        const media = (content as { Media?: { state?: string } } | undefined)?.Media;
        if (media && media.state === 'LOGIN') host.signInAnswered(error);
      }
    },
    overtaken: () => void events++,
    read: () => self.object && host.read(self.object),
    ensure() {
      const object = self.object;
      if (!self.needed || !object || timer) return;
      if (isReading(object)) return expectAnswer();
      self.read();
      if (!self.needed || isReading(object)) return;
      // A library that lets nobody see its requests: its own handlers have had their time when it has been quiet for a while.
      wait(QUIET_MS, () => {
        self.needed = false;
        host.answered();
      });
    },
    reset() {
      if (timer) clearTimeout(timer);
      timer = undefined;
      failures = 0;
    }
  };
  return self;
}
