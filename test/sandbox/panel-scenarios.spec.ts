import { createDock } from '../../sandbox/desktop/panel/dock.js';
import type { PlayedScenario } from '../../sandbox/scenario/played.js';
import { createScenarios, type ScenarioApi, type Scenarios } from '../../sandbox/desktop/panel/scenarios.js';
import { provideSplitter } from '../../sandbox/desktop/panel/splitter.js';

describe('panel: scenarios', () => {
  let page: HTMLElement;
  let scenarios: Scenarios;
  let played: PlayedScenario | null;
  let steps: object[];
  let calls: unknown[];

  const api: ScenarioApi = {
    scenarios: () =>
      Promise.resolve([
        { name: 'node-failover', title: 'Node A fails', about: 'Tasks are kept' },
        { name: 'rona', title: 'Nobody accepts' }
      ]),
    played: () => Promise.resolve(played),
    recorded: () => Promise.resolve({ title: 'Recorded', steps }),
    play: (asked) => Promise.resolve(calls.push(asked))
  };

  beforeEach(async () => {
    played = null;
    steps = [{ do: { type: 'recover' } }];
    calls = [];
    page = document.createElement('div');
    page.innerHTML = '<p id="problem"></p>';
    document.body.append(page);
    scenarios = createScenarios(api, (name, text) => calls.push([name, text]));
    page.append(scenarios.element);
    await load();
  });
  afterEach(() => page.remove());

  const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0));
  const load = (): Promise<unknown> => {
    scenarios.load();
    return settled();
  };
  const $ = <Found extends HTMLElement>(selector: string): Found => page.querySelector<Found>(selector)!;
  const titles = (): string[] => [...page.querySelectorAll('.scenarios h3')].map(({ textContent }) => textContent ?? '');
  const trace = (): string[] =>
    [...page.querySelectorAll('.trace li')].map((line) => [...line.children].map(({ textContent }) => textContent).join(' '));

  it('lists them, finds them and plays one', async () => {
    expect(titles()).toEqual(['Node A fails', 'Nobody accepts']);
    $<HTMLInputElement>('.search').value = 'KEPT';
    $('.search').dispatchEvent(new Event('input'));
    expect(titles()).toEqual(['Node A fails']);
    $('#play-node-failover').click();
    await settled();
    expect(calls).toEqual([{ name: 'node-failover' }]);
  });

  it('tells what is being done, and what came of it', () => {
    const news = { name: 'rona', title: 'Nobody accepts', wrong: [] };
    scenarios.told({ ...news, playing: true, line: { at: 100, kind: 'request', text: 'GET /finesse/api/User/1/Media?nocache=5' } });
    expect($('[role=status]').textContent).toBe('Playing …');
    expect($<HTMLButtonElement>('#play-rona').disabled).toBeTrue();
    scenarios.told({ ...news, playing: true, line: { at: 200, kind: 'ok', text: 'node: B' } });
    expect(trace()).toEqual(['0.100 request GET Media', '0.200 ✓ right node: B']);
    scenarios.told({ ...news, playing: false });
    expect($('[role=status]').textContent).toBe('✓ All as expected');
    expect($<HTMLButtonElement>('#play-rona').disabled).toBeFalse();
    expect($('.current h3').textContent).toBe('Nobody accepts');

    scenarios.told({ ...news, playing: true, line: { at: 0, kind: 'note', text: 'again' } });
    expect(trace()).toEqual(['0.000 note again']);
    scenarios.told({ ...news, playing: false, wrong: ['MRD 5001 is READY, expected WORK'] });
    expect($('[role=status]').textContent).toBe('✗ 1 wrong');
    expect($('.wrong').textContent).toBe('MRD 5001 is READY, expected WORK');
  });

  it('continues to report after a reload of the page', async () => {
    played = { name: 'rona', title: 'Nobody accepts', playing: true, wrong: [], lines: [{ at: 0, kind: 'note', text: 'one' }] };
    await load();
    scenarios.told({ name: 'rona', title: 'Nobody accepts', playing: true, wrong: [], line: { at: 5, kind: 'note', text: 'two' } });
    expect(trace()).toEqual(['0.000 note one', '0.005 note two']);
  });

  it('plays and keeps what was done by hand, if anything was', async () => {
    $('#scenario-replay').click();
    await settled();
    $('#scenario-save').click();
    await settled();
    const scenario = { title: 'Recorded', steps };
    expect(calls).toEqual([{ scenario }, ['recorded.json', `${JSON.stringify(scenario, undefined, 2)}\n`]]);
    steps = [];
    $('#scenario-save').click();
    await settled();
    expect(calls.length).toBe(2);
    expect($('#problem').textContent).toContain('Nothing was done');
  });
});

describe('panel: dock and splitter', () => {
  let page: HTMLElement;
  const seen: string[] = [];

  beforeEach(() => {
    sessionStorage.clear();
    localStorage.removeItem('finesse-sandbox-logs-height');
    seen.length = 0;
    page = document.createElement('div');
    page.innerHTML = '<div id="main"></div><div id="splitter"></div><div id="dock-tabs"></div><div id="dock-panels"></div>';
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    sessionStorage.clear();
    localStorage.removeItem('finesse-sandbox-logs-height');
  });

  const build = (...ids: string[]): ReturnType<typeof createDock> => {
    const dock = createDock();
    for (const id of ids) dock.add({ id, label: id, content: document.createElement('p'), onShown: () => seen.push(id) });
    return dock;
  };
  const press = (id: string, key: string): void => {
    document.getElementById(id)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  const open = (): string[] => [...page.querySelectorAll('[role=tabpanel]:not([hidden])')].map(({ id }) => id);

  it('shows one tab, is moved with the arrow keys, and remembers', () => {
    const dock = build('one', 'two', 'three');
    expect(open()).toEqual(['tabpanel-one']);
    press('tab-one', 'ArrowLeft');
    expect(open()).toEqual(['tabpanel-three']);
    expect(document.activeElement?.id).toBe('tab-three');
    expect([...page.querySelectorAll('[role=tab]')].map((tab) => tab.getAttribute('tabindex'))).toEqual(['-1', '-1', '0']);
    expect(dock.shown).toBe('three');

    document.getElementById('dock-tabs')!.replaceChildren();
    document.getElementById('dock-panels')!.replaceChildren();
    build('one', 'two', 'three');
    expect(open()).withContext('after the page was loaded anew').toEqual(['tabpanel-three']);
    expect(seen.at(-1)).toBe('three');
  });

  it('divides the height between gadgets and logs, within bounds', () => {
    provideSplitter();
    const height = (): string => document.getElementById('main')!.style.getPropertyValue('--logs');
    expect(height()).toBe('40%');
    press('splitter', 'ArrowUp');
    expect(height()).toBe('45%');
    expect(document.getElementById('splitter')!.getAttribute('aria-valuenow')).toBe('45');
    press('splitter', 'End');
    press('splitter', 'ArrowDown');
    expect(height()).toBe('20%');
    provideSplitter();
    expect(height()).withContext('remembered').toBe('20%');
  });
});
