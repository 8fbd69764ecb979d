// One of the library's objects whose answers the rules wait for: reads it, and says what it asks for and what is answered.
import { dig } from '../base/objects.js';
import type { Response } from '../contract/responses.js';
import type { Finesse, Refreshable } from '../vendor/library.js';
import { readOnce } from '../vendor/reads.js';
import { requestsOf, seeFirstRequest } from '../vendor/requests.js';
import type { Requests, WatchedObject, Write } from '../vendor/shared.js';

export interface ObjectListener {
  /** A GET leaves. The function it returns is asked what the answer is worth when that comes. */
  asked(): (ok: boolean) => number;
  /** A GET was under way already, or was not `seen` to leave. */
  waiting(seen: boolean): void;
  /** An event overtook an answer. Returns whether the next read is put off. */
  overtaken(): boolean;
  /** The library is about to work an answer in, and has. */
  working(): void;
  answered(ok: boolean, response: Response | undefined): void;
  signingOut(): void;
  /** Something was written. `media` is what was sent, where it was about one. */
  wrote(write: Write, media: { state?: string } | undefined, error: Response | undefined): void;
}

export interface ObjectWatch {
  object: Refreshable | undefined;
  /** It was there and watched before us: a first GET that failed is repeated by nobody else. */
  known: boolean;
  /** Keeps what `create` returns, watched from its very first GET on, which leaves inside the constructor of its `type`. */
  keep<T extends Refreshable>(type: unknown, create: () => T): T;
  /** One GET; with `join` none while one is under way. */
  read(join: boolean): void;
  /** Waits no longer for the answer that is under way. */
  abandon(): void;
  end(): void;
}

export function createObjectWatch(library: Finesse, coalesce: boolean, listener: ObjectListener): ObjectWatch {
  let requests: Requests;
  let unwatch: (() => void) | undefined;

  function watch(object: Refreshable): void {
    requests = requestsOf(object);
    unwatch = requests.watch({
      coalesce,
      sent: listener.asked,
      readAgain: listener.overtaken,
      before: listener.working,
      answered: listener.answered,
      writing(write) {
        if (dig(write.content, 'Media.state') === 'LOGOUT') listener.signingOut();
      },
      wrote(write, error) {
        if (unwatch) listener.wrote(write, dig(write.content, 'Media') as { state?: string } | undefined, error);
      }
    });
  }

  const self: ObjectWatch = {
    object: undefined,
    known: false,
    keep<T extends Refreshable>(type: unknown, create: () => T) {
      const object = seeFirstRequest(library, type, watch as (object: T) => void, create);
      self.object = object;
      self.known = !unwatch && !!(object as WatchedObject).__finesseMediaRequests;
      if (!unwatch) watch(object);
      return object;
    },
    read(join) {
      if (!self.object) return;
      if (join && requests.isReading()) return listener.waiting(true);
      readOnce(library, self.object);
      if (join && !requests.isReading()) listener.waiting(false);
    },
    abandon: () => requests.abandon(),
    end() {
      if (unwatch) unwatch();
      unwatch = undefined;
    }
  };
  return self;
}
