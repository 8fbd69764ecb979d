import sinon from 'sinon';
import { controlOrigin } from '../../sandbox/desktop/api.js';
import { linksOf } from '../../sandbox/desktop/panel/link-states.js';
import { observeRequests } from '../../sandbox/desktop/panel/observers/observe-requests.js';
import { type ScreenChange, observeScreen } from '../../sandbox/desktop/panel/observers/observe-screen.js';
import { provideShortcuts } from '../../sandbox/desktop/panel/controls/shortcuts.js';
import { compareVoice } from '../../sandbox/desktop/panel/comparison/voice-difference.js';
import { screenObservation, viewObservation } from '../../sandbox/desktop/panel/logs/observations.js';
import { createFinesse } from '../../sandbox/model/index.js';
import type { Fault } from '../../sandbox/model/types.js';

describe('panel: links', () => {
  const after = (...faults: Fault[]): string => {
    const finesse = createFinesse();
    for (const fault of faults) finesse.control({ type: 'fault', fault });
    const { node, finesse: server, rest, notifications, cti, pgA, pgB, words } = linksOf(finesse.truth());
    return [node, server, rest, notifications, cti, pgA, pgB, words.join(' ')].join(', ');
  };

  const expected: [string, Fault[], string][] = [
    ['nothing', [], 'A, up, up, up, up, up, up, Everything works, on node A.'],
    ['notifications-down', [{ type: 'notifications-down' }], 'A, up, up, down, up, up, up, Notifications are lost.'],
    ['finesse-down', [{ type: 'finesse-down' }], 'A, down, down, down, up, up, up, Finesse A is down: no REST, no notifications.'],
    ['failover', [{ type: 'failover' }], 'B, up, up, down, up, up, up, Failed over to node B. Notifications are lost.'],
    ['cti-down', [{ type: 'cti-down' }], 'A, up, refusing, down, down, up, up, CTI is down, media are in WORK. REST answers 503.'],
    [
      'pg-failure',
      [{ type: 'pg-failure' }],
      'A, up, refusing, down, down, down, up, A PG side failed, media options are lost. REST answers 503.'
    ],
    [
      'double-pg-failure',
      [{ type: 'double-pg-failure' }],
      'A, up, refusing, down, down, down, down, Both PG sides failed, tasks are lost. REST answers 503.'
    ],
    [
      'cti-server-failure',
      [{ type: 'cti-server-failure' }],
      'A, up, refusing, down, down, up, up, A CTI server failed, media are in WORK. REST answers 503.'
    ],
    ['ccp-down', [{ type: 'ccp-down' }], 'A, up, up, up, up, up, up, CCP is down, no transfers.'],
    ['put-fails', [{ type: 'put-fails', path: '/x', times: 1 }], 'A, up, refusing, up, up, up, up, The next PUT will fail.'],
    ['slow', [{ type: 'slow', ms: 1500 }], 'A, up, slow, up, up, up, up, REST answers after 1.5 s.'],
    ['get-fails', [{ type: 'get-fails', path: '/x', times: 2 }], 'A, up, refusing, up, up, up, up, The next 2 GETs will fail.']
  ];
  for (const [name, faults, picture] of expected) it(`show ${name}`, () => expect(after(...faults)).toBe(picture));
});

