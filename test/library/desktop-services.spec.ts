// What a gadget asks of the desktop, and the messages on the hub. They are the same on a genuine 12.0.
import { libraryUnderTest } from '../support/library.js';
import { enter, usualWorld } from '../support/world.js';
import { type StubDesktop } from '../support/stub-desktop.js';
import { describeOn, eachRelease, openStub } from './worlds.js';

interface HubMessage {
  id: string;
  topic: string;
  requestId: string;
  action: string;
  data?: unknown;
  status?: string;
}

describeOn(eachRelease(), 'services of the desktop', ({ release }) => {
  let desk: StubDesktop;
  let told: unknown[];
  beforeEach(() => {
    desk = openStub();
    told = [];
    desk.library.containerservices.ContainerServices.init();
  });
  afterEach(() => desk.dispose());

  const container = () => desk.library.containerservices.ContainerServices;
  const note =
    (name: string) =>
    (...args: unknown[]): void =>
      void told.push([name, ...args.filter((arg) => typeof arg !== 'function')]);

  function listen<Message>(topic: string): Message[] {
    const heard: Message[] = [];
    const { Hub } = (window as unknown as { gadgets: { Hub: { subscribe(topic: string, callback: HubCallback): void } } }).gadgets;
    type HubCallback = (topic: string, data: Message) => void;
    Hub.subscribe(topic, (_topic, data) => heard.push(data));
    return heard;
  }

  describe('ContainerServices', () => {
    it('tells old gadgets, too, that their tab is shown', () => {
      container().addHandler('tabVisible', () => void told.push('shown'));
      desk.publish(container().Topics.ACTIVE_TAB, 'another');
      // Outside of a tab panel the gadget's own tab has no id.
      desk.publish(container().Topics.ACTIVE_TAB, null);
      expect(told).toEqual(['shown']);
    });

    it('turns the messages of the container into events', () => {
      container().addHandler(container().Topics.GADGET_VIEW_CHANGED_EVENT, (event) =>
        told.push([event.getGadgetId(), event.getTabId(), event.getMaxAvailableHeight(), event.getView()])
      );
      container().addHandler(container().Topics.MAX_AVAILABLE_HEIGHT_CHANGED_EVENT, (event) => told.push(event.getMaxAvailableHeight()));
      container().addHandler(container().Topics.WORKFLOW_ACTION_EVENT, (event) =>
        told.push([event.getName(), event.getType(), event.getParams()['path']?.value])
      );
      container().addHandler(container().Topics.TIMER_TICK_EVENT, note('tick'));
      desk.publish('finesse.containerservices.gadgetViewChangedEvent', {
        gadgetId: '7',
        tabId: 'home',
        maxAvailableHeight: 500,
        view: 'canvas'
      });
      desk.publish('finesse.containerservices.maxAvailableHeightChangedEvent', { maxAvailableHeight: 400 });
      const params = [{ name: 'path', value: '/x' }];
      desk.publish('finesse.containerservices.workflowActionEvent', {
        name: 'pop',
        type: null,
        handledBy: 'OTHER',
        params,
        actionVariables: []
      });
      desk.publish('finesse.containerservices.timerTickEvent', { tickFrequency: 1000 });

      expect(told).toEqual([['7', 'home', 500, 'canvas'], 400, ['pop', '', '/x'], ['tick', { tickFrequency: 1000 }]]);
    });

    it('asks for a tab and for its gadget to be loaded again', () => {
      const heard = listen<object>('finesse.containerservices.requests');
      // 15.0 looks for the tab in the desktop's window, and here there is no desktop.
      if (release === '12.0') container().activateTab('reports');
      else expect(() => container().activateTab('reports')).toThrowError(TypeError);
      container().reloadMyGadget();

      expect(heard).toEqual([
        ...(release === '12.0' ? [jasmine.objectContaining({ type: 'SetActiveTabReq', data: { id: 'reports' } })] : []),
        jasmine.objectContaining({ type: 'ReloadGadgetReq', data: { gadgetId: '7' } })
      ]);
    });
  });

  describe('ChannelService', () => {
    const channels = () => desk.library.digital.ChannelService.init(container());
    const state = (iconColor: 'available' | 'unavailable' | 'busy') => ({
      label: 'Mail',
      currentState: 'Ready',
      iconColor,
      enable: true,
      logoutDisabled: false,
      iconBadge: 'none' as const
    });
    const data = () => ({
      menuConfig: { label: 'Mail', menuItems: [{ id: 'ready', label: 'Ready', iconColor: 'busy' as const }] },
      channelConfig: { actionTimeoutInSec: 5, icons: [{ type: 'collab-icon' as const, value: 'mail' }] },
      channelState: state('available')
    });
    const TOPIC = 'finext.nv.7/mail';

    it('adds, updates and removes a channel, with colours in the place of names', () => {
      const heard = listen<HubMessage>('finext.nv');
      const green = release === '12.0' ? '#2CB14C' : '#00823B';
      // What 15.0 adds to the state when several properties change, but not when the state alone changes.
      const added = release === '12.0' ? {} : { stateStatus: 'available', hoverTextPrefixDisabled: undefined };
      channels().addChannel('mail', data(), note('menu'));
      channels().updateChannelState('mail', state('unavailable'));
      channels().removeChannel('mail');

      expect(heard.map(({ id, topic, action }) => [id, topic, action])).toEqual([
        ['7/mail', TOPIC, 'ADD'],
        ['7/mail', TOPIC, 'UPDATE'],
        ['7/mail', TOPIC, 'REMOVE']
      ]);
      expect(heard[0]!.data).toEqual({
        menuConfig: { label: 'Mail', menuItems: [{ id: 'ready', label: 'Ready', iconColor: '#D79208' }] },
        channelConfig: data().channelConfig,
        channelState: { ...state('available'), iconColor: green, isAgentReady: true, ...added }
      });
      expect(heard[1]!.data).toEqual({ channelState: { ...state('unavailable'), iconColor: '#CF4237', isAgentReady: false } });
    });

    it('calls back once with what the container answers', () => {
      const heard = listen<HubMessage>('finext.nv');
      channels().addChannel('mail', data(), note('menu'), note('success'), note('error'));
      channels().updateChannelState('mail', state('busy'), note('updated'), note('failed'));
      const [added, updated] = heard.map(({ requestId }) => requestId);
      desk.publish(TOPIC, { requestId: added, status: 'success' });
      desk.publish(TOPIC, { requestId: added, status: 'success' });
      const error = { errorCode: '1', errorDesc: 'no' };
      desk.publish(TOPIC, { requestId: updated, status: 'failure', error });

      expect(told).toEqual([
        ['success', { status: 'success', channelId: 'mail' }],
        ['failed', { status: 'failure', error, channelId: 'mail' }]
      ]);
    });

    it('hands over what the agent chooses, and takes the answer back', () => {
      const heard = listen<HubMessage>('finext.nv');
      channels().addChannel('mail', data(), (channelId, selection, onSuccess) => {
        told.push([channelId, selection]);
        onSuccess({ channelId, status: 'success' });
      });
      desk.publish(TOPIC, { id: '7/mail', selection: 'ready', requestId: 'q' });
      desk.publish(TOPIC, { id: '8/mail', selection: 'ready', requestId: 'other' });

      expect(told).toEqual([['mail', 'ready']]);
      expect(heard.slice(1) as unknown[]).toEqual([{ id: '7/mail', requestId: 'q', status: 'success' }]);
    });

    it('refuses what is incomplete or has another form', () => {
      const add = (given: object, onMenu: unknown = note('menu')) => channels().addChannel('mail', given as never, onMenu as never);

      expect(() => add({})).toThrowError('menuConfig property missing in Channel Data');
      expect(() => add({ ...data(), channelConfig: { actionTimeoutInSec: 99, icons: [] } })).toThrowError(
        /^channelConfig structure is not/
      );
      expect(() => add({ ...data(), channelState: { ...state('busy'), iconBadge: 'star' } })).toThrowError(
        /^channelState structure is not/
      );
      expect(() => add(data(), 'no function')).toThrowError(/onMenuClick parameter/);
    });

    it("changes the gadget's own object, so that it cannot be used twice", () => {
      const given = data();
      channels().addChannel('mail', given, note('menu'));

      expect(() => channels().updateChannel('mail', { channelState: given.channelState })).toThrowError(/^channelState structure is not/);
    });
  });

  describe('PopoverService', () => {
    const popovers = () => desk.library.containerservices.PopoverService.init(container());
    const banner = { icon: { type: 'collab-icon' as const, value: 'mail' }, content: [{ name: 'a', value: 'b' }] };
    const timer = { displayTimeoutInSecs: 10, display: true as const, counterType: 'COUNT_DOWN' as const };
    const buttons = [{ id: 'yes', label: 'Yes', type: 'Affirm' }];

    it('shows one, and calls back once with what ended it', () => {
      const heard = listen<HubMessage>('finext.popover');
      const id = popovers().showPopover(banner, timer, { dismissible: false, buttons }, note('ended'));
      desk.publish(`finext.popover.${id}`, { id: 'another', source: 'no' });
      desk.publish(`finext.popover.${id}`, { id, source: 'yes' });
      desk.publish(`finext.popover.${id}`, { id, source: 'again' });

      const data = { bannerData: banner, timerData: timer, actionData: { dismissible: false, buttons } };
      expect(heard as unknown[]).toEqual([{ id, topic: `finext.popover.${id}`, action: 'show', data }]);
      expect(told).toEqual([['ended', { popoverId: id, source: 'yes' }]]);
    });

    it('takes one away, and only one that is shown', () => {
      const id = popovers().showPopover(banner, timer, { dismissible: true }, note('ended'));
      const heard = listen<HubMessage>('finext.popover');
      popovers().dismissPopover('never shown');
      popovers().dismissPopover(id);

      expect(heard as unknown[]).toEqual([{ id, action: 'dismiss' }]);
    });

    it('refuses what has another form', () => {
      const show = (bannerData: object, timerData: object, actionData: object) =>
        popovers().showPopover(bannerData as never, timerData as never, actionData as never, note('ended'));

      expect(() => show({}, timer, { dismissible: true })).toThrowError(/Banner data structure is not/);
      expect(() => show(banner, { displayTimeoutInSecs: 1, display: false }, { dismissible: true })).toThrowError(
        /Timer data structure is not/
      );
      expect(() => show(banner, { ...timer, display: false }, { dismissible: true })).toThrowError(/Timer data structure is not/);
      expect(() => show(banner, timer, { dismissible: true, buttons })).toThrowError(/Action data structure is not/);
    });
  });

  it('submits a task for workflows', () => {
    const heard = listen<object>('finesse.workflow.digitalChannels');
    const workflows = desk.library.workflow.WorkflowService.init(container());
    const payload = { dialogId: '1', mediaType: 'chat', state: 'ACTIVE', taskVariables: { a: 'b' } };
    workflows.submitTask(payload);

    expect(heard).toEqual([{ gadgetId: '7', payload }]);
    expect(() => workflows.submitTask({} as never)).toThrowError(/^workflow parameter structure is not/);
  });

  it('writes times, texts and XML', () => {
    const { Utilities } = desk.library.utilities;

    expect([Utilities.buildTimeString(61000), Utilities.buildTimeString(3661000)]).toEqual(['01:01', '61:01']);
    expect(Utilities.buildTimeStringWithOptionalHours(3661000)).toBe('01:01:01');
    expect([Utilities.buildElapsedTimeString(62000, 1000), Utilities.buildElapsedTimeString(1, 2)]).toEqual(['01:01', '--:--']);
    expect([Utilities.getDisplayTime(3661), Utilities.convertTsToDuration('', undefined as never)]).toEqual(['01:01:01', '00:00:00']);
    expect([Utilities.extractTime('1970-01-01T00:00:01.000Z'), Utilities.extractTime('')]).toEqual([1000, 0]);
    expect(Utilities.translateXMLEntities('<a>&"\'', true)).toBe('&lt;a&gt;&amp;&quot;&apos;');
    expect(Utilities.translateXMLEntities('&lt;&amp;lt;&quot;', false)).toBe('<&lt;"');
    expect([Utilities.getParameterByName('x?a=1&b=2', 'b'), Utilities.getParameterByName('x?a=1', 'c')]).toEqual(['2', '']);
    expect([Utilities.formatString('{0} {1} {2}', 'a', 'b'), Utilities.extractHostname('https://a.b:1/c')]).toEqual(['a b {2}', 'a.b']);
    expect([Utilities.pad(5), Utilities.padWithWidth(5, 4), Utilities.getId('/a/b/c')]).toEqual(['05', '0005', 'c']);
    const refused = { object: { ApiErrors: { ApiError: { ErrorType: 'T', ErrorData: 'D', ErrorMessage: 'M' } } } } as never;
    expect([Utilities.getErrCode(refused), Utilities.getErrData(refused), Utilities.getErrMessage(refused)]).toEqual(['T', 'D', 'M']);
  });

  it('reads XML element by element, and texts by a getter', () => {
    const { I18n, SaxParser } = desk.library.utilities;
    SaxParser.parse('<a x="1"><b>t</b></a>', (event, data) => told.push([event, data]));

    expect(told).toEqual([
      ['StartElement', 'a'],
      ['Attribute', { name: 'x', value: '1' }],
      ['StartElement', 'b'],
      ['Text', 't'],
      ['EndElement', 'b'],
      ['EndElement', 'a']
    ]);
    I18n.setGetter((key: string) => `got ${key}`);
    expect(I18n.getString('k')).toBe('got k');
  });
});

