import { createFinesse, type Finesse, type GivenConfig, SandboxError } from '../../sandbox/model/index.js';
import { loginBody, parse, stateBody, textOf } from './model-bench.js';

const MAIL = '5001';
const TWO: GivenConfig = {
  agents: [{ id: 'ada' }, { id: 'bob', skills: ['mail'] }, { id: 'cleo', skills: ['chat'] }],
  outcomeDelayMs: 0
};

describe('model: several agents', () => {
  let finesse: Finesse;
  const put = (agentId: string, body: string, mediaId = MAIL): number => {
    const { status } = finesse.request({ method: 'PUT', path: `/finesse/api/User/${agentId}/Media/${mediaId}`, body });
    finesse.advance(0);
    return status;
  };
  const ready = (agentId: string, mediaId = MAIL, limit = '2', logout = 'CLOSE'): void => {
    put(agentId, loginBody({ limit, logout }), mediaId);
    put(agentId, stateBody('READY'), mediaId);
  };
  const act = (id: string, action: string, target = ''): number => {
    const body = `<Dialog><requestedAction>${action}</requestedAction><target>${target}</target></Dialog>`;
    const { status } = finesse.request({ method: 'PUT', path: `/finesse/api/Dialog/${id}`, body });
    finesse.advance(0);
    return status;
  };
  const submit = (selector = 'mail'): string | undefined => finesse.control({ type: 'submit-task', selector }).id;
  const tasks = (agentId: string): string[] => finesse.truth(agentId).tasks.map(({ id }) => id);
  const told = (): string[] =>
    finesse.take().map((output) => {
      const what =
        output.kind === 'notification' ? textOf(parse(output.xml), 'event') : output.kind === 'connection' ? output.status : 'reload';
      return `${output.agentId} ${what}`;
    });

  beforeEach(() => (finesse = createFinesse(TWO)));

  it('each has a password, a state, a node and notifications of their own', () => {
    ready('ada');
    finesse.take();
    finesse.control({ type: 'offer-task', mediaId: MAIL, agentId: 'ada' });
    expect(told()).toEqual(['ada POST', 'ada PUT']);
    finesse.control({ type: 'fault', fault: { type: 'failover' }, agentId: 'bob' });
    expect(told()).toEqual(['bob failing']);
    expect([finesse.truth('ada').node, finesse.truth('bob').node]).toEqual(['A', 'B']);
    expect([finesse.truth('ada').media[0]?.state, finesse.truth('bob').media[0]?.state]).toEqual(['RESERVED', 'LOGOUT']);
    finesse.control({ type: 'recover', agentId: 'bob' });
    expect(told()).toEqual(['bob recovered']);
    expect(() => finesse.truth('eve')).toThrowError(SandboxError, /"eve".*ada, bob, cleo/);
  });

  it("a failure of the server hits all of them, and is nobody's alone", () => {
    finesse.control({ type: 'fault', fault: { type: 'finesse-down' } });
    expect(told()).toEqual(['ada failing', 'bob failing', 'cleo failing']);
    finesse.control({ type: 'recover' });
    expect(() => finesse.control({ type: 'fault', fault: { type: 'cti-down' }, agentId: 'bob' })).toThrowError(/all agents/);
    expect(finesse.truth('bob').outage).toBeUndefined();
  });

  it('lets nobody act on the dialogs of another', () => {
    ready('ada');
    const { id = '' } = finesse.control({ type: 'offer-task', mediaId: MAIL, agentId: 'ada' });
    const authorization = `Basic ${btoa('bob:sandbox')}`;
    for (const method of ['GET', 'PUT']) {
      const body = '<Dialog><requestedAction>ACCEPT</requestedAction></Dialog>';
      const { status } = finesse.request({ method, path: `/finesse/api/Dialog/${id}`, body, headers: { authorization } });
      expect(status).withContext(method).toBe(401);
    }
    expect(finesse.request({ method: 'GET', path: '/finesse/api/User/ada', headers: { authorization } }).status).toBe(401);
    expect(finesse.truth('ada').tasks[0]?.state).toBe('OFFERED');
  });

  describe('queue', () => {
    it('routes to the skilled agent with the most free slots, and waits where there is none', () => {
      expect(submit()).toBeUndefined();
      expect(finesse.truth().queue).toEqual([{ number: 1, selector: 'mail', mediaId: MAIL }]);
      ready('ada', MAIL, '1');
      expect(tasks('ada').length).withContext('what waited comes first').toBe(1);
      ready('bob', MAIL, '3');
      ready('cleo', '5002');
      const ids = [submit(), submit(), submit(), submit()];
      expect(tasks('bob')).toEqual(ids.slice(0, 3) as string[]);
      expect(ids[3]).toBeUndefined();
      expect([finesse.truth().queueLength, tasks('cleo').length]).toEqual([1, 0]);
    });

    it('says by which selector a task came', () => {
      ready('ada');
      const id = submit();
      const dialog = parse(finesse.request({ method: 'GET', path: `/finesse/api/Dialog/${id}` }).body);
      expect([textOf(dialog, 'dialedNumber'), textOf(dialog, 'queueName')]).toEqual(['mail', 'mail']);
      expect(() => submit('fax')).toThrowError(SandboxError, /"fax".*mail, chat, social/);
    });

    it('a transfer to a selector ends the dialog, and comes to another agent as a new task with its data', () => {
      ready('ada');
      const id = finesse.control({ type: 'submit-task', selector: 'mail', callVariables: { callVariable3: 'x' } }).id ?? '';
      act(id, 'ACCEPT');
      // There is no other agent yet, and this one has no free slot: during a transfer the task still counts.
      put('ada', stateBody('NOT_READY'));
      ready('bob');
      act(id, 'TRANSFER', 'mail');
      expect(tasks('ada')).toEqual([]);
      const [fresh] = finesse.truth('bob').tasks;
      expect([fresh?.state, fresh?.callVariables['callVariable3'], fresh?.id === id]).toEqual(['OFFERED', 'x', false]);
    });

    it('RONA goes to the next agent, and the first is not routable', () => {
      ready('ada', MAIL, '3');
      ready('bob', MAIL, '1');
      const id = submit() ?? '';
      expect(tasks('ada')).toEqual([id]);
      finesse.advance(30_000);
      expect([tasks('ada').length, tasks('bob').length]).toEqual([0, 1]);
      expect(finesse.truth('ada').media[0]?.routable).toBeFalse();
      finesse.advance(30_000);
      expect(finesse.truth().queueLength).withContext('nobody is left to ask').toBe(1);
      put('ada', '<Media><routable>true</routable></Media>');
      expect(tasks('ada').length).toBe(1);
    });

    it('a sign-out with TRANSFER submits the tasks again, with CLOSE it does not', () => {
      ready('ada', MAIL, '2', 'TRANSFER');
      submit();
      submit();
      put('ada', stateBody('LOGOUT'));
      expect(finesse.truth().queueLength).toBe(2);
      ready('bob', MAIL, '2', 'CLOSE');
      put('bob', stateBody('LOGOUT'));
      expect(finesse.truth().queueLength).toBe(0);
    });

    it('ccp-down: a transfer is refused and the task stays; what would be submitted again is lost', () => {
      ready('ada', MAIL, '2', 'TRANSFER');
      const kept = submit() ?? '';
      act(kept, 'ACCEPT');
      finesse.control({ type: 'fault', fault: { type: 'ccp-down' } });
      expect(finesse.truth().connection).toBe('connected');
      expect(act(kept, 'TRANSFER', 'mail')).toBe(400);
      expect(tasks('ada')).toEqual([kept]);
      put('ada', stateBody('LOGOUT'));
      expect(finesse.truth().queueLength).toBe(0);
      expect(finesse.log().some(({ text }) => text.startsWith(`lost ${kept}`))).toBeTrue();
    });

    it('no agent gets more than 15 tasks in all MRDs together', () => {
      ready('ada', MAIL, '10');
      ready('ada', '5002', '10');
      const ids = Array.from({ length: 20 }, (_, index) => submit(index % 2 ? 'chat' : 'mail'));
      expect(ids.filter((id) => id !== undefined).length).toBe(15);
    });
  });

  describe('presence', () => {
    it('signs the agent out so long after the desktop has gone, and not if it is back in time', () => {
      ready('ada', MAIL, '2', 'TRANSFER');
      submit();
      finesse.control({ type: 'desktop', agentId: 'ada', present: false });
      finesse.advance(59_999);
      expect(finesse.truth('ada').media[0]?.state).not.toBe('LOGOUT');
      finesse.control({ type: 'desktop', agentId: 'ada', present: true });
      finesse.advance(120_000);
      expect(finesse.truth('ada').media[0]?.state).not.toBe('LOGOUT');
      finesse.control({ type: 'desktop', agentId: 'ada', present: false });
      finesse.advance(60_000);
      expect(finesse.truth('ada').media[0]).toEqual(jasmine.objectContaining({ state: 'LOGOUT', reasonCodeId: '255' }));
      expect(finesse.truth().queueLength).toBe(1);
    });
  });
});