describe('panel: keyboard', () => {
  let page: HTMLElement;
  let target: Document;
  let ran: string[];

  beforeEach(() => {
    localStorage.removeItem('finesse-sandbox-shortcuts');
    page = document.createElement('div');
    page.innerHTML = '<button id="help">?</button><input id="field"><input id="box" type="checkbox">';
    document.body.append(page);
    // The listener goes on an object of this spec, so that it ends with it.
    target = Object.assign(new EventTarget(), {
      querySelector: (selector: string) => document.querySelector(selector)
    }) as unknown as Document;
    ran = [];
    provideShortcuts([{ key: 'r', label: 'Recover', run: () => ran.push('r') }], target);
  });
  afterEach(() => {
    page.remove();
    for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
    localStorage.removeItem('finesse-sandbox-shortcuts');
  });

  const press = (key: string, on?: string, more: KeyboardEventInit = {}): void => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    if (on) Object.defineProperty(event, 'target', { value: document.getElementById(on) });
    target.dispatchEvent(event);
  };

  it('runs shortcuts, but not while somebody types, nor with a modifier, nor under a dialog', () => {
    press('r');
    press('r', 'box');
    press('r', 'field');
    press('r', undefined, { ctrlKey: true });
    press('q');
    expect(ran).toEqual(['r', 'r']);
    press('?');
    press('r');
    expect(ran).toEqual(['r', 'r']);
  });

  it('lists them with ?, where they can be switched off', () => {
    press('?');
    const dialog = document.querySelector('dialog')!;
    expect(dialog.open).toBeTrue();
    expect([...dialog.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(['r', '?', 'Esc']);
    dialog.querySelector<HTMLInputElement>('input')!.click();
    dialog.querySelector<HTMLElement>('button')!.click();
    dialog.remove();
    press('r');
    expect(ran).toEqual([]);
    press('?');
    expect(document.querySelector('dialog')).not.toBeNull();
  });
});

describe('panel: screen', () => {
  let frame: HTMLIFrameElement;
  let body: HTMLElement;
  let time: sinon.SinonFakeTimers;
  let changes: ScreenChange[];
  let stop: () => void;

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    body = frame.contentDocument!.body;
    time = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    changes = [];
    stop = observeScreen(frame.contentWindow!, (change) => changes.push(change));
  });
  afterEach(() => {
    stop();
    time.restore();
    frame.remove();
  });

  const write = async (html: string): Promise<void> => {
    body.innerHTML = html;
    // The browser calls mutation observers in a microtask.
    await Promise.resolve();
  };

  it('reports added and removed lines, when it has settled', async () => {
    await write('<p>Ada</p><p>10:00:00</p>');
    expect(changes).toEqual([]);
    time.tick(60);
    await write('<p>Grace  Hopper</p><p>10:00:01</p><p hidden>no</p>');
    time.tick(60);
    expect(changes).toEqual([
      { added: ['Ada', '10:00:00'], removed: [], byAgent: false },
      { added: ['Grace Hopper'], removed: ['Ada'], byAgent: false }
    ]);
  });

  it('does not wait forever for a screen that never settles, and ignores a clock', async () => {
    for (let index = 0; index < 40; index++) {
      await write(`<p>${'x'.repeat(index + 1)}</p>`);
      time.tick(20);
    }
    expect(changes.length).toBeGreaterThan(0);
    time.tick(400);
    const before = changes.length;
    await write(`<p>${'x'.repeat(40)}</p>`);
    time.tick(400);
    expect(changes.length).toBe(before);
  });

  it('is described in few words', () => {
    const moment = { seq: 1, at: 2, title: undefined };
    const { text, bodies } = screenObservation({ added: ['a', 'b', 'c', 'd'], removed: ['x'.repeat(40)], byAgent: false }, moment);
    expect(text).toBe(`+ a · b · c · 1 more   − ${'x'.repeat(31)}…`);
    expect(bodies?.[0]?.text).toBe(`+ a\n+ b\n+ c\n+ d\n− ${'x'.repeat(40)}`);
    const truth = createFinesse().truth();
    const unread = { users: new Map(), calls: new Map() };
    expect(viewObservation([], compareVoice(truth, unread), moment)).toBeUndefined();
    const seen = {
      users: new Map([[truth.agentId, 'READY']]),
      calls: new Map([[truth.agentId, new Map([['7', { id: '7', state: 'ACTIVE', actions: [] }]])]])
    };
    expect(viewObservation([], compareVoice(truth, seen), moment)?.text).toBe(
      'The gadget differs: the agent is NOT_READY, gadget has READY; call 7 gone, gadget has ACTIVE'
    );
  });
});

describe('panel: requests of the page itself', () => {
  let frame: HTMLIFrameElement;
  let seen: string[];

  beforeEach(async () => {
    frame = document.createElement('iframe');
    // A resource of this origin that runs no script. Karma's own page would run these specs again inside the frame.
    frame.src = '/base/dist/finesse-media-manager.min.js.map';
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    seen = [];
    observeRequests(frame.contentWindow as Window & typeof globalThis, {
      asked: ({ method, path }) => seen.push(`${method} ${path}`),
      answered: ({ path }, { status, body }) => seen.push(`${status} ${path} ${body.length > 0}`)
    });
  });
  afterEach(() => frame.remove());

  it('sees XMLHttpRequest, after the gadget', async () => {
    const xhr = new (frame.contentWindow as Window & typeof globalThis).XMLHttpRequest();
    xhr.open('get', '/debug.html?a=1');
    await new Promise<void>((resolve) => {
      xhr.onload = () => seen.push('gadget');
      xhr.onloadend = () => resolve();
      xhr.send();
    });
    expect(seen).toEqual(['GET /debug.html?a=1', 'gadget', '200 /debug.html?a=1 true']);
  });

  it('sees fetch, and leaves the answer to the gadget', async () => {
    const response = await frame.contentWindow!.fetch('/nowhere', { method: 'POST', body: 'x' });
    expect(await response.text()).not.toBe('');
    // The observer reads a copy of the answer, which may take longer.
    while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 0));
    expect(seen).toEqual(['POST /nowhere', '404 /nowhere true']);
  });
});

describe('panel: the control API', () => {
  it('uses another name of the same computer, so that delayed answers do not block it', () => {
    const at = (href: string): string => controlOrigin(new URL(href) as unknown as Location);
    expect(at('http://localhost:8088/')).toBe('http://127.0.0.1:8088');
    expect(at('http://127.0.0.1:8088/')).toBe('http://localhost:8088');
    expect(at('http://desk.example:8088/')).toBe('http://desk.example:8088');
  });
});
