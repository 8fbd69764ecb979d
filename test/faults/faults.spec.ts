import * as fc from 'fast-check';
import { describeFacade } from '../support/facade.js';
import { withManager } from './clients.js';
import { runSequence } from './run.js';
import { sequences } from './sequence.js';

const FIXED_SEED = 20261123;

describeFacade('Random faults', (facade) => {
  for (const [name, seed] of [
    ['a fixed seed', FIXED_SEED],
    ['a fresh seed', Date.now() & 0x7fffffff]
  ] as const) {
    it(`G1 Convergence, G2 and G7 hold over random sequences of failures, from ${name}`, () => {
      const parameters = { seed, numRuns: 100 };
      const result = fc.check(
        fc.property(sequences, (sequence) => {
          const { wrongScreen, settingsLost, complaints } = runSequence(sequence, withManager(facade));
          const wrong = [...wrongScreen, ...complaints, ...(settingsLost ? ['the three settings are lost'] : [])];
          if (wrong.length) throw new Error(wrong.join('\n'));
        }),
        parameters
      );
      expect(result.failed)
        .withContext(`seed ${seed}: ${(result.errorInstance as Error | null)?.message} ${JSON.stringify(result.counterexample)}`)
        .toBeFalse();
    });
  }
});
