// Finesse answers a PUT with 202, and then always publishes the outcome. If nothing arrives, notifications are being lost silently.
import { growing } from '../base/timer.js';
import { OUTCOME_MS } from '../contract/responses.js';
import type { ReadEffects } from './effects.js';

export interface Silence {
  /** When the last notification arrived. */
  heardAt: number;
  /** How often silence was noticed since then. */
  silences: number;
  /** The earliest time at which silence may be noticed again. */
  notBefore: number;
  due: boolean;
}

const SHORTEST_PAUSE_MS = 60000;
const LONGEST_PAUSE_MS = 3600000;

export function newSilence(): Silence {
  return { heardAt: 0, silences: 0, notBefore: 0, due: false };
}

/** A request for the MRD, sent at `sentAt`, was accepted. */
export function accepted(silence: Silence, sentAt: number, out: ReadEffects): void {
  // The notification may have come before the answer.
  if (silence.heardAt < sentAt && !silence.due) listen(silence, OUTCOME_MS, out);
}

/** A notification of the MRD arrived. */
export function heard(silence: Silence, at: number, out: ReadEffects): void {
  silence.heardAt = at;
  silence.silences = 0;
  endSilence(silence, out);
}

/** Stops waiting, because no notification comes in a known outage. */
export function endSilence(silence: Silence, out: ReadEffects): void {
  if (silence.due) out.stop('silence');
  silence.due = false;
}

/** The wait is over. Returns whether to act, and whether this is the first time since a notification arrived. */
export function noticed(silence: Silence, at: number, out: ReadEffects): '' | 'first' | 'again' {
  silence.due = false;
  if (at < silence.notBefore) {
    listen(silence, silence.notBefore - at, out);
    return '';
  }
  silence.notBefore = at + growing(SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS, silence.silences);
  return silence.silences++ === 0 ? 'first' : 'again';
}

function listen(silence: Silence, ms: number, out: ReadEffects): void {
  silence.due = true;
  out.wait('silence', ms, ms);
}
