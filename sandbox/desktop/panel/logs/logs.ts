import { element } from '../../dom.js';
import { bodyBlock, chain, facts, rowTitle } from './detail.js';
import type { HubMessage } from './hub-traffic.js';
import { createLogView, type LogFilter, type LogView } from './log-view.js';
import { causesOf, type Row, type RowKind } from './rows.js';
import { ageInWords, clockTime } from './format.js';

const KIND_NAMES: Record<RowKind, string> = {
  control: 'Control',
  connection: 'Connection',
  request: 'REST',
  cache: 'Cache',
  notification: 'Notification',
  lost: 'Lost',
  gadget: 'Gadget',
  screen: 'Screen',
  log: 'Log'
};

const rowFilters = (Object.keys(KIND_NAMES) as RowKind[]).map((kind): LogFilter<Row> => ({
  name: kind,
  label: KIND_NAMES[kind],
  matches: (row) => row.kind === kind
}));

const time = (at: number): HTMLElement => element('time', {}, clockTime(at));
const searchedRow = ({ text, kind, exchange, source, bodies }: Row): string =>
  [text, KIND_NAMES[kind], exchange?.method, exchange?.status, source, ...bodies.map((body) => body.text)].join('\n').toLowerCase();
const revision = ({ exchange, effects, bodies }: Row): string => [exchange?.status, exchange?.ms, effects.length, bodies.length].join();

function status({ exchange }: Row): HTMLElement {
  const code = exchange?.status;
  if (exchange?.cachedFor !== undefined) return element('span', { class: 'status cached' }, 'cache');
  if (code === undefined) return element('span', { class: 'status' });
  return element('span', { class: `status ${code >= 400 ? 'bad' : 'good'}` }, String(code));
}

function duration({ exchange }: Row): string {
  if (exchange?.cachedFor !== undefined) return ageInWords(exchange.cachedFor);
  return exchange?.ms === undefined ? '' : `${Math.round(exchange.ms)} ms`;
}

const DEEPEST = 4;

/** The timeline: what happened, and what caused it. */
export function createTimeline(): LogView<Row> {
  return createLogView<Row>({
    id: 'timeline',
    label: 'Timeline',
    filters: rowFilters,
    searched: searchedRow,
    revision,
    empty: 'Nothing has happened yet. Sign in with the gadget, offer a task, or press a failure.',
    classes: (row, selected) =>
      ['timeline-row', row.bad ? 'bad' : '', selected && selected !== row && isRelated(row, selected) ? 'related' : ''].join(' ').trim(),
    line(row) {
      const depth = Math.min(causesOf(row).length, DEEPEST);
      const words = row.exchange ? `${row.exchange.method} ${row.text}` : row.text;
      const text = element(
        'span',
        { class: 'text' },
        depth > 0 ? element('span', { class: 'arrow', 'aria-hidden': 'true' }, '↳') : '',
        words
      );
      text.style.paddingInlineStart = `${Math.max(depth - 1, 0) * 14}px`;
      return [
        time(row.at),
        element('span', { class: 'kind', 'data-kind': row.kind }, KIND_NAMES[row.kind]),
        text,
        status(row),
        element('span', { class: 'node' }, row.node ?? '')
      ];
    },
    detail: (row, select) => [
      element('h3', {}, rowTitle(row)),
      facts([
        ['Kind', KIND_NAMES[row.kind]],
        ['Time', clockTime(row.at)],
        ['Node', row.node],
        [row.kind === 'cache' ? 'Age' : 'Took', duration(row)]
      ]),
      ...chain(row, select),
      ...row.bodies.map(bodyBlock)
    ]
  });
}

function isRelated(row: Row, selected: Row): boolean {
  return causesOf(row).includes(selected) || causesOf(selected).includes(row);
}

/** The log of all REST requests, with their answers. */
export function createRestLog(): LogView<Row> {
  const methods = ['GET', 'PUT'].map((name): LogFilter<Row> => ({
    name,
    label: name,
    matches: ({ exchange }) => exchange?.method === name
  }));
  return createLogView<Row>({
    id: 'rest',
    label: 'REST',
    filters: [
      ...methods,
      { name: 'good', label: 'Succeeded', matches: ({ bad, kind }) => !bad && kind !== 'cache' },
      { name: 'cached', label: 'From the cache', matches: ({ kind }) => kind === 'cache' }
    ],
    searched: searchedRow,
    revision,
    empty: 'No request yet.',
    classes: ({ bad }) => `rest-row ${bad ? 'bad' : ''}`.trim(),
    line: (row) => [
      time(row.at),
      element('span', { class: 'method' }, row.exchange?.method ?? ''),
      element('span', { class: 'text' }, row.exchange?.path ?? ''),
      element('span', { class: 'duration' }, duration(row)),
      status(row)
    ],
    detail: (row, select) => [
      element('h3', {}, `${row.exchange?.method} ${row.exchange?.path}`),
      facts([
        ['Status', row.kind === 'cache' ? 'from the cache: no server was asked' : String(row.exchange?.status ?? 'not answered yet')],
        [row.kind === 'cache' ? 'Age' : 'Took', duration(row)],
        ['Time', clockTime(row.at)],
        ['Node', row.node]
      ]),
      ...row.bodies.map(bodyBlock),
      ...chain(row, select)
    ]
  });
}

/** The log of what the desktop and its gadgets publish on the hub. */
export function createHubLog(): LogView<HubMessage> {
  const from: LogFilter<HubMessage>[] = [
    { name: 'desktop', label: 'From the desktop', matches: ({ sender }) => sender === undefined },
    { name: 'gadget', label: 'From gadgets', matches: ({ sender }) => sender !== undefined },
    { name: 'clientLogging', label: 'Client logs', matches: ({ topic }) => topic.startsWith('finesse.clientLogging') }
  ];
  return createLogView<HubMessage>({
    id: 'hub',
    label: 'Hub',
    filters: from,
    searched: ({ topic, text, sender }) => `${topic}\n${sender ?? 'desktop'}\n${text}`.toLowerCase(),
    revision: () => '',
    empty: 'Nothing was published yet.',
    classes: () => 'hub-row',
    line: ({ at, sender, topic, summary }) => [
      time(at),
      element('span', { class: 'sender' }, sender ?? 'Desktop'),
      element('span', { class: 'topic' }, topic.replace(/^finesse\./, '')),
      element('span', { class: 'text' }, summary)
    ],
    detail: ({ at, sender, topic, text }) => [
      element('h3', {}, topic),
      facts([
        ['From', sender ?? 'Desktop'],
        ['Time', clockTime(at)]
      ]),
      bodyBlock({ title: 'Payload', text })
    ]
  });
}
