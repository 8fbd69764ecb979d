import { bench, CHAT, MAIL, parse, stateBody, textOf } from './model-bench.js';

describe('model: calls', () => {
  const call = (b: ReturnType<typeof bench>, outbound = false): string => b.finesse.control({ type: 'offer-call', outbound }).id ?? '';
  const update = (b: ReturnType<typeof bench>, id: string, action: string) => b.finesse.control({ type: 'update-call', id, action });

  it('interrupts an interruptible task once it is answered, and gives it back when it ends', () => {
    const b = bench();
    b.ready(MAIL);
    const mail = b.task(MAIL, 'ACCEPT', 'START');
    const id = call(b);
    expect([b.media(MAIL).state, b.finesse.truth().userState]).toEqual(['ACTIVE', 'RESERVED']);
    update(b, id, 'ANSWER');
    expect([b.media(MAIL).state, b.finesse.truth().userState]).toEqual(['INTERRUPTED', 'TALKING']);
    expect(b.dialog(mail)).toEqual(jasmine.objectContaining({ state: 'INTERRUPTED', actions: [] }));
    update(b, id, 'HOLD');
    expect([b.media(MAIL).state, b.finesse.truth().userState]).toEqual(['INTERRUPTED', 'HOLD']);
    update(b, id, 'DROP');
    expect([b.media(MAIL).state, b.finesse.truth().userState]).toEqual(['ACTIVE', 'NOT_READY']);
    expect(b.dialog(mail)?.actions).toContain('PAUSE');
  });

  it('does not interrupt an agent who ignores interrupts, nor noninterruptible media', () => {
    const b = bench();
    b.signIn(MAIL, { interrupt: 'IGNORE' });
    b.putMedia(MAIL, stateBody('READY'));
    b.outcome();
    b.ready(CHAT);
    b.task(MAIL, 'ACCEPT', 'START');
    const chat = b.task(CHAT, 'ACCEPT');
    update(b, call(b), 'ANSWER');
    expect([b.media(MAIL).state, b.media(CHAT).state]).toEqual(['ACTIVE', 'ACTIVE']);
    expect(b.dialog(chat)?.actions).toContain('START');
  });

  it('prevents offers of tasks while it lasts', () => {
    const b = bench();
    b.ready(MAIL);
    const id = call(b);
    update(b, id, 'ANSWER');
    expect(() => b.offer(MAIL)).toThrowError(/noninterruptible/);
    update(b, id, 'DROP');
    expect(b.offer(MAIL)).toMatch(/_/);
  });

  it('an outbound call during a chat makes the agent not routable until all has ended; READY does not lift it', () => {
    const b = bench();
    b.ready(MAIL, CHAT);
    const chat = b.task(CHAT, 'ACCEPT', 'START');
    const id = call(b, true);
    expect([b.media(MAIL).routable, b.media(CHAT).routable]).toEqual([false, false]);
    update(b, id, 'DROP');
    b.putMedia(MAIL, stateBody('NOT_READY'));
    b.putMedia(MAIL, stateBody('READY'));
    b.outcome();
    expect(b.media(MAIL).routable).toBeFalse();
    b.act(chat, 'CLOSE');
    b.outcome();
    expect([b.media(MAIL).routable, b.media(CHAT).routable]).toEqual([true, true]);
  });

  it('is a dialog of its own node and list, without underscores, never among those of an MRD', () => {
    const b = bench();
    b.ready(MAIL);
    const id = call(b);
    const [added, user] = b.seen();
    expect([added?.event, added?.node, added?.source, added?.text('Dialog > id')]).toEqual([
      'POST',
      `${b.user}/Dialogs`,
      `${b.user}/Dialogs`,
      id
    ]);
    expect([user?.node, user?.text('state')]).toEqual([b.user, 'RESERVED']);
    expect(id).toMatch(/^\d+$/);
    expect(textOf(b.get(`${b.user}/Dialogs`), 'Dialog > mediaType')).toBe('Voice');
    expect(b.get(`${b.user}/Media/${MAIL}/Dialogs`).querySelector('Dialog')).toBeNull();
    const mail = b.offer(MAIL);
    expect([...b.get(`${b.user}/Dialogs`).querySelectorAll('Dialog')].length).toBe(1);
    expect(
      [...b.get(`${b.user}/Dialogs?includeNonVoice=true`).querySelectorAll('Dialogs > Dialog > id')].map((each) => each.textContent)
    ).toEqual([id, mail]);
  });

  it('is answered, held and dropped by REST as well, and dialled', () => {
    const b = bench();
    const id = call(b);
    const act = (action: string) =>
      b.put(
        `/finesse/api/Dialog/${id}`,
        `<Dialog><targetMediaAddress>2001</targetMediaAddress><requestedAction>${action}</requestedAction></Dialog>`
      ).status;
    expect(act('DROP')).toBe(400);
    expect(act('ANSWER')).toBe(202);
    b.outcome();
    expect(b.finesse.truth().calls[0]?.state).toBe('ACTIVE');
    expect([act('HOLD'), act('JUMP')]).toEqual([202, 400]);
    b.outcome();
    expect(act('DROP')).toBe(202);
    expect(b.outcome().map((each) => each.event)).toEqual(['DELETE', 'PUT']);
    const dial = b.request(
      'POST',
      `${b.user}/Dialogs`,
      '<Dialog><requestedAction>MAKE_CALL</requestedAction><toAddress>5550100</toAddress></Dialog>'
    );
    b.outcome();
    expect([dial.status, b.finesse.truth().userState]).toEqual([202, 'TALKING']);
  });

  it('carries call variables: of the configuration, of the call, and those that a gadget gives it', () => {
    const b = bench({ callVariables: { callVariable1: 'one', callVariable2: 'two' } });
    const { id = '' } = b.finesse.control({ type: 'offer-call', callVariables: { callVariable2: 'own' } });
    const path = `/finesse/api/Dialog/${id}`;
    expect(textOf(b.get(path), 'CallVariable:nth-child(2) > value')).toBe('own');
    expect(b.get(path).querySelectorAll('CallVariable').length).toBe(10);
    const data = (properties: string) =>
      b.put(path, `<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties>${properties}</mediaProperties></Dialog>`);
    const variable = (name: string) => `<callvariables><CallVariable><name>${name}</name><value>new</value></CallVariable></callvariables>`;
    expect(data(variable('callVariable1')).status)
      .withContext('while it rings')
      .toBe(400);
    update(b, id, 'ANSWER');
    b.seen();
    expect([data(variable('other')), data(''), data(variable('callVariable1'))].map(({ status }) => status)).toEqual([400, 400, 202]);
    expect(b.outcome().map((each) => [each.event, each.source])).toEqual([['PUT', path]]);
    expect(data('<wrapUpReason>Sold</wrapUpReason>').status).toBe(202);
    b.outcome();
    expect(textOf(b.get(path), 'wrapUpReason')).toBe('Sold');
    b.finesse.control({ type: 'update-call', id, callVariables: { 'user.topic': 'x' } });
    expect(b.finesse.truth().calls[0]?.callVariables).toEqual({ callVariable1: 'new', callVariable2: 'own', 'user.topic': 'x' });
    expect(() => b.finesse.control({ type: 'update-call', id })).toThrowError(/action, callVariables or both/);
    expect(() => update(b, id, 'UPDATE_CALL_DATA')).toThrowError(/use HOLD, DROP/);
  });

  it('is recorded if it is active, without a notification', () => {
    const b = bench();
    const id = call(b);
    const record = () => b.put(`/finesse/api/Dialog/${id}`, '<Dialog><requestedAction>START_RECORDING</requestedAction></Dialog>').status;
    expect(record()).toBe(400);
    update(b, id, 'ANSWER');
    b.seen();
    expect([record(), b.outcome().length]).toEqual([202, 0]);
    update(b, id, 'HOLD');
    expect(record()).toBe(400);
  });

  it('the user signs in and out by REST, and takes the media along', () => {
    const b = bench();
    b.ready(MAIL);
    const put = (body: string) => b.put(b.user, `<User>${body}</User>`);
    expect(put('<state>READY</state>').status).toBe(202);
    expect(b.outcome().map((each) => [each.node, each.text('state')])).toEqual([[b.user, 'READY']]);
    expect(textOf(parse(put('<state>TALKING</state>').body), 'ErrorType')).toBe('Invalid Input');
    expect(textOf(parse(put('').body), 'ErrorType')).toBe('Parameter Missing');
    put('<state>LOGOUT</state>');
    b.outcome();
    expect([b.media(MAIL).state, b.finesse.truth().userState]).toEqual(['LOGOUT', 'LOGOUT']);
    const voiceOnly = bench({ userSignOut: 'voice' });
    voiceOnly.ready(MAIL);
    voiceOnly.put(voiceOnly.user, '<User><state>LOGOUT</state></User>');
    voiceOnly.outcome();
    expect(voiceOnly.media(MAIL).state).toBe('READY');
  });
});

