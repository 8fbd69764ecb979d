// Sees the requests of the library's rest objects, and the answers before the library works them in.
// `restRequest` is a public name of every release seen, though an undocumented one. Where it cannot be replaced no answer is seen, and
// resource.ts falls back to the documented handlers.
import { dig, merge } from './objects.js';
import { hand, handlersFor, type Response } from './responses.js';
import { AGAIN, DROP, HOLD, USE, type RequestWatcher, type Tap, type Tapped, type Write } from './shared.js';
import { watchSignOut } from './sign-out.js';
import { passCache, type Finesse, type RequestOptions, type RestObject } from './vendor.js';

interface Flight {
  waiters: RequestOptions[];
  /** Of the `gaps` when it left; none when nobody watched. */
  gap: number | undefined;
  /** What those who watched while it was under way say of the answer, also if they do so no more. */
  checks: ((ok: boolean) => number)[];
  /** What restRequest() returned: how to abort it. */
  handle?: Handle;
}
type Handle = ReturnType<RestObject['restRequest']>;

/** What releases throw out of an answer's handlers: 15.0 in place of an object's retry, 12.0 when the sign-in of its options helper fails. */
const THROWN_BY_THE_LIBRARY = /_RETRY_INTERVAL is not defined|ClientLogger\.error is not a function/;

export function tapOf(object: RestObject): Tap {
  const tapped = object as Tapped;
  return (tapped.__finesseMediaTap = tapped.__finesseMediaTap || installTap(object));
}

function installTap(object: RestObject): Tap {
  const original = object.restRequest;
  passCache(object);
  let watchers: RequestWatcher[] = [];
  let flight: Flight | undefined;
  /** Who waits for a GET that is not sent yet, and what they would have been told. */
  let held: RequestOptions[] = [];
  let heldBack: [boolean, Response];
  /** Counts how often nobody was left: events of such a time are known to nobody. */
  let gaps = 0;
  const signOut = watchSignOut(object);

  function get(url: string, options: RequestOptions): Handle {
    const gap = watchers.length ? gaps : undefined;
    const own: Flight = { gap, waiters: [options], checks: watchers.map((watcher) => watcher.sent()) };
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
    if (worth === DROP || (worth === AGAIN && readAgain(landed, response))) return;
    const right = ok && dig(response, 'object.' + object.getRestType()) !== undefined;
    watchers.forEach((watcher) => watcher.before());
    if (worth === HOLD) {
      if (!held.length) held = landed.waiters;
      heldBack = [ok, response];
    } else {
      release(landed.waiters, ok, response);
    }
    watchers.forEach((watcher) => watcher.answered(right, response));
  }

  /** The strictest word, unless nobody is there any more to read anew. */
  function worthOf(landed: Flight, ok: boolean): number {
    if (!watchers.length) return USE;
    const first = ok && landed.gap !== gaps ? AGAIN : USE;
    return landed.checks.reduce((worth, check) => Math.max(worth, check(ok)), first);
  }

  /** Whoever waited goes on waiting, behind the new read: the handlers of a first GET would not compare. */
  function readAgain(landed: Flight, response: Response): boolean {
    const later = watchers[0]!.readAgain();
    if (flight) {
      flight.waiters = flight.waiters.concat(landed.waiters);
    } else if (later) {
      held = held.concat(landed.waiters);
      heldBack = [true, response];
    }
    return later || !!flight;
  }

  /** These, and with them who was held back. */
  function release(waiters: RequestOptions[], ok: boolean, response: Response): void {
    const all = waiters.concat(held);
    held = [];
    all.forEach((waiter) => hand(waiter, ok, response, THROWN_BY_THE_LIBRARY));
  }

  function isReading(): boolean {
    return !!flight && worthOf(flight, true) !== DROP;
  }

  /** The library delivers a late refusal to nobody, or twice, so it is told from here. */
  function write(url: string, options: RequestOptions): Handle {
    const atFirst = watchers.slice();
    if (signOut.holds(options) && atFirst.length) return { abort() {} };
    let refused = false;
    function land(ok: boolean, response: Response): void {
      if (refused) return;
      refused = !ok;
      signOut.answered(options, ok);
      hand(options, ok, response, THROWN_BY_THE_LIBRARY);
      // A dialog may be gone by then, and watched no more.
      const told = atFirst.concat(watchers.filter((watcher) => atFirst.indexOf(watcher) < 0));
      told.forEach((watcher) => watcher.wrote(written, ok ? undefined : response));
    }
    const written: Write = { at: Date.now(), content: options.content, requestId: undefined, refuse: (response) => land(false, response) };
    const sent: RequestOptions = merge(options, handlersFor(land));
    const handle = original.call(object, url, sent);
    written.requestId = options.uuid = sent.uuid;
    atFirst.forEach((watcher) => watcher.writing(written));
    return handle;
  }

  object.restRequest = function (url, options) {
    if (options.method && options.method !== 'GET') return write(url, options);
    // A User is asked for reason codes and more through the same method, and those are not ours.
    if (url.replace(/\?.*/, '').slice(-object.getRestUrl().length) !== object.getRestUrl()) return original.call(object, url, options);
    if (!flight || !watchers.length || !isReading() || !watchers.every((watcher) => watcher.coalesce)) return get(url, options);
    // On recovery the library asks two and three times for the same: one answer serves them all.
    flight.waiters.push(options);
    return flight.handle!;
  };

  return {
    watch(watcher) {
      watchers.push(watcher);
      // What it did not see leave counts for it, too.
      if (flight) flight.checks.push(watcher.sent());
      return () => {
        watchers = watchers.filter((other) => other !== watcher);
        // Nobody repeats it any more: those who waited have to hear it now.
        if (watchers.length) return;
        gaps++;
        if (held.length) release([], heldBack[0], heldBack[1]);
      };
    },
    isReading,
    abandon() {
      if (flight) flight.checks.push(() => DROP);
    }
  };
}

/** Runs `create`, and tells `onFirst` of the first request that an object of this `type` sends meanwhile, before that leaves. */
export function seeFirstRequest<T>(library: Finesse, type: unknown, onFirst: (object: T) => void, create: () => T): T {
  const prototype = library.restservices.RestBase.prototype as RestObject;
  const original = prototype.restRequest;
  prototype.restRequest = function (this: RestObject, url, options) {
    prototype.restRequest = original;
    // The drop-in may have seen it before: then it leaves already.
    const leaves = Object.prototype.hasOwnProperty.call(this, 'restRequest');
    if (this instanceof (type as new () => T & RestObject)) onFirst(this);
    return leaves ? original.call(this, url, options) : this.restRequest(url, options);
  };
  try {
    return create();
  } finally {
    prototype.restRequest = original;
  }
}
