import sinon from 'sinon';
import { createHub, type Hub } from '../../sandbox/desktop/hub/hub.js';
import { createDesktopPublisher, type DesktopPublisher } from '../../sandbox/desktop/hub/desktop-publisher.js';

describe('container: desktop publisher', () => {
  let hub: Hub;
  let publisher: DesktopPublisher;

  beforeEach(() => {
    hub = createHub();
    publisher = createDesktopPublisher({ hub });
  });
  afterEach(() => publisher.dispose());

  function listen(topic: string): unknown[] {
    const heard: unknown[] = [];
    hub.subscribe(topic, (_topic, data) => heard.push(data));
    return heard;
  }
  function objectOf(xml: string): unknown {
    const heard = listen('finesse.api.User.1001');
    publisher.deliver({ kind: 'notification', node: '/finesse/api/User/1001', xml });
    return (heard.at(-1) as { object: unknown }).object;
  }

  it('publishes a notification on the topic of its node, as text and as object', () => {
    const heard = listen('finesse.api.User.1001.Media');
    const xml =
      '<Update><event>PUT</event><requestId></requestId><source>/finesse/api/User/1001/Media/5001</source><data><Media><id>5001</id></Media></data></Update>';

    publisher.deliver({ kind: 'notification', node: '/finesse/api/User/1001/Media', xml });

    expect(heard).toEqual([
      {
        content: xml,
        object: { Update: { event: 'PUT', requestId: null, source: '/finesse/api/User/1001/Media/5001', data: { Media: { id: '5001' } } } }
      }
    ]);
  });

  it('makes an array of repeated elements only', () => {
    expect(objectOf('<a><one><x>1</x></one><two>1</two><two>2</two><two/></a>')).toEqual({ a: { one: { x: '1' }, two: ['1', '2', null] } });
  });

  it('reads entities and CDATA as text, and attributes as @name', () => {
    expect(objectOf('<a n="v"><b>1 &lt; 2 &amp; 3</b><c><![CDATA[<d>]]></c><e k="1">t</e></a>')).toEqual({
      a: { '@n': 'v', b: '1 < 2 & 3', c: '<d>', e: { '@k': '1', '#text': 't' } }
    });
  });

  it('ignores the white space between elements', () => {
    expect(objectOf('<a>\n  <b>1</b>\n</a>')).toEqual({ a: { b: '1' } });
  });

  it('says what was wrong with XML that is not well-formed', () => {
    expect(() => objectOf('<a><b></a>')).toThrowError(/Not well-formed XML/);
  });

  it('answers a ConnectionInfoReq with the last status', () => {
    const heard = listen('finesse.info.connection');

    hub.publish('finesse.info.requests', { type: 'ConnectionInfoReq', data: {}, invokeID: 1 });
    publisher.deliver({ kind: 'connection', status: 'failing' });
    hub.publish('finesse.info.requests', { type: 'ConnectionInfoReq', data: {}, invokeID: 2 });

    expect(heard).toEqual([
      { status: 'connected', resourceID: 'sandbox' },
      { status: 'failing', resourceID: 'sandbox' },
      { status: 'failing', resourceID: 'sandbox' }
    ]);
  });

  it('answers node requests on the topic of their invokeID, and refuses them without a connection', () => {
    const granted = listen('finesse.info.responses.a');
    const refused = listen('finesse.info.responses.b');
    const ended = listen('finesse.info.responses.c');

    hub.publish('finesse.info.requests', { type: 'SubscribeNodeReq', data: { node: '/finesse/api/Team/1' }, invokeID: 'a' });
    publisher.deliver({ kind: 'connection', status: 'failing' });
    hub.publish('finesse.info.requests', { type: 'SubscribeNodeReq', data: { node: '/finesse/api/Team/1' }, invokeID: 'b' });
    publisher.deliver({ kind: 'connection', status: 'recovered' });
    hub.publish('finesse.info.requests', { type: 'UnsubscribeNodeReq', data: { node: '/finesse/api/Team/1' }, invokeID: 'c' });

    expect(granted).toEqual([undefined]);
    expect(refused).toEqual([{ error: jasmine.objectContaining({ errorType: 'Disconnected' }) }]);
    expect(ended).toEqual([undefined]);
  });

  it('tells and changes the active tab', () => {
    const heard = listen('finesse.containerservices.activeTab');

    hub.publish('finesse.containerservices.requests', { type: 'ActiveTabReq', data: {}, invokeID: 1 });
    hub.publish('finesse.containerservices.requests', { type: 'SetActiveTabReq', data: { id: 'home' }, invokeID: 2 });
    hub.publish('finesse.containerservices.requests', { type: 'SetActiveTabReq', data: {}, invokeID: 3 });

    expect(heard).toEqual(['tasks', 'home', 'home']);
    expect(publisher.activeTab).toBe('home');
  });

  it('answers nothing once disposed', () => {
    const heard = listen('finesse.info.connection');
    publisher.dispose();

    hub.publish('finesse.info.requests', { type: 'ConnectionInfoReq', data: {}, invokeID: 1 });

    expect(heard).toEqual([]);
  });

  it('shows the tab a gadget asks for, and the one the agent chose, and tells everybody', () => {
    publisher.dispose();
    const tabs: string[] = [];
    publisher = createDesktopPublisher({ hub, onTab: (id) => tabs.push(id) });
    const heard = listen('finesse.containerservices.activeTab');

    hub.publish('finesse.containerservices.requests', { type: 'SetActiveTabReq', data: { id: 'reports' }, invokeID: 1 });
    publisher.activateTab('tasks');
    hub.publish('finesse.containerservices.requests', { type: 'ActiveTabReq', data: {}, invokeID: 2 });

    expect(tabs).toEqual(['reports', 'tasks']);
    expect(heard).toEqual(['reports', 'tasks', 'tasks']);
  });

  it('reloads a gadget that asks for it, and tells of views and heights', () => {
    publisher.dispose();
    const reloaded: string[] = [];
    publisher = createDesktopPublisher({ hub, onReload: (id) => reloaded.push(id) });
    const [reload, views, heights] = ['reloadGadget', 'gadgetViewChangedEvent', 'maxAvailableHeightChangedEvent'].map((name) =>
      listen(`finesse.containerservices.${name}`)
    );
    const view = { gadgetId: '2', tabId: 'tasks', view: 'canvas', maxAvailableHeight: 400 };

    hub.publish('finesse.containerservices.requests', { type: 'ReloadGadgetReq', data: { gadgetId: '2' }, invokeID: 1 });
    publisher.announceView(view);
    publisher.announceHeight(300);

    expect(reloaded).toEqual(['2']);
    expect([reload, views, heights]).toEqual([[{ gadgetId: '2' }], [view], [{ maxAvailableHeight: 300 }]]);
  });

  it('ticks every second, until it leaves the hub', () => {
    publisher.dispose();
    const clock = sinon.useFakeTimers();
    try {
      const heard = listen('finesse.containerservices.timerTickEvent');
      publisher = createDesktopPublisher({ hub });
      clock.tick(2500);
      publisher.dispose();
      clock.tick(2500);

      expect(heard.length).toBe(2);
      expect(heard[0]).toEqual(jasmine.objectContaining({ tickFrequency: 1000 }));
    } finally {
      clock.restore();
    }
  });
});
