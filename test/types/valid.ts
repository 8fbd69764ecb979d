// Gadget code as it is written in the field. It must compile, and test/types/invalid.ts must not. Nothing runs it.
/// <reference path="../../types/index.d.ts" />

declare function use(...values: unknown[]): void;

finesse.modules = finesse.modules || {};
finesse.modules.TaskGadget = {
  init() {
    const prefs = new gadgets.Prefs();
    use(
      prefs.getString('authorization').length,
      prefs.getInt('clientDriftInMillis') + 1,
      prefs.getBool('b') === true,
      prefs.getMsg('title')
    );
    prefs.set('scheme', 'https');
    finesse.clientservices.ClientServices.init(finesse.gadget.Config);
    finesse.clientservices.ClientServices.init(finesse.gadget.Config, false);
    finesse.containerservices.ContainerServices.init();
    finesse.cslogger.ClientLogger.init(gadgets.Hub, 'TaskGadget', finesse.gadget.Config);
    finesse.cslogger.ClientLogger.init(gadgets.Hub, 'TaskGadget');
    finesse.cslogger.ClientLogger.log('started');
    start();
  }
};

gadgets.HubSettings.onConnect = function () {
  finesse.modules.TaskGadget.init();
};
gadgets.HubSettings.onConnect = (hub, success) => {
  if (hub && success) use(hub.subscribe('a.topic', (topic, message) => use(topic.length, message)));
};

function start(): void {
  const user = new finesse.restservices.User({
    id: finesse.gadget.Config.id,
    onLoad: onUser,
    onChange: (changed) => use(changed.getState() === finesse.restservices.User.States.READY),
    onError: (rsp) => use(rsp && 'status' in rsp ? rsp.status : 'already there')
  });
  use(user.getId(), user.getData().loginId, user._data.roles?.role);
}

function onUser(user: finesse.restservices.User): void {
  use(
    user.getFirstName().length,
    user.getFullName(),
    user.getTeamId()?.length,
    user.hasSupervisorRole() === true,
    user.isLoaded().getExtension()
  );
  user.getSupervisedTeams().forEach((team) => use(team.id, team.name));
  user.setState('NOT_READY', { id: '12' }, { success: (rsp) => use(rsp.status === 202) }).setState(finesse.restservices.User.States.READY);
  user.getNotReadyReasonCodes({ success: (codes) => use(codes && codes[0]?.label), error: (rsp) => use(rsp.status) });

  const mediaList = user.getMediaList({
    onLoad: onMediaList,
    onCollectionAdd: (media) => use(media.getName()),
    onError(rsp: finesse.interfaces.Response) {
      use(rsp.status);
    }
  });
  use(mediaList.length, user.getMediaList() === mediaList);
  user.getDialogs({
    includeNonVoice: true,
    onLoad: (dialogs) => use(dialogs.getDialogCount(true)),
    onCollectionAdd: (call) => use(call.getFromAddress())
  });
}

function onMediaList(mediaList: finesse.restservices.MediaList): void {
  const all = mediaList.getCollection();
  for (const id in all) use(all[id].getName(), all[id]._data.description);
  let media: finesse.restservices.Media | undefined;
  try {
    media = mediaList.getMedia({
      id: '5001',
      onLoad: onMedia,
      onChange: (changed) => use(changed._data.id === '5001', changed._data.state),
      onError: (rsp) => use(rsp),
      mediaOptions: {
        maxDialogLimit: '5',
        interruptAction: finesse.restservices.InterruptActions.ACCEPT,
        dialogLogoutAction: finesse.restservices.DialogLogoutActions.TRANSFER
      }
    });
  } catch {
    media = undefined;
  }
  use(media, mediaList.getMedia({ id: '5002' }), mediaList.refresh().length);
  const options: finesse.restservices.MediaOptions = { maxDialogLimit: 5, interruptAction: 'IGNORE', dialogLogoutAction: 'CLOSE' };
  if (finesse.restservices.InterruptActions.isValidAction('accept')) use(new finesse.restservices.MediaOptionsHelper(media!, options));
}

