// Mistakes with the services that people really make. Each must be an error: one that compiles is reported as an unused @ts-expect-error.
/// <reference path="../../types/index.d.ts" />

declare function use(...values: unknown[]): void;

namespace invalidServices {
  const services = finesse.clientservices.ClientServices;
  const container = finesse.containerservices.ContainerServices;
  const topics = container.Topics;
  const utilities = finesse.utilities.Utilities;
  const channels = finesse.digital.ChannelService;
  const popover = finesse.containerservices.PopoverService;
  const state: finesse.digital.ChannelState = {
    label: 'Chat',
    currentState: 'Ready',
    iconColor: 'available',
    enable: true,
    logoutDisabled: false,
    iconBadge: 'none'
  };
  const banner: finesse.containerservices.PopoverBannerData = { icon: { type: 'url', value: 'a.png' } };
  const menuConfig: finesse.digital.ChannelMenuConfig = { label: 'Chat', menuItems: [] };
  const channelConfig: finesse.digital.ChannelConfig = { actionTimeoutInSec: 5, icons: [] };
  const data: finesse.digital.ChannelData = { menuConfig, channelConfig, channelState: state };

  // ClientServices

  // @ts-expect-error the handlers are registered one by one
  services.registerHandlers({});
  // @ts-expect-error there are no promises in the library
  services.init(finesse.gadget.Config).then(() => {});
  // @ts-expect-error a logger has a method log
  services.setLogger((message: string) => use(message));
  // @ts-expect-error messages are text
  services.log(new Error('why'));
  // @ts-expect-error a subscription is ended by its topic
  services.unsubscribe(() => {});
  // @ts-expect-error a REST object, not its path
  services.addToRefreshList('/finesse/api/User/1001');
  // @ts-expect-error a node is needed
  services.subscribeNode(() => {});
  // @ts-expect-error the id of the subscription comes before the handler
  services.unsubscribeNode('/finesse/api/Queue/10', () => {});
  // @ts-expect-error statuses of the connection are lower case
  use(services.getNotificationConnectionState()?.Connected);
  // @ts-expect-error the topic has no such name
  use(finesse.clientservices.Topics.CONNECTION_INFO);
  // @ts-expect-error constants have their exact values
  use(finesse.clientservices.Topics.REQUESTS === 'finesse.requests');
  // @ts-expect-error the notification is within object
  use((null as unknown as finesse.interfaces.HubUpdate).Update);

  // ContainerServices

  // @ts-expect-error a topic is named by its constant's value
  container.addHandler(topics, () => {});
  // @ts-expect-error a handler is needed
  container.addHandler(topics.ACTIVE_TAB);
  // @ts-expect-error a handler is a function
  container.addHandler(topics.ACTIVE_TAB, { onLoad: () => {} });
  // @ts-expect-error of the active tab nothing is told
  container.addHandler(topics.ACTIVE_TAB, (event) => use(event.tabId));
  // @ts-expect-error a tick has a getter, not a field
  container.addHandler(topics.TIMER_TICK_EVENT, (tick) => use(tick.dateQueued));
  // @ts-expect-error the topic brings another event
  container.addHandler(topics.TIMER_TICK_EVENT, (event: finesse.containerservices.WorkflowActionEvent) => use(event));
  // @ts-expect-error the topic brings another event
  container.removeHandler(topics.WORKFLOW_ACTION_EVENT, (event: finesse.containerservices.TimerTickEvent) => use(event));
  // @ts-expect-error a parameter is an object, its value a text in it
  container.addHandler(topics.WORKFLOW_ACTION_EVENT, (action) => use(action.getParams()['path'].length));
  // @ts-expect-error parameters are held by name
  container.addHandler(topics.WORKFLOW_ACTION_EVENT, (action) => action.getParams().forEach?.(() => {}));
  // @ts-expect-error a height may be text
  container.addHandler(topics.MAX_AVAILABLE_HEIGHT_CHANGED_EVENT, (event) => use(event.getMaxAvailableHeight() - 1));
  // @ts-expect-error the status of a call is a boolean
  container.addHandler(topics.ACTIVE_CALL_STATUS_EVENT, (event) => use(event.status === 'true'));
  // @ts-expect-error a message of another topic is unknown until you have looked
  container.addHandler('some.topic', (event) => use(event.id));
  // @ts-expect-error there is no form that removes all handlers
  container.removeHandler(topics.ACTIVE_TAB);
  // @ts-expect-error data are needed
  container.publish('some.topic');
  // @ts-expect-error a tab is named
  container.activateTab();
  // @ts-expect-error showDialog takes one object
  container.showDialog('Lost', { message: 'The connection is lost' });
  // @ts-expect-error a title is text
  container.setMyGadgetTitle({ title: 'Mail' });
  // @ts-expect-error details are an object
  container.showMyGadgetNotification('A mail');
  // @ts-expect-error details need a message
  container.showMyGadgetNotification({ messageFrom: 'Ann' });
  // @ts-expect-error an event is constructed from two values
  use(new finesse.containerservices.TimerTickEvent(1));
  // @ts-expect-error the constructor's logic is not to be called
  new finesse.containerservices.TimerTickEvent(1, new Date()).init(1, new Date());
  // @ts-expect-error topics for requests are not those of addHandler
  use(finesse.containerservices.Topics.ACTIVE_TAB);

