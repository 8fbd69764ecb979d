// One of the library's rest objects whose answer a load or a recovery waits for.
import type { MediaManagerErrorCode } from './errors.js';
import { dig } from './objects.js';
import type { Response } from './responses.js';
import { AGAIN, DROP, HOLD, USE, type RequestWatcher, type Tap, type Tapped, type Write } from './shared.js';
import { createTimer, growing } from './timer.js';
import { seeFirstRequest, tapOf } from './vendor-tap.js';
import { readOnce, type Finesse, type Refreshable } from './vendor.js';

const FIRST_DELAY_MS = 4000;
const LONGEST_DELAY_MS = 30000;
const SHORTEST_DELAY_MS = 100;
const QUIET_MS = 2000;
/** So many answers in a row may be asked for again at once because an event overtook them. */
const MOST_OVERTAKINGS = 3;
/** How long an answer may take before it is taken for lost; longer after failures, for a server that is only slow. */
const PATIENCE_MS = 60000;
const LONGEST_PATIENCE_MS = 240000;

export interface ResourceHost {
  readonly library: Finesse;
  readonly coalesce: boolean;
  /** The library is working an answer in: what its handlers say meanwhile is part of it. */
  workingIn: boolean;
  /** How many reads have left for the present load or recovery, and how many of them because one before had failed. */
  reads: number;
  repeats: number;
  /** See Connection.ask(). */
  ask(): () => boolean;
  answered(by: unknown): void;
  failed(by: unknown, code: MediaManagerErrorCode, response: Response | undefined): void;
  /** A request for the MRD or one of its dialogs was accepted, or refused. */
  wrote(write: Write, error: Response | undefined): void;
  signInAnswered(error: Response | undefined, sent: object): void;
  /** The agent is being signed out, or that was refused. */
  signingOut(refused: boolean): void;
}

export interface Resource<T> {
  object: T | undefined;
  /** It was there and watched before us: a first GET that failed is repeated by nobody else. */
  known: boolean;
  /** Its answer is still to come. */
  needed: boolean;
  /** Whether a GET was ever seen to leave. */
  asked: boolean;
  /** When the read left whose answer came last. */
  readAt: number;
  /** Takes what `create` returns, watched from its very first GET on, which leaves inside the constructor of its `type`. */
  take(type: unknown, create: () => T): T;
  /** Something made every answer that is under way worthless: a notification overtook it, or the server was told something. */
  overtaken(): void;
  read(): void;
  /** Whether an answer is just being worked in, so that what it brought is of now. */
  isFresh(): boolean;
  /** Reads it, unless that is being done or due. The library reads most by itself. */
  ensure(): void;
  /** The GET of an object that the gadget made before us was not seen to leave, so its failure is noticed by its handler alone. */
  missed(): void;
  /** Reads it, and is not up to date until that has succeeded. */
  need(): void;
  /** Forgets the failures so far and the retry that is due. */
  reset(): void;
  /** Watches it no more. */
  release(): void;
}

/** @param holdsErrors Whether the library's own repetition is to be kept from running beside ours: it repeats all desktops' reads in step. */
export function createResource<T extends Refreshable>(code: MediaManagerErrorCode, host: ResourceHost, holdsErrors?: boolean): Resource<T> {
  const timer = createTimer();
  let events = 0;
  let failures = 0;
  let overtakings = 0;
  /** When the read left of whose answer was asked last what it is worth. */
  let landedOf = 0;
  let tap: Tap;
  let unwatch: (() => void) | undefined;

  const watcher: RequestWatcher = {
    coalesce: host.coalesce,
    sent() {
      const counts = host.ask();
      const eventsThen = events;
      const at = Date.now();
      self.asked = true;
      host.reads++;
      expectAnswer();
      return (ok) => {
        if (!counts()) return DROP;
        landedOf = at;
        if (ok) return events === eventsThen ? USE : AGAIN;
        return holdsErrors && self.needed ? HOLD : USE;
      };
    },
    readAgain() {
      if (++overtakings <= MOST_OVERTAKINGS) {
        read();
        return false;
      }
      self.needed = true;
      readLater(overtakings - MOST_OVERTAKINGS - 1);
      return true;
    },
    before() {
      self.readAt = landedOf;
      host.workingIn = true;
    },
    answered(ok, response) {
      host.workingIn = false;
      if (!ok) return failed(response);
      self.reset();
      arrived();
    },
    writing(write) {
      if (dig(write.content, 'Media.state') === 'LOGOUT') host.signingOut(false);
    },
    wrote(write, error) {
      if (!unwatch) return;
      events++;
      const sent = dig(write.content, 'Media') as { state?: string } | undefined;
      if (sent) host.wrote(write, error);
      if (sent && sent.state === 'LOGIN') host.signInAnswered(error, sent);
      if (sent && sent.state === 'LOGOUT') host.signingOut(!!error);
    }
  };

  function watch(object: T): void {
    tap = tapOf(object);
    unwatch = tap.watch(watcher);
  }

  function read(): void {
    if (self.object) readOnce(host.library, self.object);
  }

  function failed(response?: Response): void {
    if (!self.needed) return;
    host.failed(self, code, response);
    if (!self.needed) return;
    host.repeats++;
    readLater(failures++);
  }

  /** Full jitter: two thousand desktops that failed together must not ask again together. */
  function readLater(tries: number): void {
    timer.start(SHORTEST_DELAY_MS + Math.random() * growing(FIRST_DELAY_MS, LONGEST_DELAY_MS, tries), self.ensure);
  }

  function expectAnswer(): void {
    timer.start(growing(PATIENCE_MS, LONGEST_PATIENCE_MS, failures), () => {
      tap.abandon();
      failed();
    });
  }

  function arrived(): void {
    self.needed = false;
    host.answered(self);
  }

  const self: Resource<T> = {
    object: undefined,
    known: false,
    needed: true,
    asked: false,
    readAt: 0,
    take(type, create) {
      const object = (self.object = seeFirstRequest(host.library, type, watch, create));
      self.known = !unwatch && !!(object as Tapped).__finesseMediaTap;
      if (!unwatch) watch(object);
      return object;
    },
    overtaken() {
      events++;
    },
    read,
    isFresh: () => host.workingIn,
    ensure() {
      if (!self.needed || !self.object || timer.isDue()) return;
      if (tap.isReading()) return expectAnswer();
      read();
      // A library that lets nobody see its requests: its own handlers have had their time when it has been quiet for a while.
      if (!self.needed || tap.isReading()) return;
      self.readAt = Date.now();
      timer.start(QUIET_MS, arrived);
    },
    missed() {
      if (!host.workingIn) self.ensure();
    },
    need() {
      self.needed = true;
      self.ensure();
    },
    reset() {
      timer.stop();
      failures = overtakings = 0;
    },
    release() {
      self.needed = false;
      self.reset();
      if (unwatch) unwatch();
      unwatch = undefined;
    }
  };
  return self;
}
