import type { QueuedTruth } from '../../../model/types.js';
import { element } from '../../dom.js';

const OPTIONS_TITLE = 'Media options: maxDialogLimit / interruptAction / dialogLogoutAction';

/** The page shows the column heads once, above all tables. Each table also has its own for screen readers. */
export function table(caption: string, rows: HTMLElement[]): HTMLElement {
  const head = element('tr', {}, ...['What', 'Server', 'Gadget'].map((name) => element('th', { scope: 'col' }, name)));
  return element(
    'table',
    {},
    element('caption', { class: 'hidden' }, caption),
    element('colgroup', {}, ...['what', 'on-server', 'on-gadget'].map((name) => element('col', { class: name }))),
    element('thead', { class: 'hidden' }, head),
    element('tbody', {}, ...rows)
  );
}

export function rowHead(name: string): HTMLElement {
  return element('th', { scope: 'row', ...(name.startsWith('Options') ? { title: OPTIONS_TITLE } : {}) }, name);
}

export function mark(): HTMLElement {
  return element('span', { class: 'mark', role: 'img', 'aria-label': 'differs' }, '≠');
}

export function chip(state: string): HTMLElement {
  return element('span', { class: 'chip', 'data-state': state }, state || 'no state');
}

export function queueLine(queue: readonly QueuedTruth[], length: number): HTMLElement {
  const selectors = [...new Set(queue.map(({ selector }) => selector))].join(', ');
  return element(
    'p',
    { class: 'stubs' },
    element('b', {}, `${length} ${length === 1 ? 'task waits' : 'tasks wait'}`),
    ` in the queue: ${selectors}`
  );
}
