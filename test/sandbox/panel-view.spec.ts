import sinon from 'sinon';
import { xmlToObject } from '../../sandbox/desktop/hub/xml-object.js';
import { compare, type ComparedMedia, countDifferences } from '../../sandbox/desktop/panel/comparison/difference.js';
import { createGadgetView, type GadgetView } from '../../sandbox/desktop/panel/comparison/gadget-view.js';
import { compareVoice, voiceLines } from '../../sandbox/desktop/panel/comparison/voice-difference.js';
import { createComparisonTimer } from '../../sandbox/desktop/panel/comparison/comparison-timer.js';
import { createFinesse } from '../../sandbox/model/index.js';
import type { Finesse } from '../../sandbox/model/types.js';

const USER = '/finesse/api/User/1001001';
const settings =
  '<maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>CLOSE</dialogLogoutAction>';

describe('panel: what the gadget was told, beside the server', () => {
  let finesse: Finesse;
  let view: GadgetView;

  beforeEach(() => {
    finesse = createFinesse();
    view = createGadgetView();
  });

  const get = (path: string): boolean => {
    const request = { method: 'GET', path: `${USER}${path}?nocache=1` };
    return view.answered(request, finesse.request(request));
  };
  const put = (body: string): void => {
    finesse.request({ method: 'PUT', path: `${USER}/Media/5001`, body: `<Media>${body}</Media>` });
    finesse.advance(30);
  };
  const deliver = (): void => {
    for (const output of finesse.take()) {
      if (output.kind !== 'notification') continue;
      view.received(output.node.slice(1).replaceAll('/', '.'), { content: output.xml, object: xmlToObject(output.xml) });
    }
  };
  const ready = (): void => {
    put(`<state>LOGIN</state>${settings}`);
    put('<state>READY</state>');
    deliver();
  };
  const offer = (): string => finesse.control({ type: 'offer-task', mediaId: '5001', callVariables: { callVariable1: 'Ada' } }).id ?? '';
  const mail = (): ComparedMedia => compare(finesse.truth(), view)[0]!;
  const tasks = (): string[] =>
    mail().tasks.map(({ server, gadget, differences }) => [server?.state, gadget?.state, ...differences].join());
  const facts = (): string[] =>
    [...mail().facts, mail().settings].filter(({ differs }) => differs).map(({ name, server, gadget }) => `${name}: ${server}, ${gadget}`);

  it('nothing was read: nothing differs', () => {
    ready();
    offer();
    expect(mail().read).toBeFalse();
    expect(mail().tasksRead).toBeFalse();
    expect(tasks()).toEqual(['OFFERED,']);
    expect(countDifferences(compare(finesse.truth(), view))).toBe(0);
  });

  it('an entry of the cache counts for the requested MRD, even if it belongs to another one', () => {
    get('/Media');
    const mediaXml = finesse.request({ method: 'GET', path: `${USER}/Media/5002` }).body.replace('<state>LOGOUT', '<state>READY');
    view.answered({ method: 'GET', path: `${USER}/Media/5001` }, { status: 200, headers: {}, body: mediaXml, delayMs: 0 });
    expect(facts()).toEqual(['State: LOGOUT, READY']);
    expect(compare(finesse.truth(), view)[1]!.differences).toBe(0);
  });

  it('answers and notifications together give the complete data', () => {
    get('/Media');
    get('/Media/5001/Dialogs');
    ready();
    const id = offer();
    finesse.request({
      method: 'PUT',
      path: `/finesse/api/Dialog/${id}`,
      body: '<Dialog><requestedAction>ACCEPT</requestedAction></Dialog>'
    });
    finesse.advance(30);
    finesse.control({ type: 'update-task', id, callVariables: { 'user.media.id': '<7>' } });
    deliver();
    expect(view.media.get('5001')?.state).toBe('ACTIVE');
    expect(view.tasks.get('5001')?.get(id)).toEqual({
      id,
      state: 'ACCEPTED',
      actions: ['START', 'TRANSFER'],
      callVariables: { callVariable1: 'Ada', 'user.media.id': '<7>' }
    });
    finesse.control({ type: 'end-task', id });
    deliver();
    expect(view.tasks.get('5001')?.size).toBe(0);
    expect(countDifferences(compare(finesse.truth(), view))).toBe(0);
  });

  it('names what was lost: a task that went, one that came, one that changed, media options and state', () => {
    get('/Media');
    get('/Media/5001/Dialogs');
    ready();
    const [gone, changed, varied] = [offer(), offer(), offer()];
    deliver();
    finesse.control({ type: 'fault', fault: { type: 'notifications-down' } });
    finesse.control({ type: 'end-task', id: gone });
    finesse.control({ type: 'update-task', id: changed, action: 'ACCEPT' });
    finesse.control({ type: 'update-task', id: varied, callVariables: { callVariable1: 'Bea' } });
    offer();
    finesse.control({ type: 'fault', fault: { type: 'options-drift' } });
    deliver();
    expect(facts()).toEqual(['State: ACTIVE, RESERVED', 'Options: 1 / ACCEPT / CLOSE, 5 / ACCEPT / CLOSE']);
    expect(tasks()).toEqual(['ACCEPTED,OFFERED,state,actions', 'OFFERED,OFFERED,call variables', 'OFFERED,,not told', ',OFFERED,gone']);
    expect(mail().differences).toBe(6);

    finesse.control({ type: 'recover' });
    get('/Media');
    get('/Media/5001/Dialogs');
    expect(countDifferences(compare(finesse.truth(), view))).toBe(0);
  });

  it('an answer that comes late replaces what a notification said, as in the library', () => {
    ready();
    get('/Media/5001/Dialogs');
    const request = { method: 'GET', path: `${USER}/Media/5001/Dialogs` };
    const older = finesse.request(request);
    offer();
    deliver();
    expect(tasks()).toEqual(['OFFERED,OFFERED']);
    view.answered(request, older);
    expect(tasks()).toEqual(['OFFERED,,not told']);
  });

  it('ignores failed requests, and those that do not concern it', () => {
    get('/Media');
    expect(
      view.answered({ method: 'GET', path: `${USER}/Media/5001` }, { status: 503, headers: {}, body: '<ApiErrors/>', delayMs: 0 })
    ).toBeFalse();
    expect(view.answered({ method: 'PUT', path: `${USER}/Media/5001` }, { status: 202, headers: {}, body: '', delayMs: 0 })).toBeFalse();
    const team = '/finesse/api/Team/1';
    expect(view.answered({ method: 'GET', path: team }, finesse.request({ method: 'GET', path: USER }))).toBeFalse();
    expect(view.answered({ method: 'GET', path: `${USER}/Media` }, { status: 200, headers: {}, body: '<Media', delayMs: 0 })).toBeFalse();
    expect(view.received('finesse.info.connection', { status: 'failing' })).toBeFalse();
    expect(view.received('finesse.api.User.1001001.Media', { status: 'failing' })).toBeFalse();
    expect(view.media.size).toBe(3);
    view.clear();
    expect(view.media.size + view.tasks.size).toBe(0);
  });

  it("knows the agent's state and calls, by answers and by notifications", () => {
    const lines = (): string[] => voiceLines(compareVoice(finesse.truth(), view.voice));
    const call = (): string => finesse.control({ type: 'offer-call' }).id ?? '';
    const act = (id: string, ...actions: string[]): void =>
      actions.forEach((action) => void finesse.control({ type: 'update-call', id, action }));
    act(call(), 'ANSWER', 'DROP');
    deliver();
    expect(lines()).withContext('what was never read is not compared').toEqual([]);
    get('');
    get('/Dialogs');
    const first = call();
    deliver();
    act(first, 'ANSWER', 'HOLD');
    finesse.take();
    expect(lines()).toEqual(['the agent is HOLD, gadget has RESERVED', `call ${first} HELD, gadget has ALERTING`]);
    act(first, 'RETRIEVE');
    deliver();
    expect([view.voice.users.get('1001001'), view.voice.calls.get('1001001')?.get(first)?.state]).toEqual(['TALKING', 'ACTIVE']);
    expect(lines()).toEqual([]);
    act(first, 'DROP');
    finesse.take();
    const missed = call();
    finesse.take();
    expect(lines()).toEqual([
      'the agent is RESERVED, gadget has TALKING',
      `call ${missed} ALERTING, gadget was not told`,
      `call ${first} gone, gadget has ACTIVE`
    ]);
    view.clear();
    expect(lines()).toEqual([]);
  });

  it('an MRD without a skill group has nothing to compare', () => {
    get('/Media');
    const stub = compare(finesse.truth(), view)[2]!;
    expect(stub.facts).toEqual([]);
    expect(stub.differences).toBe(0);
  });
});

describe('panel: the comparison of server and gadget', () => {
  let time: sinon.SinonFakeTimers;
  let told: number;
  let truth: number;
  let happened: string[];
  let compareSoon: () => void;

  beforeEach(() => {
    time = sinon.useFakeTimers();
    told = truth = 0;
    happened = [];
    compareSoon = createComparisonTimer({
      upToDate: () => truth >= told,
      refresh: () => happened.push('refresh'),
      compareNow: () => happened.push('compare')
    });
  });
  afterEach(() => time.restore());

  it('takes place when neither has changed for a while', () => {
    for (let index = 0; index < 5; index++) {
      compareSoon();
      time.tick(50);
    }
    expect(happened).toEqual([]);
    time.tick(1000);
    expect(happened).toEqual(['compare']);
  });

  it('does not take place while the server data is older than what the gadget was told', () => {
    told = 2;
    truth = 1;
    compareSoon();
    time.tick(1000);
    expect(happened).toEqual(['refresh']);
    truth = 2;
    compareSoon();
    time.tick(1000);
    expect(happened).toEqual(['refresh', 'compare']);
  });
});
