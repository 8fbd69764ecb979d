// Runs decisions: keeps the state, carries the effects out in their order, and lets facts wait their turn.
import { createTimer, type Timer } from '../base/timer.js';
import { each, emptyMap } from '../base/objects.js';

interface Step<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export interface Machine<State, Fact> {
  state(): State;
  /** Something happened. What happens while effects are carried out is decided upon afterwards. */
  take(fact: Fact): void;
  /** Nothing is decided, and nothing done, from here on. */
  stop(): void;
}

type Waiting = { type: string; timer?: string; from?: number; to?: number };

export function createMachine<State, Fact, Effect extends Waiting>(
  initial: State,
  decide: (state: State, fact: Fact) => Step<State, Effect>,
  carryOut: (effect: Effect) => void,
  onTimer: (timer: string) => void
): Machine<State, Fact> {
  const timers = emptyMap<Timer>();
  const queue: Fact[] = [];
  let state = initial;
  let busy = false;
  let stopped = false;

  function perform(effect: Effect): void {
    const { type, timer } = effect;
    if (type !== 'wait' && type !== 'stop') return carryOut(effect);
    const one = (timers[timer!] = timers[timer!] || createTimer());
    if (type === 'stop') one.stop();
    else one.start(effect.from! + Math.random() * (effect.to! - effect.from!), () => onTimer(timer!));
  }

  return {
    state: () => state,
    take(fact) {
      if (stopped) return;
      queue.push(fact);
      if (busy) return;
      busy = true;
      try {
        while (queue.length) {
          const step = decide(state, queue.shift()!);
          state = step.state;
          // A listener that was told something may have disposed of us: nothing else is done then.
          for (let i = 0; i < step.effects.length && !stopped; i++) perform(step.effects[i]!);
        }
      } finally {
        busy = false;
      }
    },
    stop() {
      stopped = true;
      queue.length = 0;
      each(timers, (timer) => timer.stop());
    }
  };
}
