// Sees the requests of the library's rest objects, and the answers before the library works them in.
// `restRequest` is a public name of every release seen, though an undocumented one. Where it cannot be replaced no answer is seen, and
// the rules fall back to the documented handlers.
import { dig, merge } from '../base/objects.js';
import { hand, handlersFor, type Response } from '../contract/responses.js';
import { DISCARD, KEEP_BACK, READ_AGAIN, USE } from '../base/worth.js';
import { watchSignOut } from './sign-out.js';
import type { RequestWatcher, Requests, WatchedObject, Write } from './shared.js';
import { passCache } from './reads.js';
import type { Finesse, Refreshable, RequestOptions, RestObject } from './library.js';

/** A GET under way. */
interface Get {
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

export function requestsOf(object: RestObject): Requests {
  const watched = object as WatchedObject;
  return (watched.__finesseMediaRequests = watched.__finesseMediaRequests || watchObject(object));
}

function watchObject(object: RestObject): Requests {
  const original = object.restRequest;
  passCache(object);
  let watchers: RequestWatcher[] = [];
  let underWay: Get | undefined;
  /** Who waits for a GET that is not sent yet, and what they would have been told. */
  let held: RequestOptions[] = [];
  let heldBack: [boolean, Response];
  /** Counts how often nobody was left: events of such a time are known to nobody. */
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

  /** The strictest word, unless nobody is there any more to read anew. */
  function worthOf(answeredGet: Get, ok: boolean): number {
    if (!watchers.length) return USE;
    const first = ok && answeredGet.gap !== gaps ? READ_AGAIN : USE;
    return answeredGet.checks.reduce((worth, check) => Math.max(worth, check(ok)), first);
  }

  /** Whoever waited goes on waiting, behind the new read: the handlers of a first GET would not compare. */
  function readAgain(answeredGet: Get, response: Response): boolean {
    // The drop-in leaves an MRD to its manager, and does not read.
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

  /** These, and with them who was held back. */
  function release(waiters: RequestOptions[], ok: boolean, response: Response): void {
    const all = waiters.concat(held);
    held = [];
    all.forEach((waiter) => hand(waiter, ok, response, THROWN_BY_THE_LIBRARY));
  }

  function isReading(): boolean {
    return !!underWay && worthOf(underWay, true) !== DISCARD;
  }

  /** The library delivers a late refusal to nobody, or twice, so it is told from here. */
  function write(url: string, options: RequestOptions): Handle {
    const atFirst = watchers.slice();
    if (signOut.blocks(options) && atFirst.length) return { abort() {} };
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
    if (!underWay || !watchers.length || !isReading() || !watchers.every((watcher) => watcher.coalesce)) return get(url, options);
    // On recovery the library asks two and three times for the same: one answer serves them all.
    underWay.waiters.push(options);
    return underWay.handle!;
  };

  return {
    watch(watcher) {
      watchers.push(watcher);
      // What it did not see leave counts for it, too.
      if (underWay) underWay.checks.push(watcher.sent());
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
      if (underWay) underWay.checks.push(() => DISCARD);
    }
  };
}

/** Tells `onRequest` of each request of an object of this `type`, before it leaves. Returns how to end that. */
export function seeEveryRequest(library: Finesse, type: { prototype: object }, onRequest: (object: Refreshable) => void): () => void {
  const prototype = type.prototype as Partial<RestObject>;
  const base = library.restservices.RestBase.prototype as RestObject;
  prototype.restRequest = function (this: Refreshable, url, options) {
    const watched = Object.prototype.hasOwnProperty.call(this, 'restRequest');
    onRequest(this);
    // Whoever is watched from here on sees this request, too.
    return watched ? base.restRequest.call(this, url, options) : this.restRequest(url, options);
  };
  return () => {
    delete prototype.restRequest;
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
