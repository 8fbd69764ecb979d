import { bench, CHAT, MAIL, routableBody, stateBody } from './model-bench.js';

describe('model: media states', () => {
  it('goes READY with a Media notification, and stays silent when it is READY already', () => {
    const b = bench();
    b.signIn(MAIL);
    b.putMedia(MAIL, stateBody('READY'), 'go');
    expect(b.outcome().map((each) => [each.text('state'), each.requestId])).toEqual([['READY', 'go']]);
    b.putMedia(MAIL, stateBody('READY'), 'again');
    expect(b.outcome()).toEqual([]);
  });

  const journeys: { name: string; tasks: string[][]; state: string }[] = [
    { name: 'offered only', tasks: [[]], state: 'RESERVED' },
    { name: 'one accepted', tasks: [['ACCEPT'], []], state: 'ACTIVE' },
    {
      name: 'one started, one paused',
      tasks: [
        ['ACCEPT', 'START'],
        ['ACCEPT', 'START', 'PAUSE']
      ],
      state: 'ACTIVE'
    },
    { name: 'all paused', tasks: [['ACCEPT', 'START', 'PAUSE']], state: 'PAUSED' },
    { name: 'paused and offered', tasks: [['ACCEPT', 'START', 'PAUSE'], []], state: 'PAUSED' },
    {
      name: 'wrapping up and paused',
      tasks: [
        ['ACCEPT', 'START', 'WRAP_UP'],
        ['ACCEPT', 'START', 'PAUSE']
      ],
      state: 'WORK_READY'
    },
    { name: 'resumed', tasks: [['ACCEPT', 'START', 'PAUSE', 'RESUME']], state: 'ACTIVE' },
    { name: 'all closed', tasks: [['ACCEPT', 'START', 'CLOSE']], state: 'READY' }
  ];
  for (const { name, tasks, state } of journeys) {
    it(`is ${state} with tasks: ${name}`, () => {
      const b = bench();
      b.ready(MAIL);
      tasks.forEach((actions) => b.task(MAIL, ...actions));
      expect(b.media(MAIL).state).toBe(state);
    });
  }

  it('shows NOT_READY over the tasks, and the computed state after READY', () => {
    const b = bench();
    b.ready(MAIL);
    b.task(MAIL, 'ACCEPT', 'START');
    b.putMedia(MAIL, stateBody('NOT_READY', '4'));
    expect(b.outcome().map((each) => [each.text('state'), each.text('reasonCodeId')])).toEqual([['NOT_READY', '4']]);
    b.putMedia(MAIL, stateBody('READY'));
    expect(b.outcome().map((each) => [each.text('state'), each.text('reasonCodeId')])).toEqual([['ACTIVE', '']]);
  });

  it('refuses NOT_READY with error 14 while a task is offered', () => {
    const b = bench();
    b.ready(MAIL);
    b.offer(MAIL);
    b.seen();
    b.putMedia(MAIL, stateBody('NOT_READY'), 'n');
    const seen = b.outcome();
    expect(seen.map((each) => [each.text('errorData'), each.requestId])).toEqual([['14', 'n']]);
    expect(b.media(MAIL).state).toBe('RESERVED');
  });

  it('answers a second NOT_READY with error 9 while the first is pending', () => {
    const b = bench();
    b.ready(MAIL, CHAT);
    b.putMedia(MAIL, stateBody('NOT_READY'), '1');
    b.putMedia(MAIL, stateBody('NOT_READY'), '2');
    b.putMedia(CHAT, stateBody('NOT_READY'), '3');
    expect(b.outcome().map((each) => [each.requestId, each.text('errorData')])).toEqual([
      ['1', undefined],
      ['2', '9'],
      ['3', undefined]
    ]);
  });

  it('switches routable, and answers the current value with an error', () => {
    const b = bench();
    b.ready(MAIL);
    b.putMedia(MAIL, routableBody(false));
    expect(b.outcome().map((each) => each.text('routable'))).toEqual(['false']);
    expect(b.media(MAIL).state).toBe('READY');
    b.putMedia(MAIL, routableBody(false));
    expect(b.outcome().map((each) => each.text('errorMessage'))).toEqual(['E_ARM_STAT_ALREADY_IN_REQUESTED_AGENT_MODE']);
  });

  it('defers routable=false until the offered task is started', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT');
    b.putMedia(MAIL, routableBody(false));
    expect(b.outcome()).toEqual([]);
    expect(b.media(MAIL).routable).toBe(true);
    b.act(id, 'START');
    const seen = b.outcome();
    expect(seen.map(({ payload }) => payload)).toEqual(['dialog', 'Media']);
    expect(seen[1]!.text('routable')).toBe('false');
  });

  it('forgets a deferred routable=false when routable=true follows', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT');
    b.putMedia(MAIL, routableBody(false));
    b.putMedia(MAIL, routableBody(true));
    expect(b.outcome()).toEqual([]);
    b.act(id, 'START');
    b.outcome();
    expect(b.media(MAIL).routable).toBe(true);
  });

  it('applies accepted requests in their order, each after the delay', () => {
    const b = bench({ outcomeDelayMs: 50 });
    b.signIn(MAIL);
    b.putMedia(MAIL, stateBody('READY'), 'a');
    b.finesse.advance(20);
    b.putMedia(MAIL, stateBody('NOT_READY'), 'b');
    expect(b.finesse.due()).toBe(30);
    b.finesse.advance(29);
    expect(b.seen()).toEqual([]);
    b.finesse.advance(1);
    expect(b.seen().map(({ requestId }) => requestId)).toEqual(['a']);
    expect(b.finesse.due()).toBe(20);
    b.finesse.advance(1000);
    expect(b.seen().map(({ requestId }) => requestId)).toEqual(['b']);
    expect(b.finesse.due()).toBeUndefined();
  });
});
