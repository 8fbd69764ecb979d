// When to read one of the library's objects, when to try again, and when to stop.
import { growing } from '../base/timer.js';
import { READ_AGAIN, DISCARD, KEEP_BACK, USE } from '../base/worth.js';
import type { ReadEffects, ReadName } from './effects.js';
import { counts, type Connection, type Question } from './connection.js';

export interface Reading {
  /** Whether the library's object exists. */
  there: boolean;
  /** Whether it still has to be read. */
  needed: boolean;
  /** Whether a GET was ever seen. */
  asked: boolean;
  /** Counts what makes the answers on their way old: notifications and writes. */
  events: number;
  failures: number;
  overtakings: number;
  /** The purpose of its timer: the next attempt; an answer that may be lost; a library that hides its requests. */
  due: '' | 'retry' | 'lost' | 'quiet';
}

const FIRST_DELAY_MS = 4000;
const LONGEST_DELAY_MS = 30000;
const SHORTEST_DELAY_MS = 100;
export const QUIET_MS = 2000;
/** How many overtaken answers in a row are requested again at once. */
const MOST_OVERTAKINGS = 3;
/** How long an answer may take before it counts as lost. It is longer after failures, because the server may only be slow. */
const PATIENCE_MS = 60000;
const LONGEST_PATIENCE_MS = 240000;

export function newReading(there: boolean): Reading {
  return { there, needed: true, asked: false, events: 0, failures: 0, overtakings: 0, due: '' };
}

/** Reads it if needed, unless a read is on its way or due. The library does most reads by itself. */
export function ensure(reading: Reading, what: ReadName, out: ReadEffects): void {
  if (reading.needed && reading.there && !reading.due) out.read(what, true);
}

/** Marks it as not up to date, and reads it. */
export function need(reading: Reading, what: ReadName, out: ReadEffects): void {
  reading.needed = true;
  ensure(reading, what, out);
}

/** Reads it, and makes the answer on its way void. */
export function refresh(reading: Reading, what: ReadName, out: ReadEffects): void {
  reading.events++;
  need(reading, what, out);
}

/** Forgets the failures so far and the attempt that is due. */
export function reset(reading: Reading, timer: ReadName, out: ReadEffects): void {
  if (reading.due) out.stop(timer);
  reading.due = '';
  reading.failures = reading.overtakings = 0;
}

/** A GET is on its way. */
export function expectAnswer(reading: Reading, timer: ReadName, out: ReadEffects): void {
  const patience = growing(PATIENCE_MS, LONGEST_PATIENCE_MS, reading.failures);
  reading.due = 'lost';
  out.wait(timer, patience, patience);
}

/** No GET was seen. After a quiet time the library's own handlers count as done. */
export function expectQuiet(reading: Reading, timer: ReadName, out: ReadEffects): void {
  if (!reading.needed) return;
  reading.due = 'quiet';
  out.wait(timer, QUIET_MS, QUIET_MS);
}

/** A read failed. Reads again after a growing delay. */
export function retry(reading: Reading, timer: ReadName, out: ReadEffects): void {
  retryLater(reading, reading.failures++, timer, out);
}

/** An event overtook the answer. Reads again at once; after several times in a row, after a delay. */
export function readAgain(reading: Reading, what: ReadName, out: ReadEffects): void {
  if (++reading.overtakings <= MOST_OVERTAKINGS) return out.read(what, false);
  reading.needed = true;
  retryLater(reading, reading.overtakings - MOST_OVERTAKINGS - 1, what, out);
}

/** Full jitter: two thousand desktops that failed together must not retry together. */
function retryLater(reading: Reading, tries: number, timer: ReadName, out: ReadEffects): void {
  reading.due = 'retry';
  out.wait(timer, SHORTEST_DELAY_MS, SHORTEST_DELAY_MS + growing(FIRST_DELAY_MS, LONGEST_DELAY_MS, tries));
}

/** A good answer was processed. */
export function succeeded(reading: Reading, timer: ReadName, out: ReadEffects): void {
  reset(reading, timer, out);
  reading.needed = false;
}

/** Its timer fired. Returns `lost`, which is a failure; or `quiet`, which counts as processed. */
export function elapsed(reading: Reading, what: ReadName, out: ReadEffects): '' | 'lost' | 'quiet' {
  const { due } = reading;
  reading.due = '';
  if (due === 'retry') {
    ensure(reading, what, out);
    return '';
  }
  if (due === 'lost') out.abandon(what);
  if (due === 'quiet') reading.needed = false;
  return due;
}

/**
 * Says what to do with an answer.
 * @param holdsErrors Whether to keep errors from the library, so that it does not repeat the read beside us: it repeats all desktops' reads in step.
 */
export function worthOf(connection: Connection, reading: Reading, question: Question, ok: boolean, holdsErrors: boolean): number {
  if (!counts(connection, question)) return DISCARD;
  if (ok) return reading.events === question.events ? USE : READ_AGAIN;
  return holdsErrors && reading.needed ? KEEP_BACK : USE;
}
