import { MAIL, OPTIONS } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';

describeFacade('Starting with existing objects and requests', (facade) => {
  const fixture = createFixture(facade);
  const { agent, gadgetList, make, newUser, puts, shown, truth } = fixture;

  it('started in an outage on stale data: never signs in an agent who was signed out meanwhile', () => {
    const { user } = gadgetList();
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.tick();
    fixture.desk.setMedia(MAIL, 'LOGOUT');
    fixture.desk.tick(1000);
    expect(truth().state).toBe('LOGOUT');
    fixture.desk.forget();
    const { manager } = make(MAIL, { user, mediaOptions: { ...OPTIONS, maxDialogLimit: '8' } });
    manager.start();
    fixture.desk.tick(20000);
    expect(puts()).toEqual([]);
    fixture.desk.recover();
    fixture.desk.tick(20000);
    expect(truth().state).toBe('LOGOUT');
    expect(manager.state).toBe('ready');
  });

  it('started in an outage in which the media options drifted: never signs in an agent who signs out in the rest of it', () => {
    const { user } = gadgetList();
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.fault({ type: 'options-drift', settings: { maxDialogLimit: '1' } });
    fixture.desk.tick();
    const { manager } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick();
    fixture.desk.setMedia(MAIL, 'LOGOUT');
    fixture.desk.forget();
    fixture.desk.tick(20000);
    expect(puts()).toEqual([]);
    fixture.desk.recover();
    fixture.desk.tick(20000);
    expect(puts()).toEqual([]);
    expect(truth().state).toBe('LOGOUT');
    expect(manager.state).toBe('ready');
  });

  it('started in an outage in which the media options drifted: leaves what the library cannot repair to the recovery', () => {
    const { user } = gadgetList();
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.tick();
    const { manager, seen } = make(MAIL, { user });
    fixture.desk.spoil = (request, response) => (request.method === 'PUT' ? { ...response, status: 500, body: '' } : response);
    manager.start();
    fixture.desk.tick(2000);
    fixture.desk.forget();
    fixture.desk.tick(60000);
    expect(fixture.desk.sent()).toEqual([]);
    fixture.desk.spoil = (_request, response) => response;
    fixture.desk.recover();
    fixture.desk.tick(20000);
    expect(truth().settings.A).toEqual(OPTIONS);
    seen.take();
  });

  it('started by the connect handler, before the library has re-read: never signs in a signed-out agent', () => {
    const { user } = gadgetList();
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.tick();
    fixture.desk.setMedia(MAIL, 'LOGOUT');
    fixture.desk.tick(1000);
    const { manager } = make(MAIL, { user, mediaOptions: { ...OPTIONS, maxDialogLimit: '8' } });
    fixture.desk.library.clientservices.ClientServices.registerOnConnectHandler(() => void manager.start());
    fixture.desk.forget();
    fixture.desk.recover();
    fixture.desk.tick(20000);
    expect(puts()).toEqual([]);
    expect(truth().state).toBe('LOGOUT');
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('LOGOUT');
  });

  it('a manager that takes over while the Media could not be read shows what the Media is now', () => {
    const first = make();
    first.manager.start();
    fixture.desk.tick();
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.tick();
    fixture.desk.setMedia(MAIL, 'NOT_READY');
    fixture.desk.tick();
    fixture.desk.spoil = (request, response) =>
      /\/Media(\/5001)?(\?|$)/.test(request.path) && failing-- > 0 ? { ...response, status: 503, body: '' } : response;
    let failing = 2;
    fixture.desk.recover();
    fixture.desk.tick(50);
    expect(first.manager.state).toBe('stale');
    first.manager.dispose();
    const { manager } = make();
    manager.start();
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('NOT_READY');
  });

  it("a list that the gadget asked for, and an event that overtook its answer: the Media's state is right", () => {
    const user = newUser();
    fixture.desk.tick();
    fixture.desk.latency = () => 200;
    user.getMediaList({});
    fixture.desk.tick(50);
    fixture.desk.setMedia(MAIL, 'NOT_READY');
    fixture.desk.tick(20);
    const { manager } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('NOT_READY');
  });

  it("the gadget's getMedia with other options before the manager: the server has the manager's in the end", () => {
    const { user, list } = gadgetList();
    list.getMedia({ id: MAIL, mediaOptions: { ...OPTIONS, maxDialogLimit: '7' } });
    fixture.desk.tick(3000);
    const { manager } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(truth().settings.A).toEqual(OPTIONS);
  });

  it('a gap between dispose() and the next manager, with an answer under way that an event of the gap overtook', () => {
    const old = fixture.desk.offer(MAIL);
    fixture.desk.latency = () => (fixture.desk.requests.at(-1)!.path.endsWith('/Dialogs') ? 400 : 10);
    const first = make();
    first.manager.start();
    fixture.desk.tick(60);
    first.manager.dispose();
    const fresh = fixture.desk.offer(MAIL);
    fixture.desk.tick(50);
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(shown(seen)).toEqual([old, fresh].sort());
  });

  it('the same, in a recovery', () => {
    const first = make();
    first.manager.start();
    const old = fixture.desk.offer(MAIL);
    fixture.desk.tick();
    fixture.desk.latency = () => (fixture.desk.requests.at(-1)!.path.endsWith('/Dialogs') ? 400 : 10);
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.tick();
    fixture.desk.recover();
    fixture.desk.tick(60);
    first.manager.dispose();
    fixture.desk.endTask(old);
    fixture.desk.tick(50);
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(shown(seen)).toEqual([]);
  });

  it("the gadget's User, whose GET failed before start(): loads all the same, or says something", () => {
    fixture.desk.fault({ type: 'get-fails', path: `/User/${agent()}`, times: 1 });
    const user = new fixture.desk.library.restservices.User({ id: agent(), onError: () => undefined });
    fixture.desk.tick(1000);
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick(600000);
    expect(manager.state + seen.errors.map(({ code }) => code).join()).toBe('ready');
  });

  it("the gadget's User, whose GET is never answered: loads all the same", () => {
    let left = 1;
    fixture.desk.spoil = (request, response) => (/\/User\/\d+(\?|$)/.test(request.path) && left-- > 0 ? undefined : response);
    const user = newUser();
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick(600000);
    expect(manager.state).toBe('ready');
    seen.take();
  });

  it("the gadget's list, whose GET failed before start(): loads all the same", () => {
    const user = newUser();
    fixture.desk.tick();
    fixture.desk.fault({ type: 'get-fails', path: '/Media', times: 1 });
    user.getMediaList({});
    fixture.desk.tick(1000);
    const { manager } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick(600000);
    expect(manager.state).toBe('ready');
  });

  it("the gadget's list, whose GET is never answered: loads all the same", () => {
    const user = newUser();
    fixture.desk.tick();
    let left = 1;
    fixture.desk.spoil = (request, response) => (/\/Media(\?|$)/.test(request.path) && left-- > 0 ? undefined : response);
    user.getMediaList({});
    const { manager } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick(600000);
    expect(manager.state).toBe('ready');
  });
});
