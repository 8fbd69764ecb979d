import FakeTimers from '@sinonjs/fake-timers';

/** The time of a gadget's page, and what it waits for. */
export interface PageClock {
  /** Milliseconds until a timer of the page is due; undefined where none is set. */
  next(): number | undefined;
  tick(ms: number): void;
  /** Requests that are under way. */
  readonly inFlight: number;
}

type PageWindow = Window & typeof globalThis;

/** Takes the page's timers and its date in hand, before its first script. Its requests are counted, and go out as ever. */
export function takeClock(page: Window, now: number): PageClock {
  const clock = FakeTimers.withGlobal(page as PageWindow).install({
    now,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']
  }) as FakeTimers.Clock & { timers?: Record<string, { callAt: number }> };
  const requests = countRequests(page as PageWindow);
  return {
    next() {
      const due = Object.values(clock.timers ?? {}).map(({ callAt }) => callAt);
      return due.length === 0 ? undefined : Math.max(0, Math.min(...due) - clock.now);
    },
    tick: (ms) => void clock.tick(ms),
    get inFlight() {
      return requests.count;
    }
  };
}

function countRequests(page: PageWindow): { count: number } {
  const requests = { count: 0 };
  const { send } = page.XMLHttpRequest.prototype;
  page.XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, ...given) {
    requests.count += 1;
    this.addEventListener('loadend', () => (requests.count -= 1), { once: true });
    return send.apply(this, given);
  };
  const { fetch } = page;
  page.fetch = (...given) => {
    requests.count += 1;
    return fetch.apply(page, given).finally(() => (requests.count -= 1));
  };
  return requests;
}