describeOn(eachRelease(), 'ContainerServices before and at init', ({ release }) => {
  let desk: StubDesktop;
  beforeEach(() => (desk = openStub()));
  afterEach(() => {
    desk.dispose();
    delete around().finesse;
  });
  /** The window around the gadget's page. */
  const around = () => window.parent as unknown as { finesse?: object | undefined };
  const container = () => desk.library.containerservices.ContainerServices;

  it('asks the desktop for nothing before init', () => {
    expect(() => container().makeActiveTabReq()).toThrowError();
    expect(() => container().activateTab('home')).toThrowError();
    expect(() => container().addHandler('topic', () => undefined)).toThrowError(/inited/);
    expect(() => container().showCertificateBanner(() => undefined)).toThrowError(TypeError);
  });

  it('a desktop without finesse.container is a TypeError, once', () => {
    around().finesse = {};
    expect(() => container().init()).toThrowError(TypeError, /Container/);
    expect(container().init()).toBe(container());
  });

  it('a desktop without a Container is none; 15.0 hides its own dialog there', () => {
    around().finesse = { container: {} };
    expect(container().init()).toBe(container());
    expect(() => container().showDialog({})).toThrowError(TypeError);
    if (release === '15.0') expect(container().hideDialog()).toBeUndefined();
    else expect(() => container().hideDialog()).toThrowError(TypeError);
  });
});

