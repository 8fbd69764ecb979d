import { describeFacade } from '../support/facade.js';
import { userIsCached } from '../support/world.js';
import { MAIL, OPTIONS, openDesk, type Desk } from '../support/desk.js';
import { record, type Recorder } from '../support/recorder.js';
import type { MediaManager as Manager } from '../../src/index.js';

/** Counts the listeners on the vendor's notifiers of an object. */
function listeners(object: object): number {
  const notifiers = Object.entries(object).filter(([name]) => name.endsWith('Notifier'));
  return notifiers.reduce((sum, [, notifier]) => sum + (notifier as { getListeners(): unknown[] }).getListeners().length, 0);
}

describeFacade('Listeners', ({ MediaManager }) => {
  let desk: Desk;
  let manager: Manager;
  let seen: Recorder;
  beforeEach(() => {
    desk = openDesk();
    desk.ready(MAIL);
    manager = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS });
    seen = record(manager);
  });
  afterEach(() => {
    manager.dispose();
    desk.dispose();
  });
  const run = () => {
    manager.start();
    desk.tick();
    seen.take();
  };

  it('on() returns how to stop listening; twice is harmless', () => {
    let heard = 0;
    const off = manager.on('dialogAdded', () => heard++);
    run();
    desk.offer(MAIL);
    desk.tick();
    expect(heard).toBe(1);
    off();
    off();
    desk.offer(MAIL);
    desk.tick();
    expect(heard).toBe(1);
  });

  it('G5 a listener that throws stops nobody, and its error reaches the window', () => {
    const thrown: string[] = [];
    manager.on('dialogAdded', () => {
      throw new Error('of the gadget');
    });
    let heard = 0;
    manager.on('dialogAdded', () => heard++);
    run();
    const id = desk.offer(MAIL);
    for (let i = 0; i < 10; i++) {
      try {
        desk.tick(5);
      } catch (error) {
        // Sinon's clock throws an error of a timer to its caller. A browser passes it to window.onerror.
        thrown.push((error as Error).message);
      }
    }
    expect(heard).toBe(1);
    expect(thrown).toEqual(['of the gadget']);
    expect(Object.keys(seen.dialogs)).toEqual([id]);
  });

  it('an error nobody listens for reaches the window', () => {
    const silent = new MediaManager({ mediaId: '4711', mediaOptions: OPTIONS });
    silent.start();
    expect(() => desk.tick()).toThrowError(/4711/);
    silent.dispose();
  });

  it('a listener may end another whose turn was still to come', () => {
    const heard: string[] = [];
    const off: (() => void)[] = [];
    manager.on('dialogAdded', () => {
      heard.push('first');
      off.forEach((end) => end());
    });
    off.push(manager.on('dialogAdded', () => heard.push('second')));
    run();
    desk.offer(MAIL);
    desk.tick();
    expect(heard).toEqual(['first']);
  });

  for (const event of ['dialogAdded', 'dialogsChanged', 'stateChanged'] as const) {
    it(`G4 nothing comes after dispose() from inside a listener of ${event}`, () => {
      const first = desk.offer(MAIL);
      manager.on(event, () => manager.state === 'loading' && manager.dialogs.length > 0 && manager.dispose());
      manager.on('stateChanged', () => manager.state === 'loading' && event === 'stateChanged' && manager.dispose());
      manager.start();
      desk.tick();
      const lines = seen.take();
      expect(manager.state).toBe('disposed');
      expect(lines).not.toContain('state loading > ready');
      if (event === 'dialogAdded') expect(lines).toContain(`added ${first} load`);
      if (event === 'stateChanged') expect(desk.sent()).toEqual([]);
      desk.offer(MAIL);
      desk.tick();
      expect(seen.take()).toEqual([]);
    });
  }

  it('G4 dispose() takes back every subscription and handler', () => {
    const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
    desk.tick();
    const list = user.getMediaList({});
    desk.tick();
    list.getMedia({ id: MAIL }).getMediaDialogs({});
    desk.tick();
    manager = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS, user });
    seen = record(manager);
    const subscribed = spyOn(desk.hub, 'subscribe').and.callThrough();
    const unsubscribed = spyOn(desk.hub, 'unsubscribe').and.callThrough();
    run();
    const id = desk.offer(MAIL);
    desk.tick();
    const media = manager.media!;
    const dialog = manager.dialog(id)!;
    const listening = () => [dialog, media, media.getMediaDialogs({})].map((object) => listeners(object));
    const before = listening();
    manager.dispose();
    expect(listening()).toEqual(before.map((count, i) => count - [1, 2, 3][i]!));
    expect(subscribed.calls.count()).toBeGreaterThan(0);
    expect(
      unsubscribed.calls
        .allArgs()
        .map(([id]) => id)
        .sort()
    ).toEqual(
      subscribed.calls
        .all()
        .map(({ returnValue }) => returnValue)
        .sort()
    );
    seen.take();
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    desk.recover();
    desk.tick(5000);
    expect(seen.take()).toEqual([]);
    expect(() => manager.start()).toThrowError(/after dispose/);
    expect(() => manager.login()).toThrowError(/after dispose/);
    expect(() => manager.dispose()).not.toThrow();
  });

  it('another manager takes over after dispose()', () => {
    run();
    const { media } = manager;
    const id = desk.offer(MAIL);
    desk.tick();
    manager.dispose();
    const user = (media as unknown as { _restObj: finesse.restservices.User })._restObj;
    const next = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS, user });
    const later = record(next);
    next.start();
    desk.tick(1000);
    expect(next.state).toBe('ready');
    expect(Object.keys(later.dialogs)).toEqual([id]);
    next.dispose();
  });

  it('G6 the connect and disconnect handlers of the gadget stay its own', () => {
    const calls: string[] = [];
    const services = desk.library.clientservices.ClientServices;
    services.registerOnConnectHandler(() => void calls.push('connected'));
    services.registerOnDisconnectHandler(() => void calls.push('disconnected'));
    run();
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    desk.recover();
    desk.tick();
    expect(calls).toEqual(['connected', 'disconnected', 'connected']);
    expect(seen.completions).toBe(2);
  });

  it("the gadget's own handlers on the same MRD hear what they would hear without us", () => {
    run();
    const own: string[] = [];
    const media = manager.media!;
    const dialogs = media.getMediaDialogs({});
    dialogs.addHandler('collectionAdd', (dialog) => void own.push(`add ${dialog.getId()}`));
    dialogs.addHandler('collectionDelete', (dialog) => void own.push(`delete ${dialog.getId()}`));
    const gone = desk.offer(MAIL);
    desk.tick();
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    desk.endTask(gone);
    const fresh = desk.offer(MAIL);
    desk.tick();
    desk.recover();
    desk.tick();
    expect(own).toEqual([`add ${gone}`, `add ${fresh}`, `delete ${gone}`]);
  });

  for (const event of ['error', 'stateChanged'] as const) {
    it(`start() from the listener of ${event} that hears of the failure tries again each time, later and later`, () => {
      const lost = new MediaManager({ mediaId: '4711', mediaOptions: OPTIONS });
      const errors: string[] = [];
      let patience = 5;
      desk.forget();
      lost.on('error', ({ code }) => errors.push(code));
      lost.on(event, () => {
        if (lost.state === 'failed' && --patience >= 0) lost.start();
      });
      lost.start();
      desk.tick(120000);
      expect(lost.state).toBe('failed');
      expect(errors).toEqual(Array<string>(6).fill('MEDIA_NOT_FOUND'));
      // The MRD may have returned, so each start reads the list.
      expect(desk.sent()).toEqual([...(userIsCached() ? [] : ['GET User']), ...Array<string>(6).fill('GET Media')]);
      patience = Infinity;
      desk.forget();
      lost.start();
      desk.tick(10 * 60000);
      expect(desk.requests.length).toBeGreaterThan(10);
      expect(desk.requests.length).toBeLessThan(120);
      lost.dispose();
    });
  }
});
