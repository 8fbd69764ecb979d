// Refuses changes that make a gadget slower. It compares only ratios of the best of several rounds, because a busy machine slows both sides down.
// `npm run bench` shows today's ratios. The limits are two to three times as high.
import { inSecondBrowser, usualWorld } from '../support/world.js';
import { liveEvents, recovery } from './measure.js';
import { dialogObject } from './fixture.js';

const ROUNDS = 6;
const EVENTS = 600;
/** What MediaManager adds to a live event, counted in copies of the dialog by JSON. */
const LIVE_LIMIT = 30;
/** The duration of a recovery of a hundred dialogs, with MediaManager compared to the library alone. */
const RECOVERY_LIMIT = 1.6;
/** The growth for eight times as many dialogs. 8 is linear, 64 is quadratic. */
const GROWTH_LIMIT = 24;
/** Browsers round their clock to 0.1 ms, so a shorter time may be measured as zero. */
const CLOCK_MS = 0.1;

describe('The cost', () => {
  const release = usualWorld().release;

  beforeAll(async () => {
    const script = await fetch('/base/dist/finesse-media-manager.min.js');
    (window as unknown as { __facadeText__: string }).__facadeText__ = await script.text();
  });

  // Firefox rounds its clock to 1 ms, which is more than these times.
  if (!inSecondBrowser()) timeSpecs(release);

  it('of a recovery is one request for each resource, and dialogsChanged comes in the task of the last answer', () => {
    for (const mrds of [1, 3, 10]) {
      const { requests, sameTask } = recovery(release, 'manager', { dialogs: 2, mrds });
      expect(requests).toBe(2 + 2 * mrds);
      expect(sameTask).toBeTrue();
    }
  });
});

function timeSpecs(release: string): void {
  const best = (measure: () => number): number => Math.min(...Array.from({ length: ROUNDS }, measure));

  it('of a live event stays below its limit', () => {
    const turn = (pattern: 'manager' | 'raw') => best(() => liveEvents(release, pattern, { events: EVENTS, mrds: 1 }).turnUs);
    const copy = best(copyUs);
    const added = turn('manager') - turn('raw');
    expect(added / copy)
      .withContext(`${added} µs more, a copy is ${copy} µs`)
      .toBeLessThan(LIVE_LIMIT);
  });

  it('of a whole recovery of 100 dialogs stays below its limit', () => {
    const whole = (pattern: 'manager' | 'raw') => best(() => recovery(release, pattern, { dialogs: 100, mrds: 1 }).wholeMs);
    expect(whole('manager') / whole('raw')).toBeLessThan(RECOVERY_LIMIT);
  });

  it('of our work after the last answer grows linearly with the dialogs', () => {
    const own = (dialogs: number) => best(() => recovery(release, 'manager', { dialogs, mrds: 1 }).ownMs);
    expect(own(800) / Math.max(own(100), CLOCK_MS)).toBeLessThan(GROWTH_LIMIT);
  });
}

/** Returns the microseconds for one copy of a dialog. */
function copyUs(): number {
  const dialog = dialogObject('5001', 1, 'value');
  const start = performance.now();
  for (let i = 0; i < EVENTS * 5; i++) JSON.parse(JSON.stringify(dialog));
  return ((performance.now() - start) / (EVENTS * 5)) * 1000;
}
