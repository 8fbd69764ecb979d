import FakeTimers from '@sinonjs/fake-timers';
import { type PageWindow, queueRequests } from './page-requests.js';
import { randomFrom } from './random.js';

/** The time of a gadget's page, its timers and its requests. */
export interface PageClock {
  /** Milliseconds until the next timer of the page is due. undefined if there is none. */
  next(): number | undefined;
  tick(ms: number): void;
  /** How many requests are in flight. */
  readonly inFlight: number;
}

/** Replaces the page's timers and Date before its first script runs. It also counts and orders the page's requests. */
export function installPageClock(page: Window, now: number): PageClock {
  const clock = FakeTimers.withGlobal(page as PageWindow).install({
    now,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']
  }) as FakeTimers.Clock & { timers?: Record<string, { callAt: number }> };
  // The pauses between reads are random. The same random numbers each time let two runs be compared.
  (page as PageWindow).Math.random = randomFrom(1);
  const requests = queueRequests(page as PageWindow);
  return {
    next() {
      const due = Object.values(clock.timers ?? {}).map(({ callAt }) => callAt);
      return due.length === 0 ? undefined : Math.max(0, Math.min(...due) - clock.now);
    },
    tick: (ms) => void clock.tick(ms),
    get inFlight() {
      return requests.count();
    }
  };
}
