import { bench, MAIL, stateBody, textOf } from './model-bench.js';

describe('model: RONA, clock and log', () => {
  it('takes an offered task back after the Start Timeout, and makes the agent not routable', () => {
    const b = bench({ startTimeoutMs: 5000 });
    b.ready(MAIL);
    const id = b.task(MAIL);
    expect(b.finesse.due()).toBe(5000);
    b.finesse.advance(4999);
    expect(b.seen()).toEqual([]);
    b.finesse.advance(1);
    const [removed, media, ...more] = b.seen();
    expect([removed!.event, removed!.text('Dialog > id'), removed!.text('dispositionCode')]).toEqual(['DELETE', id, 'CD_RING_NO_ANSWER']);
    expect([media!.text('state'), media!.text('routable')]).toEqual(['READY', 'false']);
    expect(more).toEqual([]);
    expect(() => b.offer(MAIL)).toThrowError(/not routable/);
  });

  it('leaves an accepted task alone', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT');
    expect(b.finesse.due()).toBeUndefined();
    b.finesse.advance(1_000_000);
    expect(b.dialog(id)?.state).toBe('ACCEPTED');
  });

  it('lets an ACCEPT win whose outcome is due at the moment of the timeout', () => {
    const b = bench({ startTimeoutMs: 1000, outcomeDelayMs: 100 });
    b.ready(MAIL);
    const id = b.offer(MAIL);
    b.finesse.advance(900);
    b.act(id, 'ACCEPT');
    b.finesse.advance(5000);
    expect(b.dialog(id)?.state).toBe('ACCEPTED');
  });

  it('answers an ACCEPT that comes too late with error 6030', () => {
    const b = bench({ startTimeoutMs: 1000, outcomeDelayMs: 100 });
    b.ready(MAIL);
    const id = b.task(MAIL);
    b.finesse.advance(950);
    b.act(id, 'ACCEPT');
    b.finesse.advance(100);
    expect(b.seen().map((each) => each.text('errorData') ?? each.event)).toEqual(['DELETE', 'PUT', '6030']);
  });

  it('gives the same result for large and small steps of time', () => {
    const story = (cut: number): unknown => {
      const b = bench({ startTimeoutMs: 700 });
      b.ready(MAIL);
      b.offer(MAIL);
      b.putMedia(MAIL, stateBody('LOGOUT'));
      b.offer(MAIL);
      for (let passed = 0; passed < 1000; passed += cut) {
        b.finesse.advance(cut);
      }
      return [b.finesse.take(), b.finesse.truth(), b.finesse.log()];
    };
    expect(story(1000)).toEqual(story(10));
  });

  it('stamps times by its own clock', () => {
    const b = bench();
    b.ready(MAIL);
    const startTime = (id: string): number => Date.parse(textOf(b.get(`/finesse/api/Dialog/${id}`), 'startTime') ?? '');
    const first = b.offer(MAIL);
    b.finesse.advance(1500);
    const second = b.offer(MAIL);
    expect(startTime(second) - startTime(first)).toBe(1500);
  });

  it('has outcomes due at once where there is no delay', () => {
    const b = bench({ outcomeDelayMs: 0 });
    b.putMedia(MAIL, stateBody('READY'));
    expect(b.finesse.due()).toBe(0);
    expect(b.seen()).toEqual([]);
    b.finesse.advance(0);
    expect(b.seen().length).toBe(1);
  });

  it('returns every output once', () => {
    const b = bench();
    b.ready(MAIL);
    b.offer(MAIL);
    expect(b.finesse.take().length).toBe(2);
    expect(b.finesse.take()).toEqual([]);
  });

  it('logs requests, responses, notifications and commands in order', () => {
    const b = bench();
    b.ready(MAIL);
    const before = b.finesse.log().at(-1)!.seq;
    const id = b.offer(MAIL);
    b.act(id, 'ACCEPT');
    b.outcome();
    const entries = b.finesse.log().filter(({ seq }) => seq > before);
    expect(entries.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      `control offer-task ${MAIL}`,
      `notification POST ${b.user}/Media/${MAIL}/Dialogs`,
      `notification PUT ${b.user}/Media/${MAIL}`,
      `request PUT /finesse/api/Dialog/${id}`,
      `response 202 PUT /finesse/api/Dialog/${id}`,
      `notification PUT /finesse/api/Dialog/${id}`,
      `notification PUT ${b.user}/Media/${MAIL}`
    ]);
    expect(entries.map(({ seq }) => seq - before)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('keeps the newest 2000 entries of the log', () => {
    const b = bench();
    for (let count = 0; count < 1100; count += 1) {
      b.request('GET', '/finesse/api/SystemInfo');
    }
    const log = b.finesse.log();
    expect(log.length).toBe(2000);
    expect([log[0]!.seq, log.at(-1)!.seq]).toEqual([201, 2200]);
  });

  it('cannot be changed through the objects that it returns', () => {
    const b = bench();
    b.ready(MAIL);
    b.offer(MAIL, { callVariable1: 'a' });
    const before = JSON.stringify([b.finesse.truth(), b.finesse.log()]);
    const truth = b.finesse.truth();
    truth.tasks[0]!.callVariables['callVariable1'] = 'b';
    truth.tasks[0]!.actions.pop();
    truth.media[0]!.settings.A.maxDialogLimit = '9';
    b.finesse.log()[0]!.text = 'changed';
    expect(JSON.stringify([b.finesse.truth(), b.finesse.log()])).toBe(before);
  });
});
