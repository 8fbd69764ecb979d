import type { MediaTruth, NodeName, TaskTruth, Truth } from '../model/types.js';
import { api } from './api.js';
import { act } from './controls.js';
import { button, byId, element, replaceContent } from './dom.js';

const NODES: NodeName[] = ['A', 'B'];
let shown = '';

/** What the server knows: per MRD its state, the settings on each node, and the tasks. */
export function showServer(truth: Truth): void {
  const { media, tasks, node } = truth;
  const key = JSON.stringify([media, tasks, node]);
  if (key === shown) return;
  shown = key;
  const mrds = media.map((mrd) =>
    mrd.skilled
      ? mediaCard(
          mrd,
          node,
          tasks.filter((task) => task.mediaId === mrd.id)
        )
      : stubCard(mrd)
  );
  replaceContent(byId('server'), ...mrds);
}

function mediaCard(mrd: MediaTruth, node: NodeName, tasks: TaskTruth[]): HTMLElement {
  const state = mrd.state ?? '';
  const heading = element('h3', {}, title(mrd), chip(state));
  if (state !== 'LOGOUT')
    heading.append(element('span', { class: mrd.routable ? 'yes' : 'no' }, mrd.routable ? 'routable' : 'not routable'));
  if (mrd.reasonCodeId) heading.append(element('span', { class: 'detail' }, `reason code ${mrd.reasonCodeId}`));
  const list = element('ul', { class: 'tasks' }, ...tasks.map(taskRow));
  return element(
    'article',
    { class: 'mrd' },
    heading,
    settingsTable(mrd, node),
    tasks.length > 0 ? list : element('p', { class: 'none' }, 'No tasks')
  );
}

function stubCard(mrd: MediaTruth): HTMLElement {
  return element(
    'article',
    { class: 'mrd stub' },
    element('h3', {}, title(mrd), element('span', { class: 'detail' }, 'no skill group: listed without state'))
  );
}

function title({ name, id, interruptible }: MediaTruth): HTMLElement {
  return element(
    'span',
    { class: 'name' },
    name,
    element('span', { class: 'detail' }, `${id}, ${interruptible ? 'interruptible' : 'noninterruptible'}`)
  );
}

function settingsTable({ settings }: MediaTruth, node: NodeName): HTMLElement {
  const head = ['Node', 'maxDialogLimit', 'interruptAction', 'dialogLogoutAction'].map((name) => element('th', { scope: 'col' }, name));
  const rows = NODES.map((name) => {
    const { maxDialogLimit, interruptAction, dialogLogoutAction } = settings[name];
    const cells = [maxDialogLimit, interruptAction, dialogLogoutAction].map((value) => element('td', {}, value || '–'));
    const label = element('th', { scope: 'row' }, name === node ? `${name} (current)` : name);
    return element('tr', name === node ? { class: 'current' } : {}, label, ...cells);
  });
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows));
}

function taskRow({ id, state, actions, callVariables }: TaskTruth): HTMLElement {
  const about = Object.values(callVariables).filter(Boolean).join(' · ');
  const end = button('End', () => act(() => api.endTask(id)), { id: `end-${id}`, 'aria-label': `End task ${id}` });
  const text = element('span', { class: 'about', title: about }, about);
  const possible = element('span', { class: 'detail' }, actions.length > 0 ? actions.join(', ') : 'no action possible');
  return element('li', {}, element('code', {}, id), chip(state), possible, end, text);
}

function chip(state: string): HTMLElement {
  return element('span', { class: 'chip', 'data-state': state }, state || 'no state');
}
