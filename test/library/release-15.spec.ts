// The behaviour of 15.0 alone, on the stand-in and on a genuine 15.0. Its caches: caches.spec.ts, session-user.spec.ts.
import { MAIL } from '../support/desk.js';
import type { DesktopCache } from '../support/caches.js';
import { loadDesk, type LoadedDesk } from './desk-steps.js';
import { dialogXml } from '../support/stub-desktop.js';
import { loadDialogs, loadMedia, loadUser } from './steps.js';
import { describeOn, onlyOn, openStub } from './worlds.js';

describeOn(onlyOn('15.0'), 'what only it does', () => {
  let page: LoadedDesk;
  beforeEach(() => (page = loadDesk()));
  afterEach(() => page.desk.dispose());

  it('throws from login() without an argument, and not from login({})', () => {
    expect(() => (page.media.login as (params?: object) => unknown)()).toThrowError(TypeError);
    expect(() => page.media.login({})).not.toThrow();
  });

  it('neither repeats a failed refresh of an object nor reports it', () => {
    const { desk, media } = page;
    const onError = jasmine.createSpy('onError');
    media.addHandler('error', onError);
    desk.fault({ type: 'get-fails', path: '/Media/5001', times: 1 });
    desk.forget();
    media.refresh(10);
    expect(() => desk.clock.tick(1000)).toThrowError(/_RETRY_INTERVAL is not defined/);
    desk.tick(60000);
    expect(desk.sent().filter((line) => line === 'GET Media/5001').length).toBe(1);
    expect(onError).not.toHaveBeenCalled();
  });

  it('processes an answer whenever it arrives, also one that an event has made old', () => {
    const { desk, media } = page;
    desk.setMedia(MAIL, 'NOT_READY');
    desk.tick();
    desk.latency = () => 200;
    media.refresh();
    desk.tick(50);
    desk.setMedia(MAIL, 'READY');
    desk.tick(50);
    expect(media.getState()).toBe('READY');
    desk.tick(500);
    expect(media.getState()).toBe('NOT_READY');
  });

  it('reads the reason codes of the team from the server', () => {
    const given: unknown[] = [];
    page.desk.dispose();
    page = loadDesk();
    page.forget();
    page.user.getNotReadyReasonCodes({ success: (codes) => void given.push(codes), error: (rsp) => void given.push(rsp) });
    expect(page.seen).toEqual(['GET finesse/api/TeamResource/1/ReasonCodes']);
  });
});

