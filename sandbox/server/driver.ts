import type { Finesse, Output } from '../model/types.js';

export type OutputListener = (outputs: Output[]) => void;

/** Runs a Finesse in real time. */
export interface Driver {
  /** The one that runs now: `reset` puts a new one in its place. */
  readonly finesse: Finesse;
  /** Does something to the model at the present moment, and passes on what comes of it. */
  run<Result>(act: (finesse: Finesse) => Result): Result;
  /** Called whenever the model did something worth an entry in its log, with what it put out, if anything. */
  listen(listener: OutputListener): () => void;
  reset(): void;
  stop(): void;
}

/** What is more, setTimeout takes for 1 ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

export function createDriver(create: () => Finesse, now: () => number = Date.now): Driver {
  const listeners = new Set<OutputListener>();
  let finesse = create();
  let last = now();
  let logged = 0;
  let timer: NodeJS.Timeout | undefined;

  const catchUp = (): void => {
    const time = now();
    // The wall clock may be set back; the model's never is.
    if (time > last) finesse.advance(time - last);
    last = time;
  };

  const passOn = (): void => {
    const outputs = finesse.take();
    const newest = finesse.log().at(-1)?.seq ?? 0;
    if (newest !== logged) for (const listener of [...listeners]) listener(outputs);
    logged = newest;
    clearTimeout(timer);
    const due = finesse.due();
    if (due === undefined) return;
    timer = setTimeout(
      () => {
        catchUp();
        passOn();
      },
      Math.min(due, LONGEST_TIMER)
    );
  };

  return {
    get finesse() {
      return finesse;
    },
    run(act) {
      catchUp();
      try {
        return act(finesse);
      } finally {
        passOn();
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset() {
      finesse = create();
      logged = -1;
      last = now();
      passOn();
    },
    stop() {
      clearTimeout(timer);
      listeners.clear();
    }
  };
}
