// Objects of configuration, teams and the system: how they load and what they return.
import { bodyFor } from '../methods/data.js';
import { USER, type StubDesktop } from '../support/stub-desktop.js';
import { loadUser } from './steps.js';
import { describeOn, eachRelease, everywhere, onlyOn, openStub } from './worlds.js';

const QUEUE = '/finesse/api/Queue/1';
const SYSTEM = '/finesse/api/SystemInfo';

interface HubRequest {
  type: string;
  data: { node: string; subid?: string };
  invokeID: string;
}

interface Hub {
  subscribe(topic: string, told: object): void;
  publish(topic: string, data: unknown): void;
}

/** Records what the library asks of the desktop. Answers nothing by itself. */
function noteRequests(): { asked: HubRequest[]; answer(error?: object): void } {
  const { Hub } = (window as unknown as { gadgets: { Hub: Hub } }).gadgets;
  const asked: HubRequest[] = [];
  Hub.subscribe('finesse.info.requests', (_topic: string, request: HubRequest) => void asked.push(request));
  return { asked, answer: (error) => Hub.publish(`finesse.info.responses.${asked.at(-1)!.invokeID}`, error) };
}

/** Answers every address as in test/methods/data.ts. */
function openServer(options: { init?: boolean } = {}): StubDesktop {
  const desk = openStub(options);
  const answers = new Proxy({}, { get: (_none, path) => ({ body: desk.sent.at(-1)?.method === 'GET' ? bodyFor(String(path)) : '' }) });
  return Object.assign(desk, { answers });
}

describeOn(everywhere(), 'an object whose node the desktop has to follow', () => {
  let desk: StubDesktop;
  let hub: ReturnType<typeof noteRequests>;
  const told: string[] = [];
  beforeEach(() => {
    desk = openServer();
    hub = noteRequests();
    told.splice(0);
  });
  afterEach(() => desk.dispose());

  function queue(): finesse.restservices.Queue {
    const note = (what: string) => (): void => void told.push(what);
    const Queue = desk.library.restservices.Queue as unknown as new (options: object) => finesse.restservices.Queue;
    return new Queue({ id: '1', onLoad: note('load'), onChange: note('change'), onError: note('error') });
  }

  it('is read when the desktop has confirmed the subscription, and a refresh repeats both', () => {
    const one = queue();
    desk.settle();
    expect(desk.take()).toEqual([]);
    expect(hub.asked).toEqual([jasmine.objectContaining({ type: 'SubscribeNodeReq', data: { node: QUEUE } })]);

    hub.answer();
    desk.settle();
    expect(desk.take()).toEqual([`GET ${QUEUE}`]);
    one.refresh();
    hub.answer();
    desk.settle();

    expect(desk.take()).toEqual([`GET ${QUEUE}`]);
    expect(hub.asked.length).toBe(2);
    expect(told).toEqual(['load', 'change']);
  });

  it('never loads when the desktop refuses the subscription', () => {
    queue();
    hub.answer({ error: { errorType: 'Disconnected' } });
    desk.settle();

    expect(desk.take()).toEqual([]);
    expect(told).toEqual(['error']);
  });

  it('ends with the id under which it is followed', () => {
    const one = queue();
    hub.answer();
    const { invokeID } = hub.asked[0]!;
    one.unsubscribe();

    expect(hub.asked.at(-1)).toEqual(jasmine.objectContaining({ type: 'UnsubscribeNodeReq', data: { node: QUEUE, subid: invokeID } }));
  });

  it('a client log has nothing to read: it loads when it is followed', () => {
    const user = loadUser(desk);
    desk.take();
    const onLoad = jasmine.createSpy();
    const log = user.getClientLog({ onLoad });
    hub.answer();
    desk.settle();

    expect(onLoad).toHaveBeenCalledTimes(1);
    expect(log.getData() as unknown).toBeNull();
    expect(desk.take()).toEqual([]);
  });

  it('the handler of a node gets the id and all of the answer, and unsubscribeNode needs one', () => {
    const { ClientServices } = desk.library.clientservices;
    const handler = jasmine.createSpy();
    ClientServices.subscribeNode('/n', handler);
    hub.answer({ error: 'x' });

    expect(handler.calls.mostRecent().args).toEqual([hub.asked[0]!.invokeID, { error: 'x' }]);
    expect(() => (ClientServices as unknown as { unsubscribeNode(...of: string[]): void }).unsubscribeNode('/n', '1')).toThrowError(
      TypeError
    );
  });
});

describeOn(eachRelease(), 'the system', ({ release }) => {
  let desk: StubDesktop;
  afterEach(() => desk.dispose());

  function system(): finesse.restservices.SystemInfo {
    const info = new desk.library.restservices.SystemInfo({ id: '' });
    desk.settle();
    return info;
  }

  it('loads before ClientServices.init, as a team does; a user, which subscribes, does not', () => {
    desk = openServer({ init: false });
    expect(system().getStatus()).toBe('IN_SERVICE');
    expect(() => loadUser(desk).getState()).toThrowError(Error);
  });

  it('follows no notification', () => {
    desk = openServer();
    const info = system();
    desk.notify(SYSTEM, { event: 'PUT', data: { systemInfo: { status: 'OUT_OF_SERVICE' } } });

    expect(info.getStatus()).toBe('IN_SERVICE');
    expect(desk.topics()).not.toContain('finesse.api.SystemInfo');
  });

  it('the alternate host is the first node, wherever the page comes from; a licence that is not there is empty', () => {
    desk = openServer();
    const info = system();

    expect(info.getAlternateHost()).toBe('localhost');
    expect(info.isSingleNode()).toBeFalse();
    if (release === '12.0') expect(info.getThisHost!('q.example', 'b.example')).toBe('b.example');
    (info as unknown as { _data: object })._data = {};
    expect(info.getlicense()).toBe('');
    expect(info.getAlternateHost()).toBeUndefined();
  });
});

