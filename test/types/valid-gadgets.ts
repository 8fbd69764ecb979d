// Code of real gadgets in some thirty repositories, which works with both genuine releases. It must compile, and test/types/invalid-gadgets.ts must
// not. Nothing runs it. Such gadgets in JavaScript: test/types/legacy/.
/// <reference path="../../types/index.d.ts" />

declare function use(...values: unknown[]): void;

namespace validGadgets {
  import rest = finesse.restservices;
  declare const user: rest.User;
  declare const task: rest.MediaDialog;
  declare const call: rest.Dialog;
  const services = finesse.clientservices.ClientServices;
  const container = finesse.containerservices.ContainerServices;
  const utilities = finesse.utilities.Utilities;
  const handlers: finesse.interfaces.RequestHandlers = {};

  // Media properties with generated or composed names

  const properties = call.getMediaProperties();
  const pod: string | null | undefined = properties['POD.ID'];
  const array: string | null | undefined = properties['user.account[3]'];
  use(pod, array, properties['callVariable' + 1], properties['BACampaign']?.length, properties.wrapUpItems?.wrapUpItem);
  for (const name in properties) use(name + ': ' + properties[name]);

  // Reason codes: 12.0(1) has id and label, 15.0(1) more

  const reasons: rest.ReasonCodesHandlers = {
    success(codes) {
      if (!codes || !codes.length) return;
      const [{ id, label, uri, code }] = codes;
      use(id.length, label.length, uri?.length, code?.length);
      user.setState('NOT_READY', codes[0], handlers).logout({ id: '1', label: 'Lunch', code: '10' });
      task.getParticipants();
    },
    error: (rsp) => use(rsp.status)
  };
  user.getNotReadyReasonCodes(reasons);
  user.getReasonCodeById({ success: (code) => use(code.label.length, code.uri.length), error: use }, '5');
  const old: rest.ReasonCodeRef = { id: '7' };
  const stateCode: rest.ReasonCodeData | null | undefined = user.getReasonCode();
  const layout: rest.MediaPropertiesLayout.Object = user.getMediaPropertiesLayout().getData();
  const ofTopic: finesse.containerservices.ContainerServicesEvent<'acme.ticket'> = { ticketId: '7' };
  const containerOfOld: finesse.Container = finesse.container;
  container.addHandler('acme.queue', (event) => use(event.queueId.length, containerOfOld.Config.host, layout.columns[0], ofTopic.ticketId));
  use(old, stateCode, user.getNotReadyReasonCodeId()?.length);

  // Optional where the library fills in what is missing

  const banner: string = container.showCertificateBanner();
  container.showCertificateBanner(() => container.hideCertificateBanner());
  container.hideCertificateBanner(banner);
  finesse.containerservices.FinesseToaster.init().showToaster('A mail', { tag: 'mail', requireInteraction: true });
  finesse.containerservices.FinesseToaster.init(undefined, finesse.cslogger.ClientLogger);

  // A height as text: of a constant, of a field, of an event

  gadgets.window.adjustHeight('350');
  gadgets.window.adjustHeight(String(document.body.scrollHeight));
  container.addHandler(container.Topics.MAX_AVAILABLE_HEIGHT_CHANGED_EVENT, (event) =>
    gadgets.window.adjustHeight(event.getMaxAvailableHeight())
  );

  // A configuration of the gadget's own, from which it reads members

  const own = { host: 'finesse.example.com', authorization: 'YTpi', systemAuthMode: 'NON_SSO', toasterNotificationTimeout: 5000 };
  finesse.cslogger.ClientLogger.init(gadgets.Hub, 'Mail', own);
  finesse.containerservices.FinesseToaster.init(own, finesse.cslogger.ClientLogger);
  use(utilities.getAuthHeaderString(own).length, utilities.getAuthModes().FINESSE_TOKEN, utilities.getAuthModes().WXCI?.length);
  const https: { host: string; restScheme?: string } = utilities.setSchemeAndPortForHttps({ host: 'h', restScheme: 'http' });
  use(https, utilities.setSchemeAndPortForHttps(finesse.gadget.Config).host.length);
  finesse.gadget.Config = { host: 'h', restHost: 'h', authorization: new gadgets.Prefs().getString('authorization'), mine: true };
  finesse.container.Config = finesse.gadget.Config;
  const id: string = finesse.gadget.Config.id;
  const config: finesse.gadget.Config = finesse.gadget.Config;
  use(new rest.User({ id: finesse.container.Config.id }), id, config.scheme?.length, services.init({ ...config, host: 'h' }));
  finesse.container = finesse.container || {};

