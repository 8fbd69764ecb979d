import { createFinesse } from '../../sandbox/model/index.js';
import { createRecorder } from '../../sandbox/scenario/record.js';
import { loginBody, stateBody } from '../sandbox/model-bench.js';

const MEDIA = '/finesse/api/User/1001001/Media/5001';

describe('scenario: record', () => {
  const recorder = createRecorder();
  const open = (config = {}) => recorder.watch(createFinesse(config));
  type Watched = ReturnType<typeof open>;
  const put = (finesse: Watched, path: string, body: string): void => {
    finesse.request({ method: 'PUT', path, body });
    finesse.advance(100);
  };
  const act = (finesse: Watched, id: string, action: string) =>
    put(finesse, `/finesse/api/Dialog/${id}`, `<Dialog><requestedAction>${action}</requestedAction><target/></Dialog>`);

  it('writes down what was asked for by hand and by the agent, with the time between', () => {
    const finesse = open();
    put(finesse, MEDIA, loginBody({ limit: '3', logout: 'TRANSFER' }));
    put(finesse, MEDIA, stateBody('READY'));
    const { id = '' } = finesse.control({ type: 'offer-task', mediaId: '5001', callVariables: { callVariable1: 'x' } });
    finesse.advance(2000);
    act(finesse, id, 'ACCEPT');
    finesse.control({ type: 'fault', fault: { type: 'failover' } });
    finesse.request({ method: 'GET', path: MEDIA });
    finesse.advance(500);
    finesse.control({ type: 'recover' });
    // The library signs in again by itself. In a scenario the gadget has to do it.
    put(finesse, MEDIA, loginBody({ limit: '3', logout: 'TRANSFER' }));
    finesse.control({ type: 'end-task', id });
    const settings = { maxDialogLimit: '3', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' };
    expect(recorder.scenario().steps).toEqual([
      { agent: { media: '5001', state: 'LOGIN', ...settings }, wait: 100 },
      { agent: { media: '5001', state: 'READY' }, wait: 100 },
      { do: { type: 'offer-task', mediaId: '5001', callVariables: { callVariable1: 'x' } }, as: 'task1', wait: 2000 },
      { agent: { task: '$task1', action: 'ACCEPT' }, wait: 100 },
      { do: { type: 'fault', fault: { type: 'failover' } }, wait: 500 },
      { do: { type: 'recover' }, wait: 100 },
      { do: { type: 'end-task', id: '$task1' } }
    ]);
  });

  it('leaves out what was refused, and begins anew with a new server', () => {
    const finesse = open();
    put(finesse, MEDIA, '<Media/>');
    expect(() => finesse.control({ type: 'offer-task', mediaId: '5001' })).toThrowError(/LOGOUT/);
    expect(recorder.scenario().steps).toEqual([]);
    put(finesse, MEDIA, loginBody());
    expect(recorder.scenario().steps.length).toBe(1);
    open();
    expect(recorder.scenario().steps).toEqual([]);
  });

  it('names the agent where it is not the first, and knows calls and users', () => {
    const finesse = open({ agents: [{ id: '1001001' }, { id: 'bob' }] });
    put(finesse, '/finesse/api/User/bob/Media/5001', '<Media><routable>false</routable></Media>');
    const { id = '' } = finesse.control({ type: 'offer-call', agentId: 'bob' });
    act(finesse, id, 'ANSWER');
    put(finesse, '/finesse/api/User/1001001', '<User><state>READY</state></User>');
    expect(recorder.scenario().steps.map(({ wait: _, ...step }) => step)).toEqual([
      { agent: { agentId: 'bob', media: '5001', routable: false } },
      { do: { type: 'offer-call', agentId: 'bob' }, as: 'call1' },
      { agent: { agentId: 'bob', call: '$call1', action: 'ANSWER' } },
      { agent: { user: 'READY' } }
    ] as never);
  });

  it('stops where it is too much for a scenario, and says so', () => {
    const finesse = open();
    put(finesse, MEDIA, loginBody());
    for (let i = 1; i < 1000; i++) put(finesse, MEDIA, stateBody(i % 2 ? 'READY' : 'NOT_READY'));
    expect(recorder.scenario().steps.length).toBe(1000);
    put(finesse, MEDIA, stateBody('READY'));
    expect(() => recorder.scenario()).toThrowError(/more than 1000 steps since the last reset, .* Reset/);
    put(open(), MEDIA, loginBody());
    expect(recorder.scenario().steps.length).toBe(1);
  });

  it('behaves like the server it watches: time and log go through it', () => {
    const finesse = open();
    finesse.advance(70);
    expect([finesse.now, finesse.truth().agentId, finesse.newest()]).toEqual([70, '1001001', 0]);
  });
});
