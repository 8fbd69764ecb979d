// Reads one of the library's objects, and reports its requests and answers to the rules.
import { dig } from '../base/objects.js';
import type { Response } from '../contract/responses.js';
import type { Finesse, Refreshable } from '../vendor/library.js';
import { readOnce } from '../vendor/reads.js';
import { requestsOf, seeFirstRequest } from '../vendor/requests.js';
import type { Requests, WatchedObject, Write } from '../vendor/shared.js';

export interface ObjectListener {
  /** A GET is being sent. When its answer comes, the returned function says what the answer is worth. */
  asked(): (ok: boolean) => number;
  /** No new GET was seen: one is on its way already (`seen`), or the library hides its requests. */
  waiting(seen: boolean): void;
  /** An event overtook an answer. Returns whether the next read is delayed. */
  overtaken(): boolean;
  /** The library is about to process an answer, and then has processed it. */
  working(): void;
  answered(ok: boolean, response: Response | undefined): void;
  signingOut(): void;
  /** A write was answered. `media` is its content, if it concerned the Media. */
  wrote(write: Write, media: { state?: string } | undefined, error: Response | undefined): void;
}

export interface ObjectWatch {
  object: Refreshable | undefined;
  /** Whether it existed and was watched before us. Then nobody else repeats a first GET that failed. */
  known: boolean;
  /** Watches the object that `create` returns. The watch begins with the first GET, which the constructor of its `type` sends. */
  keep<T extends Refreshable>(type: unknown, create: () => T): T;
  /** Sends one GET. With `join` it sends none while one is on its way. */
  read(join: boolean): void;
  /** Stops waiting for the answer that is on its way. */
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
