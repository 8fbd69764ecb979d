// What the drop-in does for one object: it repeats its read until that succeeds, and of a Media it keeps the settings. As pure as decide().
import { copyOf } from '../base/objects.js';
import type { Response } from '../contract/responses.js';
import { begins, isFailing, type Connection } from './connection.js';
import type { Step } from './decide.js';
import {
  elapsed,
  ensure,
  expectAnswer,
  expectQuiet,
  readAgain,
  refresh,
  reset,
  retry,
  succeeded,
  type Out,
  type ReadEffect,
  type Reading
} from './reading.js';
import { check, looked, pause, signInAnswered, type FoundSettings, type Settings, type SettingsEffect } from './settings.js';

export interface DropInState {
  connection: Connection;
  reading: Reading;
  /** Of a Media. */
  settings: Settings | undefined;
  /** Answers 404 in a row. */
  missing: number;
  /** The library is working an answer in. */
  working: boolean;
}

/** `claimed`: a manager keeps the MRD, and its settings. */
export type DropInFact = { claimed: boolean; media: FoundSettings | undefined } & (
  | { type: 'kept'; needed: boolean }
  | { type: 'connection'; status: string; at: number; turn: number }
  | { type: 'asked' | 'joined' | 'unseen' | 'overtaken' | 'working' | 'notified' | 'mediaChanged' }
  | { type: 'answered'; ok: boolean; response: Response | undefined }
  | { type: 'wrote'; sent: { state?: string } | undefined; error: Response | undefined }
  | { type: 'timer'; timer: string }
);

export type DropInEffect = ReadEffect<'media'> | SettingsEffect | { type: 'wait'; timer: 'recovered'; from: number; to: number };

/** So many answers 404 in a row, and the MRD is gone for good. */
const MOST_MISSING = 5;

export function decideDropIn(before: DropInState, fact: DropInFact): Step<DropInState, DropInEffect> {
  const state = copyOf(before);
  const effects: DropInEffect[] = [];
  apply(state, fact, (effect) => effects.push(effect));
  return { state, effects };
}

function apply(state: DropInState, fact: DropInFact, out: Out<DropInEffect>): void {
  const { connection, reading, settings } = state;
  switch (fact.type) {
    case 'kept':
      reading.needed = fact.needed;
      return ensure(reading, 'media', out);
    case 'connection':
      if (!begins(connection, fact.status, { at: fact.at, turn: fact.turn })) return;
      reset(reading, 'media', out);
      if (settings) {
        pause(settings, out);
        reading.needed = !isFailing(connection) && !fact.claimed;
      }
      // In a turn of its own: the library's own refreshes may still be before it.
      return isFailing(connection) ? undefined : out({ type: 'wait', timer: 'recovered', from: 0, to: 0 });
    case 'asked':
      reading.asked = true;
      return expectAnswer(reading, 'media', out);
    case 'joined':
      return expectAnswer(reading, 'media', out);
    case 'unseen':
      return expectQuiet(reading, 'media', out);
    case 'overtaken':
      return readAgain(reading, 'media', out);
    case 'working':
      state.working = true;
      return;
    case 'notified':
      reading.events++;
      return;
    case 'answered':
      state.working = false;
      if (!fact.ok) return readFailed(state, fact.response, out);
      succeeded(reading, 'media', out);
      return compare(state, fact, out);
    case 'mediaChanged':
      return compare(state, fact, out);
    case 'wrote':
      reading.events++;
      if (!settings || !fact.sent) return;
      if (fact.sent.state === 'LOGIN' && signInAnswered(settings, fact.error, fact.sent, out)) refresh(reading, 'media', out);
      if (fact.sent.state === 'LOGOUT' && !fact.error) pause(settings, out);
      return;
    case 'timer':
      return timeIsUp(state, fact, out);
  }
}

function timeIsUp(state: DropInState, fact: Extract<DropInFact, { type: 'timer' }>, out: Out<DropInEffect>): void {
  const { reading, settings } = state;
  if (fact.timer === 'recovered') return ensure(reading, 'media', out);
  if (fact.timer === 'settings') {
    if (settings && fact.media && looked(settings, fact.media.signedIn, out)) refresh(reading, 'media', out);
    return;
  }
  const what = elapsed(reading, 'media', out);
  if (what === 'lost') readFailed(state, undefined, out);
  if (what === 'quiet') compare(state, fact, out);
}

function compare(state: DropInState, { claimed, media }: DropInFact, out: Out<DropInEffect>): void {
  const { connection, settings } = state;
  state.missing = 0;
  if (!settings || !media) return;
  if (claimed) pause(settings, out);
  else if (!isFailing(connection)) check(settings, media, out);
}

function readFailed(state: DropInState, response: Response | undefined, out: Out<DropInEffect>): void {
  const { reading, settings } = state;
  if (!reading.needed) return;
  state.missing = settings && response && response.status === 404 ? state.missing + 1 : 0;
  if (state.missing === MOST_MISSING) reading.needed = false;
  else retry(reading, 'media', out);
}
