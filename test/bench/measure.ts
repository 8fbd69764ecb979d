// The measurements that run in Chromium. Each call is one round of one pattern, so that the caller can alternate the patterns.
import { choose } from '../support/library.js';
import { patterns, type Pattern } from './clients.js';
import { openFixture } from './fixture.js';

const WARM_UP = 400;
export interface LiveRound {
  /** Microseconds for one event, from the hub's message to the gadget's listener. */
  toListenerUs: number;
  /** Microseconds until the publish call returns, averaged over all events, because a page that is not isolated has a coarse clock. */
  turnUs: number;
}

/** The number of events, of MRDs on the page, and of dialogs in each. */
export interface LiveSize {
  events: number;
  mrds: number;
  dialogs?: number;
}

export function liveEvents(release: string, pattern: Pattern, { events, mrds, dialogs = 10 }: LiveSize): LiveRound {
  choose(release);
  const fixture = openFixture({ mrds, dialogs });
  let heard = 0;
  let heardAt = 0;
  const client = patterns[pattern](fixture, {
    changed() {
      heard++;
      heardAt = performance.now();
    },
    complete() {}
  });
  fixture.settle();
  const prepared = Array.from({ length: WARM_UP + events }, (_none, i) =>
    fixture.liveEvent(fixture.mediaIds[i % mrds]!, Math.floor(i / mrds) % dialogs, `at ${i}`)
  );
  for (const publish of prepared.splice(0, WARM_UP)) publish();
  fixture.settle();
  heard = 0;
  let toListener = 0;
  const begin = performance.now();
  for (const publish of prepared) {
    const start = performance.now();
    publish();
    toListener += heardAt - start;
  }
  const turn = performance.now() - begin;
  fixture.settle();
  client.end?.();
  fixture.dispose();
  if (heard !== events) throw new Error(`${pattern}: ${heard} of ${events} events reached the listener`);
  return { toListenerUs: (toListener / events) * 1000, turnUs: (turn / events) * 1000 };
}

export interface RecoveryRound {
  /** Milliseconds from the last answer to `dialogsChanged`. For a gadget without this event, to the end of that answer. */
  lastAnswerMs: number;
  /** The part of it after the library's own last event, which is what MediaManager adds. */
  ownMs: number;
  /** Milliseconds to process all answers of one recovery. */
  wholeMs: number;
  sameTask: boolean;
  requests: number;
}

/** Plays one recovery in which every dialog has changed. */
export function recovery(release: string, pattern: Pattern, { dialogs, mrds }: { dialogs: number; mrds: number }): RecoveryRound {
  choose(release);
  const fixture = openFixture({ mrds, dialogs });
  let answering = false;
  let answeredAt = 0;
  let libraryAt = 0;
  const done: { lastAnswerMs: number; ownMs: number; sameTask: boolean }[] = [];
  let whole = 0;
  let lastAnswer = 0;
  const client = patterns[pattern](fixture, {
    changed() {},
    complete() {
      const now = performance.now();
      done.push({ lastAnswerMs: now - answeredAt, ownMs: now - libraryAt, sameTask: answering });
    }
  });
  fixture.settle();
  const { notifyListeners } = fixture.library.restservices.Notifier.prototype;
  fixture.library.restservices.Notifier.prototype.notifyListeners = function (subject) {
    notifyListeners.call(this, subject);
    if (!done.length) libraryAt = performance.now();
  };
  const round = (): number => {
    fixture.fail();
    fixture.settle();
    fixture.requests();
    done.length = 0;
    whole = 0;
    fixture.recover();
    fixture.settle();
    return fixture.requests().length;
  };
  fixture.onAnswer = {
    before() {
      answering = true;
      answeredAt = performance.now();
    },
    after() {
      answering = false;
      lastAnswer = performance.now() - answeredAt;
      whole += lastAnswer;
    }
  };
  round();
  const requests = round();
  client.end?.();
  fixture.dispose();
  if (pattern === 'manager' && done.length !== mrds) throw new Error(`manager: ${done.length} of ${mrds} MRDs were complete again`);
  const last = done.at(-1) ?? { lastAnswerMs: lastAnswer, ownMs: 0, sameTask: true };
  return { ...last, sameTask: done.every(({ sameTask }) => sameTask), wholeMs: whole, requests };
}

export interface ScriptRound {
  [name: string]: number;
}

/**
 * Returns the milliseconds to parse and run each script tag, each in its own frame. A comment makes each text unique, so that the engine cannot use
 * its cache.
 */
export function scriptTags(texts: Record<string, string>, round: number): ScriptRound {
  const fixture = openFixture();
  const result: ScriptRound = {};
  const names = Object.keys(texts);
  names.push(...names.splice(0, round % names.length));
  for (const name of names) {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const page = frame.contentWindow as Window & { gadgets: unknown };
    page.gadgets = (window as unknown as { gadgets: unknown }).gadgets;
    run(page.document, (window as unknown as { __jqueryText__: string }).__jqueryText__);
    result[name] = run(page.document, `/* round ${round} of ${name} */\n${texts[name]}`);
    if (name !== 'empty' && !('finesse' in page || 'finesseMedia' in page)) throw new Error(`${name} did not run`);
    frame.remove();
  }
  fixture.dispose();
  return result;
}

function run(document: Document, text: string): number {
  const script = document.createElement('script');
  script.text = text;
  const start = performance.now();
  document.head.appendChild(script);
  return performance.now() - start;
}