describe('model: failures on demand of requests', () => {
  it('put-fails: at once with a status, or later with an ARM error', () => {
    const b = bench();
    b.fault({ type: 'put-fails', path: `/Media/${MAIL}`, times: 1, status: 500 });
    b.fault({ type: 'put-fails', path: `/Media/${MAIL}`, times: 1, error: 'E_ARM_STAT_CC_OFFLINE' });
    const body = '<Media><state>LOGIN</state><maxDialogLimit>2</maxDialogLimit><interruptAction>ACCEPT</interruptAction></Media>';
    expect(b.putMedia(MAIL, body).status).toBe(500);
    expect(b.putMedia(MAIL, body).status).toBe(202);
    expect(b.outcome().map((each) => [each.text('errorData'), each.text('errorMessage')])).toEqual([['36', 'E_ARM_STAT_CC_OFFLINE']]);
    expect(b.media(MAIL).state).toBe('LOGOUT');
    expect(b.putMedia(MAIL, body).status).toBe(202);
    b.outcome();
    expect(b.media(MAIL).state).toBe('NOT_READY');
    expect(() => b.fault({ type: 'put-fails', path: '/x', times: 1, error: 'E_NONE' })).toThrowError(/E_NONE.*E_ARM_STAT_CC_OFFLINE/);
  });

  it('cti-server-failure: offered tasks stay offered, interrupted ones come back UNKNOWN', () => {
    const b = bench({ startTimeoutMs: 60_000 });
    b.ready(MAIL, CHAT);
    const mail = b.task(MAIL, 'ACCEPT', 'START');
    const offered = b.task(MAIL);
    const chat = b.task(CHAT, 'ACCEPT', 'START');
    b.fault({ type: 'cti-server-failure' });
    b.recover();
    expect([b.dialog(offered)?.state, b.dialog(mail)?.state]).toEqual(['OFFERED', 'INTERRUPTED']);
    b.act(chat, 'CLOSE');
    b.outcome();
    expect(b.dialog(mail)?.state).toBe('UNKNOWN');
    expect(b.media(MAIL).settings.A.maxDialogLimit).toBe('3');
  });
});

describe('model: call data from the gadget', () => {
  const update = (variables: string) =>
    `<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties><callvariables>${variables}</callvariables></mediaProperties></Dialog>`;

  it('is merged, and published', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT', 'START');
    const path = `/finesse/api/Dialog/${id}`;
    const one = '<CallVariable><name>callVariable1</name><value>new</value></CallVariable>';
    const two = '<CallVariable><name>user.x</name><value></value></CallVariable>';
    expect(b.put(path, update(one + two), 'r-9').status).toBe(202);
    expect(b.outcome().map((each) => [each.requestId, each.source, each.text('state')])).toEqual([['r-9', path, 'ACTIVE']]);
    expect(b.dialog(id)?.callVariables).toEqual({ callVariable1: 'new', 'user.x': '' });
    for (const bad of ['', '<CallVariable/>', one.replace('callVariable1', 'callVariable11')]) {
      expect(b.put(path, update(bad)).status)
        .withContext(bad)
        .toBe(400);
    }
  });
});
