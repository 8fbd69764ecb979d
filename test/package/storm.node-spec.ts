// The simulation of docs/storm.md, at a tenth of its size.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Outcome, Pattern, RetryCode } from '../../scripts/lib/storm-simulation.mjs';

const MANAGERS = 200;
const OUTAGE_MS = 60000;
const LONGEST_DELAY_MS = 30000;

describe('A mass failover', () => {
  let play: (pattern: Pattern, options?: { seed?: number; jitter?: () => number }) => Outcome;

  beforeAll(async () => {
    // Not bundled, because it bundles src/ itself.
    const simulation = (await import(pathToFileURL(resolve('scripts/lib/storm-simulation.mjs')).href)) as {
      loadRetryCode(): Promise<RetryCode>;
      simulate(pattern: Pattern, code: RetryCode, options: object): Outcome;
    };
    const code = await simulation.loadRetryCode();
    const simulate = (pattern: Pattern, options?: object): Outcome =>
      simulation.simulate(pattern, code, { seed: 1, managers: MANAGERS, outageMs: OUTAGE_MS, ...options });
    const known = new Map<Pattern, Outcome>();
    play = (pattern, options) => {
      if (options) return simulate(pattern, options);
      if (!known.has(pattern)) known.set(pattern, simulate(pattern));
      return known.get(pattern)!;
    };
  });

  it('leaves every MediaManager right, within the longest delay after the server is back', () => {
    for (const pattern of ['manager-12.0', 'manager-15.0'] as const) {
      const { right, rightAt } = play(pattern);
      expect(right).withContext(pattern).toBe(MANAGERS);
      expect(rightAt).withContext(pattern).toBeGreaterThan(OUTAGE_MS);
      expect(rightAt)
        .withContext(pattern)
        .toBeLessThan(OUTAGE_MS + LONGEST_DELAY_MS + 1000);
    }
  });

  it('leaves every desktop wrong without it', () => {
    expect(play('library-12.0').right).toBe(0);
    expect(play('library-15.0').right).toBe(0);
  });

  it('begins with as many requests as there are things to read, where the library alone sends five for two', () => {
    const first = (pattern: Pattern) => play(pattern, { jitter: () => 1 }).perSecond[0];
    expect(first('library-12.0')).toBe(5 * MANAGERS);
    expect(first('manager-12.0')).toBe(2 * MANAGERS);
  });

  it('is no storm of retries: the limit of the delay has grown when the others still ask for two things a desktop at once', () => {
    const others = Math.min(play('library-12.0').peakOfRetries, play('naive').peakOfRetries);
    expect(others).toBeGreaterThan(1.9 * MANAGERS);
    expect(play('manager-15.0').peakOfRetries).toBeLessThan(others / 2);
    expect(play('manager-12.0').peakOfRetries).toBeLessThan(others / 2);
  });

  it('would be one without the jitter', () => {
    expect(play('manager-15.0', { jitter: () => 0.5 }).peakOfRetries).toBeGreaterThan(1.25 * play('manager-15.0').peakOfRetries);
  });

  it('gives the same result for the same seed, and another for another', () => {
    const requests = (seed: number) => play('manager-12.0', { seed }).perSecond.join();
    expect(requests(7)).toBe(requests(7));
    expect(requests(8)).not.toBe(requests(7));
  });
});
