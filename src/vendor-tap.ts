// Sees the requests of the library's rest objects, and the answers before the library works them in.
// `restRequest` is a public name of every release seen, though an undocumented one. Where it cannot be replaced no answer is seen, and
// resource.ts falls back to the documented handlers.
import { reportError } from './emitter.js';
import { dig, merge } from './objects.js';
import { hand, handlersFor, type Response } from './responses.js';
import { AGAIN, DROP, HOLD, USE, type RequestWatcher, type Tap, type Tapped } from './shared.js';
import type { Finesse, RequestOptions, RestObject } from './vendor.js';

interface Flight {
  /** Which request of the object it is. */
  order: number;
  url: string;
  waiters: RequestOptions[];
  /** What those who watched while it was under way say of the answer, also if they do so no more. */
  checks: ((ok: boolean) => number)[];
  /** What restRequest() returned: how to abort it. */
  handle?: unknown;
}

/** What releases throw out of an answer's handlers: 15.0 in place of an object's retry, 12.0 when the sign-in of its options helper fails. */
const THROWN_BY_THE_LIBRARY = /_RETRY_INTERVAL is not defined|ClientLogger\.error is not a function/;

export function tapOf(object: RestObject): Tap {
  const tapped = object as Tapped;
  return (tapped.__finesseMediaTap = tapped.__finesseMediaTap || installTap(object));
}

function installTap(object: RestObject): Tap {
  const original = object.restRequest;
  let watchers: RequestWatcher[] = [];
  let flight: Flight | undefined;
  /** Who waits through failures for a GET that succeeds, and the last failure. */
  let held: RequestOptions[] = [];
  let failure: Response;
  let stale = false;
  let requests = 0;
  /** The `order` of the answer worked in last. */
  let newest = 0;

  function get(url: string, options: RequestOptions): unknown {
    const own: Flight = { order: ++requests, url, waiters: [options], checks: watchers.map((watcher) => watcher.sent()) };
    flight = own;
    return (own.handle = original.call(
      object,
      url,
      merge(
        options,
        handlersFor((ok, response) => land(own, ok, response))
      )
    ));
  }

  function land(landed: Flight, ok: boolean, response: Response): void {
    const worth = worthOf(landed, ok);
    if (flight === landed) flight = undefined;
    if (worth === DROP || (worth === AGAIN && readAgain(landed))) return;
    const right = ok && dig(response, 'object.' + object.getRestType()) !== undefined;
    stale = !right;
    if (right) newest = landed.order;
    watchers.forEach((watcher) => watcher.before());
    if (worth === HOLD) {
      if (!held.length) held = landed.waiters;
      failure = response;
    } else {
      release(landed.waiters, ok, response);
    }
    watchers.forEach((watcher) => watcher.answered(right, response));
  }

  /** The strictest word, unless nobody is there any more to read anew. What is older than what is there has no worth. */
  function worthOf(landed: Flight, ok: boolean): number {
    return watchers.length ? landed.checks.reduce((worth, check) => Math.max(worth, check(ok)), landed.order < newest ? DROP : USE) : USE;
  }

  /** Whoever waited goes on waiting, behind the new read: the handlers of a first GET would not compare. */
  function readAgain(landed: Flight): boolean {
    watchers[0]!.read();
    if (flight) flight.waiters = flight.waiters.concat(landed.waiters);
    return !!flight;
  }

  /** These, and with them who was held back. */
  function release(waiters: RequestOptions[], ok: boolean, response: Response): void {
    const all = waiters.concat(held);
    held = [];
    all.forEach((waiter) => tell(waiter, ok, response));
  }

  function isReading(): boolean {
    return !!flight && worthOf(flight, true) !== DROP;
  }

  object.restRequest = function (url, options) {
    if (options.method && options.method !== 'GET') {
      const own = handlersFor((ok, response) => {
        tell(options, ok, response);
        watchers.forEach((watcher) => watcher.wrote(options.content, ok ? undefined : response));
      });
      return original.call(object, url, merge(options, own));
    }
    if (!watchers.length || (flight && flight.url !== url)) return original.call(object, url, options);
    if (!flight || !isReading() || !watchers.every((watcher) => watcher.coalesce)) return get(url, options);
    // On recovery the library asks two and three times for the same: one answer serves them all.
    flight.waiters.push(options);
    return flight.handle;
  };

  return {
    watch(watcher) {
      watchers.push(watcher);
      // What it did not see leave counts for it, too.
      if (flight) flight.checks.push(watcher.sent());
      return () => {
        watchers = watchers.filter((other) => other !== watcher);
        // Nobody repeats it any more: those who waited have to hear it now.
        if (!watchers.length) release([], false, failure);
      };
    },
    isReading,
    isStale: () => stale,
    abandon() {
      stale = true;
      if (flight) flight.checks.push(() => DROP);
    }
  };
}

function tell(waiter: RequestOptions, ok: boolean, response: Response): void {
  try {
    hand(waiter, ok, response);
  } catch (error) {
    if (!THROWN_BY_THE_LIBRARY.test(String(error))) reportError(error);
  }
}

/** Runs `create`, and tells `onFirst` of the first request that an object of this `type` sends meanwhile, before that leaves. */
export function seeFirstRequest<T>(library: Finesse, type: unknown, onFirst: (object: T) => void, create: () => T): T {
  const prototype = library.restservices.RestBase.prototype as unknown as RestObject;
  const original = prototype.restRequest;
  prototype.restRequest = function (this: RestObject, url, options) {
    prototype.restRequest = original;
    if (this instanceof (type as new () => T & RestObject)) onFirst(this);
    return this.restRequest(url, options);
  };
  try {
    return create();
  } finally {
    prototype.restRequest = original;
  }
}
