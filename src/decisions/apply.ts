// Applies a rule to a fact. Effects are recorded, and not carried out.
import { copyOf, each } from '../base/objects.js';
import type { Effect, Effects } from './effects.js';
import type { State } from './state.js';

/** A rule may change the state that it gets. It asks for effects in the order in which they will happen. */
export type Rule<Fact> = (state: State, fact: Fact, out: Effects) => void;

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Returns the next state and the effects. It does not change the state that it gets. */
export function decide<Fact>(before: State, rule: Rule<Fact>, fact: Fact): Step {
  const state = copyOf(before);
  return { state, effects: apply(state, rule, fact) };
}

/** Does the same to a state that nobody else has: it changes the state, and makes no copy for each event. */
export function apply<Fact>(state: State, rule: Rule<Fact>, fact: Fact): readonly Effect[] {
  noted = [];
  rule(state, fact, notebook);
  return noted;
}

const EFFECTS: { [Name in keyof Effects]: 1 } = {
  read: 1,
  abandon: 1,
  abandonDialogReads: 1,
  wait: 1,
  stop: 1,
  take: 1,
  passOptions: 1,
  signIn: 1,
  keepListed: 1,
  freeTopic: 1,
  startAgain: 1,
  enter: 1,
  tellMedia: 1,
  tellDialogs: 1,
  tellDialog: 1,
  complete: 1,
  restored: 1,
  error: 1,
  notFound: 1,
  log: 1
};
/** Records effects instead of carrying them out. */
const notebook = {} as Record<string, unknown> & Effects;
let noted: Effect[] = [];
each(EFFECTS as Record<string, number>, (_one, name) => {
  notebook[name] = (a: unknown, b: unknown, c: unknown) => noted.push([name, a, b, c] as never);
});
