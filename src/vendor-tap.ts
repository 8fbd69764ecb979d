// Sees the requests of the library's rest objects, and the answers before the library works them in.
// `restRequest` is a public name of every release seen, though an undocumented one. On an object without it no answer is seen, and
// resource.ts falls back to the documented handlers.
import { has } from './dialogs.js';
import { reportError } from './emitter.js';
import type { Finesse, RequestOptions, Response, RestObject } from './vendor.js';

/** What an answer is worth: worked in, thrown away because a newer failure made it void, or asked for again because an event overtook it. */
export type Verdict = 'use' | 'drop' | 'again';

export interface RequestWatcher {
  /** Whether one answer may serve everybody who asks while it is under way. */
  readonly coalesce: boolean;
  /** A GET leaves. The function it returns is asked about the answer when that comes. */
  sent(): () => Verdict;
  /** Reads the object once more, by the library's own means: only those compare an answer with what is there. */
  read(): void;
  /** Whether a failed GET is going to be repeated, so that nobody else needs to hear of it before one has succeeded. */
  repeats(): boolean;
  /** The library is about to work the answer in … */
  before(): void;
  /** … and has. `ok` is false for a failed GET and for one that answered with something else. */
  answered(ok: boolean, response: Response | undefined): void;
  /** Something was written; `error` when the server refused it, at once or later. */
  wrote(content: unknown, error: Response | undefined): void;
}

type Outcome = 'success' | 'error';

interface Flight {
  url: string;
  waiters: RequestOptions[];
  /** What those who watched while it was under way say of the answer, also if they do so no more. */
  checks: (() => Verdict)[];
  abandoned?: boolean;
  /** What restRequest() returned: how to abort it. */
  handle?: unknown;
}

interface Tap {
  watchers: RequestWatcher[];
  /** Who waits through failures for a GET that succeeds, and the last failure. */
  held: RequestOptions[];
  failure: Response | undefined;
  flight: Flight | undefined;
}

type Tapped = RestObject & { __finesseMediaTap?: Tap };

/** What releases throw out of an answer's handlers: 15.0 in place of an object's retry, 12.0 when the sign-in of its options helper fails. */
const THROWN_BY_THE_LIBRARY = /_RETRY_INTERVAL is not defined|ClientLogger\.error is not a function/;

/** Sees every request of one rest object. Several managers on one object share a tap. Returns how to end it. */
export function tapRequests(object: RestObject, watcher: RequestWatcher): () => void {
  const tapped = object as Tapped;
  if (typeof object.restRequest !== 'function') return () => {};
  const tap = tapped.__finesseMediaTap || installTap(tapped);
  tap.watchers.push(watcher);
  // What it did not see leave counts for it, too.
  if (tap.flight) tap.flight.checks.push(watcher.sent());
  return function () {
    tap.watchers = tap.watchers.filter((other) => other !== watcher);
    // Nobody repeats it any more: those who waited have to hear it now.
    if (!tap.watchers.length) takeHeld(tap).forEach((waiter) => hand(waiter.error, tap.failure!));
  };
}

/** Whether an answer is on its way that will count. */
export function isReading(object: RestObject): boolean {
  const tap = (object as Tapped).__finesseMediaTap;
  return !!tap && !!tap.flight && verdictOf(tap, tap.flight) !== 'drop';
}

/** Waits no longer for the answer that is on its way: should it come after all, it is dropped. */
export function abandonRead(object: RestObject): void {
  const tap = (object as Tapped).__finesseMediaTap;
  if (tap && tap.flight) tap.flight.abandoned = true;
}