  // Toaster, popover, notification center, task activity

  // @ts-expect-error the configuration comes before the logger
  finesse.containerservices.FinesseToaster.init(finesse.cslogger.ClientLogger);
  // @ts-expect-error the title stands before the options
  finesse.containerservices.FinesseToaster.showToaster({ body: 'From Ann' });
  // @ts-expect-error there may be no notification
  finesse.containerservices.FinesseToaster.showToaster('A mail', {}).close();
  // @ts-expect-error milliseconds are a number
  finesse.containerservices.FinesseToaster.showToaster('A mail', { autoClose: '5000' });
  // @ts-expect-error a service needs ContainerServices
  popover.init();
  // @ts-expect-error the handler is called without looking
  popover.showPopover(banner, { displayTimeoutInSecs: 5, display: false }, { dismissible: true });
  // @ts-expect-error a counter has a direction
  popover.showPopover(banner, { displayTimeoutInSecs: 5, display: true }, { dismissible: true }, () => {});
  // @ts-expect-error without a counter there must be no direction
  popover.showPopover(banner, { displayTimeoutInSecs: 5, display: false, counterType: 'COUNT_UP' }, { dismissible: true }, () => {});
  // @ts-expect-error a popover with buttons is not dismissible
  popover.showPopover(banner, { displayTimeoutInSecs: 5, display: false }, { dismissible: true, buttons: [] }, () => {});
  // @ts-expect-error a banner needs an icon
  popover.showPopover({ content: [] }, { displayTimeoutInSecs: 5, display: false }, { dismissible: true }, () => {});
  // @ts-expect-error seconds are a number
  popover.showPopover(banner, { displayTimeoutInSecs: '5', display: false }, { dismissible: true }, () => {});
  // @ts-expect-error a handler gets one object
  popover.showPopover(banner, { displayTimeoutInSecs: 5, display: false }, { dismissible: true }, (id: string, source: string) => use(id));
  // @ts-expect-error an update replaces all three
  popover.updatePopover('1', banner);
  // @ts-expect-error the service has no such constant
  use(popover.COUNTER_TYPE.DOWN);
  // @ts-expect-error the schema is called PopoverSchema
  use(finesse.containerservices.PopoverScheme);
  // @ts-expect-error arguments go by position, not in an object
  finesse.containerservices.NotificationPopoverService.showNotification({ message: 'Hello' });
  // @ts-expect-error who says it comes first
  finesse.containerservices.TaskActivityNotification.notifyTaskSelection({ taskId: '1', active: true, mediaType: 'chat' });
  // @ts-expect-error a task is told with its media type
  finesse.containerservices.TaskActivityNotification.notifyTaskSelection('Chat', { taskId: '1', active: true });
  // @ts-expect-error the callback gets who says it, and the message within
  finesse.containerservices.TaskActivityNotification.registerForTaskNotifications((task) => use(task.taskId));

  // Digital channels

  // @ts-expect-error ChannelSchema is elsewhere, whatever the documentation says
  use(finesse.containerservices.ChannelSchema);
  // @ts-expect-error a channel needs a handler of its menu
  channels.addChannel('chat', data);
  // @ts-expect-error a channel needs its configuration
  channels.addChannel('chat', { menuConfig, channelState: state }, () => {});
  // @ts-expect-error the state is called channelState
  channels.updateChannel('chat', { state });
  // @ts-expect-error parts are replaced as a whole
  channels.updateChannel('chat', { channelState: { enable: false } });
  // @ts-expect-error the state itself, not within an object
  channels.updateChannelState('chat', { channelState: state });
  // @ts-expect-error the menu itself, not within an object
  channels.updateChannelMenu('chat', { menuConfig });
  // @ts-expect-error another color leaves the icon without one
  channels.updateChannelState('chat', { ...state, iconColor: 'green' });
  // @ts-expect-error badges are lower case
  channels.updateChannelState('chat', { ...state, iconBadge: 'NONE' });
  // @ts-expect-error whether is a boolean
  channels.updateChannelState('chat', { ...state, logoutDisabled: 'false' });
  // @ts-expect-error handlers are two functions, not one object
  channels.removeChannel('chat', { success: () => {}, error: () => {} });
  // @ts-expect-error an answer names the channel
  channels.addChannel('chat', data, (_id, _item, onSuccess) => onSuccess({ status: 'success' }));
  // @ts-expect-error an error is no text
  channels.removeChannel('chat', undefined, (result) => use(result.error?.length));
  // @ts-expect-error the service is an object
  use(new finesse.digital.ChannelService());

