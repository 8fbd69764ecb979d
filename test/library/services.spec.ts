import { type StubDesktop } from '../support/stub-desktop.js';
import { describeOn, eachRelease, openStub } from './worlds.js';

describeOn(eachRelease(), 'services', () => {
  let desk: StubDesktop;
  let told: string[];
  beforeEach(() => {
    desk = openStub();
    told = [];
  });
  afterEach(() => desk.dispose());

  const services = () => desk.library.clientservices.ClientServices;

  it('refuses a config without host or restHost', () => {
    desk.dispose();
    desk = openStub({ init: false });
    const complete = { host: 'a', restHost: 'b', authorization: btoa('1001:secret') };
    for (const missing of ['host', 'restHost']) {
      expect(() => services().init({ ...complete, [missing]: '' })).toThrowError('Config object contains invalid properties.');
    }
    expect(services().init(complete)).toBe(services());
  });

  it('asks for the connection, takes the first config only, and reads the id from the credentials', () => {
    desk.dispose();
    desk = openStub({ init: false });
    const asked: unknown[] = [];
    (
      window as unknown as { gadgets: { Hub: { subscribe(topic: string, callback: (topic: string, data: unknown) => void): void } } }
    ).gadgets.Hub.subscribe('finesse.info.requests', (_topic, data) => asked.push(data));
    const config = { host: 'a', restHost: 'b', authorization: btoa('1001:se:cret') } as finesse.clientservices.ClientServicesConfig;
    services().init(config);
    services().init({ ...config, restHost: 'c' });
    expect(asked).toEqual([{ type: 'ConnectionInfoReq', data: {}, invokeID: Date.now() }]);
    expect([config.id, config.password, services().getRestHost()]).toEqual(['1001', 'se:cret', 'b']);
  });

  it('takes the mode of sign-on from the desktop around it for a config that does not name one', () => {
    const around = window.parent as unknown as { finesse?: object };
    expect(around).not.toBe(window as unknown as typeof around);
    around.finesse = { container: { Config: { systemAuthMode: 'NON_SSO' } } };
    try {
      desk.dispose();
      desk = openStub({ init: false });
      const config = { host: 'a', restHost: 'b', authorization: btoa('1001:secret') } as finesse.clientservices.ClientServicesConfig;
      services().init(config);

      expect((config as { systemAuthMode?: string }).systemAuthMode).toBe('NON_SSO');
    } finally {
      delete around.finesse;
    }
  });

  it('subscribes a topic once', () => {
    expect(services().subscribe('a.topic', () => void told.push('first'))).toBeTrue();
    expect(services().subscribe('a.topic', () => void told.push('second'))).toBeFalse();
    desk.publish('a.topic', {});
    services().unsubscribe('a.topic');
    desk.publish('a.topic', {});
    expect(services().subscribe('a.topic', () => void told.push('third'))).toBeTrue();
    desk.publish('a.topic', {});
    expect(told).toEqual(['first', 'third']);
  });

  it('mutes while failing only the subscriptions that ask for it', () => {
    services().subscribe('muted', () => void told.push('muted'), true);
    services().subscribe('heard', () => void told.push('heard'));
    desk.connection('failing');
    desk.publish('muted', {});
    desk.publish('heard', {});
    expect(told).toEqual(['heard']);
  });

  it('has one slot per kind, calls it at once for the present status, and acts on changes of the status only', () => {
    services().registerOnConnectHandler(() => void told.push('replaced'));
    services().registerOnConnectHandler(() => void told.push('connect'));
    services().registerOnDisconnectHandler(() => void told.push('disconnect'));
    for (const status of ['connected', 'failing', 'failing', 'connected', 'recovered', 'recovered', 'disconnected'])
      desk.connection(status);
    expect(told).toEqual(['replaced', 'connect', 'disconnect', 'connect']);
    expect(services().getNotificationConnectionState() as string).toBe('disconnected');
    expect(() => services().registerOnConnectHandler(5 as unknown as () => void)).toThrowError('Callback is not a function');
  });

  it('does not call a handler registered after a recovery, although there is a connection', () => {
    desk.connection('failing');
    services().registerOnDisconnectHandler(() => void told.push('disconnect'));
    desk.connection('recovered');
    services().registerOnConnectHandler(() => void told.push('connect'));
    expect(told).toEqual([]);
  });

  it('publishes the lines of the client log on the topic of the gadget', () => {
    const hub = (window as unknown as { gadgets: { Hub: never } }).gadgets.Hub as { subscribe(topic: string, callback: HubCallback): void };
    type HubCallback = (topic: string, data: unknown) => void;
    hub.subscribe('finesse.clientLogging.mail', (_topic, line) => void told.push(String(line)));
    const { ClientLogger } = desk.library.cslogger;
    ClientLogger.init(hub as never, 'mail', {} as never);
    ClientLogger.log('hello');
    expect(told.length).toBe(1);
    expect(told[0]).toMatch(/^2026-01-05T\d\d:00:00\.000 [+-]\d\d:\d\d: .* mail : hello$/);
  });

  it('passes raw hub topics on through ContainerServices, which wants to be inited first', () => {
    const { ContainerServices } = desk.library.containerservices;
    const note = (data: unknown): void => void told.push(JSON.stringify(data));
    expect(() => ContainerServices.addHandler('a.topic' as never, note as never)).toThrowError();
    ContainerServices.init();
    ContainerServices.addHandler('a.topic' as never, note as never);
    desk.publish('a.topic', { b: 1 });
    ContainerServices.removeHandler('a.topic' as never, note as never);
    desk.publish('a.topic', { b: 2 });
    expect(told).toEqual(['{"b":1}']);
    expect(ContainerServices.tabVisible()).toBeFalse();
    expect(String(ContainerServices.getMyGadgetId())).toBe('7');
  });

  it('validates the actions of an interrupt and of a sign-out in any case', () => {
    const { DialogLogoutActions, InterruptActions } = desk.library.restservices;
    expect([InterruptActions.isValidAction('accept'), InterruptActions.isValidAction('CLOSE'), InterruptActions.isValidAction('')]).toEqual(
      [true, false, false]
    );
    expect([DialogLogoutActions.isValidAction('Transfer'), DialogLogoutActions.isValidAction('ACCEPT')]).toEqual([true, false]);
    expect(() => InterruptActions.isValidAction(5 as unknown as string)).toThrowError(TypeError);
  });
});
