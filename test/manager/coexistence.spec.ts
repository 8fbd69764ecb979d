import { describeFacade } from '../support/facade.js';
import { userIsCached } from '../support/world.js';
import { CHAT, MAIL, MAIL_ENTRY, OPTIONS, openDesk, type Desk } from '../support/desk.js';
import { record } from '../support/recorder.js';
import type { MediaManager as Manager } from '../../src/index.js';

describeFacade('Coexistence', ({ MediaManager }) => {
  let desk: Desk;
  let managers: Manager[];
  beforeEach(() => {
    desk = openDesk();
    desk.ready(MAIL, CHAT);
    managers = [];
  });
  afterEach(() => {
    managers.forEach((manager) => manager.dispose());
    desk.dispose();
  });
  const make = (mediaId: string, config: object = {}) => {
    const manager = new MediaManager({ mediaId, mediaOptions: OPTIONS, ...config });
    managers.push(manager);
    return { manager, seen: record(manager) };
  };
  const outage = (during: () => void) => {
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    during();
    desk.forget();
    desk.recover();
    desk.tick(2000);
  };

  it('two managers for two MRDs share one User and hear each its own', () => {
    const mail = make(MAIL);
    const chat = make(CHAT);
    mail.manager.start();
    chat.manager.start();
    desk.tick();
    expect(desk.sent().filter((line) => line === 'GET User').length).toBe(userIsCached() ? 0 : 1);
    const one = desk.offer(MAIL);
    const two = desk.offer(CHAT);
    desk.tick();
    expect(Object.keys(mail.seen.dialogs)).toEqual([one]);
    expect(Object.keys(chat.seen.dialogs)).toEqual([two]);
    outage(() => desk.endTask(two));
    expect([mail.seen.completions, chat.seen.completions]).toEqual([2, 2]);
    expect(Object.keys(chat.seen.dialogs)).toEqual([]);
    expect(
      desk
        .sent()
        .filter((line) => line.includes('/Dialogs'))
        .sort()
    ).toEqual(['GET Media/5001/Dialogs', 'GET Media/5002/Dialogs']);
  });

  it('two managers for one MRD with the same options both hear everything, with the requests of one', () => {
    const first = make(MAIL);
    const second = make(MAIL, { mediaOptions: { maxDialogLimit: 5, interruptAction: 'accept', dialogLogoutAction: 'transfer' } });
    first.manager.start();
    desk.tick();
    second.manager.start();
    desk.tick();
    const gone = desk.offer(MAIL);
    desk.tick();
    let fresh = '';
    outage(() => {
      desk.endTask(gone);
      fresh = desk.offer(MAIL);
    });
    for (const { seen, manager } of [first, second]) {
      expect(Object.keys(seen.dialogs)).toEqual([fresh]);
      expect(seen.completions).toBe(2);
      expect(seen.broken).toEqual([]);
      expect(manager.state).toBe('ready');
    }
    expect(desk.sentOf(MAIL)).toEqual(['GET Media/5001', 'GET Media/5001/Dialogs']);
  });

  it('says OPTIONS_CONFLICT to a second manager that wants other options, until the first is disposed of', () => {
    const first = make(MAIL);
    const second = make(MAIL, { mediaOptions: { ...OPTIONS, maxDialogLimit: 2 } });
    first.manager.start();
    second.manager.start();
    desk.tick();
    expect(second.seen.errors.map(({ code }) => code)).toEqual(['OPTIONS_CONFLICT']);
    expect(second.manager.state).toBe('failed');
    expect(first.manager.state).toBe('ready');
    outage(() => undefined);
    expect(second.manager.state).toBe('failed');
    first.manager.dispose();
    second.manager.start();
    desk.tick(5000);
    expect(second.manager.state).toBe('ready');
    expect(desk.server.truth().media[0]!.settings.A.maxDialogLimit).toBe('2');
    desk.forget();
    desk.offer(MAIL);
    desk.tick(5000);
    expect(desk.sent()).withContext('the helper does not fight for the options of the first').toEqual([]);
  });

  for (const [what, mediaOptions] of [
    ['partial', { maxDialogLimit: '3' }],
    ['lower-case', { maxDialogLimit: '5', interruptAction: 'accept', dialogLogoutAction: 'transfer' }]
  ] as const) {
    it(`G9 ${what} options of the gadget on the same MRD do not make the library sign in on every event`, () => {
      const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
      desk.tick();
      const list = user.getMediaList({});
      desk.tick();
      list.getMedia({ id: MAIL, mediaOptions: { ...mediaOptions } as never });
      const { manager } = make(MAIL, { user });
      manager.start();
      desk.tick(2000);
      desk.forget();
      for (let i = 0; i < 3; i++) {
        desk.offer(MAIL);
        desk.tick();
      }
      expect(desk.sent()).toEqual([]);
      expect(desk.server.truth().media[0]!.settings.A).toEqual(OPTIONS);
    });
  }

  it("G9 handlers of a second getMediaList and getMediaDialogs are the manager's own, so they are not ignored", () => {
    const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
    desk.tick();
    const list = user.getMediaList({});
    desk.tick();
    list.getMedia({ id: MAIL }).getMediaDialogs({});
    const early = desk.offer(MAIL);
    desk.tick();
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    desk.tick();
    const late = desk.offer(MAIL);
    desk.tick();
    expect(manager.state).toBe('ready');
    expect(Object.keys(seen.dialogs)).toEqual([early, late]);
  });

  it('G9 the first GET of a list that the gadget made, and that fails when the manager has come, is repeated', () => {
    const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
    desk.tick();
    desk.latency = () => 100;
    desk.fault({ type: 'get-fails', path: '/Media', times: 1 });
    user.getMediaList({});
    const { manager } = make(MAIL, { user });
    manager.start();
    desk.tick(60000);
    expect(manager.state).toBe('ready');
  });

  it("G9 an answer to the gadget's own refresh of the list, older than an event of the Media, does not bring the older state back", () => {
    const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    desk.tick();
    desk.latency = () => 200;
    user.getMediaList({}).refresh();
    desk.tick(50);
    desk.setMedia(MAIL, 'NOT_READY');
    desk.tick(50);
    expect(manager.media!.getState()).toBe('NOT_READY');
    seen.take();
    desk.tick(2000);
    expect(manager.media!.getState()).toBe('NOT_READY');
    expect(seen.take()).toEqual([]);
  });

  it('coalesceRefresh: false leaves the library its own requests', () => {
    const { manager, seen } = make(MAIL, { coalesceRefresh: false });
    manager.start();
    desk.tick();
    outage(() => undefined);
    const count = (line: string) => desk.sent().filter((sent) => sent === line).length;
    expect([count('GET Media/5001'), count('GET Media/5001/Dialogs')]).toEqual([2, 3]);
    expect(seen.completions).toBe(2);
    expect(manager.state).toBe('ready');
  });

  it('waits for a hub that is not connected yet', () => {
    const { manager } = make(MAIL);
    const subscribe = spyOn(desk.hub, 'subscribe').and.throwError('OpenAjax.hub.Error.Disconnected');
    manager.start();
    desk.tick(1000);
    expect(manager.state).toBe('loading');
    subscribe.and.callThrough();
    desk.tick(1000);
    expect(manager.state).toBe('ready');
  });

  it('may be disposed of, started and listened to from inside any listener', () => {
    const { manager, seen } = make(MAIL);
    const inner: string[] = [];
    for (const event of ['dialogAdded', 'dialogChanged', 'dialogRemoved', 'dialogsChanged', 'stateChanged', 'mediaChanged'] as const) {
      manager.on(event, () => {
        manager.start();
        manager.on(event, () => inner.push(event))();
      });
    }
    manager.start();
    desk.tick();
    const id = desk.offer(MAIL);
    desk.tick();
    desk.endTask(id);
    desk.tick();
    expect(inner).toEqual([]);
    expect(seen.broken).toEqual([]);
    expect(seen.completions).toBe(1);
  });

  it('may be disposed of by the very first listener of a start in an outage, and leaves nothing behind', () => {
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    const { manager, seen } = make(MAIL);
    manager.on('stateChanged', ({ state }) => state === 'disconnected' && manager.dispose());
    const subscribed = spyOn(desk.hub, 'subscribe').and.callThrough();
    const unsubscribed = spyOn(desk.hub, 'unsubscribe').and.callThrough();
    manager.start();
    expect(manager.state).toBe('disposed');
    expect(unsubscribed.calls.count()).toBe(subscribed.calls.count());
    expect(desk.sent()).toEqual([]);
    desk.recover();
    desk.tick(5000);
    expect(seen.take()).toEqual(['state idle > loading', 'state loading > disconnected', 'state disconnected > disposed']);
  });

  it('is not ready during the outage in which it was started, as after a reload of the gadget', () => {
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    const { manager, seen } = make(MAIL);
    manager.start();
    desk.tick(5000);
    expect(manager.state).toBe('disconnected');
    const id = desk.offer(MAIL);
    desk.tick();
    desk.recover();
    desk.tick(5000);
    expect(manager.state).toBe('ready');
    expect(Object.keys(seen.dialogs)).toEqual([id]);
    expect(seen.completions).toBe(1);
  });

  it('loads an MRD that appears in the list later, at its right address (G9)', () => {
    const path = `/finesse/api/User/${desk.server.config.agent.id}/Media`;
    const request = desk.server.request.bind(desk.server);
    let hidden = true;
    desk.server.request = (sent) => {
      const response = request(sent);
      if (hidden && sent.path.replace(/\?.*/, '') === path)
        response.body = response.body.replace(/<Media><uri>[^<]*\/5002<\/uri>[\s\S]*?<\/Media>/, '');
      return response;
    };
    const { manager, seen } = make(CHAT);
    manager.start();
    desk.tick();
    expect(seen.errors.map(({ code }) => code)).toEqual(['MEDIA_NOT_FOUND']);
    const id = desk.offer(CHAT);
    hidden = false;
    outage(() => undefined);
    expect(manager.state).toBe('ready');
    expect(Object.keys(seen.dialogs)).toEqual([id]);
    expect(manager.media!.getRestUrl()).toBe(`${path}/5002`);
    const next = desk.offer(CHAT);
    outage(() => desk.endTask(next));
    expect(Object.keys(seen.dialogs)).toEqual([id]);
  });

  it('keeps an MRD whose entry in the refreshed list has no uri, and gives one up that is really gone', () => {
    const path = `/finesse/api/User/${desk.server.config.agent.id}/Media`;
    const request = desk.server.request.bind(desk.server);
    let mode = 'whole';
    desk.server.request = (sent) => {
      const at = sent.path.replace(/\?.*/, '');
      const response = request(sent);
      if (mode !== 'whole' && at === path) {
        response.body = response.body.replace(MAIL_ENTRY, mode === 'no uri' ? '<Media>$1</Media>' : '');
      }
      if (mode === 'gone' && at.startsWith(`${path}/5001`))
        return { ...response, status: 404, body: '<ApiErrors><ApiError><ErrorType>Not Found</ErrorType></ApiError></ApiErrors>' };
      return response;
    };
    const { manager, seen } = make(MAIL);
    manager.start();
    desk.tick();
    mode = 'no uri';
    const id = desk.offer(MAIL);
    outage(() => undefined);
    expect(manager.state).toBe('ready');
    expect(Object.keys(seen.dialogs)).toEqual([id]);
    desk.setMedia(MAIL, 'NOT_READY');
    desk.endTask(id);
    desk.tick();
    expect(manager.media!.getState()).toBe(desk.server.truth().media[0]!.state!);
    mode = 'gone';
    outage(() => undefined);
    expect(manager.state).toBe('failed');
    expect(seen.errors.at(-1)!.code).toBe('MEDIA_NOT_FOUND');
  });
});