  // Workflow, shortcuts

  // @ts-expect-error a task has an id
  finesse.workflow.WorkflowService.submitTask({ mediaType: 'email', state: 'EMAIL_READ' });
  // @ts-expect-error variables stand in taskVariables
  finesse.workflow.WorkflowService.submitTask({ dialogId: '1', mediaType: 'email', state: 'EMAIL_READ', from: 'ann@example.com' });
  // @ts-expect-error the real name is misspelt
  finesse.shortcutkey.ShortcutKeyService.getShortcutKeys();
  // @ts-expect-error shortcuts are registered in an array
  finesse.shortcutkey.ShortcutKeyService.registerShortcutKey({ id: '1' });
  // @ts-expect-error modifiers have their exact texts
  use(finesse.shortcutkey.ShortcutKeyService.CONSTANTS.MODIFIER_KEYS.CTRL_ALT === 'ctrl+alt');

  // Logger and utilities

  // @ts-expect-error an error is no message
  finesse.cslogger.ClientLogger.log(new Error('why'));
  // @ts-expect-error the logger has one method
  finesse.cslogger.ClientLogger.error('why');
  // @ts-expect-error a text of another form has no instant
  utilities.parseDateStringISO8601('yesterday').getTime();
  // @ts-expect-error the drift may not be known yet
  use(utilities.getCurrentDrift() + 1);
  // @ts-expect-error there may be no such cookie
  use(utilities.getCookie('a').length);
  // @ts-expect-error now is a number
  use(utilities.currentTimeMillis().length);
  // @ts-expect-error a handler is a function
  utilities.validateHandler({ success: () => {} });
  // @ts-expect-error null is refused
  utilities.validateHandler(null);
  // @ts-expect-error several errors have no code
  use(utilities.getErrCode({ status: 400 }).length);
  // @ts-expect-error bits come in an array
  utilities.bitMask.all(6, 2);
  // @ts-expect-error jQuery's objects one by one
  utilities.whenAllDone([{ then: () => {} }]);
  // @ts-expect-error a cookie lasts a number of days
  utilities.addCookie('a', 'b', new Date());
  // @ts-expect-error parsed XML is unknown until you have looked
  use(utilities.xml2js('<a/>').a.b);
  // @ts-expect-error the configuration, not its authorization
  utilities.getAuthHeaderString('YTpi');
  // @ts-expect-error a text may be a function
  use(finesse.utilities.I18n.getString('greeting').trim());
  // @ts-expect-error the data come before the schema
  finesse.utilities.JsonValidator.validateJson(finesse.digital.ChannelSchema.getChannelStateSchema(), state);
  // @ts-expect-error valid data have no error
  use(finesse.utilities.JsonValidator.validateJson(state, finesse.digital.ChannelSchema.getChannelStateSchema()).error.message);
  // @ts-expect-error records come in an array
  finesse.utilities.DesktopCache.saveOrUpdateData({ key: 'a', data: 'b' });
  // @ts-expect-error data are text
  finesse.utilities.DesktopCache.saveOrUpdateData([{ key: 'a', data: { b: 1 } }]);
  // @ts-expect-error what was kept comes to the callback
  use(finesse.utilities.DesktopCache.fetchData('a').data);

  // The container

  // @ts-expect-error a view is named
  gadgets.views.requestNavigateTo();
  // @ts-expect-error the method is called dismiss
  gadgets.loadingindicator.hide();
  // @ts-expect-error a list is written by setArray
  new gadgets.Prefs().set('recent', ['1', '2']);
  // @ts-expect-error there is one body
  gadgets.io.makeRequest('https://example.com/', () => {}, { POST_DATA: { a: 1 } });
  // @ts-expect-error a handler of the hub gets the topic first
  gadgets.Hub.subscribe('a.topic', (message: { id: string }) => use(message.id));
  // @ts-expect-error a parameter may be missing
  use(gadgets.util.getUrlParameters()['up_mrdid'].length);
}
