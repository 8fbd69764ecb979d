import { CHAT, MAIL, MAIL_ENTRY, OPTIONS } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';

describeFacade('Difficult conditions', (facade) => {
  const fixture = createFixture(facade);
  const { gadgetList, listPath, make, recovered, shown, truth } = fixture;

  it('a hidden tab, whose timers run once a second: an answer from before a recovery does not count after it', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    // Makes timers of 0 ms slow, as a browser does in a hidden page. The desk's own timers are never 0 ms here.
    fixture.desk.notificationDelay = () => 1;
    const quick = window.setTimeout;
    (window as unknown as { setTimeout: unknown }).setTimeout = (fn: () => void, ms: number) => quick(fn, ms > 0 ? ms : 1000);
    try {
      fixture.desk.fault({ type: 'notifications-down' });
      fixture.desk.tick(5000);
      fixture.desk.latency = () => 300;
      manager.media!.getMediaDialogs({}).refresh();
      fixture.desk.tick(50);
      const fresh = fixture.desk.offer(MAIL);
      fixture.desk.tick(50);
      fixture.desk.recover();
      fixture.desk.latency = () => 10;
      fixture.desk.tick(60000);
      expect(manager.state).toBe('ready');
      expect(shown(seen)).toEqual([fresh]);
    } finally {
      (window as unknown as { setTimeout: unknown }).setTimeout = quick;
    }
  });

  it('signing out while the media options are wrong: the agent is not signed in again, and nothing is restored', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    spyOn(Math, 'random').and.returnValue(0.5);
    // Refuses the helper's sign-in, so that the manager will try in 2250 ms.
    let refuse = 1;
    fixture.desk.spoil = (request, response) =>
      request.method === 'PUT' && refuse-- > 0 ? { ...response, status: 500, body: '' } : response;
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.tick();
    const request = fixture.desk.server.request.bind(fixture.desk.server);
    let lost = 1;
    fixture.desk.server.request = (sent) =>
      sent.method === 'PUT' && lost-- > 0 ? { status: 500, headers: {}, body: '', delayMs: 0 } : request(sent);
    fixture.desk.recover();
    fixture.desk.tick(2150);
    fixture.desk.notificationDelay = () => 400;
    manager.logout();
    fixture.desk.tick(60000);
    expect(truth().state).toBe('LOGOUT');
    expect(manager.media!.getState()).toBe('LOGOUT');
    expect(seen.lines.filter((line) => line.startsWith('options'))).toEqual([]);
  });

  it('a failed read after a recovery that had trouble makes it stale again', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.tick();
    fixture.desk.recover();
    fixture.desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 1 });
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
    const mail = fixture.desk.offer(MAIL);
    const chat = fixture.desk.offer(CHAT);
    fixture.desk.act(mail, 'ACCEPT');
    fixture.desk.act(mail, 'START');
    fixture.desk.tick();
    fixture.desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 1 });
    fixture.desk.act(chat, 'ACCEPT');
    fixture.desk.act(chat, 'START');
    fixture.desk.tick(90);
    expect(manager.media!.getState()).toBe('INTERRUPTED');
    seen.take();
    expect(manager.state).withContext('while the dialogs cannot be read').toBe('stale');
  });

  it('events in a quick row and slow answers: no storm of reads, and it comes to an end', () => {
    const { manager } = make();
    manager.start();
    fixture.desk.tick();
    const id = fixture.desk.offer(MAIL);
    fixture.desk.tick();
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.tick();
    fixture.desk.forget();
    fixture.desk.latency = () => 300;
    fixture.desk.recover();
    for (let i = 0; i < 300; i++) {
      fixture.desk.control({ type: 'update-task', id, callVariables: { callVariable1: `${i}` } });
      fixture.desk.tick(200);
    }
    const count = fixture.desk.sent().filter((line) => line.endsWith('/Dialogs')).length;
    fixture.desk.tick(40000);
    expect(manager.state).toBe('ready');
    expect(count).toBeLessThan(30);
  });

  it('an interrupt that began in an outage costs no second read of the dialogs', () => {
    const { manager } = make();
    manager.start();
    const mail = fixture.desk.offer(MAIL);
    const chat = fixture.desk.offer(CHAT);
    fixture.desk.act(mail, 'ACCEPT');
    fixture.desk.act(mail, 'START');
    fixture.desk.tick();
    recovered(() => {
      fixture.desk.act(chat, 'ACCEPT');
      fixture.desk.act(chat, 'START');
      fixture.desk.tick(1000);
    });
    expect(manager.media!.getState()).toBe('INTERRUPTED');
    expect(fixture.desk.sent().filter((line) => line.includes('5001'))).toEqual(
      jasmine.arrayWithExactContents(['GET Media/5001', 'GET Media/5001/Dialogs'])
    );
  });

  it('an interrupt that ends between the answers of a recovery: the dialogs that were read before are read again, once', () => {
    const { manager } = make();
    const chat = fixture.desk.offer(CHAT);
    const mail = fixture.desk.offer(MAIL);
    const slow = (path: RegExp): void => {
      fixture.desk.spoil = (request, response) => (path.test(request.path) ? { ...response, delayMs: 100 } : response);
    };
    // Starts an outage before the load is complete, so that there is no earlier Media to compare with.
    slow(/Media\/5001\/Dialogs\b/);
    manager.start();
    fixture.desk.tick(50);
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.act(chat, 'ACCEPT');
    fixture.desk.act(chat, 'START');
    fixture.desk.tick(200);
    slow(/Media(\/5001)?(\?|$)/);
    fixture.desk.forget();
    fixture.desk.recover();
    fixture.desk.tick(50);
    fixture.desk.endTask(chat);
    fixture.desk.tick(1000);
    expect(manager.state).toBe('ready');
    expect(manager.dialog(mail)!.getParticipants()[0]!.actions).toBeTruthy();
    expect(fixture.desk.sent().filter((line) => line.endsWith('5001/Dialogs')).length).toBe(2);
  });

  it('dispose() on a hub that throws on unsubscribe still takes everything back', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    const unsubscribe = spyOn(fixture.desk.hub, 'unsubscribe').and.throwError('OpenAjax.hub.Error.Disconnected');
    expect(() => manager.dispose()).not.toThrow();
    expect(manager.state).toBe('disposed');
    seen.take();
    unsubscribe.and.callThrough();
    fixture.desk.offer(MAIL);
    fixture.tickThrowing(200);
    fixture.desk.tick();
    expect(seen.take()).toEqual([]);
  });

  it('an MRD that appears in the list during an outage: not ready before the recovery', () => {
    let hidden = true;
    fixture.desk.spoil = (request, response) =>
      hidden && request.path.replace(/\?.*/, '') === listPath() ? { ...response, body: response.body.replace(MAIL_ENTRY, '') } : response;
    const { user, list } = gadgetList();
    const { manager } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick();
    expect(manager.state).toBe('failed');
    hidden = false;
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.tick();
    list.refresh();
    fixture.desk.tick(2000);
    expect(manager.state).toBe('disconnected');
    fixture.desk.recover();
    fixture.desk.tick(2000);
    expect(manager.state).toBe('ready');
  });

  it('failing from inside a listener of a completion: not ready afterwards', () => {
    const { manager } = make();
    let once = true;
    manager.on('dialogsChanged', ({ cause }) => {
      if (cause === 'recovery' && once) {
        once = false;
        fixture.desk.publish('finesse.info.connection', { status: 'failing', resourceID: 'desk' });
      }
    });
    manager.start();
    fixture.desk.tick();
    recovered();
    expect(once).toBeFalse();
    expect(manager.state).toBe('disconnected');
  });

  it('drift that is seen while the dialogs cannot be read, with a helper that fails: repaired all the same', () => {
    const { manager } = make();
    manager.start();
    fixture.desk.tick();
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.tick();
    const request = fixture.desk.server.request.bind(fixture.desk.server);
    let lost = 1;
    fixture.desk.server.request = (sent) =>
      sent.method === 'PUT' && lost-- > 0
        ? { status: 500, headers: {}, body: '', delayMs: 0 }
        : /Dialogs/.test(sent.path)
          ? { status: 503, headers: {}, body: '', delayMs: 0 }
          : request(sent);
    fixture.desk.recover();
    fixture.desk.tick(120000);
    expect(manager.state).toBe('stale');
    expect(truth().settings.A).toEqual(OPTIONS);
  });
});
