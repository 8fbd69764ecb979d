// The functions that scripts/faults.mjs runs in Chromium: many sequences for each client, in slices, so that it can report progress.
import * as fc from 'fast-check';
import * as source from '../../src/index.js';
import { enter, playableReleases, usualWorld } from '../support/world.js';
import { loses, withDropIn, withManager, withManagerAlone, withRawLibrary, type OpenClient } from './clients.js';
import { runSequence as run, wrongIn, type Outcome } from './run.js';
import { sequences, type Sequence } from './sequence.js';

/** How many sequences ended wrong, by kind. */
export interface Tally {
  runs: number;
  dialogs: number;
  media: number;
  settingsLost: number;
  /** The number of those in which the gadget never got its Media. */
  noMedia: number;
  complaints: number;
  requests: number;
  /** The number of answers from the desktop's cache. */
  cacheHits: number;
  /** For sequences that lose no notification: their number, the GETs because of silence, and those after requests that changed nothing. */
  lossless: number;
  extraReads: number;
  excusedReads: number;
  /** The requests of each run. Undefined if the gadget never got its Media, or notifications were lost. */
  each: (number | undefined)[];
  /** The first failing sequence, shortened, and what was wrong at its end. */
  example?: { sequence: Sequence; wrong: string[] };
}

interface Judged {
  open: OpenClient;
  /** Returns the mistakes of an outcome that this client is responsible for. */
  wrong: (outcome: Outcome) => string[];
}

const clients: Record<string, Judged> = {
  manager: { open: withManager(source), wrong: wrongIn },
  'drop-in': {
    open: withDropIn(source),
    // Without getMedia() the drop-in cannot act.
    wrong: ({ settingsLost, noMedia, complaints }) => [
      ...complaints,
      ...(settingsLost && !noMedia ? ['the three media options are lost'] : [])
    ]
  },
  alone: { open: withManagerAlone(source), wrong: wrongIn },
  raw: { open: withRawLibrary, wrong: wrongIn }
};

function runSequence(sequence: Sequence, open: OpenClient): Outcome {
  try {
    return run(sequence, open);
  } catch (error) {
    const complaints = [(error as Error).stack ?? String(error)];
    return {
      dialogs: [],
      media: [],
      settingsLost: false,
      noMedia: false,
      complaints,
      requests: 0,
      cacheHits: 0,
      silences: 0,
      changedNothing: false,
      sent: [],
      log: []
    };
  }
}

function tally(release: string, client: string, seed: number, runs: number, shrink: boolean): Tally {
  enter(usualWorld(release));
  const { open, wrong } = clients[client]!;
  const sum: Tally = {
    runs,
    dialogs: 0,
    media: 0,
    settingsLost: 0,
    noMedia: 0,
    complaints: 0,
    requests: 0,
    cacheHits: 0,
    lossless: 0,
    extraReads: 0,
    excusedReads: 0,
    each: []
  };
  let failing = false;
  for (const sequence of fc.sample(sequences, { seed, numRuns: runs })) {
    const outcome = runSequence(sequence, open);
    sum.requests += outcome.requests;
    sum.cacheHits += outcome.cacheHits;
    if (!loses(sequence.steps)) {
      sum.lossless++;
      sum[outcome.changedNothing ? 'excusedReads' : 'extraReads'] += 2 * outcome.silences;
    }
    sum.each.push(outcome.noMedia || loses(sequence.steps) ? undefined : outcome.requests);
    if (outcome.dialogs.length) sum.dialogs++;
    if (outcome.media.length) sum.media++;
    if (outcome.settingsLost) sum.settingsLost++;
    if (outcome.settingsLost && outcome.noMedia) sum.noMedia++;
    if (outcome.complaints.length) sum.complaints++;
    failing ||= wrong(outcome).length > 0;
  }
  if (failing && shrink) sum.example = shortest(clients[client]!, seed, runs);
  return sum;
}

function shortest({ open, wrong }: Judged, seed: number, runs: number): NonNullable<Tally['example']> {
  const property = fc.property(sequences, (sequence) => wrong(runSequence(sequence, open)).length === 0);
  const { counterexample } = fc.check(property, { seed, numRuns: runs });
  const [sequence] = counterexample!;
  return { sequence, wrong: wrong(runSequence(sequence, open)) };
}

/** Returns as text what each client sends and shows over the same sequences, to compare two libraries. */
function trace(release: string, transport: Sequence['transport'] | undefined, client: string, seed: number, runs: number): string[] {
  enter(usualWorld(release));
  return fc.sample(sequences, { seed, numRuns: runs }).map((drawn) => {
    const sequence = transport ? { ...drawn, transport } : drawn;
    const outcome = runSequence(sequence, clients[client]!.open);
    return [JSON.stringify(sequence), ...outcome.sent, ...wrongIn(outcome)].join('\n');
  });
}

/** Plays one sequence again. Returns what was wrong at its end, and the server's log. */
function replay(release: string, client: string, sequence: Sequence): { wrong: string[]; log: string[] } {
  enter(usualWorld(release));
  const { open, wrong } = clients[client]!;
  const outcome = runSequence(sequence, open);
  return { wrong: wrong(outcome), log: outcome.log };
}

Object.assign(window, { replayFaults: replay, tallyFaults: tally, traceFaults: trace, faultReleases: playableReleases });
