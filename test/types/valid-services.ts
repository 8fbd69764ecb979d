// The services besides the REST objects, as gadgets use them. It must compile, and test/types/invalid-services.ts must not. Nothing runs it.
/// <reference path="../../types/index.d.ts" />

declare function use(...values: unknown[]): void;

namespace validServices {
  const services = finesse.clientservices.ClientServices;
  const container = finesse.containerservices.ContainerServices.init();
  const topics = finesse.containerservices.ContainerServices.Topics;
  const logger = finesse.cslogger.ClientLogger;

  // ClientServices

  services.init(finesse.gadget.Config).registerOnConnectHandler(() => {});
  services.init({ host: 'h', restHost: 'h', id: '1001', password: 'p' });
  services.setLogger(logger);
  services.setLogger();
  services.log('a message', new Error('why'));
  const taken: boolean = services.subscribe(finesse.clientservices.Topics.EVENTS_CONNECTION_INFO, (message) => use(message), true);
  services.subscribeNode('/finesse/api/Queue/10', (subscriptionId) =>
    services.unsubscribeNode('/finesse/api/Queue/10', subscriptionId, (error) => use(error))
  );
  services.addToRefreshList(new finesse.restservices.User({ id: '1001' }));
  use(taken, services.isMaster(), services.getResourceID()?.length);
  const mediaTopic: string = finesse.clientservices.Topics.getTopic('/finesse/api/User/1001/Media');
  gadgets.Hub.subscribe(mediaTopic, (_topic, message) => {
    const { Update } = (message as finesse.interfaces.HubUpdate).object;
    use(Update.event === 'PUT', Update.source.length, Update.data?.media);
  });
  const request: finesse.clientservices.HubRequest = { type: 'ConnectionInfoReq', data: {}, invokeID: Date.now() };
  gadgets.Hub.publish(finesse.clientservices.Topics.REQUESTS, request);

  // ContainerServices: what a handler receives depends on the topic

  container.addHandler(topics.ACTIVE_TAB, () => gadgets.window.adjustHeight());
  container.addHandler(topics.TIMER_TICK_EVENT, (tick) => use(tick.getDateQueued().getTime()));
  container.addHandler(topics.WORKFLOW_ACTION_EVENT, (action) => {
    if (action.getHandledBy() !== finesse.containerservices.WorkflowActionEvent.HandledBy.OTHER) return;
    use(action.getName(), action.getParams()['path']?.expandedValue, action.getActionVariables()['callVariable1']?.actualValue);
  });
  container.addHandler(topics.GADGET_VIEW_CHANGED_EVENT, (event) => {
    if (event.getGadgetId() === container.getMyGadgetId()) use(event.getView() === 'canvas', Number(event.getMaxAvailableHeight()));
  });
  container.addHandler(topics.MAX_AVAILABLE_HEIGHT_CHANGED_EVENT, (event) => gadgets.window.adjustHeight(+event.getMaxAvailableHeight()));
  container.addHandler(topics.ACTIVE_CALL_STATUS_EVENT, (event) => use(event.status === true, event.type));
  container.addHandler(topics.FINESSE_MAINTENANCE_MODE_EVENT, (event) => use(event));
  container.addHandler(topics.FINEXT_NON_VOICE_GADGET_EVENT, (message) => use(message.action === 'ADD', message.requestId.length));
  container.addHandler('acme.ticket', (event) => use(event.ticketId.length));
  container.addHandler('another.topic', (event: unknown) => use(event));
  const anyTopic: string = mediaTopic;
  container.addHandler(anyTopic, (event) => use(event));
  const onTick = (tick: finesse.containerservices.TimerTickEvent): void => use(tick.getTickFrequency());
  container.addHandler(topics.TIMER_TICK_EVENT, onTick);
  container.removeHandler(topics.TIMER_TICK_EVENT, onTick);
  container.publish('acme.ticket', { ticketId: '7' });

  if (container.getMyGadgetView && container.getMyGadgetView().view === 'canvas') container.collapseMyGadget();
  container.showMyGadgetNotification();
  container.showMyGadgetNotification({ message: 'A mail', timeout: 8000, icon: { name: 'circle', size: 14, color: 'red' } });
  container.showDialog({ title: false, message: 'Lost', close: () => container.hideDialog() });
  container.hideCertificateBanner(String(container.showCertificateBanner(() => {})));
  use(container.isTabbedGadget() || container.tabVisible());
  use(new finesse.containerservices.TimerTickEvent(1, new Date()).getDateQueued() < new Date());

  // Toaster, popover, notification center, task activity