if (!libraryUnderTest().genuine) {
  describe('stand-in library as 15.0: services of the desktop', () => {
    let desk: StubDesktop;
    let told: unknown[];
    beforeEach(() => {
      enter({ release: '15.0', transport: 'proxy', cache: 'none' });
      desk = openStub();
      told = [];
    });
    afterEach(() => {
      desk.dispose();
      enter(usualWorld());
    });

    it('runs a shortcut for its keys alone, and names the second of two with the same keys as a conflict', () => {
      const { ShortcutKeyService } = desk.library.shortcutkey;
      const key = (id: string) => ({
        id,
        key: 'k',
        modifierKeys: 'ctrlKey+altKey' as const,
        executionScope: 'activeFrame' as const,
        actionName: id,
        componentName: 'Mail',
        handler: () => void told.push(id)
      });
      ShortcutKeyService.init();
      ShortcutKeyService.registerShortcutKey([key('first'), key('second')]);
      for (const modifiers of [{ ctrlKey: true }, { ctrlKey: true, altKey: true }, { ctrlKey: true, altKey: true, shiftKey: true }])
        document.dispatchEvent(new KeyboardEvent('keyup', { key: 'K', ...modifiers }));

      expect(told).toEqual(['first']);
      expect((ShortcutKeyService.getConflictShortcutKeys() as { id: string }[]).map(({ id }) => id)).toEqual(['second']);
    });
  });
}
