import { CHAT, MAIL, MAIL_ENTRY, OPTIONS } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { onStage } from '../support/fixture.js';

describeFacade('Rough weather', (facade) => {
  const stage = onStage(facade);
  const { gadgetList, listPath, make, recovered, shown, truth } = stage;

  it('a hidden tab, whose timers run once a second: an answer of before a recovery is not the truth of after', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    // Timers of 0 ms, as a browser slows them down in a page nobody sees; the desk's own are never 0 here.
    stage.desk.notificationDelay = () => 1;
    const quick = window.setTimeout;
    (window as unknown as { setTimeout: unknown }).setTimeout = (fn: () => void, ms: number) => quick(fn, ms > 0 ? ms : 1000);
    try {
      stage.desk.fault({ type: 'notifications-down' });
      stage.desk.tick(5000);
      stage.desk.latency = () => 300;
      manager.media!.getMediaDialogs({}).refresh();
      stage.desk.tick(50);
      const fresh = stage.desk.offer(MAIL);
      stage.desk.tick(50);
      stage.desk.recover();
      stage.desk.latency = () => 10;
      stage.desk.tick(60000);
      expect(manager.state).toBe('ready');
      expect(shown(seen)).toEqual([fresh]);
    } finally {
      (window as unknown as { setTimeout: unknown }).setTimeout = quick;
    }
  });

  it('signing out while the settings are wrong: not signed in again behind the agent, and nothing is restored', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    spyOn(Math, 'random').and.returnValue(0.5);
    // The helper's sign-in is refused, so the manager is going to try in 2250 ms.
    let refuse = 1;
    stage.desk.spoil = (request, response) =>
      request.method === 'PUT' && refuse-- > 0 ? { ...response, status: 500, body: '' } : response;
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.fault({ type: 'options-drift' });
    stage.desk.tick();
    const request = stage.desk.server.request.bind(stage.desk.server);
    let lost = 1;
    stage.desk.server.request = (sent) =>
      sent.method === 'PUT' && lost-- > 0 ? { status: 500, headers: {}, body: '', delayMs: 0 } : request(sent);
    stage.desk.recover();
    stage.desk.tick(2150);
    stage.desk.notificationDelay = () => 400;
    manager.logout();
    stage.desk.tick(60000);
    expect(truth().state).toBe('LOGOUT');
    expect(manager.media!.getState()).toBe('LOGOUT');
    expect(seen.lines.filter((line) => line.startsWith('options'))).toEqual([]);
  });

  it('a failed read after a recovery that had trouble makes it stale again', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.recover();
    stage.desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 1 });
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    const mail = stage.desk.offer(MAIL);
    const chat = stage.desk.offer(CHAT);
    stage.desk.act(mail, 'ACCEPT');
    stage.desk.act(mail, 'START');
    stage.desk.tick();
    stage.desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 1 });
    stage.desk.act(chat, 'ACCEPT');
    stage.desk.act(chat, 'START');
    stage.desk.tick(90);
    expect(manager.media!.getState()).toBe('INTERRUPTED');
    seen.take();
    expect(manager.state).withContext('while the dialogs cannot be read').toBe('stale');
  });

  it('events in a quick row and slow answers: no storm of reads, and it comes to an end', () => {
    const { manager } = make();
    manager.start();
    stage.desk.tick();
    const id = stage.desk.offer(MAIL);
    stage.desk.tick();
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.forget();
    stage.desk.latency = () => 300;
    stage.desk.recover();
    for (let i = 0; i < 300; i++) {
      stage.desk.control({ type: 'update-task', id, callVariables: { callVariable1: `${i}` } });
      stage.desk.tick(200);
    }
    const count = stage.desk.sent().filter((line) => line.endsWith('/Dialogs')).length;
    stage.desk.tick(40000);
    expect(manager.state).toBe('ready');
    expect(count).toBeLessThan(30);
  });

  it('an interrupt that began in an outage costs no second read of the dialogs', () => {
    const { manager } = make();
    manager.start();
    const mail = stage.desk.offer(MAIL);
    const chat = stage.desk.offer(CHAT);
    stage.desk.act(mail, 'ACCEPT');
    stage.desk.act(mail, 'START');
    stage.desk.tick();
    recovered(() => {
      stage.desk.act(chat, 'ACCEPT');
      stage.desk.act(chat, 'START');
      stage.desk.tick(1000);
    });
    expect(manager.media!.getState()).toBe('INTERRUPTED');
    expect(stage.desk.sent().filter((line) => line.includes('5001'))).toEqual(
      jasmine.arrayWithExactContents(['GET Media/5001', 'GET Media/5001/Dialogs'])
    );
  });

  it('an interrupt that ends between the answers of a recovery: the dialogs that were read before are read again, once', () => {
    const { manager } = make();
    const chat = stage.desk.offer(CHAT);
    const mail = stage.desk.offer(MAIL);
    const slow = (path: RegExp): void => {
      stage.desk.spoil = (request, response) => (path.test(request.path) ? { ...response, delayMs: 100 } : response);
    };
    // An outage before the load was complete: there is no Media of before to compare with.
    slow(/Media\/5001\/Dialogs\b/);
    manager.start();
    stage.desk.tick(50);
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.act(chat, 'ACCEPT');
    stage.desk.act(chat, 'START');
    stage.desk.tick(200);
    slow(/Media(\/5001)?(\?|$)/);
    stage.desk.forget();
    stage.desk.recover();
    stage.desk.tick(50);
    stage.desk.endTask(chat);
    stage.desk.tick(1000);
    expect(manager.state).toBe('ready');
    expect(manager.dialog(mail)!.getParticipants()[0]!.actions).toBeTruthy();
    expect(stage.desk.sent().filter((line) => line.endsWith('5001/Dialogs')).length).toBe(2);
  });

  it('dispose() on a hub that throws on unsubscribe still takes everything back', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    const unsubscribe = spyOn(stage.desk.hub, 'unsubscribe').and.throwError('OpenAjax.hub.Error.Disconnected');
    expect(() => manager.dispose()).not.toThrow();
    expect(manager.state).toBe('disposed');
    seen.take();
    unsubscribe.and.callThrough();
    stage.desk.offer(MAIL);
    try {
      stage.desk.clock.tick(200);
    } catch {
      // Reported to the window.
    }
    stage.desk.tick();
    expect(seen.take()).toEqual([]);
  });

  it('an MRD that appears in the list during an outage: not ready before the recovery', () => {
    let hidden = true;
    stage.desk.spoil = (request, response) =>
      hidden && request.path.replace(/\?.*/, '') === listPath() ? { ...response, body: response.body.replace(MAIL_ENTRY, '') } : response;
    const { user, list } = gadgetList();
    const { manager } = make(MAIL, { user });
    manager.start();
    stage.desk.tick();
    expect(manager.state).toBe('failed');
    hidden = false;
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    list.refresh();
    stage.desk.tick(2000);
    expect(manager.state).toBe('disconnected');
    stage.desk.recover();
    stage.desk.tick(2000);
    expect(manager.state).toBe('ready');
  });

  it('failing from inside a listener of a completion: not ready afterwards', () => {
    const { manager } = make();
    let once = true;
    manager.on('dialogsChanged', ({ cause }) => {
      if (cause === 'recovery' && once) {
        once = false;
        stage.desk.publish('finesse.info.connection', { status: 'failing', resourceID: 'desk' });
      }
    });
    manager.start();
    stage.desk.tick();
    recovered();
    expect(once).toBeFalse();
    expect(manager.state).toBe('disconnected');
  });

  it('drift that is seen while the dialogs cannot be read, with a helper that fails: repaired all the same', () => {
    const { manager } = make();
    manager.start();
    stage.desk.tick();
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.fault({ type: 'options-drift' });
    stage.desk.tick();
    const request = stage.desk.server.request.bind(stage.desk.server);
    let lost = 1;
    stage.desk.server.request = (sent) =>
      sent.method === 'PUT' && lost-- > 0
        ? { status: 500, headers: {}, body: '', delayMs: 0 }
        : /Dialogs/.test(sent.path)
          ? { status: 503, headers: {}, body: '', delayMs: 0 }
          : request(sent);
    stage.desk.recover();
    stage.desk.tick(120000);
    expect(manager.state).toBe('stale');
    expect(truth().settings.A).toEqual(OPTIONS);
  });
});
