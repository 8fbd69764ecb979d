import type { NodeName, TaskTruth, Truth } from '../../../model/types.js';
import { api } from '../../api.js';
import { button, byId, element, replaceContent } from '../../dom.js';
import { type Compared, type ComparedMedia, type ComparedTask, countDifferences, settingsText } from './difference.js';
import type { SeenTask } from './gadget-view.js';
import { runAction } from '../run-action.js';
import { chip, mark, queueLine, rowHead, table } from './comparison-parts.js';
import { openTaskChange } from '../controls/task-dialog.js';
import { voiceCard } from './voice-card.js';
import type { ComparedVoice } from './voice-difference.js';

/** Shows what the server knows beside what the gadget was told, and marks the differences. */
export function createComparisonPanel(): (truth: Truth, compared: readonly ComparedMedia[], voice: ComparedVoice) => void {
  let shown = '';
  return (truth, compared, voice) => {
    const { node, queue, queueLength } = truth;
    const key = JSON.stringify([node, compared, voice, queue, queueLength]);
    if (key !== shown) showComparison(truth, compared, voice);
    shown = key;
  };
}

function showComparison({ node, queue, queueLength }: Truth, compared: readonly ComparedMedia[], voice: ComparedVoice): void {
  const mediaRead = compared.some((media) => media.read || media.tasksRead);
  const voiceRead = voice.state.gadget !== undefined || voice.callsRead;
  showSummary(countDifferences(compared) + voice.differences, mediaRead || voiceRead);
  const skilled = compared.filter(({ truth }) => truth.skilled);
  const stubs = compared.filter(({ truth }) => !truth.skilled);
  replaceContent(
    byId('server'),
    ...skilled.map((media) => mediaCard(media, node)),
    ...voiceCard(voice, voiceRead && !mediaRead),
    ...(queueLength > 0 ? [queueLine(queue, queueLength)] : []),
    ...(stubs.length > 0 ? [stubLine(stubs)] : [])
  );
}

function showSummary(count: number, read: boolean): void {
  const summary = byId('differences');
  summary.dataset['state'] = !read ? 'unread' : count === 0 ? 'equal' : 'different';
  summary.textContent = !read ? 'The gadget has read nothing yet' : count === 0 ? '= Equal' : `≠ ${differences(count)}`;
}

const differences = (count: number): string => `${count} ${count === 1 ? 'difference' : 'differences'}`;

function mediaCard(media: ComparedMedia, node: NodeName): HTMLElement {
  const { truth, differences: count, tasks } = media;
  const title = element(
    'h3',
    {},
    element('span', { class: 'name' }, truth.name),
    element('span', { class: 'about' }, `${truth.id}, ${truth.interruptible ? 'interruptible' : 'noninterruptible'}`),
    count > 0 ? element('span', { class: 'mark' }, `≠ ${differences(count)}`) : ''
  );
  // Nobody is signed in, and both sides know. Then the media options do not matter.
  const idle = truth.state === 'LOGOUT' && count === 0 && tasks.length === 0;
  return element(
    'article',
    { class: 'mrd', id: `mrd-${truth.id}` },
    title,
    idle ? table(`${truth.name}: state`, media.facts.slice(0, 1).map(factRow)) : factsTable(media, node),
    idle ? '' : tasksTable(media)
  );
}

function factsTable({ truth, facts, settings }: ComparedMedia, node: NodeName): HTMLElement {
  const other = node === 'A' ? 'B' : 'A';
  const rows = [
    ...facts.filter(({ name, server, gadget }) => name !== 'Reason code' || server || gadget),
    { ...settings, name: `Options on ${node}` }
  ].map(factRow);
  const kept = element(
    'tr',
    { class: 'other-node' },
    rowHead(`Options on ${other}`),
    element('td', {}, settingsText(truth.settings[other])),
    element('td')
  );
  return table(`${truth.name}: state and media options`, [...rows, kept]);
}

function factRow({ name, server, gadget, differs }: Compared): HTMLElement {
  const show = (value: string | undefined): Node | string =>
    value === undefined ? element('span', { class: 'unread' }, 'not read') : name === 'State' ? chip(value) : value || '–';
  return element(
    'tr',
    differs ? { class: 'differs' } : {},
    rowHead(name),
    element('td', {}, show(server)),
    element('td', {}, differs ? mark() : '', show(gadget))
  );
}

function tasksTable({ truth, tasks, tasksRead }: ComparedMedia): HTMLElement {
  if (tasks.length === 0) return element('p', { class: 'none' }, tasksRead ? 'No tasks' : 'No tasks; the gadget has not read them');
  return table(
    `${truth.name}: tasks`,
    tasks.flatMap((task) => taskRows(task, tasksRead))
  );
}

function taskRows({ id, server, gadget, differences }: ComparedTask, read: boolean): HTMLElement[] {
  const about = Object.values((server ?? gadget)?.callVariables ?? {})
    .filter(Boolean)
    .join(' · ');
  const details = differences.filter((name) => name !== 'gone' && name !== 'not told' && name !== 'state');
  const buttons = server ? taskButtons(server) : [];
  const marked = differences.length > 0 ? ' differs' : '';
  const seen = gadget ? taskChip(gadget) : element('span', { class: read ? 'missing' : 'unread' }, read ? 'not told' : 'not read');
  const cell = element('div', { class: 'cell' }, marked ? mark() : '', seen, element('span', { class: 'task-buttons' }, ...buttons));
  const words = [details.length > 0 ? `Other ${details.join(', ')}.` : '', about].filter(Boolean).join(' ');
  return [
    element(
      'tr',
      { class: `task${marked}`, 'data-task': id },
      element('th', { scope: 'row' }, element('code', {}, id)),
      element('td', {}, server ? taskChip(server) : element('span', { class: 'missing' }, 'gone')),
      element('td', {}, cell)
    ),
    element(
      'tr',
      { class: `task-about${marked}` },
      element('td', { colspan: '3', class: 'about', title: words }, words || 'No call variables')
    )
  ];
}

function taskButtons(task: TaskTruth): HTMLElement[] {
  const { id } = task;
  return [
    button('…', () => openTaskChange(task), {
      id: `change-${id}`,
      class: 'small',
      'aria-label': `Change task ${id}`,
      title: 'Change it from outside the gadget'
    }),
    button('End', () => runAction(() => api.endTask(id)), { id: `end-${id}`, class: 'small', 'aria-label': `End task ${id}` })
  ];
}

function taskChip({ state, actions }: TaskTruth | SeenTask): HTMLElement {
  const made = chip(state);
  made.title = actions.length > 0 ? `Possible: ${actions.join(', ')}` : 'No action possible';
  return made;
}

function stubLine(stubs: ComparedMedia[]): HTMLElement {
  const names = stubs.map(({ truth }) => `${truth.name} (${truth.id})`).join(', ');
  return element('p', { class: 'stubs' }, element('b', {}, names), ' listed without state: no skill group of the agent');
}