describeOn(eachRelease(), 'what is configured', ({ release }) => {
  let desk: StubDesktop;
  // The genuine 15.0 reads the desktop's own `finesse` when a team has loaded.
  const desktop = window.parent as unknown as { finesse?: object };
  beforeEach(() => {
    desk = openServer();
    desktop.finesse ??= { container: { Config: {} } };
  });
  afterEach(() => {
    desk.dispose();
    if (window.parent !== window) delete desktop.finesse;
  });

  const first = <Item>(list: { getCollection(): Record<string, Item> }): Item => {
    desk.settle();
    return Object.values(list.getCollection())[0]!;
  };

  it('a layout is told as a gadget draws it, and an empty one too', () => {
    const layout = new desk.library.restservices.MediaPropertiesLayout({ id: '1' });
    desk.settle();
    const entry = (name: string): object => ({ displayName: name, mediaProperty: name });

    expect(layout.getData() as object).toEqual({
      header: entry('callVariable1'),
      columns: [[entry('callVariable2'), entry('callVariable3')], [entry('callVariable4')]],
      name: 'Layout 1',
      description: 'A layout',
      type: 'DEFAULT'
    });
    expect(layout.getEmptyData() as object).toEqual({ header: { displayName: null, mediaProperty: null }, columns: [[], []] });
  });

  it('parameters of a workflow action are values by name, its variables objects by name', () => {
    const action = first(new desk.library.restservices.WorkflowActions({}));

    expect(action.getParams() as object).toEqual({ path: 'http://a', windowName: 'w' });
    expect(Object.keys(action.getActionVariables()!)).toEqual(['callVariable1']);
  });

  it('an update sends the known fields and the id, and needs its success handler once it is answered', () => {
    const user = loadUser(desk);
    const book = first(user.getPhoneBooks({}));
    book.update({ name: 'New', type: 'TEAM' } as never, undefined as never);
    expect(desk.sent.at(-1)!.body).toBe('<PhoneBook><uri>1</uri><name>New</name><type>TEAM</type></PhoneBook>');
    desk.settle();

    expect(desk.thrown).toEqual([jasmine.stringMatching('TypeError')]);
  });

  it('12.0 asks for the first 1500 phone books, 15.0 for those of the team', () => {
    loadUser(desk).getPhoneBooks({});
    desk.settle();
    const { headers, path } = desk.sent.at(-1)!;

    expect(headers['range']).toBe(release === '12.0' ? 'objects=1-1500' : undefined);
    expect(path).toBe(release === '12.0' ? `${USER}/PhoneBooks` : '/finesse/api/TeamResource/1/PhoneBooks');
  });

  it('the users of a team subscribe to nothing of their own', () => {
    const team = new desk.library.restservices.Team({ id: '1' });
    desk.settle();
    team.getUsers({});

    expect(desk.topics()).not.toContain('finesse.api.User.1001');
  });

  it('a layout of a team is read by get(), and loads again each time', () => {
    const team = new desk.library.restservices.Team({ id: '1' });
    desk.settle();
    const onLoad = jasmine.createSpy();
    const layout = team.getTeamLayoutConfig({ onLoad });
    desk.settle();
    expect(() => layout.getUseDefault()).toThrowError(Error);
    for (let time = 0; time < 2; time += 1) {
      layout.get();
      desk.settle();
    }

    expect(layout.getUseDefault() as unknown).toBe('true');
    expect(onLoad).toHaveBeenCalledTimes(2);
  });
});

describeOn(onlyOn('15.0', eachRelease()), 'what 15.0 has configured', () => {
  let desk: StubDesktop;
  beforeEach(() => (desk = openServer()));
  afterEach(() => desk.dispose());

  it('script selectors of a kind are asked for with it, and an unknown kind is refused', () => {
    const { ScriptSelectors } = desk.library.restservices;
    const selectors = new ScriptSelectors!({ mrdType: 'voice' });
    desk.settle();

    expect(desk.take()).toEqual(['GET /finesse/api/ScriptSelectors?mrdType=voice']);
    expect(selectors.getScriptSelectors().map((each) => each.getDialedNumber())).toEqual(['601', '602']);
    expect(selectors.getRestCacheKey()).toBe('ScriptSelectors.voice');
    expect(() => new ScriptSelectors!({ mrdType: 'email' as never })).toThrowError(Error);
  });

  it('the handler of a failure hears what the status is, and the configuration has the names that came with 15.0', () => {
    const told = jasmine.createSpy();
    desk.library.clientservices.ClientServices.registerOnDisconnectHandler(told);
    desk.connection('failing');

    expect(told.calls.mostRecent().args).toEqual(['failing']);
    expect(Object.keys(desk.library.gadget.Config)).toEqual(
      jasmine.arrayContaining(['authToken', 'enableToasterNotificationForRONA', 'navItemRoute', 'speechRecognitionHighlights'])
    );
  });

  it('digital channels, and truths of a media domain, which are no texts', () => {
    const channels = new desk.library.restservices.DigitalChannelsConfiguration!({});
    const domains = new desk.library.restservices.MediaDomains!({});
    desk.settle();

    expect(channels.getOrgID()).toBe('o1');
    expect(channels.getDataCenter()).toBe('dc1');
    expect(Object.values(domains.getCollection())[0]!.isInterruptible()).toBeTrue();
  });
});