  const toaster = finesse.containerservices.FinesseToaster.init(finesse.gadget.Config, logger);
  const toast = toaster.showToaster('A mail', {
    body: 'From Ann',
    icon: toaster.TOASTER_DEFAULT_ICONS.INCOMING_CHAT_ICON,
    autoClose: 5000
  });
  toast?.addEventListener('click', () => container.activateMyTab());
  toaster.showToaster('A mail', {});

  const popover = finesse.containerservices.PopoverService.init(container);
  const banner: finesse.containerservices.PopoverBannerData = {
    icon: { type: 'collab-icon', value: 'chat' },
    content: [{ name: 'Name', value: 'Ann' }],
    headerContent: { maxHeaderTitle: 'Chat from Ann', minHeaderTitle: 'Ann' }
  };
  const popoverId: string = popover.showPopover(
    banner,
    { displayTimeoutInSecs: 20, display: true, counterType: popover.COUNTER_TYPE.COUNT_DOWN },
    {
      dismissible: false,
      buttons: [
        { id: 'yes', label: 'Accept', type: 'Affirm' },
        { id: 'no', label: 'Decline', type: 'Decline', confirmButtons: [{ id: 'sure', label: 'Sure' }] }
      ]
    },
    (response) => use(response.popoverId === popoverId, response.source === 'yes')
  );
  popover.updatePopover(popoverId, banner, { displayTimeoutInSecs: -1, display: false }, { dismissible: true, requiredActionText: 'Wait' });
  popover.dismissPopover(popoverId);

  finesse.containerservices.NotificationPopoverService.init(container);
  finesse.containerservices.NotificationPopoverService.showNotification(undefined, 'Hello', true, 5000, { name: 'circle' }, 'error');

  const activity = finesse.containerservices.TaskActivityNotification.init(container);
  activity.registerForTaskNotifications((task) => use(task.from, task.message.taskId, task.message.active === true));
  activity.notifyTaskSelection('ChatGadget', {
    taskId: '151_1_1',
    active: true,
    mediaType: 'chat',
    timestamp: Date.now(),
    contextInfo: {}
  });
  activity.requestCurrentTasks();

  // Digital channels: the form of Cisco's sample, with constants

  const channels = finesse.digital.ChannelService.init(container);
  const channelState = (ready: boolean): finesse.digital.ChannelState => ({
    label: 'Chat',
    currentState: ready ? 'Ready' : 'Not Ready',
    iconColor: ready ? channels.STATE_STATUS.AVAILABLE : channels.STATE_STATUS.UNAVAILABLE,
    enable: true,
    logoutDisabled: ready,
    iconBadge: channels.ICON_BADGE_TYPE.NONE,
    hoverText: ''
  });
  const onMenuClick: finesse.digital.ChannelMenuHandler = (channelId, selectedMenuId, onSuccess, onError) => {
    if (selectedMenuId === 'ALL_READY' || selectedMenuId === 'ready') onSuccess({ channelId, status: channels.STATUS.SUCCESS });
    else onError({ channelId, status: 'failure', error: { errorCode: '567', errorDesc: 'Down' } });
  };
  const icons = [{ type: channels.ICON_TYPE.COLLAB_ICON, value: 'chat' }];
  channels.addChannel(
    'chat',
    {
      menuConfig: { label: 'Chat', menuItems: [{ id: 'ready', label: 'Ready', iconColor: channels.STATE_STATUS.AVAILABLE }] },
      channelConfig: { actionTimeoutInSec: 30, icons },
      channelState: channelState(false)
    },
    onMenuClick,
    (result) => use(result.channelId),
    (result) => use(result.error?.errorDesc)
  );
  channels.addChannel('mail', {} as finesse.digital.ChannelData, onMenuClick);
  channels.updateChannel('chat', { channelState: channelState(true) });
  channels.updateChannelState('chat', channelState(true), undefined, (result) => use(result.status === 'failure'));
  channels.updateChannelMenu('chat', { label: 'Chat', menuItems: [] });
  channels.removeChannel('chat');

  const validation = finesse.utilities.JsonValidator.validateJson(
    channelState(true),
    finesse.digital.ChannelSchema.getChannelStateSchema()
  );
  if (!validation.valid) use(validation.error.message, validation.error.dataPath);

  // Workflow, shortcuts

  finesse.workflow.WorkflowService.init(container).submitTask({
    dialogId: 'email1',
    mediaType: 'email',
    state: 'EMAIL_READ',
    taskVariables: { from: 'ann@example.com' }
  });
  const shortcuts = finesse.shortcutkey.ShortcutKeyService;
  shortcuts.init();
  shortcuts.registerShortcutKey([
    {
      id: container.getMyGadgetId(),
      key: 'M',
      modifierKeys: shortcuts.CONSTANTS.MODIFIER_KEYS.CTRL_ALT,
      executionScope: shortcuts.CONSTANTS.EXECUTION_SCOPE.ACTIVE_TAB,
      handler: () => container.activateMyTab(),
      actionName: 'Mail',
      componentName: 'Mail gadget'
    }
  ]);
  use(shortcuts.getShorcutKeys().filter((key) => key.conflict).length);

