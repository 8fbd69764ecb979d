// Watches the requests of the library's rest objects, and their answers before the library processes them.
// Every release that we have seen has the undocumented method `restRequest`. If it cannot be replaced, no answer is seen, and the rules use the
// documented handlers.
import { dig, merge } from '../base/objects.js';
import { hand, handlersFor, type Response } from '../contract/responses.js';
import { DISCARD, KEEP_BACK, READ_AGAIN, USE } from '../base/worth.js';
import { watchSignOut } from './sign-out.js';
import type { RequestWatcher, Requests, WatchedObject, Write } from './shared.js';
import { passCache } from './reads.js';
import type { Finesse, Refreshable, RequestOptions, RestObject } from './library.js';

/** A GET on its way. */
interface Get {
  waiters: RequestOptions[];
  /** The value of `gaps` when it was sent. Undefined if nobody watched. */
  gap: number | undefined;
  /** The judgement of each watcher since it was sent, also of those that have ended since. */
  checks: ((ok: boolean) => number)[];
  /** What restRequest() returned, which can abort it. */
  handle?: Handle;
}
type Handle = ReturnType<RestObject['restRequest']>;

/** Errors that releases throw from an answer's handlers: 15.0 instead of an object's retry, 12.0 when its options helper's sign-in fails. */
const THROWN_BY_THE_LIBRARY = /_RETRY_INTERVAL is not defined|ClientLogger\.error is not a function/;

export function requestsOf(object: RestObject): Requests {
  const watched = object as WatchedObject;
  return (watched.__finesseMediaRequests = watched.__finesseMediaRequests || watchObject(object));
}

function watchObject(object: RestObject): Requests {
  const original = object.restRequest;
  passCache(object);
  let watchers: RequestWatcher[] = [];
  let underWay: Get | undefined;
  /** The requests that wait for a GET which is not sent yet, and the answer that they would have had. */
  let held: RequestOptions[] = [];
  let heldBack: [boolean, Response];
  /** Counts how often the last watcher ended. Nobody sees the events until the next one begins. */
  let gaps = 0;
  const signOut = watchSignOut(object);

  function get(url: string, options: RequestOptions): Handle {
    const gap = watchers.length ? gaps : undefined;
    const own: Get = { gap, waiters: [options], checks: watchers.map((watcher) => watcher.sent()) };
    underWay = own;
    return (own.handle = original.call(
      object,
      url,
      merge(
        options,
        handlersFor((ok, response) => land(own, ok, response))
      )
    ));
  }

  function land(answeredGet: Get, ok: boolean, response: Response): void {
    const worth = worthOf(answeredGet, ok);
    if (underWay === answeredGet) underWay = undefined;
    if (worth === DISCARD || (worth === READ_AGAIN && readAgain(answeredGet, response))) return;
    const right = ok && dig(response, 'object.' + object.getRestType()) !== undefined;
    watchers.forEach((watcher) => watcher.before());
    if (worth === KEEP_BACK) {
      if (!held.length) held = answeredGet.waiters;
      heldBack = [ok, response];
    } else {
      release(answeredGet.waiters, ok, response);
    }
    watchers.forEach((watcher) => watcher.answered(right, response));
  }

  /** The strictest judgement, unless nobody is left who could read again. */
  function worthOf(answeredGet: Get, ok: boolean): number {
    if (!watchers.length) return USE;
    const first = ok && answeredGet.gap !== gaps ? READ_AGAIN : USE;
    return answeredGet.checks.reduce((worth, check) => Math.max(worth, check(ok)), first);
  }

  /** Those who wait now wait for the new read. The handlers of a first GET would not compare its answer with the objects. */
  function readAgain(answeredGet: Get, response: Response): boolean {
    // The drop-in does not read an MRD that has a manager.
    let later = false;
    watchers.some((watcher) => (later = watcher.readAgain()) || !!underWay);
    if (underWay) {
      underWay.waiters = underWay.waiters.concat(answeredGet.waiters);
    } else if (later) {
      held = held.concat(answeredGet.waiters);
      heldBack = [true, response];
    }
    return later || !!underWay;
  }

  /** Gives the answer to these, and to those that were held back. */
  function release(waiters: RequestOptions[], ok: boolean, response: Response): void {
    const all = waiters.concat(held);
    held = [];
    all.forEach((waiter) => hand(waiter, ok, response, THROWN_BY_THE_LIBRARY));
  }

  function isReading(): boolean {
    return !!underWay && worthOf(underWay, true) !== DISCARD;
  }

  /** The library delivers a late refusal to nobody, or twice. So this delivers it. */
  function write(url: string, options: RequestOptions): Handle {
    const atFirst = watchers.slice();
    if (signOut.blocks(options) && atFirst.length) return { abort() {} };
    let refused = false;
    function land(ok: boolean, response: Response): void {
      if (refused) return;
      refused = !ok;
      signOut.answered(options, ok, response);
      hand(options, ok, response, THROWN_BY_THE_LIBRARY);
      // The dialog may be gone by then, and no longer watched.
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
    // Reason codes and other requests of a User use the same method. They do not concern us.
    if (url.replace(/\?.*/, '').slice(-object.getRestUrl().length) !== object.getRestUrl()) return original.call(object, url, options);
    if (!underWay || !watchers.length || !isReading() || !watchers.every((watcher) => watcher.coalesce)) return get(url, options);
    // When it recovers, the library sends the same GET two or three times. One answer serves them all.
    underWay.waiters.push(options);
    return underWay.handle!;
  };

  return {
    watch(watcher) {
      watchers.push(watcher);
      // A GET that is on its way concerns it, too.
      if (underWay) underWay.checks.push(watcher.sent());
      return () => {
        watchers = watchers.filter((other) => other !== watcher);
        // Nobody repeats the GET any more, so those who wait get the answer now.
        if (watchers.length) return;
        gaps++;
        if (held.length) release([], heldBack[0], heldBack[1]);
      };
    },
    isReading,
    isSigningOut: signOut.isUnderWay,
    abandon() {
      if (underWay) underWay.checks.push(() => DISCARD);
    }
  };
}

/** Calls `onRequest` before each request of an object of this `type`. Returns a function that ends this. */
export function seeEveryRequest(library: Finesse, type: { prototype: object }, onRequest: (object: Refreshable) => void): () => void {
  const prototype = type.prototype as Partial<RestObject>;
  const base = library.restservices.RestBase.prototype as RestObject;
  prototype.restRequest = function (this: Refreshable, url, options) {
    const watched = Object.prototype.hasOwnProperty.call(this, 'restRequest');
    onRequest(this);
    // If `onRequest` has begun to watch the object, the watcher sees this request, too.
    return watched ? base.restRequest.call(this, url, options) : this.restRequest(url, options);
  };
  return () => {
    delete prototype.restRequest;
  };
}

/** Runs `create`. Before the first request that an object of this `type` sends meanwhile, it calls `onFirst`. */
export function seeFirstRequest<T>(library: Finesse, type: unknown, onFirst: (object: T) => void, create: () => T): T {
  const prototype = library.restservices.RestBase.prototype as RestObject;
  const original = prototype.restRequest;
  prototype.restRequest = function (this: RestObject, url, options) {
    prototype.restRequest = original;
    // The drop-in may watch it already. Then the request is on its way through its own method.
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
