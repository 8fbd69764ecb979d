// Runs the rules: keeps the state, carries out effects in order, and queues facts that come meanwhile. It has the effects of time and reads, which a
// manager and the drop-in share.
import { reportError } from '../base/emitter.js';
import { each, emptyMap } from '../base/objects.js';
import { createTimer, type Timer } from '../base/timer.js';
import type { Response } from '../contract/responses.js';
import { counts, type Moment, type Question } from '../decisions/connection.js';
import { apply, type Rule } from '../decisions/apply.js';
import type { Effect, Effects, ReadName, TimerName } from '../decisions/effects.js';
import { worthOf } from '../decisions/reading.js';
import { rules } from '../decisions/rules.js';
import { READ_NAMES, type State, type View } from '../decisions/state.js';
import { connectionStatus, type Finesse } from '../vendor/library.js';
import type { Write } from '../vendor/shared.js';
import { createObjectWatch, type ObjectWatch } from './object-watch.js';

export type TakeFact = <Fact>(rule: Rule<Fact>, fact: Fact) => void;

export interface EngineConfig {
  readonly library: Finesse;
  /** Whether one answer may serve all who request the same while it is on its way. */
  readonly coalesce: boolean;
  readonly initial: State;
  /** The effects other than those of time and reads. Effects that are missing do nothing. */
  readonly effects: Partial<Effects>;
  moment(): Moment;
  view(): View | undefined;
  mayRead(): boolean;
}

export interface Engine {
  state(): State;
  /** Applies a rule to a fact. A fact that comes while effects are carried out waits for its turn. */
  readonly take: TakeFact;
  readonly watches: Record<ReadName, ObjectWatch>;
  /** A GET is being sent. The returned function says whether its answer still counts. */
  question(): () => boolean;
  wrote(write: Write, error: Response | undefined, what?: ReadName, media?: { state?: string }): void;
  /** No fact is taken, and no effect is carried out, from now on. */
  stop(): void;
}

export function createEngine({ library, coalesce, initial: state, effects, moment, view, mayRead }: EngineConfig): Engine {
  const timers = emptyMap<Timer>();
  const watches = {} as Record<ReadName, ObjectWatch>;
  const queue: (() => readonly Effect[])[] = [];
  let busy = false;
  let stopped = false;

  function wait(timer: TimerName, from: number, to: number): void {
    (timers[timer] = timers[timer] || createTimer()).start(from === to ? from : from + Math.random() * (to - from), () =>
      take(rules.timer, { timer, at: Date.now(), view: view(), initialised: !!connectionStatus(library) })
    );
  }

  /** The effects of time and reads. */
  const own: Partial<Effects> = {
    wait,
    stop: (timer) => timers[timer] && timers[timer]!.stop(),
    read: (what, join) => mayRead() && watches[what].read(join),
    abandon: (what) => watches[what].abandon()
  };

  function carryOut(effect: Effect): void {
    const [name, a, b, c] = effect as [keyof Effects, ...unknown[]];
    const act = (effects[name] || own[name]) as ((a: unknown, b: unknown, c: unknown) => void) | undefined;
    try {
      if (act) act(a, b, c);
    } catch (error) {
      // The library threw. The effects that remain, and the facts that wait, must not be lost with it.
      reportError(error);
    }
  }

  function take<Fact>(rule: Rule<Fact>, fact: Fact): void {
    if (stopped) return;
    queue.push(() => apply(state, rule, fact));
    if (busy) return;
    busy = true;
    while (queue.length) {
      const todo = queue.shift()!();
      // A listener may have called dispose(). Then nothing else is done.
      for (let i = 0; i < todo.length && !stopped; i++) carryOut(todo[i]!);
    }
    busy = false;
  }

  function ask(what: ReadName): Question {
    const { at, turn } = moment();
    return { at, turn, epoch: state.connection.epoch, events: state.reads[what].events };
  }

  function wrote(write: Write, error: Response | undefined, what?: ReadName, media?: { state?: string }): void {
    take(rules.wrote, { what, media, error, sentAt: write.at, at: Date.now() });
  }

  READ_NAMES.forEach((what) => {
    /** When the GET left whose answer was judged last. */
    let askedAt = 0;
    watches[what] = createObjectWatch(library, coalesce, {
      asked() {
        const question = ask(what);
        take(rules.asked, { what });
        return (ok) => {
          askedAt = question.at;
          return worthOf(state.connection, state.reads[what], question, ok, what === 'media');
        };
      },
      waiting: (seen) => take(seen ? rules.joined : rules.unseen, { what }),
      overtaken() {
        // Another watcher of the object reads it again.
        if (!mayRead()) return false;
        take(rules.overtaken, { what });
        return state.reads[what].due === 'retry';
      },
      working: () => take(rules.working, { what }),
      answered: (ok, response) => take(rules.answered, { what, ok, response, askedAt, at: Date.now(), view: view() }),
      signingOut: () => take(rules.signingOut, {}),
      wrote: (write, media, error) => wrote(write, error, what, media)
    });
  });

  return {
    state: () => state,
    take,
    watches,
    question() {
      const asked = ask('dialogs');
      return () => counts(state.connection, asked);
    },
    wrote,
    stop() {
      stopped = true;
      each(timers, (timer) => timer.stop());
      READ_NAMES.forEach((what) => watches[what].end());
    }
  };
}
