import { byId } from '../dom.js';

const KEY = 'finesse-sandbox-logs-height';
const [LEAST, MOST, START, STEP] = [20, 75, 40, 5] as const;

/** The line between the gadgets and the logs. The mouse or the arrow keys move it. Its position is a percentage of the height of both. */
export function provideSplitter(): void {
  const line = byId('splitter');
  const area = byId('main');
  const show = (percent: number): number => {
    const height = Math.round(Math.min(Math.max(percent, LEAST), MOST));
    area.style.setProperty('--logs', `${height}%`);
    line.setAttribute('aria-valuenow', String(height));
    return height;
  };
  let height = show(Number(localStorage.getItem(KEY) ?? START) || START);
  const set = (percent: number): void => {
    height = show(percent);
    localStorage.setItem(KEY, String(height));
  };

  line.addEventListener('keydown', (event) => {
    const next = { ArrowUp: height + STEP, ArrowDown: height - STEP, Home: MOST, End: LEAST }[event.key];
    if (next === undefined) return;
    set(next);
    event.preventDefault();
  });
  // With a capture, the gadget's page under the pointer does not get its events.
  line.addEventListener('pointerdown', (event) => line.setPointerCapture(event.pointerId));
  line.addEventListener('pointermove', (event) => {
    if (!line.hasPointerCapture(event.pointerId)) return;
    const { bottom, height: all } = area.getBoundingClientRect();
    set(((bottom - event.clientY) / all) * 100);
  });
  line.addEventListener('dblclick', () => set(START));
}
