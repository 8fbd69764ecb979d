import { apiErrors, NOT_LOADED, USER, type StubDesktop } from '../support/stub-desktop.js';
import { loadUser } from './steps.js';
import { describeOn, everywhere, openStub } from './worlds.js';

type User = finesse.restservices.User;

describeOn(everywhere(), 'a REST object', ({ release }) => {
  let desk: StubDesktop;
  let told: string[];
  const handlers = {
    onLoad: () => void told.push('load'),
    onChange: () => void told.push('change'),
    onAdd: () => void told.push('add'),
    onDelete: () => void told.push('delete'),
    onError: (rsp: unknown) => void told.push(`error ${(rsp as { status?: number } | undefined)?.status}`)
  };
  const userEvent = (event: string, data: object = { user: { uri: USER, state: 'NOT_READY' } }, requestId?: string): void =>
    desk.notify(USER, { event, source: USER, requestId, data });

  beforeEach(() => {
    desk = openStub();
    told = [];
  });
  afterEach(() => desk.dispose());

  it('subscribes to the topic of its node, then GETs, and loads after the constructor has returned', () => {
    const user = new desk.library.restservices.User({ id: '1001', ...handlers });
    expect(desk.topics()).toContain('finesse.api.User.1001');
    expect(desk.take()).toEqual([`GET ${USER}`]);
    expect(told).toEqual([]);
    desk.settle();
    expect(told).toEqual(['load']);
    expect(user.getFirstName()).toBe('Ann');
  });

  it('lets getters throw before it has loaded, but not getId and getData', () => {
    const user = new desk.library.restservices.User({ id: '1001' });
    expect(() => user.getState()).toThrowError(NOT_LOADED);
    expect(() => user.isLoaded()).toThrowError(NOT_LOADED);
    expect(user.getId()).toBe('1001');
    expect(user.getData()).toEqual({});
  });

  it('reads the layout of the call variables by the id of its user', () => {
    const user = loadUser(desk);
    desk.take();
    user.getMediaPropertiesLayout({ onLoad: handlers.onLoad });
    expect(desk.take()).toEqual([`GET ${USER}/MediaPropertiesLayout`]);
  });

  it('sends nothing for an id that is no string, and the constructor does not throw', () => {
    const user = new desk.library.restservices.User({ id: 1001 as unknown as string, ...handlers });
    desk.settle();
    expect(user).toBeInstanceOf(desk.library.restservices.RestBase);
    expect(desk.take()).toEqual([]);
    expect(told).toEqual([]);
  });

  it('never loads as the second object of a node: its error handler gets undefined and nothing is requested', () => {
    loadUser(desk);
    desk.take();
    const errors: unknown[] = [];
    const second = new desk.library.restservices.User({ id: '1001', ...handlers, onError: (rsp) => void errors.push(rsp) });
    expect(errors).toEqual([undefined]);
    desk.settle();
    expect(desk.take()).toEqual([]);
    expect(() => second.getState()).toThrowError(NOT_LOADED);
  });

  it('reports a failed first GET once, without a retry, and loads by a later refresh', () => {
    desk.answers[USER] = { status: 503 };
    const user = loadUser(desk, handlers);
    desk.clock.tick(60000);
    expect(told).toEqual(['error 503']);
    delete desk.answers[USER];
    user.refresh();
    desk.settle();
    expect(told).toEqual(['error 503', 'load']);
  });

  for (const body of ['<Other/>', 'nonsense', '']) {
    it(`hands itself to onError when the first answer is ${JSON.stringify(body)}`, () => {
      desk.answers[USER] = { body };
      let given: unknown;
      const user = loadUser(desk, { ...handlers, onError: (rsp) => (given = rsp) });
      expect(given).toBe(user);
      expect(told).toEqual([]);
    });
  }

  it('reports an answer that is no XML as an error, whatever its status', () => {
    desk.answers[USER] = { status: 200, body: '{ "user": "1001", "state": "READY" }' };
    let rsp: finesse.interfaces.Response | undefined;
    loadUser(desk, { ...handlers, onError: (given) => (rsp = given as finesse.interfaces.Response) });
    expect([rsp!.status, rsp!.object, rsp!.error!.errorType]).toEqual([200, undefined, 'parseError']);
    expect(told).toEqual([]);
  });

  it("tells 'change' after every refresh of a loaded object, also when nothing changed", () => {
    const user = loadUser(desk, handlers);
    const before = JSON.stringify(user.getData());
    user.refresh();
    desk.settle();
    expect(told).toEqual(['load', 'change']);
    expect(JSON.stringify(user.getData())).toBe(before);
  });

  /** 15.0 throws where it should schedule the next attempt, and no handler is called. */
  function expectNoRetry(): void {
    desk.clock.tick(60000);
    expect(desk.take()).toEqual([]);
    expect(told).toEqual(['load']);
    expect(desk.thrown).toEqual([jasmine.stringMatching('_RETRY_INTERVAL is not defined')]);
  }

  it('repeats a failing refresh every 10 s while retries are left, then reports the error', () => {
    const user = loadUser(desk, handlers);
    sessionStorage.clear();
    desk.answers[USER] = { status: 503 };
    desk.take();
    user.refresh(2);
    desk.clock.tick(9000);
    expect(desk.take().length).toBe(1);
    if (release !== '12.0') return expectNoRetry();
    desk.clock.tick(10000);
    expect(desk.take().length).toBe(1);
    desk.clock.tick(10000);
    expect(desk.take().length).toBe(1);
    expect(told).toEqual(['load', 'error 503']);
    desk.clock.tick(30000);
    expect(desk.take()).toEqual([]);
  });

  it('answers PUT, POST and DELETE events with change, add and delete, and ignores lower case', () => {
    loadUser(desk, handlers);
    for (const event of ['PUT', 'POST', 'DELETE', 'put', 'post', 'delete']) userEvent(event);
    expect(told).toEqual(['load', 'change', 'add', 'delete']);
  });

  it('replaces its data by what an event carries, and does not merge', () => {
    const user = loadUser(desk);
    userEvent('PUT');
    expect(user.getData() as object).toEqual({ uri: USER, state: 'NOT_READY' });
    expect(user._data as object).toBe(user.getData() as object);
  });

  it('loads by an event that comes before the first answer, tells that event too, and keeps the answer to itself', () => {
    const user = new desk.library.restservices.User({ id: '1001', ...handlers });
    userEvent('PUT');
    expect(told).toEqual(['load', 'change']);
    desk.settle();
    expect(told).toEqual(['load', 'change']);
    expect(user.getFirstName()).toBe('Ann');
  });

  it("calls a 'load' handler added later at once, within addHandler", () => {
    const user = loadUser(desk);
    user.addHandler('load', handlers.onLoad);
    user.addHandler('load', handlers.onLoad);
    expect(told).toEqual(['load', 'load']);
  });

  it('swallows unknown handler types and handlers that are no functions', () => {
    const user = loadUser(desk) as unknown as { addHandler(type: string, callback: unknown): unknown };
    expect(user.addHandler('bogus', () => told.push('bogus'))).toBeUndefined();
    expect(user.addHandler('change', 5)).toBeUndefined();
    userEvent('PUT');
    expect(desk.thrown).toEqual([]);
    expect(told).toEqual([]);
  });

  it('calls handlers in order and once each, with the window or the scope given, whoever of them throws', () => {
    const user = loadUser(desk);
    const scope = {};
    const seen: unknown[] = [];
    const twice = () => void told.push('twice');
    user.addHandler('change', () => {
      told.push('throws');
      throw new Error('handler');
    });
    user.addHandler('change', twice);
    user.addHandler('change', twice);
    user.addHandler('change', function (this: unknown) {
      seen.push(this);
    });
    const scoped = function (this: unknown, subject: User): void {
      seen.push(this, subject);
    };
    user.addHandler('change', scoped, scope);
    userEvent('PUT');
    expect(told).toEqual(['throws', 'twice']);
    expect(seen[0] === window && seen[1] === scope && seen[2] === user).toBeTrue();
  });

  it('skips the next handler once when one removes itself while being called', () => {
    const user = loadUser(desk);
    const once = (): void => {
      told.push('once');
      user.removeHandler('change', once);
    };
    user.addHandler('change', once);
    user.addHandler('change', () => void told.push('next'));
    userEvent('PUT');
    expect(told).toEqual(['once']);
    userEvent('PUT');
    expect(told).toEqual(['once', 'next']);
  });

  it('removes all handlers of a type when none is named', () => {
    const user = loadUser(desk, handlers);
    user.removeHandler('change');
    userEvent('PUT');
    expect(told).toEqual(['load']);
  });

  it('hands { status, content, object } to the handlers of a request, whose state is only "accepted"', () => {
    const user = loadUser(desk);
    let rsp: finesse.interfaces.Response | undefined;
    const returned = user.setState('NOT_READY', { id: '12' }, { success: (answer) => (rsp = answer) });
    desk.settle();
    expect(returned).toBe(user);
    expect(desk.sent.at(-1)!.body).toBe('<User><state>NOT_READY</state><reasonCodeId>12</reasonCodeId></User>');
    expect([rsp!.status, rsp!.content, rsp!.object]).toEqual([202, '', {}]);
    expect(user.getState()).toBe('READY');
  });

  it('parses the document of a refused request', () => {
    const user = loadUser(desk);
    const body =
      '<ApiErrors><ApiError><ErrorType>Invalid Input</ErrorType><ErrorMessage>state</ErrorMessage><ErrorData/></ApiError></ApiErrors>';
    desk.answers[USER] = { status: 400, body };
    let rsp: finesse.interfaces.Response | undefined;
    user.setState('READY', null, { success: handlers.onLoad, error: (answer) => (rsp = answer) });
    desk.settle();
    expect(told).toEqual([]);
    expect(rsp!.status).toBe(400);
    expect(rsp!.object!.ApiErrors as object).toEqual({ ApiError: { ErrorType: 'Invalid Input', ErrorMessage: 'state', ErrorData: null } });
  });

  it('hands an asynchronous failure to the error handler of its request, after success, as a 400 that no server sent', () => {
    const user = loadUser(desk);
    const answers: unknown[] = [];
    user.setState('READY', null, {
      success: ({ status }) => void answers.push(status),
      error: ({ status, object }) => void answers.push(status, object)
    });
    desk.settle();
    userEvent('PUT', apiErrors('E_ARM_STAT_AGENT_NOT_LOGGED_IN'), desk.requestId());
    userEvent('PUT', apiErrors('E_ARM_STAT_AGENT_NOT_LOGGED_IN'), desk.requestId());
    const more = { PeripheralErrorCode: undefined, PeripheralErrorMsg: undefined, PeripheralErrorText: undefined };
    const apiError = {
      ErrorData: '6',
      ErrorMessage: 'E_ARM_STAT_AGENT_NOT_LOGGED_IN',
      ErrorType: 'Agent is not logged in',
      ...(release === '12.0' ? {} : more)
    };
    expect(answers).toEqual([202, 400, { ApiErrors: { ApiError: apiError } }]);
  });

  it('waits for asynchronous failures in one map that all objects share', () => {
    const user = loadUser(desk);
    const other = loadUser(desk, {}, '1002');
    const pendingOf = (object: User): object => (object as unknown as { _pendingCallbacks: object })._pendingCallbacks;
    user.setState('READY', null, handlers as finesse.interfaces.RequestHandlers);
    desk.settle();
    expect(pendingOf(other)).toBe(pendingOf(user));
    expect(Object.keys(pendingOf(user))).toEqual([desk.requestId()]);
    desk.notify('/finesse/api/User/1002', {
      event: 'PUT',
      source: '/finesse/api/User/1002',
      requestId: desk.requestId(),
      data: apiErrors('E_X')
    });
    expect(Object.keys(pendingOf(user))).toEqual([]);
  });
});
