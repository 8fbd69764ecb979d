import type { Fault } from '../../sandbox/model/index.js';
import { bench, type Bench, CHAT, loginBody, MAIL, parse, stateBody, textOf, UNSKILLED } from './model-bench.js';

const defaults = { maxDialogLimit: '1', interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' };

/** Lists in short what a client receives, in order. */
function told(b: Bench): string[] {
  return b.finesse.take().map((output) => {
    if (output.kind !== 'notification') {
      return output.kind === 'connection' ? output.status : output.kind;
    }
    const xml = parse(output.xml);
    return `${textOf(xml, 'source')?.split('/').at(-1)} ${textOf(xml, 'status') ?? textOf(xml, 'data > Media > state') ?? textOf(xml, 'event')}`;
  });
}

function lost(b: Bench): string[] {
  return b.finesse
    .log()
    .filter(({ kind }) => kind === 'lost')
    .map(({ text }) => text);
}

describe('model: faults', () => {
  it('notifications-down: REST answers, changes happen, notifications are lost until recovery', () => {
    const b = bench();
    b.ready(MAIL);
    b.fault({ type: 'notifications-down' });
    expect(told(b)).toEqual(['failing']);
    const id = b.offer(MAIL);
    b.act(id, 'ACCEPT');
    expect(b.outcome()).toEqual([]);
    expect(lost(b)).toEqual([
      `POST ${b.user}/Media/${MAIL}/Dialogs`,
      `PUT ${b.user}/Media/${MAIL}`,
      `PUT /finesse/api/Dialog/${id}`,
      `PUT ${b.user}/Media/${MAIL}`
    ]);
    expect(textOf(b.get(`${b.user}/Media/${MAIL}/Dialogs`), 'Dialog > state')).toBe('ACCEPTED');
    expect([b.finesse.truth().connection, b.finesse.truth().outage]).toEqual(['failing', 'notifications-down']);
    b.recover();
    expect(told(b)).toEqual(['recovered']);
    expect([b.finesse.truth().connection, b.finesse.truth().outage]).toEqual(['recovered', undefined]);
    b.act(id, 'START');
    expect(b.outcome().length).toBe(1);
  });

  it('finesse-down: every REST call answers 503, and tasks go on', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT');
    b.act(id, 'START');
    b.fault({ type: 'finesse-down' });
    expect(told(b)).toEqual(['failing']);
    for (const path of [b.user, `${b.user}/Media`, '/finesse/api/SystemInfo', `/finesse/api/Dialog/${id}`]) {
      const { status, body } = b.request('GET', path);
      expect([status, textOf(parse(body), 'ApiError > ErrorType')]).toEqual([503, 'Service Unavailable']);
    }
    expect(b.putMedia(MAIL, stateBody('NOT_READY')).status).toBe(503);
    b.finesse.advance(1000);
    b.finesse.control({ type: 'update-task', id, action: 'PAUSE' });
    b.recover();
    expect(told(b)).toEqual(['recovered']);
    expect(b.dialog(id)?.state).toBe('PAUSED');
    expect(b.media(MAIL).state).toBe('PAUSED');
  });

  it('cti-down: OUT_OF_SERVICE, WORK, not routable; offered tasks end, others stay', () => {
    const b = bench();
    b.ready(MAIL);
    const kept = b.task(MAIL, 'ACCEPT', 'START');
    b.task(MAIL);
    b.fault({ type: 'cti-down' });
    expect(told(b)).toEqual(['SystemInfo OUT_OF_SERVICE', 'failing']);
    expect([b.media(MAIL).state, b.media(MAIL).routable, b.media(CHAT).state]).toEqual(['WORK', false, 'LOGOUT']);
    expect(b.finesse.truth().tasks.map(({ id }) => id)).toEqual([kept]);
    expect(b.request('GET', `${b.user}/Media`).status).toBe(503);
    expect(textOf(b.get('/finesse/api/SystemInfo'), 'status')).toBe('OUT_OF_SERVICE');
    b.recover();
    expect(told(b)).toEqual(['SystemInfo IN_SERVICE', 'recovered', `${MAIL} ACTIVE`]);
    expect(b.media(MAIL).routable).withContext('after RONA').toBe(false);
    expect(b.media(MAIL).settings.A.maxDialogLimit).toBe('3');
  });

  it('cti-down: NOT_READY comes back as NOT_READY, READY as routable READY', () => {
    const b = bench();
    b.signIn(MAIL);
    b.ready(CHAT);
    b.fault({ type: 'cti-down' });
    b.finesse.take();
    b.recover();
    expect(told(b).slice(2)).toEqual([`${MAIL} NOT_READY`, `${CHAT} READY`]);
    expect(b.media(CHAT).routable).toBe(true);
  });

  it('pg-failure: also resets the media options of the current node', () => {
    const b = bench();
    b.ready(MAIL);
    b.fault({ type: 'pg-failure' });
    expect(told(b)).toEqual(['SystemInfo OUT_OF_SERVICE', 'failing']);
    b.recover();
    expect(b.media(MAIL).settings.A).toEqual(defaults);
    expect(textOf(b.get(`${b.user}/Media/${MAIL}`), 'maxDialogLimit')).toBe('1');
    b.putMedia(MAIL, loginBody());
    expect(b.outcome().at(-1)?.text('errorData')).toBe('1');
    expect(b.media(MAIL).settings.A.maxDialogLimit).toBe('3');
  });

  it('pg-failure: an interrupted task is UNKNOWN, to be closed, once the interrupt ends', () => {
    const b = bench();
    b.ready(MAIL, CHAT);
    const mail = b.task(MAIL, 'ACCEPT', 'START');
    const chat = b.task(CHAT, 'ACCEPT', 'START');
    b.fault({ type: 'pg-failure' });
    b.recover();
    expect([b.media(MAIL).state, b.dialog(mail)?.state]).toEqual(['INTERRUPTED', 'INTERRUPTED']);
    b.act(chat, 'CLOSE');
    b.outcome();
    expect(b.dialog(mail)).toEqual(jasmine.objectContaining({ state: 'UNKNOWN', actions: ['CLOSE'] }));
    expect(b.media(MAIL).state).toBe('ACTIVE');
    b.act(mail, 'CLOSE');
    b.outcome();
    expect(b.media(MAIL).state).toBe('READY');
  });

  it('double-pg-failure: all tasks and the media options of both nodes are lost without a notification', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT', 'START');
    b.act(id, 'CLOSE', 'late');
    b.fault({ type: 'double-pg-failure' });
    expect(b.finesse.truth().tasks).toEqual([]);
    expect(lost(b).filter((text) => text.startsWith('DELETE'))).toEqual([]);
    expect(b.media(MAIL).settings).toEqual({ A: defaults, B: defaults });
    b.finesse.take();
    b.recover();
    expect(told(b)).toEqual(['SystemInfo IN_SERVICE', 'recovered', `${MAIL} NOT_READY`]);
    expect(b.outcome().map((each) => [each.requestId, each.text('errorData')])).toEqual([['late', '6030']]);
  });

  it('a second fault adds up; recovery ends them all', () => {
    const b = bench();
    b.ready(MAIL);
    b.fault({ type: 'notifications-down' });
    b.fault({ type: 'cti-down' });
    b.fault({ type: 'pg-failure' });
    expect(told(b)).toEqual(['failing']);
    expect(b.finesse.truth().outage).toBe('notifications-down + cti-down + pg-failure');
    b.recover();
    expect(told(b)).toEqual(['SystemInfo IN_SERVICE', 'recovered', `${MAIL} READY`]);
    expect(b.request('GET', b.user).status).toBe(200);
  });

  it('get-fails: so many GETs of that path, and no others', () => {
    const b = bench();
    b.ready(MAIL);
    b.fault({ type: 'get-fails', path: `/Media/${MAIL}/Dialogs`, times: 2, status: 500 });
    const status = (path: string): number => b.request('GET', `${path}?nocache=1`).status;
    expect(status(`${b.user}/Media/${MAIL}`)).toBe(200);
    expect(status(`${b.user}/Media/${CHAT}/Dialogs`)).toBe(200);
    expect([1, 2, 3].map(() => status(`${b.user}/Media/${MAIL}/Dialogs`))).toEqual([500, 500, 200]);
    b.fault({ type: 'get-fails', path: '/Dialogs', times: 9 });
    expect(status(`${b.user}/Dialogs`)).toBe(503);
    b.recover();
    expect(status(`${b.user}/Dialogs`)).toBe(200);
    expect(told(b)).withContext('nothing was down').toEqual([]);
  });

  it('get-fails asked for during an outage outlast it: the refreshes that follow are what they are for', () => {
    const b = bench();
    b.fault({ type: 'notifications-down' });
    b.fault({ type: 'get-fails', path: '/Dialogs', times: 1 });
    b.recover();
    const status = (): number => b.request('GET', `${b.user}/Dialogs`).status;
    expect([status(), status()]).toEqual([503, 200]);
  });

  it('get-fails leaves PUTs alone', () => {
    const b = bench();
    b.fault({ type: 'get-fails', path: `/Media/${MAIL}`, times: 1 });
    expect(b.putMedia(MAIL, loginBody()).status).toBe(202);
  });

  it('slow: answers are held back, until 0 or recovery', () => {
    const b = bench();
    const delay = (): number => b.request('GET', b.user).delayMs;
    expect(delay()).toBe(0);
    b.fault({ type: 'slow', ms: 800 });
    expect(delay()).toBe(800);
    b.fault({ type: 'slow', ms: 0 });
    expect(delay()).toBe(0);
    b.fault({ type: 'slow', ms: 800 });
    b.recover();
    expect(delay()).toBe(0);
  });

  it('options-drift: media options change on the current node without a notification', () => {
    const b = bench();
    b.ready(MAIL, CHAT);
    b.fault({ type: 'options-drift', mediaId: MAIL, settings: { maxDialogLimit: '2' } });
    expect(b.media(MAIL).settings.A).toEqual({ maxDialogLimit: '2', interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' });
    expect(b.media(CHAT).settings.A.maxDialogLimit).toBe('3');
    b.fault({ type: 'options-drift' });
    expect([b.media(MAIL).settings.A, b.media(CHAT).settings.A]).toEqual([defaults, defaults]);
    expect(b.finesse.take()).toEqual([]);
    expect(() => b.fault({ type: 'options-drift', mediaId: UNSKILLED })).toThrowError(/no skill/);
  });

  const outages: Fault[] = [
    { type: 'notifications-down' },
    { type: 'finesse-down' },
    { type: 'cti-down' },
    { type: 'pg-failure' },
    { type: 'double-pg-failure' },
    { type: 'failover' }
  ];
  for (const fault of outages) {
    it(`${fault.type}: does not sign a signed-out agent in, nor out of service for good`, () => {
      const b = bench();
      b.fault(fault);
      b.recover();
      expect(b.media(MAIL).state).toBe('LOGOUT');
      b.ready(MAIL);
      expect(b.media(MAIL)).toEqual(jasmine.objectContaining({ state: 'READY', routable: true }));
    });
  }
});

describe('model: nodes', () => {
  it('failover: the media shows WORK with the media options of the new node, tasks are kept', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT', 'START');
    b.fault({ type: 'failover' });
    expect(told(b)).toEqual(['failing']);
    expect([b.finesse.truth().node, b.finesse.truth().outage]).toEqual(['B', 'failover']);
    const media = b.get(`${b.user}/Media/${MAIL}`);
    expect(['state', 'routable', 'maxDialogLimit', 'dialogLogoutAction'].map((name) => textOf(media, name))).toEqual([
      'WORK',
      'false',
      '1',
      'CLOSE'
    ]);
    expect(textOf(b.get(`${b.user}/Media/${MAIL}/Dialogs`), 'Dialog > id')).toBe(id);
    b.recover();
    expect(told(b)).toEqual(['recovered']);
    expect(b.media(MAIL).state).toBe('WORK');
  });

  it('failover with a reload of the desktop: the recovery is not published, and the next outage is like any other', () => {
    const b = bench();
    b.ready(MAIL);
    b.fault({ type: 'failover', reload: true });
    expect(told(b)).toEqual(['failing']);
    b.recover();
    expect(told(b)).toEqual(['reload']);
    expect([b.finesse.truth().node, b.finesse.truth().connection]).toEqual(['B', 'connected']);
    expect(b.finesse.log().some(({ text }) => text === 'fault failover reload')).toBeTrue();
    b.fault({ type: 'notifications-down' });
    b.recover();
    expect(told(b)).toEqual(['failing', 'recovered']);
  });

  it('no other failure reloads the desktop, and the field takes only true or false', () => {
    const b = bench();
    const fault = (given: object) => () => b.fault(given as Fault);
    expect(fault({ type: 'cti-down', reload: true })).toThrowError(/reload true.*only "failover".*"cti-down"/);
    expect(fault({ type: 'failover', reload: 'yes' })).toThrowError(/reload "yes".*true or false/);
    expect(b.finesse.truth().node).toBe('A');
  });

  it('failover: a LOGIN on the new node succeeds and brings the state back', () => {
    const b = bench();
    b.ready(MAIL, CHAT);
    b.task(MAIL, 'ACCEPT', 'START');
    b.fault({ type: 'failover' });
    b.recover();
    b.finesse.take();
    b.putMedia(MAIL, loginBody({ limit: '6' }), 'in');
    b.putMedia(CHAT, loginBody({ limit: '2' }));
    const seen = b.outcome();
    expect(seen.map((each) => [each.payload, each.text('state'), each.text('maxDialogLimit')])).toEqual([
      ['Media', 'ACTIVE', '6'],
      ['Media', 'READY', '2']
    ]);
    expect(b.media(MAIL).settings).toEqual({
      A: { ...defaults, maxDialogLimit: '3' },
      B: { ...defaults, maxDialogLimit: '6' }
    });
    expect(b.media(MAIL).routable).toBe(true);
  });

  it('failover: NOT_READY is still NOT_READY after the LOGIN', () => {
    const b = bench();
    b.signIn(MAIL);
    b.fault({ type: 'failover' });
    b.recover();
    b.signIn(MAIL);
    expect(b.media(MAIL).state).toBe('NOT_READY');
  });

  it('failover: everything but LOGIN is refused on the new node until then', () => {
    const b = bench();
    b.ready(MAIL);
    b.fault({ type: 'failover' });
    b.recover();
    b.putMedia(MAIL, stateBody('NOT_READY'));
    expect(b.outcome().map((each) => each.text('errorData'))).toEqual(['6']);
    expect(() => b.offer(MAIL)).toThrowError(/WORK/);
  });

  it('failover: a LOGIN that the old node had accepted does not sign in on the new one', () => {
    const b = bench();
    b.ready(MAIL);
    b.putMedia(MAIL, loginBody({ limit: '8' }));
    b.fault({ type: 'failover' });
    b.outcome();
    expect(b.media(MAIL).state).toBe('WORK');
    expect([b.media(MAIL).settings.A.maxDialogLimit, b.media(MAIL).settings.B.maxDialogLimit]).toEqual(['8', '1']);
  });

  it('failover and back: each node remembers its own media options, and asks for a LOGIN again', () => {
    const b = bench();
    b.ready(MAIL);
    b.fault({ type: 'failover' });
    b.recover();
    b.signIn(MAIL, { limit: '6' });
    b.fault({ type: 'failover' });
    b.recover();
    expect([b.finesse.truth().node, b.media(MAIL).state]).toEqual(['A', 'WORK']);
    expect(textOf(b.get(`${b.user}/Media/${MAIL}`), 'maxDialogLimit')).toBe('3');
  });

  it('a sign-out ends the media options of both nodes', () => {
    const b = bench();
    b.ready(MAIL);
    b.fault({ type: 'failover' });
    b.recover();
    b.signIn(MAIL, { limit: '6' });
    b.putMedia(MAIL, stateBody('LOGOUT'));
    b.outcome();
    expect(b.media(MAIL).settings).toEqual({ A: defaults, B: defaults });
  });

  it('failover: an offered task is still offered, until the Start Timeout', () => {
    const b = bench({ startTimeoutMs: 1000 });
    b.ready(MAIL);
    const id = b.offer(MAIL);
    b.fault({ type: 'failover' });
    b.finesse.advance(999);
    expect(b.dialog(id)?.state).toBe('OFFERED');
    b.finesse.advance(1);
    expect(b.dialog(id)).toBeUndefined();
    b.recover();
    b.signIn(MAIL);
    expect([b.media(MAIL).state, b.media(MAIL).routable]).toEqual(['READY', false]);
  });
});
