// Enters the phases, which the gadget knows as the manager's states, and gives up.
import type { Effects, Phase } from './effects.js';
import { reset } from './reading.js';
import { pause } from './settings.js';
import { endSilence } from './silence.js';
import { READ_NAMES, type State } from './state.js';

export function startProgress({ phase, progress }: State, at: number): void {
  progress.lostFor = phase === 'disconnected' ? at - progress.began : 0;
  progress.began = at;
  progress.reads = progress.repeats = 0;
  progress.failureReported = false;
}

export function notFound(state: State, out: Effects): void {
  giveUp(state, out);
  out.notFound();
}

export function giveUp(state: State, out: Effects): void {
  pause(state.settings, out);
  endSilence(state.silence, out);
  READ_NAMES.forEach((name) => {
    state.reads[name].needed = false;
    reset(state.reads[name], name, out);
  });
  enter(state, 'failed', out);
}

export function enter(state: State, phase: Phase, out: Effects): void {
  if (state.phase !== phase) out.enter(phase);
  state.phase = phase;
}

/** Whether a handler call of the library counts by itself, and is not part of an answer. */
export function isLive({ phase, mrd }: State): boolean {
  return phase !== 'failed' && phase !== 'disconnected' && !mrd.working;
}
