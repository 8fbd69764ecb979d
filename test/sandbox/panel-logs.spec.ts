import { indented } from '../../sandbox/desktop/panel/logs/detail.js';
import { createHubTraffic } from '../../sandbox/desktop/panel/logs/hub-traffic.js';
import { ROW_HEIGHT } from '../../sandbox/desktop/panel/logs/log-list.js';
import { createHubLog, createTimeline } from '../../sandbox/desktop/panel/logs/logs.js';
import type { LogView } from '../../sandbox/desktop/panel/logs/log-view.js';
import type { Row, RowKind } from '../../sandbox/desktop/panel/logs/rows.js';
import { createHub } from '../../sandbox/desktop/hub/hub.js';

const row = (seq: number, text: string, kind: RowKind = 'control', body = ''): Row => ({
  seq,
  at: seq,
  kind,
  node: 'A',
  text,
  bad: false,
  bodies: body ? [{ title: 'Body', text: body }] : [],
  exchange: undefined,
  source: '',
  cause: undefined,
  effects: []
});

describe('panel: logs', () => {
  let log: LogView<Row>;
  let box: HTMLElement;

  beforeEach(() => {
    log = createTimeline();
    box = document.createElement('div');
    document.body.append(box);
    box.append(log.element);
    const style = document.createElement('style');
    style.textContent = `.rows { height: 240px; overflow: auto } .canvas { position: relative } .row { position: absolute; height: ${ROW_HEIGHT}px } [hidden] { display: none }`;
    box.append(style);
  });
  afterEach(() => box.remove());

  const find = <Found extends HTMLElement>(selector: string): Found => box.querySelector<Found>(selector)!;
  const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const texts = (): string[] => [...box.querySelectorAll('.row .text')].map(({ textContent }) => textContent ?? '');
  const press = (key: string, on: HTMLElement = find('.rows')): boolean =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const click = (index: number): void => {
    const line = box.querySelectorAll('.row')[index]!;
    line.dispatchEvent(new MouseEvent('click', { bubbles: true, clientY: line.getBoundingClientRect().top + 2 }));
  };
  const filter = (text: string): void => {
    find<HTMLInputElement>('.search').value = text;
    find('.search').dispatchEvent(new Event('input'));
  };

  it('puts thousands of lines into the document as twenty, and follows the newest', async () => {
    log.show(Array.from({ length: 5000 }, (_, index) => row(index, `line ${index}`)));
    await drawn();
    expect(texts().length).toBeLessThan(40);
    expect(texts().at(-1)).toBe('line 4999');
    expect(find('[role=option]').getAttribute('aria-setsize')).toBe('5000');

    log.show(Array.from({ length: 5100 }, (_, index) => row(index, `line ${index}`)));
    await drawn();
    expect(texts().at(-1)).toBe('line 5099');

    find('.rows').scrollTop = 0;
    await drawn();
    log.show(Array.from({ length: 5101 }, (_, index) => row(index, `line ${index}`)));
    await drawn();
    expect(texts()[0]).withContext('who scrolled back stays there').toBe('line 0');
  });

  it('is quick with thousands of lines', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => row(index, `line ${index}`, 'request', `<a>${'x'.repeat(500)}</a>`));
    const began = performance.now();
    for (let index = 0; index < 20; index++) log.show(rows);
    filter('line 4');
    // Drawing every line would take a hundred times as long on a busy machine.
    expect(performance.now() - began).toBeLessThan(1000);
    expect(find('.count').textContent).toBe('1111 of 5000');
  });

  it('filters by text, bodies included, and by kind', async () => {
    log.show([row(1, 'one'), row(2, 'two', 'lost', '<id>Needle</id>'), row(3, 'three', 'screen')]);
    filter('needle');
    await drawn();
    expect(texts()).toEqual(['two']);
    expect(find('.count').textContent).toBe('1 of 3');
    press('Escape', find('.search'));
    find<HTMLInputElement>('[data-kind=lost] input').click();
    await drawn();
    expect(texts()).toEqual(['one', 'three']);
    filter('nowhere');
    expect(find('.empty').textContent).toBe('Nothing passes the filter.');
    expect(find('.rows').hidden).toBeTrue();
  });

  it('says what to do while it is empty', () => {
    expect(find('.empty').textContent).toContain('Sign in with the gadget');
  });

  it('is used with the keyboard', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => row(index, `line ${index}`, 'control', '{"a":1}'));
    log.show(rows);
    await drawn();
    press('ArrowUp');
    await drawn();
    expect(find('.detail h3').textContent).toBe('line 99');
    expect(find('[aria-selected=true] .text').textContent).toBe('line 99');
    expect(find('.rows').getAttribute('aria-activedescendant')).toBe(find('[aria-selected=true]').id);
    press('Home');
    await drawn();
    expect(find('[aria-selected=true] .text').textContent).toBe('line 0');
    press('PageDown');
    press('ArrowDown');
    await drawn();
    expect(Number(/\d+/.exec(find('.detail h3').textContent ?? '')?.[0])).toBeGreaterThan(5);
    press('Enter');
    expect(document.activeElement).toBe(find('.detail-body'));
    press('Escape', find('.detail-body'));
    expect(find('.detail').hidden).toBeTrue();
    expect(document.activeElement).toBe(find('.rows'));
    expect(press('x')).withContext('other keys are not taken').toBeTrue();
  });

  it('shows what led to a line and what it led to, and goes there', async () => {
    const [first, second, other] = [row(1, 'first'), row(2, 'second'), row(3, 'other')];
    second.cause = first;
    first.effects.push(second);
    log.show([first, second, other]);
    await drawn();
    click(1);
    await drawn();
    expect([...box.querySelectorAll('.row')].map(({ classList }) => classList.contains('related'))).toEqual([true, false, false]);
    expect(find('.detail').textContent).toContain('Because offirst');
    find('.chain button').click();
    await drawn();
    expect(find('.detail h3').textContent).toBe('first');
    expect(find('.detail').textContent).toContain('Led tosecond');
  });

  it('shows what servers and gadgets say as text, never as HTML', async () => {
    log.show([row(1, '<img src=x>', 'control', '<img src="x"/>')]);
    await drawn();
    click(0);
    expect(find('.detail pre').textContent).toBe('<img src="x"/>');
    expect(box.querySelector('img')).toBeNull();
  });

  it('shows every message of the hub, with its sender and its payload', async () => {
    const messages: string[] = [];
    const traffic = createHubTraffic(
      () => 7,
      () => messages.push('told')
    );
    const hub = createHub();
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    let heard = 0;
    hub.subscribe('finesse.info.connection', () => heard++);
    traffic.observe(hub).publish('finesse.info.connection', { status: 'failing' });
    traffic.published('Tasks', 'finesse.info.requests', circular);
    const update = '<Update><event>PUT</event><source>/finesse/api/User/1/Media/5001</source></Update>';
    traffic.published(undefined, 'finesse.api.User.1.Media', { content: update, object: {} });
    expect(heard).toBe(1);
    expect(messages.length).toBe(3);

    const hubLog = createHubLog();
    box.replaceChildren(hubLog.element, ...box.querySelectorAll('style'));
    hubLog.show(traffic.messages);
    await drawn();
    expect([...box.querySelectorAll('.row')].map((line) => [...line.children].map(({ textContent }) => textContent).join('|'))).toEqual([
      '00:00.007|Desktop|info.connection|{"status":"failing"}',
      '00:00.007|Tasks|info.requests|[object Object]',
      '00:00.007|Desktop|api.User.1.Media|PUT Media/5001'
    ]);
  });

  it('puts every element of XML and every field of JSON on a line of its own', () => {
    expect(indented('<a><b>1</b><c></c><d><e/></d></a>')).toBe('<a>\n  <b>1</b>\n  <c></c>\n  <d>\n    <e/>\n  </d>\n</a>');
    expect(indented('{"type":"failover"}')).toBe('{\n  "type": "failover"\n}');
    expect(indented('{not JSON')).toBe('{not JSON');
  });
});
