import { api, type Clock } from '../../api.js';
import { byId } from '../../dom.js';
import { runAction } from '../run-action.js';
import { clockTime } from '../logs/format.js';

/** The server's time in the header, and the buttons that pause and advance it. */
export interface ServerClock {
  /** Milliseconds of the server's time, as exactly as the page knows it. */
  now(): number;
  show(clock: Clock): void;
  toggle(): void;
  step(): void;
  skip(): void;
}

export const SKIP_MS = 30_000;

export function createServerClock(): ServerClock {
  let last: Clock = { running: true, now: 0 };
  let at = performance.now();
  const now = (): number => (last.running ? last.now + performance.now() - at : last.now);

  const draw = (): void => {
    const { running, due } = last;
    byId('time').textContent = running ? clockTime(now()).replace(/\..*/, '') : clockTime(now());
    byId('time').dataset['state'] = running ? 'running' : 'paused';
    byId('due').textContent = running ? '' : due === undefined ? 'Paused, nothing is due' : `Paused, next in ${inWords(due)}`;
    const pause = byId('pause');
    pause.textContent = running ? 'Pause' : 'Run';
    pause.setAttribute('aria-pressed', String(!running));
    (byId('step') as HTMLButtonElement).disabled = running;
  };
  const clock: ServerClock = {
    now,
    show(shown) {
      last = shown;
      at = performance.now();
      draw();
    },
    toggle: () => runAction(() => api.time(last.running ? 'pause' : 'resume')),
    step: () => {
      if (!last.running) runAction(() => api.time('step'));
    },
    skip: () => runAction(() => api.time('advance', SKIP_MS))
  };
  byId('pause').addEventListener('click', clock.toggle);
  byId('step').addEventListener('click', clock.step);
  byId('skip').addEventListener('click', clock.skip);
  setInterval(() => {
    if (last.running) draw();
  }, 1000);
  return clock;
}

function inWords(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