  // Members that are not documented and yet read everywhere

  use(task._id.length, task._data.state, user.getMediaList()._collection['5001']?.getName());

  // Assignments of what getters return

  use(
    utilities.convertTsToDuration(user.getStateChangeTime()),
    utilities.convertTsToDurationWithFormat(call.getParticipantTimerCounters('1001').startTime, true),
    utilities.extractTime(call.getParticipantTimerCounters(call.getParticipants()[0]!.mediaAddress).startTime ?? null),
    utilities.getId(call._data.associatedDialogUri),
    new gadgets.Prefs().getMsg(user.getMediaList().getMedia({ id: '5001' }).getState())
  );
  container.addHandler(container.Topics.WORKFLOW_ACTION_EVENT, (action) => {
    if ('path' in action.getParams()) use(action.getParams()['path']!.expandedValue, action.getActionVariables()['a']!.actualValue);
  });

  // Requests: parameters from elsewhere, a status that is always there, a callback without a type

  class Parameters {
    METHOD = gadgets.io.MethodType.POST;
    HEADERS = new (class {
      Authorization = 'Basic';
    })();
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- JSDoc's {Function} means this type
  const untyped = (() => undefined) as Function;
  gadgets.io.makeRequest('https://example.com/', (rsp) => use(rsp.rc < 300, JSON.parse(rsp.text)), new Parameters());
  gadgets.io.makeRequest('https://example.com/', untyped);
  services.makeRequest('/finesse/api/SystemInfo', untyped, new Parameters());
  gadgets.Hub.subscribe('acme.ticket', untyped);
  use(
    utilities.validateHandler(untyped).length,
    utilities
      .validateHandler(() => 1)()
      .toFixed()
  );
  use(gadgets.io.encodeValues({ a: '1' } as { a: string }));

  // Errors in the usual form: one error in a response

  user.makeCall('1', { error: (rsp) => use(rsp.object?.ApiErrors?.ApiError.ErrorMessage, rsp.object?.ApiErrors?.ApiError.ErrorType) });
  user.getPhoneBooks({
    onError: (rsp) => use(rsp?.status, rsp?.content, rsp?.object?.ApiErrors),
    onCollectionAdd: (book) => use(book.getEmbeddedContacts()?.Contact)
  });

  // Popovers composed step by step, so that counter and buttons are known late

  const isCall: boolean = task.getMediaType() === 'Voice';
  const timer: { displayTimeoutInSecs: number; display: boolean; counterType?: 'COUNT_UP' } = { displayTimeoutInSecs: 9, display: isCall };
  if (isCall) timer.counterType = finesse.containerservices.PopoverService.COUNTER_TYPE.COUNT_UP;
  const actions = { dismissible: !isCall, buttons: isCall ? [{ id: 'ok', label: 'OK', type: 'Affirm' }] : undefined };
  const popover = finesse.containerservices.PopoverService;
  popover.updatePopover(
    popover.showPopover({ icon: { type: 'url', value: 'a.png' } }, timer, actions, use),
    { icon: { type: 'url', value: 'a.png' } },
    timer,
    actions
  );

  // What calls of 15.0(1) return

  const chained: rest.MediaDialog = task
    .transferWithWrapUp('Sale', '7001', handlers)
    .closeWithWrapUp(['Sale', 'Complaint'], handlers)
    .closeWithError({ wrapUpItem: 'Sale' })
    .updateCallVariables({ callVariable3: 'gold' }, null);
  const texts: (string | null | undefined)[] = [user.getSkillTargetId(), user.getBaseRestUrl(), user.getRestCacheKey()];
  const flags: boolean[] = [user.isDeviceSelectionEnabled(), finesse.RestCachingService.isCacheable('Media')];
  const counts: number[] = [user.getDialogs().getMediaDialogCount('5001'), user.getServices().length, task.getServices().length];
  use(chained, texts, flags, counts, utilities.getRootDomain(utilities.getSecondLevelDomain()).length);
  const info = new rest.SystemInfo({ id: '' });
  use(info.getCtiVersion()?.length, info.getHeartbeatInterval()?.length, info.getCtiServers()?.ctiServer, info.getFinesseMMode()?.length);
  user.loginWithActiveDeviceId('2001', 'SEP1', handlers).setMediaStates({ data: { MediaList: { Media: { id: '5001', state: 'READY' } } } });
  services.unsubscribeNode('/n', '1', () => undefined);
}