function installTap(object: Tapped): Tap {
  const tap: Tap = { watchers: [], held: [], failure: undefined, flight: undefined };
  const original = object.restRequest;
  object.__finesseMediaTap = tap;

  function get(url: string, options: RequestOptions): unknown {
    const flight: Flight = { url, waiters: [options], checks: tap.watchers.map((watcher) => watcher.sent()) };
    tap.flight = flight;
    const landing = withHandlers(options, (outcome, response) => land(flight, outcome, response));
    flight.handle = original.call(object, url, landing);
    return flight.handle;
  }

  function land(flight: Flight, outcome: Outcome, response: Response): void {
    const verdict = verdictOf(tap, flight);
    if (tap.flight === flight) tap.flight = undefined;
    if (verdict === 'drop') return;
    if (verdict === 'again' && outcome === 'success' && readAgain(flight)) return;
    const content = response && response.object;
    const ok =
      outcome === 'success' && !!content && typeof content === 'object' && (!object.getRestType || has(content, object.getRestType()));
    tap.watchers.forEach((watcher) => watcher.before());
    if (outcome === 'error' && tap.watchers.some((watcher) => watcher.repeats())) {
      if (!tap.held.length) tap.held = flight.waiters;
      tap.failure = response;
    } else {
      flight.waiters.concat(takeHeld(tap)).forEach((waiter) => hand(waiter[outcome], response));
    }
    tap.watchers.forEach((watcher) => watcher.answered(ok, response));
  }

  /** Whoever waited goes on waiting, behind the new read: the handlers of a first GET would not compare. */
  function readAgain(flight: Flight): boolean {
    tap.watchers[0]!.read();
    const next = tap.flight as Flight | undefined;
    if (next) next.waiters = next.waiters.concat(flight.waiters);
    return !!next;
  }

  object.restRequest = function (url, options) {
    if (options && options.method && options.method !== 'GET') {
      const told = withHandlers(options, (outcome, response) => {
        hand(options[outcome], response);
        tap.watchers.forEach((watcher) => watcher.wrote(options.content, outcome === 'error' ? response : undefined));
      });
      return original.call(object, url, told);
    }
    if (!tap.watchers.length || url !== (tap.flight ? tap.flight.url : url)) return original.call(object, url, options);
    if (!isReading(object) || !tap.watchers.every((watcher) => watcher.coalesce)) return get(url, options);
    // On recovery the library asks two and three times for the same: one answer serves them all.
    tap.flight!.waiters.push(options);
    return tap.flight!.handle;
  };
  return tap;
}

function takeHeld(tap: Tap): RequestOptions[] {
  const held = tap.held;
  tap.held = [];
  return held;
}

/** The strictest word, unless nobody is there any more to read anew. */
function verdictOf(tap: Tap, flight: Flight): Verdict {
  const verdicts = tap.watchers.length ? flight.checks.map((check) => check()) : [];
  return flight.abandoned || verdicts.indexOf('drop') >= 0 ? 'drop' : verdicts.indexOf('again') >= 0 ? 'again' : 'use';
}

function hand(handler: ((response: Response) => void) | undefined, response: Response): void {
  try {
    if (handler) handler(response);
  } catch (error) {
    if (!THROWN_BY_THE_LIBRARY.test(String(error))) reportError(error);
  }
}

function withHandlers(options: RequestOptions, landed: (outcome: Outcome, response: Response) => void): RequestOptions {
  return {
    ...options,
    success: (response: Response) => landed('success', response),
    error: (response: Response) => landed('error', response)
  };
}

/**
 * Creates a rest object so that its very first GET, which leaves inside the constructor, is seen too. `known` is one that was there before
 * and has been watched all along.
 */
export function createTapped<T extends RestObject>(
  library: Finesse,
  type: unknown,
  watcher: RequestWatcher,
  create: () => T
): { object: T; untap: () => void; known: boolean } {
  const prototype = library.restservices.RestBase.prototype as unknown as RestObject;
  const original = prototype.restRequest;
  let untap: (() => void) | undefined;
  if (typeof original === 'function') {
    prototype.restRequest = function (this: RestObject, url, options) {
      prototype.restRequest = original;
      if (this instanceof (type as new () => T)) untap = tapRequests(this, watcher);
      return this.restRequest(url, options);
    };
  }
  let object: T;
  try {
    object = create();
  } finally {
    prototype.restRequest = original;
  }
  const known = !untap && !!(object as Tapped).__finesseMediaTap;
  return { object, known, untap: untap || tapRequests(object, watcher) };
}