  // Utilities

  const utilities = finesse.utilities.Utilities;
  const handler: (() => void) | undefined = utilities.validateHandler(undefined as (() => void) | undefined);
  utilities
    .validateHandler((value: string) => value.length)('a')
    .toFixed();
  const listener = utilities.receiveMessage((event) => use(event.data), 'https://example.com');
  window.removeEventListener('message', listener);
  utilities.sendMessage('hello', window.parent, 'https://example.com');
  utilities.addCookie('a', 'b', 1);
  utilities.addCookie('a', 'b');
  utilities
    .whenAllDone({ then: () => {} })
    .done(() => use('all'))
    .fail((reason) => use(reason));
  utilities.executeAsync(() => 1).then((one) => use(one + 1));
  use(
    handler,
    utilities.formatString('{0} of {1}', 1, 'two'),
    utilities.getCookieEntriesThatStartsWith('a').map((cookie) => cookie.key + cookie.value),
    utilities.getDOMStoreItem('a')?.length,
    utilities.bitMask.all(6, [2, 4]) === true,
    utilities.getAuthHeaderString(finesse.gadget.Config).length,
    utilities.getAuthModes().NONSSO === finesse.gadget.Config.systemAuthMode,
    utilities.extractTime('2020-01-01T00:00:00Z') - 1,
    utilities.convertTsToDuration('2020-01-01T00:00:00Z', new Date()).length,
    utilities.xml2js('<a/>')['a'],
    utilities.getCredentials('YTpi').password,
    utilities.MAINTENANCE_STATE.MIGRATING === 'MIGRATING'
  );
  const values: unknown = ['a'];
  if (utilities.isArray(values)) use(values.length);

  finesse.utilities.I18n.setGetter((key) => new gadgets.Prefs().getMsg(key));
  use(String(finesse.utilities.I18n.getString('greeting', ['Ann'])));
  finesse.utilities.SaxParser.parse('<a/>', (event, data) => use(event === 'StartElement', data));
  finesse.utilities.MessageDisplay.showBannerError('Lost');
  finesse.utilities.DesktopCache.setGroup('acme');
  finesse.utilities.DesktopCache.saveOrUpdateData([{ key: 'draft', data: JSON.stringify({}) }], (result) => use(result));
  finesse.utilities.DesktopCache.fetchData('draft', (result) => use(result));

  // Constants have their exact values

  const requests: 'finesse.info.requests' = finesse.clientservices.Topics.REQUESTS;
  const responses: 'finesse.info.responses' = finesse.clientservices.Topics.RESPONSES;
  const connection: 'finesse.info.connection' = finesse.clientservices.Topics.EVENTS_CONNECTION_INFO;
  const activeTab: 'finesse.containerservices.activeTab' = topics.ACTIVE_TAB;
  const maintenance: 'finesse.containerservices.maintenanceMode' = topics.FINESSE_MAINTENANCE_MODE_EVENT;
  const taskStatus: 'TaskActivityStatus' = activity.Topics.TASK_ACTIVITY_STATUS;
  const countUp: 'COUNT_UP' = popover.COUNTER_TYPE.COUNT_UP;
  const busy: 'busy' = channels.STATE_STATUS.BUSY;
  const scope: 'activeFrame' = shortcuts.CONSTANTS.EXECUTION_SCOPE.ACTIVE_FRAME;
  const fetchAction: 'fetch' = utilities.IDB_ACTIONS.FETCH;
  use(requests, responses, connection, activeTab, maintenance, taskStatus, countUp, busy, scope, fetchAction);

  // The container

  gadgets.views.requestNavigateTo('canvas');
  gadgets.loadingindicator.showLoading();
  gadgets.loadingindicator.dismiss();
  new gadgets.Prefs().setArray('recent', ['1', '2']);
  const params: gadgets.io.RequestParams = {};
  params[gadgets.io.RequestParameters.METHOD] = gadgets.io.MethodType.POST;
  params[gadgets.io.RequestParameters.HEADERS] = { Authorization: utilities.getAuthHeaderString(finesse.gadget.Config) };
  gadgets.io.makeRequest('https://example.com/', (response) => use(response.rc === 200, response.text?.length), params);
  if (gadgets.Hub.isConnected()) use(gadgets.Hub.getClientID().length);
}
