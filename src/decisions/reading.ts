// One of the library's objects that has to be read: when it is asked for, again, and when no more.
import { growing } from '../base/timer.js';
import { READ_AGAIN, DISCARD, KEEP_BACK, USE } from '../base/worth.js';
import type { ReadEffects, ReadName } from './effects.js';
import { counts, type Connection, type Question } from './connection.js';

export interface Reading {
  /** There is an object of the library's. */
  there: boolean;
  /** Its answer is still to come. */
  needed: boolean;
  /** Whether a GET was ever seen to leave. */
  asked: boolean;
  /** Counts what made every answer that is under way worthless: a notification that overtook it, or something the server was told. */
  events: number;
  failures: number;
  overtakings: number;
  /** What its timer is for: the next attempt, an answer that may be lost, a library that lets nobody see its requests. */
  due: '' | 'retry' | 'lost' | 'quiet';
}

const FIRST_DELAY_MS = 4000;
const LONGEST_DELAY_MS = 30000;
const SHORTEST_DELAY_MS = 100;
export const QUIET_MS = 2000;
/** So many answers in a row may be asked for again at once because an event overtook them. */
const MOST_OVERTAKINGS = 3;
/** How long an answer may take before it is taken for lost; longer after failures, for a server that is only slow. */
const PATIENCE_MS = 60000;
const LONGEST_PATIENCE_MS = 240000;

export function newReading(there: boolean): Reading {
  return { there, needed: true, asked: false, events: 0, failures: 0, overtakings: 0, due: '' };
}

/** Reads it, unless that is being done or due. The library reads most by itself. */
export function ensure(reading: Reading, what: ReadName, out: ReadEffects): void {
  if (reading.needed && reading.there && !reading.due) out.read(what, true);
}

/** Reads it, and is not up to date until that has succeeded. */
export function need(reading: Reading, what: ReadName, out: ReadEffects): void {
  reading.needed = true;
  ensure(reading, what, out);
}

/** What is under way now is read again. */
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

/** An answer is under way. */
export function expectAnswer(reading: Reading, timer: ReadName, out: ReadEffects): void {
  const patience = growing(PATIENCE_MS, LONGEST_PATIENCE_MS, reading.failures);
  reading.due = 'lost';
  out.wait(timer, patience, patience);
}

/** Nothing was seen to leave: the library's own handlers have had their time when it has been quiet for a while. */
export function expectQuiet(reading: Reading, timer: ReadName, out: ReadEffects): void {
  if (!reading.needed) return;
  reading.due = 'quiet';
  out.wait(timer, QUIET_MS, QUIET_MS);
}

/** It failed, and is asked for again later and later. */
export function retry(reading: Reading, timer: ReadName, out: ReadEffects): void {
  retryLater(reading, reading.failures++, timer, out);
}

/** An event overtook the answer. It is asked for again at once, unless events overtake one answer after the other. */
export function readAgain(reading: Reading, what: ReadName, out: ReadEffects): void {
  if (++reading.overtakings <= MOST_OVERTAKINGS) return out.read(what, false);
  reading.needed = true;
  retryLater(reading, reading.overtakings - MOST_OVERTAKINGS - 1, what, out);
}

/** Full jitter: two thousand desktops that failed together must not ask again together. */
function retryLater(reading: Reading, tries: number, timer: ReadName, out: ReadEffects): void {
  reading.due = 'retry';
  out.wait(timer, SHORTEST_DELAY_MS, SHORTEST_DELAY_MS + growing(FIRST_DELAY_MS, LONGEST_DELAY_MS, tries));
}

/** Its answer has been worked in, and was one. */
export function succeeded(reading: Reading, timer: ReadName, out: ReadEffects): void {
  reset(reading, timer, out);
  reading.needed = false;
}

/** Its timer fired. Returns whether the answer is lost, which is a failure, or taken for worked in. */
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
 * What an answer is worth when it comes.
 * @param holdsErrors Whether the library's own repetition is to be kept from running beside ours: it repeats all desktops' reads in step.
 */
export function worthOf(connection: Connection, reading: Reading, question: Question, ok: boolean, holdsErrors: boolean): number {
  if (!counts(connection, question)) return DISCARD;
  if (ok) return reading.events === question.events ? USE : READ_AGAIN;
  return holdsErrors && reading.needed ? KEEP_BACK : USE;
}
