import type { CallTruth, QueuedTruth } from '../../model/types.js';
import { api } from '../api.js';
import { button, element } from '../dom.js';
import { act } from './problem.js';

const SETTINGS_TITLE = 'maxDialogLimit / interruptAction / dialogLogoutAction';

/** The heads of the columns stand once, above all tables, for the eye; each table has its own for who does not see that. */
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
  return element('th', { scope: 'row', ...(name.startsWith('Settings') ? { title: SETTINGS_TITLE } : {}) }, name);
}

export function mark(): HTMLElement {
  return element('span', { class: 'mark', role: 'img', 'aria-label': 'differs' }, '≠');
}

export function chip(state: string): HTMLElement {
  return element('span', { class: 'chip', 'data-state': state }, state || 'no state');
}

/** Voice calls: they are there for what they do to the media, and are not compared. */
export function callsCard(calls: readonly CallTruth[]): HTMLElement {
  const rows = calls.map(({ id, state, actions, fromAddress }) => {
    const buttons = actions.map((action) =>
      button(action.charAt(0) + action.slice(1).toLowerCase(), () => act(() => api.updateCall(id, action)), {
        id: `${action}-${id}`,
        class: 'small',
        title: `Call of ${fromAddress}`
      })
    );
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('code', {}, id)),
      element('td', {}, chip(state)),
      element('td', {}, element('span', { class: 'task-buttons' }, ...buttons))
    );
  });
  return element('article', { class: 'mrd' }, element('h3', {}, element('span', { class: 'name' }, 'Voice')), table('Voice: calls', rows));
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