const handlers: finesse.interfaces.RequestHandlers = {
  success: (rsp) => use(rsp.status, rsp.content, rsp.object),
  error(rsp) {
    const apiError = rsp.object && rsp.object.ApiErrors && rsp.object.ApiErrors.ApiError;
    const first = apiError instanceof Array ? apiError[0] : apiError;
    if (first && first.ErrorMessage === 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN') return;
    use(first?.ErrorType, first?.ErrorData, rsp.isUnsent === true, rsp.error?.errorMessage, finesse.utilities.Utilities.getErrCode(rsp));
  }
};

function onMedia(media: finesse.restservices.Media): void {
  media.login({ maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER', handlers });
  media.login({ handlers }).login({});
  media.logout(null, { handlers }).logout({ id: '3' }).logout();
  media.setState(finesse.restservices.Media.States.READY).setState('NOT_READY', { id: '7', label: 'Lunch' }, { handlers });
  media.setState('READY', null, { handlers });
  media.setRoutable({ routable: !media.getRoutable(), handlers }).setRoutable({ routable: true });
  use(
    media.getMaxDialogLimit()?.length,
    media.isLoggedIn() || false,
    media.getInterruptible() === media.isInterruptible(),
    media.isInWorkState()
  );

  // Editors complete the known states. Newer states of the server still compile.
  const state: finesse.restservices.Media.State | undefined = media.getState();
  switch (state) {
    case undefined:
    case finesse.restservices.Media.States.LOGOUT:
    case 'WORK_NOT_READY':
    case 'SOME_STATE_OF_A_LATER_RELEASE':
      break;
  }
  const text: string = media.getName() + media.getMediaId() + state;
  use(text, media.getInterruptAction() === 'ACCEPT', media._data.routable === 'true', media._data.ReasonCode?.label);

  const dialogs = media.getMediaDialogs({
    onLoad: (loaded) => Object.keys(loaded.getCollection()).forEach((id) => onDialog(loaded.getCollection()[id])),
    onCollectionAdd: onDialog,
    onCollectionDelete: (dialog) => use(dialog.getId()),
    onError: () => use('no dialogs')
  });
  use(media.getMediaDialogs() === dialogs, dialogs.getMedia() === media, dialogs.length);

  dialogs.addHandler('load', (loaded) => use(loaded.getMedia()));
  dialogs.addHandler('collectionAdd', onDialog);
  dialogs.addHandler('collectionDelete', onDialog, dialogs);
  dialogs.removeHandler('collectionAdd', onDialog);
  dialogs.removeHandler('collectionDelete');
  media.addHandler('change', (changed) => use(changed.getState()));
  media.addHandler('error', (rsp: finesse.interfaces.Response) => use(rsp.status));
  media.addHandler('error', (rsp) => use(rsp));
  media.refresh();
  media.refresh(3);

  const url: string = media.getRestUrl();
  media.restRequest(url, { method: 'GET', success: (rsp) => use(rsp.object?.Media), error: handlers.error }).abort();
}

function onDialog(dialog: finesse.restservices.MediaDialog): void {
  const actions = dialog.getParticipants()[0]?.actions;
  const allowed = actions && actions.action ? ([] as string[]).concat(actions.action) : [];
  allowed.forEach((action) => dialog.setTaskState(action));
  dialog.setTaskState(finesse.restservices.MediaDialog.TaskActions.ACCEPT, handlers).setTaskState('TRANSFER', handlers, 'selector');
  dialog.setTaskState('CLOSE', null, null);
  dialog.transfer('selector');
  dialog.transfer('selector', handlers);
  dialog.addHandler('change', (changed) => use(changed.getState() === finesse.restservices.MediaDialog.States.OFFERED));

  const properties = dialog.getMediaProperties();
  use(properties.callVariable1 || '', properties['user.customer'] || '', properties.mediaId === '5001', properties.dispositionCode);
  const variables = dialog._data.mediaProperties?.callvariables?.CallVariable;
  use(variables instanceof Array ? variables[0].name : variables?.value, dialog._data.state, dialog.getData().uri);
  dialog.updateCallVariables({ callVariable3: 'gold', 'user.segment': 'A' }, handlers);
  // Every task is a dialog, so code for both uses the base type.
  const either: finesse.restservices.DialogBase = dialog;
  use(either.getParticipantTimerCounters('1001').startTime, either.getMediaType());
}

const services = finesse.clientservices.ClientServices;
services.registerOnConnectHandler(() => use('connected'));
services.registerOnDisconnectHandler((reason) => use(reason?.length));
services.unregisterOnDisconnectHandler();
use(services.getNotificationConnectionState()?.toLowerCase() === 'connected', services.getRestHost().length);
services.makeRequest('/finesse/api/SystemInfo', (rsp) => use(rsp.rc, rsp.text, rsp.headers?.requestid[0]), { METHOD: 'GET' });
const listening: boolean = services.subscribe('a.topic', (message) => use(message as finesse.clientservices.ConnectionInfo));

const container = finesse.containerservices.ContainerServices;
container.addHandler(container.Topics.ACTIVE_TAB, () => use(container.tabVisible()));
container.makeActiveTabReq();
container.showDialog({ title: false, message: 'Signed out', close: () => container.hideDialog() });
use(container.getMyGadgetId().length, container.getMyTabId()?.length, listening);

const info = new finesse.restservices.SystemInfo('', {
  onLoad: (loaded) => use(loaded.getStatus() === finesse.restservices.SystemInfo.Statuses.IN_SERVICE)
});
use(
  new finesse.restservices.SystemInfo({ id: '', onLoad: (loaded) => use(loaded.getAlternateHost()?.length) }),
  info._data.primaryNode?.host
);

const notifier = new finesse.restservices.Notifier<number>();
notifier.addListener((count) => use(count.toFixed(0)));
notifier.notifyListeners(1);
use(notifier.removeListener(use), notifier.getListeners().length);

// One function for any collection.
function idsOf<T>(collection: finesse.restservices.RestCollectionBase<T>): string[] {
  return Object.keys(collection.getCollection());
}
declare const anyDialogs: finesse.restservices.MediaDialogs;
use(idsOf(anyDialogs), anyDialogs instanceof finesse.restservices.RestCollectionBase);

const params: { [name: string]: string } = {};
params[gadgets.io.RequestParameters.METHOD] = gadgets.io.MethodType.GET;
gadgets.io.makeRequest('https://example.com/', (response) => use(response.rc === 200, response.text), params);
gadgets.io.makeRequest('https://example.com/', (response) => use(response.data), {
  METHOD: 'POST',
  POST_DATA: gadgets.io.encodeValues({ a: '1' })
});
gadgets.window.adjustHeight();
gadgets.window.adjustHeight(200);
gadgets.window.setTitle('Tasks');
gadgets.loadingindicator.dismiss();
gadgets.Hub.unsubscribe(
  gadgets.Hub.subscribe('finesse.info.connection', (topic, message) => use(topic, (message as { status: string }).status))
);
gadgets.Hub.publish('a.topic', { any: 'thing' });
use(gadgets.util.getUrlParameters().url?.length, gadgets.json.stringify({}), gadgets.json.parse('{}'));

const utilities = finesse.utilities.Utilities;
use(
  utilities.currentServerTimeMillis() + 1,
  utilities.getArray(['a']).length,
  utilities.parseDateStringISO8601('')?.getTime(),
  utilities.trim(' a').length
);
