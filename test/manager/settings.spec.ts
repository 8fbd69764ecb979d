import { describeFacade } from '../support/facade.js';
import { MAIL, OPTIONS, openDesk, type Desk } from '../support/desk.js';
import { record, type Recorder } from '../support/recorder.js';
import type { MediaManager as Manager } from '../../src/index.js';

describeFacade('The three media options', ({ MediaManager }) => {
  let desk: Desk;
  let manager: Manager;
  let seen: Recorder;
  const start = (signIn = true) => {
    desk = openDesk();
    if (signIn) desk.ready(MAIL);
    manager = new MediaManager({
      mediaId: MAIL,
      mediaOptions: { maxDialogLimit: 5, interruptAction: 'accept', dialogLogoutAction: 'Transfer' }
    });
    seen = record(manager);
    manager.start();
    desk.tick();
    desk.forget();
    seen.take();
  };
  afterEach(() => {
    manager.dispose();
    desk.dispose();
  });
  const outage = (during: () => void, ms = 1000) => {
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    during();
    desk.forget();
    desk.recover();
    desk.tick(ms);
  };
  const signIns = () => desk.requests.filter(({ method, body }) => method === 'PUT' && body.includes('LOGIN'));
  const onServer = () => desk.server.truth().media[0]!.settings[desk.server.truth().node];

  for (const [error, most] of [
    ['E_ARM_STAT_PERFORMANCE_LIMIT_EXCEEDED', 8],
    ['E_ARM_STAT_CANT_LOGIN_TO_VOICE_MRD', 8],
    ['E_ARM_STAT_CC_OFFLINE', undefined]
  ] as const) {
    it(`that the server refuses with ${error} are ${most ? 'given up after a few tries, until the next recovery' : 'tried again'}`, () => {
      start();
      outage(() => {
        desk.fault({ type: 'options-drift' });
        desk.fault({ type: 'put-fails', path: '/Media/5001', times: 500, error });
      }, 20 * 60000);
      const { length } = signIns();
      if (most) expect(length).toBeLessThan(most);
      desk.tick(20 * 60000);
      if (most) expect(signIns().length).toBe(length);
      else expect(signIns().length).toBeGreaterThan(length + 5);
      expect(seen.errors.map(({ code, reason }) => `${code} ${reason}`)).toEqual([`OPTIONS_RESTORE_FAILED ${error}`]);
      outage(() => undefined, 60000);
      expect(signIns().length).toBeGreaterThan(0);
    });
  }

  it('G7 go with every sign-in, complete and canonical', () => {
    start(false);
    manager.login();
    desk.tick();
    expect(signIns().length).toBe(1);
    for (const part of ['<maxDialogLimit>5<', '<interruptAction>ACCEPT<', '<dialogLogoutAction>TRANSFER<'])
      expect(signIns()[0]!.body).toContain(part);
    expect(onServer()).toEqual(OPTIONS);
  });

  it('are repaired after a failure in which they drifted, and optionsRestored says what was found', () => {
    start();
    outage(() => desk.fault({ type: 'options-drift', settings: { maxDialogLimit: '2', interruptAction: 'IGNORE' } }));
    expect(onServer()).toEqual(OPTIONS);
    expect(seen.take().filter((line) => line.startsWith('options'))).toEqual(['options 2 > 5']);
    expect(manager.media!.getMaxDialogLimit()).toBe('5');
    expect(manager.media!.getInterruptAction()).toBe('ACCEPT');
  });

  it('are told as restored also when the helper repaired them at the word of the list, before the answer of the Media', () => {
    start();
    desk.spoil = (request, response) => (/Media\/5001(\?|$)/.test(request.path) ? { ...response, delayMs: 200 } : response);
    outage(() => desk.fault({ type: 'options-drift', settings: { maxDialogLimit: '2' } }), 60000);
    expect(onServer()).toEqual(OPTIONS);
    expect(seen.take().filter((line) => line.startsWith('options'))).toEqual(['options 2 > 5']);
  });

  it('are told as restored when the helper repaired them inside the outage, at the word of a read that got through', () => {
    start();
    desk.fault({ type: 'failover' });
    desk.tick();
    manager.media!.refresh();
    desk.tick();
    expect(onServer()).toEqual(OPTIONS);
    expect(seen.take().filter((line) => line.startsWith('options'))).toEqual([]);
    desk.recover();
    desk.tick(1000);
    expect(seen.take().filter((line) => line.startsWith('options'))).toEqual(['options 1 > 5']);
  });

  it('of a signed-out agent that somebody reads inside the outage are no drift', () => {
    start(false);
    outage(() => {
      manager.media!.refresh();
      desk.tick();
      desk.setMedia(MAIL, 'LOGIN');
    });
    expect(manager.media!.isLoggedIn()).toBeTrue();
    expect(seen.take().filter((line) => line.startsWith('options'))).toEqual([]);
  });

  it("are told as restored when the gadget's own getMedia had them repaired before the manager could read", () => {
    desk = openDesk();
    desk.ready(MAIL);
    desk.fault({ type: 'failover' });
    desk.recover();
    desk.tick();
    const user = new desk.library.restservices.User({
      id: desk.server.config.agent.id,
      onLoad: (loaded) => loaded.getMediaList({ onLoad: (list) => list.getMedia({ id: MAIL, mediaOptions: { ...OPTIONS } }) })
    });
    manager = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS, user });
    seen = record(manager);
    manager.start();
    desk.latency = () => 100;
    desk.tick(5000);
    expect(onServer()).toEqual(OPTIONS);
    expect(signIns().length).toBe(1);
    expect(seen.lines.filter((line) => line.startsWith('options'))).toEqual(['options 1 > 5']);
  });

  it('are repaired with one sign-in, whose "already logged in" is the success that it is', () => {
    start();
    outage(() => desk.fault({ type: 'options-drift' }), 60000);
    expect(signIns().length).toBe(1);
    expect(seen.errors).toEqual([]);
  });

  it('cost no request when they are right', () => {
    start();
    outage(() => undefined, 60000);
    expect(signIns()).toEqual([]);
    expect(seen.lines.filter((line) => line.startsWith('options'))).toEqual([]);
  });

  it('are told as restored when they were wrong at the load', () => {
    desk = openDesk();
    desk.ready(MAIL);
    desk.fault({ type: 'options-drift' });
    manager = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS });
    seen = record(manager);
    manager.start();
    desk.tick(1000);
    expect(onServer()).toEqual(OPTIONS);
    expect(seen.lines).toContain('options 1 > 5');
    expect(signIns().length).toBe(1);
  });

  it('G7 are left alone for an agent who was signed out meanwhile', () => {
    start();
    outage(() => {
      desk.server.request({
        method: 'PUT',
        path: '/finesse/api/User/1001001/Media/5001',
        body: '<Media><state>LOGOUT</state></Media>',
        headers: { requestid: 'x' }
      });
      desk.tick();
    }, 60000);
    expect(manager.media!.getState()).toBe('LOGOUT');
    expect(signIns()).toEqual([]);
  });

  it('are repaired on the other node after a failover, which also signs the agent in there', () => {
    start();
    desk.fault({ type: 'failover' });
    desk.tick();
    desk.forget();
    desk.recover();
    desk.tick(1000);
    expect(desk.server.truth().node).toBe('B');
    expect(onServer()).toEqual(OPTIONS);
    expect(manager.media!.getState()).toBe('READY');
  });

  it("are repaired by the manager when the library's helper does not do it", () => {
    start();
    const lost = desk.library.restservices.Media.prototype.login;
    // The helper's sign-in never leaves, as if its answer were lost.
    manager.media!.login = () => manager.media!;
    outage(() => desk.fault({ type: 'options-drift' }), 1000);
    expect(onServer().maxDialogLimit).toBe('1');
    manager.media!.login = lost;
    desk.tick(60000);
    expect(onServer()).toEqual(OPTIONS);
    expect(seen.lines).toContain('options 1 > 5');
  });

  it('G7 are a copy: what the gadget does to its object later changes nothing', () => {
    desk = openDesk();
    const mine = { ...OPTIONS, maxDialogLimit: 5 as number | string };
    manager = new MediaManager({ mediaId: MAIL, mediaOptions: mine });
    seen = record(manager);
    mine.maxDialogLimit = 9;
    manager.start();
    desk.tick();
    manager.login();
    desk.tick();
    expect(signIns()[0]!.body).toContain('<maxDialogLimit>5<');
    expect(mine.maxDialogLimit).toBe(9);
  });

  it('G7 reach the library as a copy: what happens to that changes nothing of ours', () => {
    start(false);
    const given = (manager.media as unknown as { _mediaOptions: Record<string, string> })._mediaOptions;
    given.maxDialogLimit = '9';
    manager.login();
    desk.tick();
    expect(signIns()[0]!.body).toContain('<maxDialogLimit>5<');
  });

  it('say OPTIONS_RESTORE_FAILED once when the server refuses each sign-in, and are right when it takes one again', () => {
    start();
    const request = desk.server.request.bind(desk.server);
    const error = '<ApiErrors><ApiError><ErrorType>Generic Error</ErrorType><ErrorMessage>REFUSED</ErrorMessage></ApiError></ApiErrors>';
    desk.server.request = (sent) =>
      sent.method === 'PUT' ? { ...request({ ...sent, method: 'GET', body: '' }), status: 500, body: error } : request(sent);
    outage(() => desk.fault({ type: 'options-drift' }), 60000);
    expect(signIns().length).toBeGreaterThan(2);
    expect(seen.errors.map(({ code }) => code)).toEqual(['OPTIONS_RESTORE_FAILED']);
    expect(seen.errors[0]!.message).toContain('500');
    desk.server.request = request;
    desk.tick(120000);
    expect(onServer()).toEqual(OPTIONS);
  });

  it('are left alone while the connection is lost, and repaired after it', () => {
    start();
    // Disables the library's helper, so that only the manager can repair.
    const { login } = desk.library.restservices.Media.prototype;
    manager.media!.login = () => manager.media!;
    outage(() => desk.fault({ type: 'options-drift' }), 1000);
    desk.fault({ type: 'finesse-down' });
    desk.tick();
    manager.media!.login = login;
    desk.forget();
    desk.tick(600000);
    expect(desk.sent()).toEqual([]);
    desk.recover();
    desk.tick(60000);
    expect(onServer()).toEqual(OPTIONS);
    expect(seen.lines.filter((line) => line.startsWith('options'))).toEqual(['options 1 > 5']);
    expect(seen.errors).toEqual([]);
  });
});
