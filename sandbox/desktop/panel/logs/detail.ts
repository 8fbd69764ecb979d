import { button, element } from '../../dom.js';
import { indentXml } from './indent-xml.js';
import { causesOf, effectsOf, type Body, type Row } from './rows.js';
import { clockTime } from './format.js';

export function facts(pairs: [string, string | undefined][]): HTMLElement {
  const shown = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
  return element('dl', { class: 'facts' }, ...shown.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));
}

export function bodyBlock({ title, text }: Body): HTMLElement {
  const copy = button('Copy', () => void navigator.clipboard.writeText(text).then(() => (copy.textContent = 'Copied')), { class: 'small' });
  return element(
    'section',
    { class: 'body' },
    element('div', { class: 'body-title' }, element('h4', {}, title), copy),
    element('pre', { tabindex: '0', role: 'region', 'aria-label': title }, indented(text))
  );
}

export function indented(text: string): string {
  if (!/^[[{]/.test(text)) return indentXml(text);
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

const MOST_EFFECTS = 30;

/** Links to the rows that led to a row, and to those that it led to. */
export function chain(row: Row, select: (row: Row) => void): HTMLElement[] {
  const effects = effectsOf(row);
  const more = effects.length - MOST_EFFECTS;
  return [
    ...listOf('Because of', causesOf(row), select),
    ...listOf('Led to', effects.slice(0, MOST_EFFECTS), select),
    ...(more > 0 ? [element('p', { class: 'more' }, `and ${more} more`)] : [])
  ];
}

function listOf(title: string, rows: Row[], select: (row: Row) => void): HTMLElement[] {
  if (rows.length === 0) return [];
  const items = rows.map((row) =>
    element(
      'li',
      {},
      button(rowTitle(row), () => select(row), { class: 'link' }),
      element('time', {}, clockTime(row.at))
    )
  );
  return [element('h4', {}, title), element('ol', { class: 'chain' }, ...items)];
}

export function rowTitle({ text, exchange }: Row): string {
  return exchange ? `${exchange.method} ${text}${exchange.status === undefined ? '' : ` → ${exchange.status}`}` : text;
}
