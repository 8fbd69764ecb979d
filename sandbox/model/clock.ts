import TinyQueue from 'tinyqueue';

/** Of what is due at the same moment, an accepted request comes before a time-out. */
export type Rank = 'request' | 'timeout';

interface Timer {
  readonly at: number;
  readonly rank: Rank;
  readonly order: number;
  /** undefined once it was cancelled. */
  run: (() => void) | undefined;
}

/** What time will bring, in order. */
export interface Clock {
  /** @returns Takes it back; harmless when it has run. */
  at(time: number, rank: Rank, run: () => void): () => void;
  /** When the next one is due. */
  next(): number | undefined;
  /** Takes the next one out, for the caller to run. */
  take(): (() => void) | undefined;
}

export function createClock(): Clock {
  const timers = new TinyQueue<Timer>(
    [],
    (a, b) => a.at - b.at || Number(a.rank === 'timeout') - Number(b.rank === 'timeout') || a.order - b.order
  );
  let count = 0;
  const skipCancelled = (): void => {
    while (timers.peek() !== undefined && timers.peek()?.run === undefined) timers.pop();
  };
  return {
    at(time, rank, run) {
      const timer: Timer = { at: time, rank, order: ++count, run };
      if (time !== Infinity) timers.push(timer);
      return () => (timer.run = undefined);
    },
    next() {
      skipCancelled();
      return timers.peek()?.at;
    },
    take() {
      skipCancelled();
      return timers.pop()?.run;
    }
  };
}
