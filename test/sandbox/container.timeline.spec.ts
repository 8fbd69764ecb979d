import { indentXml } from '../../sandbox/desktop/indent.js';
import { createTimeline, type Timeline } from '../../sandbox/desktop/timeline.js';
import type { LogEntry, LogKind } from '../../sandbox/model/types.js';

describe('container: timeline', () => {
  let list: HTMLOListElement;
  let filter: HTMLDivElement;
  let timeline: Timeline;

  beforeEach(() => {
    list = document.createElement('ol');
    filter = document.createElement('div');
    // A box outside a document does not say that it changed.
    document.body.append(filter);
    timeline = createTimeline(list, filter);
  });
  afterEach(() => filter.remove());

  const entry = (seq: number, kind: LogKind, text: string, body?: string): LogEntry => ({ seq, at: 83_456, kind, text, node: 'A', body });
  const texts = (): (string | null | undefined)[] => [...list.children].map((row) => row.querySelector('.text')?.textContent);

  it('shows the newest first, and knows what it has', () => {
    timeline.add([entry(1, 'control', 'one'), entry(2, 'lost', 'two')]);
    timeline.add([entry(3, 'response', '503 three')]);

    expect(texts()).toEqual(['503 three', 'two', 'one']);
    expect(timeline.newest).toBe(3);
    expect(list.querySelector('time')?.textContent).toBe('01:23.456');
    expect([...list.children].map((row) => row.className)).toEqual(['failed', '', '']);
  });

  it('shows what servers and gadgets say as text, never as HTML', () => {
    timeline.add([entry(1, 'request', '<img src=x>', '<img src="x"/>')]);

    expect(texts()).toEqual(['<img src=x>']);
    expect(list.querySelector('pre')?.textContent).toBe('<img src="x"/>');
    expect(list.querySelector('img')).toBeNull();
  });

  it('keeps the newest 500', () => {
    timeline.add(Array.from({ length: 503 }, (_, index) => entry(index + 1, 'request', String(index + 1))));

    expect(list.children.length).toBe(500);
    expect(texts().at(-1)).toBe('4');
  });

  it('hides a kind that is not wanted', () => {
    const box = filter.querySelector<HTMLInputElement>('[data-kind=lost] input');
    box?.click();
    expect(list.className).toBe('without-lost');
    box?.click();
    expect(list.className).toBe('');
  });

  it('puts every element of XML on a line of its own, its text with it', () => {
    expect(indentXml('<a><b>1</b><c></c><d><e/></d></a>')).toBe('<a>\n  <b>1</b>\n  <c></c>\n  <d>\n    <e/>\n  </d>\n</a>');
    expect(indentXml('{"type":"failover"}')).toBe('{"type":"failover"}');
  });
});
