import { MAIL, OPTIONS } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { onStage } from '../support/fixture.js';

describeFacade('Taking over what is there', (facade) => {
  const stage = onStage(facade);
  const { agent, gadgetList, make, newUser, puts, shown, truth } = stage;

  it('started in an outage on stale data: never signs in an agent who was signed out meanwhile', () => {
    const { user } = gadgetList();
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.setMedia(MAIL, 'LOGOUT');
    stage.desk.tick(1000);
    expect(truth().state).toBe('LOGOUT');
    stage.desk.forget();
    const { manager } = make(MAIL, { user, mediaOptions: { ...OPTIONS, maxDialogLimit: '8' } });
    manager.start();
    stage.desk.tick(20000);
    expect(puts()).toEqual([]);
    stage.desk.recover();
    stage.desk.tick(20000);
    expect(truth().state).toBe('LOGOUT');
    expect(manager.state).toBe('ready');
  });

  it('started in an outage in which the settings drifted: never signs in an agent who signs out in the rest of it', () => {
    const { user } = gadgetList();
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.fault({ type: 'options-drift', settings: { maxDialogLimit: '1' } });
    stage.desk.tick();
    const { manager } = make(MAIL, { user });
    manager.start();
    stage.desk.tick();
    stage.desk.setMedia(MAIL, 'LOGOUT');
    stage.desk.forget();
    stage.desk.tick(20000);
    expect(puts()).toEqual([]);
    stage.desk.recover();
    stage.desk.tick(20000);
    expect(puts()).toEqual([]);
    expect(truth().state).toBe('LOGOUT');
    expect(manager.state).toBe('ready');
  });

  it('started by the connect handler, before the library has re-read: never signs in a signed-out agent', () => {
    const { user } = gadgetList();
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.setMedia(MAIL, 'LOGOUT');
    stage.desk.tick(1000);
    const { manager } = make(MAIL, { user, mediaOptions: { ...OPTIONS, maxDialogLimit: '8' } });
    stage.desk.library.clientservices.ClientServices.registerOnConnectHandler(() => void manager.start());
    stage.desk.forget();
    stage.desk.recover();
    stage.desk.tick(20000);
    expect(puts()).toEqual([]);
    expect(truth().state).toBe('LOGOUT');
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('LOGOUT');
  });

  it('a manager that takes over while the Media could not be read shows what the Media is now', () => {
    const first = make();
    first.manager.start();
    stage.desk.tick();
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.setMedia(MAIL, 'NOT_READY');
    stage.desk.tick();
    stage.desk.spoil = (request, response) =>
      /\/Media(\/5001)?(\?|$)/.test(request.path) && failing-- > 0 ? { ...response, status: 503, body: '' } : response;
    let failing = 2;
    stage.desk.recover();
    stage.desk.tick(50);
    expect(first.manager.state).toBe('stale');
    first.manager.dispose();
    const { manager } = make();
    manager.start();
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('NOT_READY');
  });

  it("a list that the gadget asked for, and an event that overtook its answer: the Media's state is right", () => {
    const user = newUser();
    stage.desk.tick();
    stage.desk.latency = () => 200;
    user.getMediaList({});
    stage.desk.tick(50);
    stage.desk.setMedia(MAIL, 'NOT_READY');
    stage.desk.tick(20);
    const { manager } = make(MAIL, { user });
    manager.start();
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('NOT_READY');
  });

  it("the gadget's getMedia with other options before the manager: the server has the manager's in the end", () => {
    const { user, list } = gadgetList();
    list.getMedia({ id: MAIL, mediaOptions: { ...OPTIONS, maxDialogLimit: '7' } });
    stage.desk.tick(3000);
    const { manager } = make(MAIL, { user });
    manager.start();
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(truth().settings.A).toEqual(OPTIONS);
  });

  it('a gap between dispose() and the next manager, with an answer under way that an event of the gap overtook', () => {
    const old = stage.desk.offer(MAIL);
    stage.desk.latency = () => (stage.desk.requests.at(-1)!.path.endsWith('/Dialogs') ? 400 : 10);
    const first = make();
    first.manager.start();
    stage.desk.tick(60);
    first.manager.dispose();
    const fresh = stage.desk.offer(MAIL);
    stage.desk.tick(50);
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(shown(seen)).toEqual([old, fresh].sort());
  });

  it('the same, in a recovery', () => {
    const first = make();
    first.manager.start();
    const old = stage.desk.offer(MAIL);
    stage.desk.tick();
    stage.desk.latency = () => (stage.desk.requests.at(-1)!.path.endsWith('/Dialogs') ? 400 : 10);
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.recover();
    stage.desk.tick(60);
    first.manager.dispose();
    stage.desk.endTask(old);
    stage.desk.tick(50);
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(shown(seen)).toEqual([]);
  });

  it("the gadget's User, whose GET failed before start(): loads all the same, or says something", () => {
    stage.desk.fault({ type: 'get-fails', path: `/User/${agent()}`, times: 1 });
    const user = new stage.desk.library.restservices.User({ id: agent(), onError: () => undefined });
    stage.desk.tick(1000);
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    stage.desk.tick(600000);
    expect(manager.state + seen.errors.map(({ code }) => code).join()).toBe('ready');
  });

  it("the gadget's User, whose GET is never answered: loads all the same", () => {
    let left = 1;
    stage.desk.spoil = (request, response) => (/\/User\/\d+(\?|$)/.test(request.path) && left-- > 0 ? undefined : response);
    const user = newUser();
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    stage.desk.tick(600000);
    expect(manager.state).toBe('ready');
    seen.take();
  });

  it("the gadget's list, whose GET failed before start(): loads all the same", () => {
    const user = newUser();
    stage.desk.tick();
    stage.desk.fault({ type: 'get-fails', path: '/Media', times: 1 });
    user.getMediaList({});
    stage.desk.tick(1000);
    const { manager } = make(MAIL, { user });
    manager.start();
    stage.desk.tick(600000);
    expect(manager.state).toBe('ready');
  });

  it("the gadget's list, whose GET is never answered: loads all the same", () => {
    const user = newUser();
    stage.desk.tick();
    let left = 1;
    stage.desk.spoil = (request, response) => (/\/Media(\?|$)/.test(request.path) && left-- > 0 ? undefined : response);
    user.getMediaList({});
    const { manager } = make(MAIL, { user });
    manager.start();
    stage.desk.tick(600000);
    expect(manager.state).toBe('ready');
  });
});
