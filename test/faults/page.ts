// What scripts/faults.mjs runs inside Chromium: many sequences, each client in turn, in slices so that progress can be told.
import * as fc from 'fast-check';
import * as source from '../../src/index.js';
import { withManager, withManagerAlone, withRawLibrary, type OpenClient } from './clients.js';
import { choose } from '../support/library.js';
import { runSequence as run, type Outcome } from './run.js';
import { sequences, type Sequence } from './sequence.js';

export interface Tally {
  runs: number;
  wrongScreens: number;
  settingsLost: number;
  complaints: number;
  requests: number;
  /** The first failing sequence, shrunk, and what was wrong at its end. */
  example?: { sequence: Sequence; wrong: string[] };
}

const clients: Record<string, OpenClient> = { manager: withManager(source), alone: withManagerAlone(source), raw: withRawLibrary };

function runSequence(sequence: Sequence, open: OpenClient): Outcome {
  try {
    return run(sequence, open);
  } catch (error) {
    return { wrongScreen: [(error as Error).stack ?? String(error)], settingsLost: false, complaints: [], requests: 0, sent: [], log: [] };
  }
}

function wrongIn(outcome: Outcome): string[] {
  return [...outcome.wrongScreen, ...outcome.complaints, ...(outcome.settingsLost ? ['the three settings are lost'] : [])];
}

function tally(release: string, client: string, seed: number, runs: number, shrink: boolean): Tally {
  choose(release);
  const open = clients[client]!;
  const sum: Tally = { runs, wrongScreens: 0, settingsLost: 0, complaints: 0, requests: 0 };
  let failing = false;
  for (const sequence of fc.sample(sequences, { seed, numRuns: runs })) {
    const outcome = runSequence(sequence, open);
    sum.requests += outcome.requests;
    if (outcome.wrongScreen.length) sum.wrongScreens++;
    if (outcome.settingsLost) sum.settingsLost++;
    if (outcome.complaints.length) sum.complaints++;
    failing ||= wrongIn(outcome).length > 0;
  }
  if (failing && shrink) sum.example = shortest(open, seed, runs);
  return sum;
}

function shortest(open: OpenClient, seed: number, runs: number): NonNullable<Tally['example']> {
  const property = fc.property(sequences, (sequence) => wrongIn(runSequence(sequence, open)).length === 0);
  const { counterexample } = fc.check(property, { seed, numRuns: runs });
  const [sequence] = counterexample!;
  return { sequence, wrong: wrongIn(runSequence(sequence, open)) };
}

/** What each client asks and shows over the same sequences, as text: to hold one library against another. */
function trace(client: string, seed: number, runs: number): string[] {
  choose('12.0');
  return fc.sample(sequences, { seed, numRuns: runs }).map((sequence) => {
    const { sent, wrongScreen, settingsLost, complaints } = runSequence(sequence, clients[client]!);
    return [JSON.stringify(sequence), ...sent, ...wrongScreen, ...complaints, `settings lost: ${settingsLost}`].join('\n');
  });
}

/** One sequence again: what was wrong at its end, and the server's log. */
function replay(release: string, client: string, sequence: Sequence): { wrong: string[]; log: string[] } {
  choose(release);
  const outcome = runSequence(sequence, clients[client]!);
  return { wrong: wrongIn(outcome), log: outcome.log };
}

Object.assign(window, { replayFaults: replay, tallyFaults: tally, traceFaults: trace });
