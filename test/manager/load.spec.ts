import { describeFacade } from '../support/facade.js';
import { userIsCached } from '../support/world.js';
import { CHAT, MAIL, OPTIONS, openDesk, UNSKILLED, type Desk } from '../support/desk.js';
import { record } from '../support/recorder.js';

describeFacade('Load', ({ MediaManager }, { cache }) => {
  let desk: Desk;
  afterEach(() => desk.dispose());
  const make = (config: Partial<ConstructorParameters<typeof MediaManager>[0]> = {}) => {
    const manager = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS, ...config });
    return { manager, seen: record(manager) };
  };

  it('G1 Convergence: tells the dialogs the agent has, once, and is ready', () => {
    desk = openDesk();
    desk.ready(MAIL, CHAT);
    const mine = desk.offer(MAIL, { callVariable1: 'Ada' });
    desk.offer(CHAT);
    const { manager, seen } = make();
    manager.start();
    desk.tick();
    expect(seen.take()).toEqual(['state idle > loading', `added ${mine} load`, 'dialogs load +1 ~0 -0', 'state loading > ready']);
    expect(manager.state).toBe('ready');
    expect(manager.dialogs.map((dialog) => dialog.getId())).toEqual([mine]);
    expect(manager.dialog(mine)!.getMediaProperties().callVariable1).toBe('Ada');
    expect(manager.media!.getId()).toBe(MAIL);
  });

  it('asks for the user, the list and the dialogs, each once', () => {
    desk = openDesk();
    desk.ready(MAIL);
    make().manager.start();
    desk.tick();
    expect(desk.sent()).toEqual([...(userIsCached() ? [] : ['GET User']), 'GET Media', 'GET Media/5001/Dialogs']);
  });

  it('tells an empty load too, exactly once (G3)', () => {
    desk = openDesk();
    desk.ready(MAIL);
    const { manager, seen } = make();
    expect(manager.start()).toBe(manager);
    manager.start();
    desk.tick();
    manager.start();
    desk.tick(1000);
    expect(seen.completions).toBe(1);
    expect(seen.take()).toContain('dialogs load +0 ~0 -0');
  });

  it('G7 never signs a signed-out agent in', () => {
    desk = openDesk();
    const { manager } = make();
    manager.start();
    desk.tick(10000);
    expect(manager.state).toBe('ready');
    expect(desk.sent().filter((line) => line.startsWith('PUT'))).toEqual([]);
    expect(desk.server.truth().media[0]!.state).toBe('LOGOUT');
  });

  it('keeps an MRD the agent has no skill in, without a state', () => {
    desk = openDesk();
    const { manager } = make({ mediaId: UNSKILLED });
    manager.start();
    desk.tick();
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBeUndefined();
  });

  it('uses the User object of the gadget, loaded or still loading', () => {
    for (const wait of [0, 200]) {
      desk = openDesk();
      desk.ready(MAIL);
      const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
      desk.tick(wait);
      const { manager } = make({ user, finesse: desk.library });
      manager.start();
      desk.tick();
      expect(manager.state).withContext(`after ${wait} ms`).toBe('ready');
      expect(desk.sent().filter((line) => line === 'GET User').length).toBe(userIsCached() ? 0 : 1);
      manager.dispose();
      if (wait === 0) desk.dispose();
    }
  });

  it('says USER_IN_USE, and what to do, when the gadget does not pass on its User', () => {
    desk = openDesk();
    new desk.library.restservices.User({ id: desk.server.config.agent.id });
    desk.tick();
    const { manager, seen } = make();
    manager.start();
    desk.tick();
    expect(seen.errors.map(({ code }) => code)).toEqual(['USER_IN_USE']);
    expect(seen.errors[0]!.message).toMatch(/5001.*Pass that one as `user`/);
    expect(manager.state).toBe('failed');
  });

  it('says MEDIA_NOT_FOUND with the MRDs there are', () => {
    desk = openDesk();
    const { manager, seen } = make({ mediaId: '4711' });
    manager.start();
    desk.tick();
    expect(seen.errors.map(({ code }) => code)).toEqual(['MEDIA_NOT_FOUND']);
    expect(seen.errors[0]!.message).toMatch(/4711.*5001, 5002, 5003/);
    expect(manager.state).toBe('failed');
  });

  it('says FINESSE_MISSING when no library is on the page, and starts once it is there', () => {
    desk = openDesk();
    desk.ready(MAIL);
    const page = window as unknown as { finesse?: unknown };
    delete page.finesse;
    const { manager, seen } = make();
    manager.start();
    expect(manager.state).toBe('failed');
    expect(seen.errors[0]!.code).toBe('FINESSE_MISSING');
    page.finesse = desk.library;
    manager.start();
    desk.tick();
    expect(manager.state).toBe('ready');
  });

  it('says FINESSE_TOO_OLD on a library without Task Routing', () => {
    desk = openDesk();
    const { restservices, ...rest } = desk.library;
    const old = { ...rest, restservices: { User: restservices.User } };
    const { manager, seen } = make({ finesse: old as unknown as typeof desk.library });
    manager.start();
    expect(seen.errors[0]!.code).toBe('FINESSE_TOO_OLD');
    expect(seen.errors[0]!.message).toContain('11.5');
  });

  it('names ClientServices.init when that was not called', () => {
    desk = openDesk({ init: false });
    const { manager, seen } = make();
    manager.start();
    expect(seen.errors.map(({ code }) => code)).toEqual(['USER_LOAD_FAILED']);
    expect(seen.errors[0]!.message).toContain('ClientServices.init');
  });

  it('names ClientServices.init, and loads once that was called, where the id was there before', () => {
    desk = openDesk({ init: false });
    desk.ready(MAIL);
    const { Config } = desk.library.gadget;
    Config.id = desk.server.config.agent.id;
    const { manager, seen } = make();
    manager.start();
    desk.tick(5000);
    expect(seen.errors.map(({ code }) => code)).toEqual(['USER_LOAD_FAILED']);
    expect(seen.errors[0]!.message).toContain('ClientServices.init');
    desk.library.clientservices.ClientServices.init(Config);
    desk.tick(5000);
    expect(manager.state).toBe('ready');
    expect(seen.errors.length).toBe(1);
  });

  it('has no library to call before it is ready, and says so', () => {
    desk = openDesk();
    const { manager } = make();
    expect(() => manager.login()).toThrowError(/login\(\).*idle.*Wait for stateChanged/);
    expect(() => manager.setTaskState('1_2_3', 'ACCEPT')).toThrowError(/setTaskState/);
  });

  describe('when a first GET fails (G9)', () => {
    const cases: [string, string][] = [
      ['/Media', 'MEDIA_LIST_FAILED'],
      ['/Media/5001/Dialogs', 'DIALOGS_LOAD_FAILED'],
      ...(cache === 'old-user' ? [] : ([['/User/1001001', 'USER_LOAD_FAILED']] as [string, string][]))
    ];
    for (const [path, code] of cases) {
      it(`says ${code} once and goes on until it succeeds`, () => {
        desk = openDesk();
        desk.ready(MAIL);
        const mine = desk.offer(MAIL);
        desk.fault({ type: 'get-fails', path, times: 3 });
        const { manager, seen } = make();
        manager.start();
        desk.tick(60000);
        expect(seen.errors.map((error) => error.code)).toEqual([code as (typeof seen.errors)[number]['code']]);
        expect(manager.state).toBe('ready');
        expect(Object.keys(seen.dialogs)).toEqual([mine]);
        expect(seen.completions).toBe(1);
      });
    }
  });

  it('G9 an event before the first answer does not replace it: the dialogs of the answer are told as well', () => {
    desk = openDesk();
    desk.ready(MAIL);
    const early = desk.offer(MAIL);
    desk.tick();
    const { manager, seen } = make();
    manager.start();
    while (!desk.sent().includes('GET Media/5001/Dialogs')) desk.tick(1);
    const late = desk.offer(MAIL);
    desk.tick(5);
    expect(manager.state).withContext('the answer is still under way').toBe('loading');
    expect(Object.keys(seen.dialogs)).withContext('but the event has come').toContain(late);
    desk.tick(500);
    expect(manager.state).toBe('ready');
    expect(Object.keys(seen.dialogs).sort()).toEqual([early, late].sort());
    expect(seen.broken).toEqual([]);
    expect(seen.completions).toBe(1);
  });

  for (const type of ['notifications-down', 'finesse-down', 'cti-down'] as const) {
    it(`completes the load when ${type} fell into it`, () => {
      desk = openDesk();
      desk.ready(MAIL);
      const mine = desk.offer(MAIL);
      desk.tick();
      desk.latency = () => 100;
      const { manager, seen } = make();
      manager.start();
      // The answer of the dialogs is still under way.
      desk.tick(userIsCached() ? 150 : 250);
      desk.fault({ type });
      desk.tick(1000);
      expect(manager.state).not.toBe('ready');
      desk.recover();
      desk.tick(60000);
      expect(manager.state).toBe('ready');
      expect(Object.keys(seen.dialogs)).toEqual(Object.keys(desk.truth(MAIL)));
      expect(seen.completions).toBe(1);
      if (type !== 'cti-down') expect(Object.keys(seen.dialogs)).toEqual([mine]);
    });
  }
});
