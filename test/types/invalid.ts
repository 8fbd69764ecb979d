// Mistakes gadgets make, or made before they were typed. Each line under a comment must be refused, else tsc reports the comment.
/// <reference path="../../types/index.d.ts" />

{
  type Media = finesse.restservices.Media;
  const use = (...values: unknown[]): unknown => values;
  const rest = finesse.restservices;
  const services = finesse.clientservices.ClientServices;
  const container = finesse.containerservices.ContainerServices;
  const handlers: finesse.interfaces.RequestHandlers = {};
  const options: finesse.restservices.MediaOptions = { maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' };
  const user = new rest.User({ id: '1001' });
  const mediaList = user.getMediaList();
  const media = mediaList.getMedia({ id: '5001' });
  const dialogs = media.getMediaDialogs();
  const dialog = dialogs.getCollection()['1_1_1'];

  // Construction

  // @ts-expect-error an id is text: with a number the object never loads
  use(new rest.User({ id: 1001 }));
  // @ts-expect-error a user needs an id
  use(new rest.User({ onLoad: () => {} }));
  // @ts-expect-error a user takes one object, not an id and handlers
  use(new rest.User('1001', { onLoad: () => {} }));
  // @ts-expect-error the option is called onLoad
  use(new rest.User({ id: '1001', onload: () => {} }));
  // @ts-expect-error there is no onCollectionAdd on a user
  use(new rest.User({ id: '1001', onCollectionAdd: () => {} }));
  // @ts-expect-error onLoad of a user gets the user
  use(new rest.User({ id: '1001', onLoad: (media: Media) => use(media) }));
  // @ts-expect-error media lists come from User.getMediaList
  use(new rest.MediaList());
  // @ts-expect-error task collections come from Media.getMediaDialogs
  use(new rest.MediaDialogs());
  // @ts-expect-error tasks come from their collection
  use(new rest.MediaDialog());
  // @ts-expect-error RestBase is abstract
  use(new rest.RestBase());
  // @ts-expect-error ClientServices is an object
  use(new finesse.clientservices.ClientServices());
  // @ts-expect-error ContainerServices is an object
  use(new finesse.containerservices.ContainerServices());
  // @ts-expect-error ClientLogger is an object
  use(new finesse.cslogger.ClientLogger());
  // @ts-expect-error Utilities is an object
  use(new finesse.utilities.Utilities());
  // @ts-expect-error InterruptActions is an object
  use(new rest.InterruptActions());
  // @ts-expect-error a class is constructed with new
  use(rest.User({ id: '1001' }));

  // User

  // @ts-expect-error the getter is called getMediaList
  user.getMedia();
  // @ts-expect-error the documentation's spelling does not exist
  user.getSignOutReasonCodes({ success: () => {}, error: () => {} });
  // @ts-expect-error the library calls the error handler without looking
  user.getNotReadyReasonCodes({ success: () => {} });
  // @ts-expect-error a reason code is an object: a string is sent as nothing
  user.setState('NOT_READY', '12');
  // @ts-expect-error handlers are the third argument themselves
  user.setState('READY', null, { handlers });
  // @ts-expect-error there is no onCollectionChange
  user.getMediaList({ onCollectionChange: () => {} });
  // @ts-expect-error items of a media list are media
  user.getMediaList({ onCollectionAdd: (dialog: finesse.restservices.MediaDialog) => use(dialog) });
  // @ts-expect-error includeNonVoice is a boolean
  user.getDialogs({ includeNonVoice: 'true' });
  // @ts-expect-error supervised teams are plain data
  user.getSupervisedTeams()[0].getUsers();
  // @ts-expect-error a user has no team without a load, nor always after it
  use(user.getTeamId().length);

  // MediaList.getMedia and mediaOptions

  // @ts-expect-error getMedia takes an object
  mediaList.getMedia('5001');
  // @ts-expect-error getMedia needs an id
  mediaList.getMedia({ mediaOptions: options });
  // @ts-expect-error an MRD id is text
  mediaList.getMedia({ id: 5001 });
  // @ts-expect-error partial options never match: a sign-in on every event
  mediaList.getMedia({ id: '5001', mediaOptions: { maxDialogLimit: 5 } });
  // @ts-expect-error dialogLogoutAction is missing
  mediaList.getMedia({ id: '5001', mediaOptions: { maxDialogLimit: 5, interruptAction: 'ACCEPT' } });
  // @ts-expect-error lower case never matches
  mediaList.getMedia({ id: '5001', mediaOptions: { maxDialogLimit: 5, interruptAction: 'accept', dialogLogoutAction: 'CLOSE' } });
  // @ts-expect-error CLOSE is no interrupt action
  mediaList.getMedia({ id: '5001', mediaOptions: { maxDialogLimit: 5, interruptAction: 'CLOSE', dialogLogoutAction: 'CLOSE' } });
  // @ts-expect-error IGNORE is no logout action
  mediaList.getMedia({ id: '5001', mediaOptions: { maxDialogLimit: 5, interruptAction: 'IGNORE', dialogLogoutAction: 'IGNORE' } });
  // @ts-expect-error maxDialogLimit is a number or its text
  mediaList.getMedia({ id: '5001', mediaOptions: { maxDialogLimit: true, interruptAction: 'IGNORE', dialogLogoutAction: 'CLOSE' } });
  // @ts-expect-error the option is called mediaOptions
  mediaList.getMedia({ id: '5001', options });
  // @ts-expect-error onChange gets the media
  mediaList.getMedia({ id: '5001', onChange: (list: finesse.restservices.MediaList) => use(list) });
  // @ts-expect-error the helper needs the options
  use(new rest.MediaOptionsHelper(media));
  // @ts-expect-error the helper needs all three options
  use(new rest.MediaOptionsHelper(media, { maxDialogLimit: 5 }));

  // Media

  // @ts-expect-error 15.0 throws without an argument
  media.login();
  // @ts-expect-error login takes all three settings or none
  media.login({ maxDialogLimit: 5 });
  // @ts-expect-error login's handlers stand in handlers
  media.login({ success: () => {} });
  // @ts-expect-error a reason code is an object
  media.setState('NOT_READY', '12');
  // @ts-expect-error setState's handlers stand in params.handlers
  media.setState('READY', null, { error: () => {} });
  // @ts-expect-error logout's handlers stand in params.handlers
  media.logout(null, { error: () => {} });
  // @ts-expect-error setRoutable takes an object
  media.setRoutable(true);
  // @ts-expect-error routable is a boolean
  media.setRoutable({ routable: 'true' });
  // @ts-expect-error setRoutable needs routable
  media.setRoutable({ handlers });
  // @ts-expect-error there is no state without a skill group
  use(media.getState().length);
  // @ts-expect-error ACTIVE has no constant in the library
  use(rest.Media.States.ACTIVE);
  // @ts-expect-error constants are not assignable
  rest.Media.States.READY = 'READY';
  // @ts-expect-error constants have their exact values
  use(rest.Media.States.READY === 'NOT_READY');
  // @ts-expect-error the limit is text
  use(media.getMaxDialogLimit() === 5);
  // @ts-expect-error routable is a boolean
  use(media.getRoutable() === 'true');
  // @ts-expect-error the parser leaves text
  use(media._data.routable === true);
  // @ts-expect-error the parser leaves text
  use(media._data.maxDialogLimit === 5);
  // @ts-expect-error the reason code is written in upper case
  use(media._data.reasonCode);
  // @ts-expect-error Media is a RestBase, whatever the documentation says
  media.getCollection();
  // @ts-expect-error the getter is called getMediaDialogs
  media.getDialogs();

  // MediaDialogs and MediaDialog

  // @ts-expect-error getMediaDialogs takes an object
  media.getMediaDialogs(() => {});
  // @ts-expect-error onLoad gets the collection, not a task
  media.getMediaDialogs({ onLoad: (task: finesse.restservices.MediaDialog) => use(task) });
  // @ts-expect-error onCollectionAdd gets a task, not the collection
  media.getMediaDialogs({ onCollectionAdd: (all: finesse.restservices.MediaDialogs) => use(all) });
  // @ts-expect-error there is no onCollectionChange
  media.getMediaDialogs({ onCollectionChange: () => {} });
  // @ts-expect-error a collection is a map, not an array
  dialogs.getCollection().forEach(() => {});
  // @ts-expect-error a call is not a task
  use(user.getDialogs().getCollection()['1'].setTaskState('ACCEPT'));
  // @ts-expect-error an action is needed
  dialog.setTaskState();
  // @ts-expect-error handlers come before the target
  dialog.setTaskState('TRANSFER', 'selector', handlers);
  // @ts-expect-error handlers are the second argument themselves
  dialog.setTaskState('ACCEPT', { handlers });
  // @ts-expect-error transfer returns nothing to chain
  dialog.transfer('selector').refresh();
  // @ts-expect-error transfer needs a target
  dialog.transfer();
  // @ts-expect-error wrap-up reasons come first, then the target
  dialog.transferWithWrapUp('selector', {}, handlers);
  // @ts-expect-error the action is called WRAP_UP
  use(rest.MediaDialog.TaskActions.WRAPUP);
  // @ts-expect-error the state is called WRAPPING_UP
  use(rest.MediaDialog.States.WRAP_UP);
  // @ts-expect-error a participant may have no actions
  use(dialog.getParticipants()[0].actions.action);
  // @ts-expect-error one action is a string, several are an array
  dialog.getParticipants()[0].actions?.action?.forEach(() => {});
  // @ts-expect-error a call variable may be empty or missing
  use(dialog.getMediaProperties().callVariable1.length);
  // @ts-expect-error there are ten call variables
  use(dialog.getMediaProperties().callVariable11);
  // @ts-expect-error ECC variables begin with user
  use(dialog.getMediaProperties()['customer']);
  // @ts-expect-error the raw list of variables is nested
  use(dialog._data.mediaProperties?.callVariable1);
  // @ts-expect-error the element is written callvariables
  use(dialog._data.mediaProperties?.callVariables);
  // @ts-expect-error values by name, not a list
  dialog.updateCallVariables([{ name: 'callVariable1', value: 'a' }]);

  // Handlers

  // @ts-expect-error notifier types are written without on
  media.addHandler('onChange', () => {});
  // @ts-expect-error collectionAdd is for collections
  media.addHandler('collectionAdd', () => {});
  // @ts-expect-error a handler is a function
  media.addHandler('change', handlers);
  // @ts-expect-error a handler is needed
  media.addHandler('change');
  // @ts-expect-error collectionAdd gets the item
  dialogs.addHandler('collectionAdd', (all: finesse.restservices.MediaDialogs) => use(all));
  // @ts-expect-error load gets the collection
  dialogs.addHandler('load', (task: finesse.restservices.MediaDialog) => use(task));
  // @ts-expect-error an error may come without a response
  media.addHandler('error', (rsp) => use(rsp.status));
  // @ts-expect-error onError may come without a response
  use(new rest.User({ id: '1001', onError: (rsp) => use(rsp.status) }));
  // @ts-expect-error the parsed body may be missing
  user.makeCall('1', { error: (rsp) => use(rsp.object.ApiErrors) });
  // @ts-expect-error several errors are an array
  user.makeCall('1', { error: (rsp) => use(rsp.object?.ApiErrors?.ApiError.ErrorMessage) });
  // @ts-expect-error request handlers are called success and error
  user.makeCall('1', { onSuccess: () => {} });
  // @ts-expect-error a call cannot be read again
  use(user.getDialogs().getCollection()['1'].refresh().length);

  // Services and container

  // @ts-expect-error init needs a configuration
  services.init();
  // @ts-expect-error the configuration needs restHost
  services.init({ host: 'h', authorization: 'a' });
  // @ts-expect-error a handler is a function
  services.registerOnConnectHandler({ onConnect: () => {} });
  // @ts-expect-error the slot is called registerOnConnectHandler
  services.registerOnConnect(() => {});
  // @ts-expect-error the library's own listeners get the message alone
  services.subscribe('a.topic', (topic: string, message: unknown) => use(topic, message));
  // @ts-expect-error a message is unknown until you have looked
  gadgets.Hub.subscribe('a.topic', (_topic, message) => use(message.status));
  // @ts-expect-error a subscription is ended by its id
  gadgets.Hub.unsubscribe(() => {});
  // @ts-expect-error a gadget's id is text
  use(container.getMyGadgetId() === 1);
  // @ts-expect-error topics have their exact names
  use(container.Topics.TAB_VISIBLE);
  // @ts-expect-error the logger needs the hub first
  finesse.cslogger.ClientLogger.init('TaskGadget');
  // @ts-expect-error prefs are constructed
  use(gadgets.Prefs().getString('id'));
  // @ts-expect-error a height is a number of pixels
  gadgets.window.adjustHeight('200px');
  // @ts-expect-error an answer's status is rc
  gadgets.io.makeRequest('https://example.com/', (response) => use(response.status));
  // @ts-expect-error parsed JSON is unknown until you have looked
  use(gadgets.json.parse('{}').a);
  // @ts-expect-error a module has to be declared first
  use(finesse.modules.Undeclared);
  // @ts-expect-error there is no such namespace
  use(finesse.restService);
}
