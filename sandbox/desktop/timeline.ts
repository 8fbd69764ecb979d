import type { LogEntry, LogKind } from '../model/types.js';
import { element } from './dom.js';
import { indentXml } from './indent.js';

/** The server's log, newest first. */
export interface Timeline {
  /** The number of the newest entry shown: what to ask for is what came after. */
  readonly newest: number;
  add(entries: LogEntry[]): void;
}

const KINDS: LogKind[] = ['request', 'response', 'notification', 'lost', 'connection', 'control'];
const LIMIT = 500;

export function createTimeline(list: HTMLElement, filter: HTMLElement): Timeline {
  let newest = 0;
  filter.replaceChildren(...KINDS.map((kind) => toggle(kind, (on) => list.classList.toggle(`without-${kind}`, !on))));
  return {
    get newest() {
      return newest;
    },
    add(entries) {
      for (const entry of entries) {
        newest = Math.max(newest, entry.seq);
        list.prepend(row(entry));
      }
      while (list.children.length > LIMIT) list.lastElementChild?.remove();
    }
  };
}

function toggle(kind: LogKind, onChange: (on: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: '' });
  box.addEventListener('change', () => onChange(box.checked));
  return element('label', { 'data-kind': kind }, box, kind);
}

function row({ at, kind, text, body, node }: LogEntry): HTMLElement {
  const failed = kind === 'response' && /^[45]\d\d/.test(text);
  // The library's own cache breaker says nothing to a reader.
  const shown = text.replace(/[?&]nocache=\d+/, '');
  const line = [
    element('time', {}, clock(at)),
    element('span', { class: 'node', title: `Node ${node}` }, node),
    element('span', { class: 'kind' }, kind),
    element('span', { class: 'text' }, shown)
  ];
  const data = { 'data-kind': kind, ...(failed ? { class: 'failed' } : {}) };
  if (!body) return element('li', data, element('div', { class: 'line' }, ...line));
  return element('li', data, element('details', {}, element('summary', { class: 'line' }, ...line), element('pre', {}, indentXml(body))));
}

/** 83456 -> "01:23.456" */
function clock(ms: number): string {
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
  return `${part(ms / 60_000, 2)}:${part((ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`;
}
