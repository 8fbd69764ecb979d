import type { Finesse, Output } from '../model/types.js';

export type OutputListener = (outputs: Output[]) => void;

export interface Clock {
  running: boolean;
  /** Milliseconds of the model's own time. */
  now: number;
  /** Milliseconds until something is due; `undefined` when nothing is. */
  due: number | undefined;
}

/** Runs a model of Finesse: in real time, or paused and in steps. */
export interface Driver {
  /** The model that runs now. `reset` replaces it. */
  readonly finesse: Finesse;
  /** Calls `act` with the model at the present moment, and tells the listeners the outputs. */
  run<Result>(act: (finesse: Finesse) => Result): Result;
  /** Calls the listener when the model's log has a new entry, or its time was changed. The listener gets the outputs, if any. */
  listen(listener: OutputListener): () => void;
  /** Calls `act` once, after that much of the model's time. Returns a function that cancels the call. */
  after(ms: number, act: () => void): () => void;
  clock(): Clock;
  /** How many calls of `after` are pending. */
  readonly held: number;
  pause(): void;
  /** Ends a pause: time continues from where it stopped. */
  resume(): void;
  /** Advances the time until the next due thing has happened. */
  step(): void;
  advance(ms: number): void;
  /** Starts a new model. Its time runs, or is paused. */
  reset(paused?: boolean): void;
  stop(): void;
}

/** setTimeout takes a longer delay for 1 ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Held {
  at: number;
  act(): void;
}

export function createDriver(create: () => Finesse, wallClock: () => number = Date.now): Driver {
  const listeners = new Set<OutputListener>();
  const held = new Set<Held>();
  let finesse = create();
  let running = true;
  let last = wallClock();
  let now = 0;
  let logged = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const earliest = (): Held | undefined => [...held].reduce<Held | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);

  const due = (): number | undefined => {
    const next = Math.min(finesse.due() ?? Infinity, (earliest()?.at ?? Infinity) - now);
    return next === Infinity ? undefined : Math.max(next, 0);
  };

  const passTime = (ms: number): void => {
    const end = now + ms;
    for (let next = earliest(); next !== undefined && next.at <= end; next = earliest()) {
      finesse.advance(Math.max(next.at - now, 0));
      now = Math.max(next.at, now);
      held.delete(next);
      next.act();
    }
    finesse.advance(end - now);
    now = end;
  };

  const catchUp = (): void => {
    const time = wallClock();
    // The wall clock may be set back. The model's time never goes back.
    if (running && time > last) passTime(time - last);
    last = time;
  };

  const passOn = (always = false): void => {
    const outputs = finesse.take();
    const newest = finesse.newest();
    if (always || newest !== logged) for (const listener of [...listeners]) listener(outputs);
    logged = newest;
    clearTimeout(timer);
    if (stopped) return;
    const next = due();
    if (next === undefined || !running) return;
    timer = setTimeout(
      () => {
        catchUp();
        passOn();
      },
      Math.min(next, LONGEST_TIMER)
    );
  };

  const changeTime = (change: () => void): void => {
    catchUp();
    change();
    passOn(true);
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
    after(ms, act) {
      const entry = { at: now + ms, act };
      held.add(entry);
      passOn();
      return () => held.delete(entry);
    },
    get held() {
      return held.size;
    },
    clock() {
      catchUp();
      passOn();
      return { running, now, due: due() };
    },
    pause: () => changeTime(() => (running = false)),
    resume: () => changeTime(() => (running = true)),
    step: () => changeTime(() => passTime(due() ?? 0)),
    advance: (ms) => changeTime(() => passTime(ms)),
    reset(paused = false) {
      // Answers of the old model that are still pending are sent.
      for (const { act } of held) act();
      held.clear();
      finesse = create();
      running = !paused;
      now = 0;
      last = wallClock();
      passOn(true);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      listeners.clear();
    }
  };
}
