import * as fc from 'fast-check';
import { describeFacade, type Facade } from '../support/facade.js';
import { withManager } from './clients.js';
import { inSecondBrowser, playableReleases, usualWorld } from '../support/world.js';
import { runSequence, wrongIn } from './run.js';
import { sequences, type Sequence } from './sequence.js';

const FIXED_SEED = 20261123;

/** The list of media lacks the MRD repeatedly, so that a manager finds a Media that is not loaded and that throws. */
const MEDIA_NOT_LOADED: Sequence = {
  transport: 'jquery',
  cache: 'none',
  seed: 1878523847,
  slowestAnswerMs: 10,
  slowestNotificationMs: 0,
  doubles: false,
  company: true,
  own: true,
  dropIn: false,
  apart: false,
  before: [],
  steps: [
    { wait: 0, does: 'list-lacks', what: 'entry', times: 1 },
    { wait: 0, does: 'offer', mediaId: '5001' },
    { wait: 7, does: 'list-lacks', what: 'entry', times: 1 },
    { wait: 6, does: 'offer', mediaId: '5001' },
    { wait: 4, does: 'outage', type: 'notifications-down' },
    { wait: 0, does: 'spoil', path: '/Media/5001/Dialogs', how: 'not-found', times: 1 },
    { wait: 0, does: 'leave' }
  ]
};

/** The gadget reads its list before the manager watches it. The answer comes after the manager's own read of the Media. */
const OLD_LIST: Sequence = {
  ...MEDIA_NOT_LOADED,
  seed: 5,
  company: false,
  steps: [
    { wait: 0, does: 'leave' },
    { wait: 1, does: 'outage', type: 'notifications-down' },
    { wait: 0, does: 'recover' },
    { wait: 0, does: 'outage', type: 'failover' },
    { wait: 0, does: 'outage', type: 'failover' }
  ]
};

/** Each sequence names its own transport and cache, so one world for each release is enough. */
const RELEASES = playableReleases().map(usualWorld);

function randomFaults(facade: Facade): void {
  it('a Media that is not loaded when a manager finds it does not end the load', () => {
    expect(wrongIn(runSequence(MEDIA_NOT_LOADED, withManager(facade)))).toEqual([]);
  });

  it('a late answer to a list that was requested before the manager started does not set the Media back', () => {
    expect(wrongIn(runSequence(OLD_LIST, withManager(facade)))).toEqual([]);
  });

  for (const [name, seed, runs] of [
    ['a fixed seed', FIXED_SEED, 100],
    // A few new sequences in each run. `npm run faults` plays many.
    ['a fresh seed', Date.now() & 0x7fffffff, 25]
  ] as const) {
    it(`G1 Convergence, G2 and G7 hold over random sequences of failures, from ${name}`, () => {
      const parameters = { seed, numRuns: inSecondBrowser() ? 10 : runs };
      const result = fc.check(
        fc.property(sequences, (sequence) => {
          const wrong = wrongIn(runSequence(sequence, withManager(facade)));
          if (wrong.length) throw new Error(wrong.join('\n'));
        }),
        parameters
      );
      expect(result.failed)
        .withContext(`seed ${seed}: ${(result.errorInstance as Error | null)?.message} ${JSON.stringify(result.counterexample)}`)
        .toBeFalse();
    });
  }
}

describeFacade('Random faults', randomFaults, RELEASES);
