import { SandboxError, type GivenConfig } from '../../sandbox/model/index.js';
import { bench, MAIL, parse, stateBody, textOf } from './model-bench.js';

describe('model: configuration', () => {
  it('completes an agent that is configured by its id alone', () => {
    const { finesse } = bench({ agents: [{ id: 'ada' }], mrds: [{ id: '7', name: 'Fax', interruptible: true }] });
    expect(finesse.config.agent).toEqual(jasmine.objectContaining({ id: 'ada', password: 'sandbox', skills: ['fax'] }));
    expect(finesse.config.selectors).toEqual([{ name: 'fax', skill: 'fax' }]);
    expect(finesse.truth().media).toEqual([jasmine.objectContaining({ id: '7', skilled: true, state: 'LOGOUT' })]);
  });

  const wrong: [string, GivenConfig, RegExp][] = [
    ['no agent', { agents: [] }, /agents \[\].*one agent/],
    ['an agent twice', { agents: [{ id: 'a' }, { id: 'a' }] }, /agents\[1\]\.id "a".*agents\[0\]/],
    ['an id that no URL can hold', { agents: [{ id: 'a/b' }] }, /agents\[0\]\.id "a\/b".*letters/],
    ['a skill of no MRD', { skills: [{ name: 'x', mediaId: '9' }] }, /skills\[0\]\.mediaId "9".*5001, 5002, 5003/],
    ['a skill that nobody knows', { agents: [{ id: 'a', skills: ['x'] }] }, /agents\[0\]\.skills\[0\] "x".*mail, chat, social/],
    ['a selector of no skill', { selectors: [{ name: 's', skill: 'x' }] }, /selectors\[0\]\.skill "x".*mail/],
    ['a selector with a comma', { selectors: [{ name: 'a,b', skill: 'mail' }] }, /selectors\[0\]\.name "a,b".*commas/],
    [
      'a call variable that is too long',
      { mrds: [{ id: '1', name: 'm', interruptible: true, callVariables: { callVariable1: 'x'.repeat(41) } }] },
      /mrds\[0\]\.callVariables\.callVariable1.*41 bytes, use 40/
    ],
    ['a call variable of calls that nobody has', { callVariables: { topic: 'x' } }, /callVariables name "topic".*callVariable1/],
    ['a supervisor of no team', { agents: [{ id: 'a', supervises: ['9'] }] }, /agents\[0\]\.supervises\[0\] "9".*teamId: 1/],
    ['no layout', { layouts: [] }, /layouts \[\].*leave it out/],
    ['a phone book twice', { phoneBooks: [1, 2].map(() => ({ name: 'p', contacts: [] })) }, /phoneBooks\[1\]\.name "p"/],
    ['a field of SystemInfo that XML cannot have', { systemInfo: { 'a b': 'x' } }, /systemInfo name "a b".*peripheralId/],
    ['a negative time', { presenceTimeoutMs: -1 }, /presenceTimeoutMs -1/],
    ['a negative time of an MRD', { mrds: [{ id: '1', name: 'm', interruptible: true, wrapUpMs: -1 }] }, /mrds\[0\]\.wrapUpMs -1/]
  ];
  for (const [what, config, words] of wrong) {
    it(`refuses ${what}, and says where`, () => {
      expect(() => bench(config)).toThrowError(SandboxError, words);
    });
  }

  it('call variables of the MRD come with each of its tasks, those of the task win', () => {
    const callVariables = { callVariable1: 'mail', callVariable2: 'two' };
    const b = bench({ mrds: [{ id: MAIL, name: 'Mail', interruptible: true, callVariables }] });
    b.ready(MAIL);
    const id = b.offer(MAIL, { callVariable2: 'own' });
    expect(b.dialog(id)?.callVariables).toEqual({ callVariable1: 'mail', callVariable2: 'own' });
  });

  it('refuses call variables that CCE does not support', () => {
    const b = bench();
    b.ready(MAIL);
    const bad: Record<string, string>[] = [{ callVariable1: 'x'.repeat(41) }, { callVariable1: '\u20ac' }, { 'user.a': 'x'.repeat(211) }];
    for (const callVariables of bad) {
      expect(() => b.offer(MAIL, callVariables)).toThrowError(SandboxError, /callVariables\..*(bytes|Latin-1)/);
    }
    const ecc = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`user.${index}`, 'x'.repeat(210)]));
    expect(() => b.offer(MAIL, ecc)).toThrowError(SandboxError, /2100 bytes/);
  });

  describe('times of an MRD', () => {
    const times = { startTimeoutMs: 1000, wrapUpMs: 2000, maxTaskMs: 60_000 };
    const timed = () => {
      const b = bench({ mrds: [{ id: MAIL, name: 'Mail', interruptible: true, ...times }] });
      b.ready(MAIL);
      return b;
    };
    const codes = (b: ReturnType<typeof bench>) => b.seen().flatMap((each) => each.text('dispositionCode') ?? []);

    it('the Start Timeout is its own', () => {
      const b = timed();
      b.offer(MAIL);
      b.finesse.advance(1000);
      expect(codes(b)).toEqual(['CD_RING_NO_ANSWER']);
    });

    it('wrap-up ends by itself', () => {
      const b = timed();
      const id = b.task(MAIL, 'ACCEPT', 'START', 'WRAP_UP');
      expect(b.media(MAIL).state).toBe('WORK_READY');
      b.finesse.advance(1999);
      expect(b.dialog(id)?.state).toBe('WRAPPING_UP');
      b.finesse.advance(1);
      expect([codes(b), b.media(MAIL).state]).toEqual([['CD_NORMAL_END_TASK'], 'READY']);
    });

    it('a task that was closed in wrap-up is not ended again', () => {
      const b = timed();
      b.act(b.task(MAIL, 'ACCEPT', 'START', 'WRAP_UP'), 'CLOSE');
      b.outcome();
      b.finesse.advance(5000);
      expect(b.seen()).toEqual([]);
      expect(b.finesse.due()).toBeUndefined();
    });

    it('a task ends at its maximum duration, in any state', () => {
      const b = timed();
      b.task(MAIL, 'ACCEPT', 'START', 'PAUSE');
      b.finesse.advance(60_000);
      expect(codes(b)).toEqual(['CD_MAX_DIALOG_LIFETIME_EXCEEDED']);
    });
  });

  describe('reason codes', () => {
    const reasonCodes = [
      { id: '16', category: 'NOT_READY' as const, code: 10, label: 'Lunch & more' },
      { id: '17', category: 'LOGOUT' as const, code: 20, label: 'End of shift' }
    ];

    it('one of them is required, and comes back with the Media', () => {
      const b = bench({ reasonCodes });
      b.ready(MAIL);
      expect(textOf(parse(b.putMedia(MAIL, stateBody('NOT_READY')).body), 'ErrorType')).toBe('Parameter Missing');
      expect(textOf(parse(b.putMedia(MAIL, stateBody('NOT_READY', '17')).body), 'ErrorType')).toBe('Invalid Input');
      expect(b.putMedia(MAIL, stateBody('NOT_READY', '16')).status).toBe(202);
      const [media] = b.outcome();
      expect(['id', 'category', 'code', 'label'].map((name) => media?.text(`ReasonCode > ${name}`))).toEqual([
        '16',
        'NOT_READY',
        '10',
        'Lunch & more'
      ]);
    });

    it('are listed by category', () => {
      const b = bench({ reasonCodes });
      const labels = (query: string) =>
        [...b.get(`${b.user}/ReasonCodes${query}`).querySelectorAll('label')].map((each) => each.textContent);
      expect(labels('?category=LOGOUT')).toEqual(['End of shift']);
      expect(labels('?category=NOT_READY')).toEqual(['Lunch & more']);
      expect(labels('')).toEqual(['Lunch & more', 'End of shift']);
    });
  });

  it('calls the state WORK as the release does, and keeps it where CCE is told to', () => {
    const b = bench({ workState: 'WORK_NOT_READY', autoWorkModeStateChange: false });
    b.ready(MAIL);
    b.fault({ type: 'cti-down' });
    expect(b.media(MAIL).state).toBe('WORK_NOT_READY');
    b.recover();
    expect([b.media(MAIL).state, b.media(MAIL).routable]).toEqual(['WORK_NOT_READY', false]);
    b.putMedia(MAIL, stateBody('READY'));
    b.outcome();
    expect([b.media(MAIL).state, b.media(MAIL).routable]).toEqual(['READY', true]);
  });
});