describeOn(onlyOn('15.0'), 'requests that only it sends', ({ transport }) => {
  let desk: ReturnType<typeof openStub>;
  beforeEach(() => (desk = openStub()));
  afterEach(() => desk.dispose());

  const body = (): string => desk.sent.at(-1)!.body;
  const handlers = { success: () => undefined, error: () => undefined };

  for (const [what, reasons, xml] of [
    ['text', 'a', '<wrapUpReason>a</wrapUpReason>'],
    ['several', ['a', 'b'], '<wrapUpReason>a</wrapUpReason><wrapUpReason>b</wrapUpReason>'],
    ['none of a list', [], ''],
    ['an object', { label: 'x' }, '<wrapUpReason><label>x</label></wrapUpReason>']
  ] as const) {
    it(`closes and transfers with wrap-up reasons, given as ${what}`, () => {
      const dialog = loadDialogs(desk, ['a']).dialogs.getCollection()['a']! as unknown as Record<string, (...args: unknown[]) => unknown>;
      const sent = (action: string, target: string): string =>
        `<Dialog><requestedAction>${action}</requestedAction>${target}<mediaProperties>${xml}</mediaProperties></Dialog>`;
      dialog['closeWithWrapUp']!(reasons, handlers);
      expect(body()).toBe(sent('CLOSE', '<target/>'));
      dialog['transferWithWrapUp']!(reasons, 'x', handlers);
      expect(body()).toBe(sent('TRANSFER', '<target>x</target>'));
      dialog['closeWithError']!(reasons, handlers, 'x');
      expect(body()).toBe(sent('CLOSE', '<target>x</target>'));
      expect(desk.take()).toEqual(['PUT /finesse/api/Dialog/a', 'PUT /finesse/api/Dialog/a', 'PUT /finesse/api/Dialog/a?validTask=false']);
    });
  }

  it('transfers without a wrap-up reason, and cannot close without one', () => {
    const dialog = loadDialogs(desk, ['a']).dialogs.getCollection()['a']! as unknown as Record<string, (...args: unknown[]) => unknown>;
    expect(dialog['transferWithWrapUp']!(undefined, 'x')).toBe(dialog);
    expect(body()).toBe('<Dialog><requestedAction>TRANSFER</requestedAction><target>x</target><mediaProperties/></Dialog>');
    expect(() => dialog['closeWithWrapUp']!()).toThrowError(TypeError);
    expect(() => dialog['closeWithError']!()).toThrowError(TypeError);
    expect(desk.take().length).toBe(1);
  });

  it('sends further headers: those of the handlers, else those of the parameters', () => {
    const { media } = loadMedia(desk);
    const header = (): string | undefined => desk.sent.at(-1)!.headers['x-a'];
    const setState = (params: object): void => void media.setState('READY', null, params as never);
    setState({ extraHeaders: { 'x-a': 'parameters' } });
    expect(header()).toBe('parameters');
    setState({ handlers: { extraHeaders: { 'x-a': 'handlers' } } });
    expect(header()).toBe('handlers');
    setState({});
    expect(header()).toBeUndefined();
  });

  it('sends mediaConnected with a state, and forgets it, and further headers, where stored media options are used', () => {
    const { media } = loadMedia(desk);
    const params = { mediaConnected: false, extraHeaders: { 'x-a': 'b' } } as object;
    media.login(params);
    expect(body()).toMatch(/<mediaConnected>false<\/mediaConnected><\/Media>$/);
    media.setMediaOptions({ maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' });
    media.login(params);
    expect(body()).toContain('<maxDialogLimit>5</maxDialogLimit>');
    expect(body()).not.toContain('mediaConnected');
    expect(desk.sent.at(-1)!.headers['x-a']).toBeUndefined();
  });

  it('takes a single reason code for none', () => {
    const user = loadUser(desk);
    (user._data as { teamId?: string }).teamId = '7';
    const code =
      '<ReasonCode><uri>/finesse/api/ReasonCode/1</uri><category>NOT_READY</category><code>1</code><label>L</label></ReasonCode>';
    desk.answers['/finesse/api/TeamResource/7/ReasonCodes?category=ALL'] = { body: `<ReasonCodes>${code}</ReasonCodes>` };
    const given: unknown[] = [];
    user.getNotReadyReasonCodes({ success: (codes) => void given.push(codes), error: () => undefined });
    desk.settle();
    expect(given).toEqual([[]]);
  });

  it('needs a team for reason codes', () => {
    const user = loadUser(desk);
    expect(() => user.getNotReadyReasonCodes({ success: () => undefined, error: () => undefined })).toThrowError('Team Id is mandatory');
  });

  it('asks for what is configured below the team, where the user has one', () => {
    const user = loadUser(desk);
    desk.take();
    user.getWrapUpReasons({});
    (user._data as { teamId?: string }).teamId = '7';
    user.getPhoneBooks({});
    expect(desk.take()).toEqual(['GET /finesse/api/User/1001/WrapUpReasons', 'GET /finesse/api/TeamResource/7/PhoneBooks']);
  });

  it('sends a GET past the cache of the server where bypassServerCache says so', () => {
    const { dialogs } = loadDialogs(desk, ['a']);
    (desk.library.restservices as unknown as { bypassServerCache: boolean }).bypassServerCache = true;
    dialogs.refresh();
    expect(desk.sent.at(-1)!.url).toMatch(/\?nocache=\d+&bypassServerCache=true$/);
  });

  it("takes onNotify, and never calls it for an empty notification of its own request's", () => {
    const onNotify = jasmine.createSpy('onNotify');
    const user = new desk.library.restservices.User({ id: '1001', onNotify } as never);
    desk.settle();
    user.setState('READY');
    for (const data of [null, undefined, {}])
      desk.notify('/finesse/api/User/1001', {
        event: 'PUT',
        source: '/finesse/api/User/1001',
        requestId: desk.requestId(),
        data: data as object
      });
    expect(onNotify).not.toHaveBeenCalled();
  });

  it(`tells a request's handlers "isUnsent" ${transport === 'jquery' ? 'always' : 'never'}`, () => {
    desk.answers['/finesse/api/Dialog/a'] = { body: dialogXml('a') };
    const { dialogs } = loadDialogs(desk, ['a']);
    let unsent: unknown = 'nothing';
    dialogs.getCollection()['a']!.setTaskState('ACCEPT', { success: (rsp) => (unsent = rsp.isUnsent) });
    desk.settle();
    expect(unsent).toBe(transport === 'jquery' ? false : undefined);
  });

  it("has the desktop's cache once ContainerServices is inited, from the outermost window", () => {
    const cache: Pick<DesktopCache, 'isReachable'> = { isReachable: () => true };
    const desktop = window.top as unknown as { finesse?: object };
    const { RestCachingService } = desk.library as unknown as { RestCachingService: { isRestCacheServiceReachable(): unknown } };
    desktop.finesse = { idb: { RestCacheDataContainer: cache }, container: { Container: {} } };
    try {
      expect(RestCachingService.isRestCacheServiceReachable()).toBeFalsy();
      desk.library.containerservices.ContainerServices.init();
      expect(RestCachingService.isRestCacheServiceReachable()).toBeTrue();
    } finally {
      delete desktop.finesse;
    }
  });
});
