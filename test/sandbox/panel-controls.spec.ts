import sinon from 'sinon';
import { createControls } from '../../sandbox/desktop/panel/controls/controls.js';
import { compare } from '../../sandbox/desktop/panel/comparison/difference.js';
import { createGadgetView, type GadgetView } from '../../sandbox/desktop/panel/comparison/gadget-view.js';
import { showAgent } from '../../sandbox/desktop/panel/header.js';
import { createComparisonPanel } from '../../sandbox/desktop/panel/comparison/comparison-panel.js';
import { compareVoice } from '../../sandbox/desktop/panel/comparison/voice-difference.js';
import { describeEntry } from '../../sandbox/desktop/panel/logs/format.js';
import { variableRows } from '../../sandbox/desktop/panel/controls/variable-rows.js';
import { createFinesse } from '../../sandbox/model/index.js';
import type { Finesse } from '../../sandbox/model/types.js';

const USER = '/finesse/api/User/1001001';
const login =
  '<Media><state>LOGIN</state><maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>CLOSE</dialogLogoutAction></Media>';

describe('panel: controls and display', () => {
  let page: HTMLElement;
  let finesse: Finesse;
  let view: GadgetView;
  let showControls: ReturnType<typeof createControls>;
  let showTruth: ReturnType<typeof createComparisonPanel>;
  let fetched: sinon.SinonStub<Parameters<typeof fetch>, ReturnType<typeof fetch>>;

  beforeEach(() => {
    page = document.createElement('div');
    page.innerHTML =
      '<p id="problem"></p><div id="faults"></div><div id="offers"></div><button id="recover"></button><span id="agent"></span>' +
      '<span id="differences"></span><div id="server"></div>';
    document.body.append(page);
    finesse = createFinesse();
    view = createGadgetView();
    showControls = createControls();
    showTruth = createComparisonPanel();
    fetched = sinon.stub(window, 'fetch').callsFake(() => Promise.resolve(new Response('{}')));
  });
  afterEach(() => {
    fetched.restore();
    page.remove();
    for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
  });

  const $ = <Found extends HTMLElement>(selector: string): Found => document.querySelector<Found>(selector)!;
  /** Returns the requests to the control API as "METHOD path body". */
  const asked = (): string[] =>
    fetched.args.map(([url, init]) => `${init?.method} ${String(url).replace(/^.*\/sandbox\//, '')} ${String(init?.body ?? '')}`.trim());
  const get = (path: string): void => {
    const request = { method: 'GET', path: USER + path };
    view.answered(request, finesse.request(request));
  };
  const put = (body: string): void => {
    finesse.request({ method: 'PUT', path: `${USER}/Media/5001`, body });
    finesse.advance(30);
  };
  const ready = (): void => {
    put(login);
    put('<Media><state>READY</state></Media>');
  };
  const show = (): void => {
    const truth = finesse.truth();
    showControls(truth);
    showTruth(truth, compare(truth, view), compareVoice(truth, view.voice));
  };
  const rowsOf = (selector: string): string[] =>
    [...document.querySelectorAll(`${selector} tbody tr`)].map(
      (row) => (row.classList.contains('differs') ? '≠ ' : '') + [...row.children].map(({ textContent }) => textContent).join('|')
    );

  it('a failover may load the desktop anew, and the timeline says so', () => {
    show();
    expect($('#ask-failover').title).toBe('Fail over A → B; at the recovery the desktop reloads');
    $('#ask-failover').click();
    expect(asked()).toEqual(['POST faults {"type":"failover","reload":true}']);
    finesse.control({ type: 'fault', fault: { type: 'failover', reload: true } });
    finesse.control({ type: 'recover' });
    const told = finesse.log().map((entry) => describeEntry(entry, (id) => id));
    expect(told).toContain('Failover to the other node, where the desktop will reload');
    expect(told).toContain('The desktop reloads');
    expect(told).not.toContain('Connection recovered');
  });

  it('every failure has a button, which shows while it lasts', () => {
    show();
    for (const button of document.querySelectorAll<HTMLElement>('[id^=fault-]')) button.click();
    const types = asked().map((line) => /"type":"([^"]+)"/.exec(line)?.[1]);
    // The model accepts each of these failures.
    for (const line of asked()) finesse.control({ type: 'fault', fault: JSON.parse(line.replace(/^POST faults /, '')) as never });
    expect(types.length).toBe(12);
    expect(new Set(types).size).toBe(12);
    show();
    expect([...document.querySelectorAll('[aria-pressed=true]')].map(({ id }) => id.replace('fault-', '')).sort()).toEqual(
      types.filter((type) => type !== 'options-drift').sort() as string[]
    );
    expect($('#recover').className).toBe('urgent');
  });

  it('says what the server refuses', async () => {
    fetched.callsFake(() => Promise.resolve(new Response('{"error":{"message":"the agent is NOT_READY"}}', { status: 400 })));
    show();
    const said = new Promise((resolve) => new MutationObserver(resolve).observe($('#problem'), { childList: true }));
    $('#offer-5001').click();
    await said;
    expect($('#problem').textContent).toBe('the agent is NOT_READY');
    $('#offer-5001').click();
    expect($('#problem').textContent).toBe('');
  });

  it('asks which requests fail', () => {
    show();
    $('#ask-put-fails').click();
    $<HTMLInputElement>('dialog [name=error]').value = 'E_ARM_STAT_AGENT_NOT_LOGGED_IN';
    $('dialog [type=submit]').click();
    expect(asked()).toEqual(['POST faults {"type":"put-fails","path":"/Media/5001","times":1,"error":"E_ARM_STAT_AGENT_NOT_LOGGED_IN"}']);
  });

  it('offers a task with call variables of its own', () => {
    show();
    $('#offer-more').click();
    $<HTMLSelectElement>('dialog select').value = '5002';
    const [name, value] = [$<HTMLInputElement>('dialog [name=name]'), $<HTMLInputElement>('dialog [name=value]')];
    name.value = 'user.media.id';
    value.value = '<7>';
    document.querySelectorAll<HTMLElement>('dialog .variable .close')[1]!.click();
    $('dialog [type=submit]').click();
    expect(asked()).toEqual(['POST tasks {"mediaId":"5002","callVariables":{"user.media.id":"<7>"}}']);
  });

  it('names new call variables one after the other', () => {
    const rows = variableRows([['callVariable2', 'x']]);
    page.append(...rows.elements);
    rows.elements[1]!.click();
    rows.elements[1]!.click();
    expect(rows.read()).toEqual([
      ['callVariable2', 'x'],
      ['callVariable1', ''],
      ['callVariable3', '']
    ]);
  });

  it('marks what differs, in words too', () => {
    get('/Media');
    get('/Media/5001/Dialogs');
    show();
    expect($('#differences').textContent).toBe('= Equal');
    expect(rowsOf('#mrd-5001')).withContext('signed out and equal: no news').toEqual(['State|LOGOUT|LOGOUT']);
    ready();
    const { id = '' } = finesse.control({ type: 'offer-task', mediaId: '5001', callVariables: { callVariable1: 'Ada' } });
    show();
    expect($('#differences').textContent).toBe('≠ 4 differences');
    expect(rowsOf('#mrd-5001')).toEqual([
      '≠ State|RESERVED|≠LOGOUT',
      '≠ Routable|yes|≠no',
      '≠ Options on A|5 / ACCEPT / CLOSE|≠1 / ACCEPT / CLOSE',
      'Options on B|1 / ACCEPT / CLOSE|',
      `≠ ${id}|OFFERED|≠not told…End`,
      '≠ Ada'
    ]);
    expect($('#mrd-5001 .mark[role=img]').getAttribute('aria-label')).toBe('differs');
  });

  it('ends a task and changes it from elsewhere', () => {
    ready();
    const { id = '' } = finesse.control({ type: 'offer-task', mediaId: '5001', callVariables: { callVariable1: 'Ada' } });
    show();
    $(`#end-${id}`).click();
    $(`#change-${id}`).click();
    $<HTMLSelectElement>('dialog select').value = 'ACCEPT';
    $<HTMLInputElement>('dialog [name=value]').value = 'Bea';
    $('dialog [type=submit]').click();
    expect(asked()).toEqual([`DELETE tasks/${id}`, `PATCH tasks/${id} {"action":"ACCEPT","callVariables":{"callVariable1":"Bea"}}`]);
  });

  it('shows agent and calls of a gadget that has read nothing else', () => {
    get('');
    get('/Dialogs');
    show();
    expect(rowsOf('#voice')).toEqual(['Agent|NOT_READY|NOT_READY']);
    expect($('#differences').textContent).toBe('= Equal');
    finesse.request({ method: 'PUT', path: USER, body: '<User><state>READY</state></User>' });
    finesse.advance(30);
    finesse.control({ type: 'offer-call' });
    show();
    const { id } = finesse.truth().calls[0]!;
    expect(rowsOf('#voice')).toEqual(['≠ Agent|RESERVED|≠NOT_READY', `≠ ${id}|ALERTING|≠not toldAnswer`]);
    expect($('#differences').textContent).toBe('≠ 2 differences');
    get('');
    get('/Dialogs');
    show();
    expect(rowsOf('#voice')).toEqual(['Agent|RESERVED|RESERVED', `${id}|ALERTING|ALERTINGAnswer`]);
  });

  it('says nothing of an agent without calls to a gadget that has read media', () => {
    get('');
    get('/Media');
    show();
    expect($('#voice')).toBeNull();
    finesse.request({ method: 'PUT', path: USER, body: '<User><state>READY</state></User>' });
    finesse.advance(30);
    show();
    expect(rowsOf('#voice')).withContext('but of a difference').toEqual(['≠ Agent|READY|≠NOT_READY']);
  });

  it('shows calls with what can be done to them', () => {
    finesse.control({ type: 'offer-call' });
    show();
    const { id } = finesse.truth().calls[0]!;
    $(`#ANSWER-${id}`).click();
    expect(asked()).toEqual([`PATCH calls/${id} {"action":"ANSWER"}`]);
  });

  it('keeps the focus where it was when something changes', () => {
    show();
    $('#fault-cti-down').focus();
    finesse.control({ type: 'fault', fault: { type: 'notifications-down' } });
    show();
    expect(document.activeElement?.id).toBe('fault-cti-down');
  });

  it('shows links to the other agents, if there are any', () => {
    const alex = { id: '1001001', firstName: 'Alex', lastName: 'Agent' };
    showAgent(alex, [alex]);
    expect($('#agent').textContent).toBe('Alex Agent (1001001)');
    showAgent(alex, [{ id: '1001002', firstName: 'Bo', lastName: 'Agent' }, alex]);
    expect($<HTMLSelectElement>('#agent select').value).toBe('1001001');
  });
});
