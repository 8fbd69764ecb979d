// One of the library's objects whose answers the rules wait for: reads it, and says what it asks for and what is answered.
import { dig } from '../base/objects.js';
import type { Response } from '../contract/responses.js';
import { readOnce } from '../vendor/reads.js';
import { requestsOf, seeFirstRequest } from '../vendor/requests.js';
import type { Finesse, Refreshable } from '../vendor/library.js';
import type { Requests, RequestWatcher, WatchedObject, Write } from '../vendor/shared.js';

export interface ObjectHost<Name> {
  readonly library: Finesse;
  /** Whether one answer may serve everybody who asks while it is under way. */
  readonly coalesce: boolean;
  /** A GET leaves. Returns what is to be asked when the answer comes: what it is worth. */
  question(what: Name): (ok: boolean) => number;
  happened(type: 'asked' | 'joined' | 'unseen' | 'overtaken' | 'working', what: Name): void;
  /** The library has worked an answer in. `ok` is false for a failed GET and for one that answered with something else. */
  answered(what: Name, ok: boolean, response: Response | undefined): void;
  /** Whether the next read of it is put off. */
  isPutOff(what: Name): boolean;
  /** Something was written. `media` is what was sent, where it was about one. */
  wrote(what: Name, write: Write, media: { state?: string } | undefined, error: Response | undefined): void;
}

export interface ObjectWatch<T> {
  object: T | undefined;
  /** It was there and watched before us: a first GET that failed is repeated by nobody else. */
  known: boolean;
  /** Keeps what `create` returns, watched from its very first GET on, which leaves inside the constructor of its `type`. */
  keep(type: unknown, create: () => T): T;
  /** One GET; with `join` none while one is under way. */
  read(join: boolean): void;
  /** Waits no longer for the answer that is under way. */
  abandon(): void;
  end(): void;
}

export function createObjectWatch<Name, T extends Refreshable>(what: Name, host: ObjectHost<Name>): ObjectWatch<T> {
  let requests: Requests;
  let unwatch: (() => void) | undefined;

  const watcher: RequestWatcher = {
    coalesce: host.coalesce,
    sent() {
      const worth = host.question(what);
      host.happened('asked', what);
      return worth;
    },
    readAgain() {
      host.happened('overtaken', what);
      return host.isPutOff(what);
    },
    before: () => host.happened('working', what),
    answered: (ok, response) => host.answered(what, ok, response),
    writing() {},
    wrote(write, error) {
      if (unwatch) host.wrote(what, write, dig(write.content, 'Media') as { state?: string } | undefined, error);
    }
  };

  function watch(object: T): void {
    requests = requestsOf(object);
    unwatch = requests.watch(watcher);
  }

  const self: ObjectWatch<T> = {
    object: undefined,
    known: false,
    keep(type, create) {
      const object = (self.object = seeFirstRequest(host.library, type, watch, create));
      self.known = !unwatch && !!(object as WatchedObject).__finesseMediaTap;
      if (!unwatch) watch(object);
      return object;
    },
    read(join) {
      if (!self.object) return;
      if (join && requests.isReading()) return host.happened('joined', what);
      readOnce(host.library, self.object);
      if (join && !requests.isReading()) host.happened('unseen', what);
    },
    abandon: () => requests.abandon(),
    end() {
      if (unwatch) unwatch();
      unwatch = undefined;
    }
  };
  return self;
}
