// Mistakes that gadgets make, or made before they were typed. The compiler must refuse each line under a comment. Otherwise tsc reports the comment.
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

  // @ts-expect-error the id in a user's data is loginId
  use(user._data.agentId);
  // @ts-expect-error roles are nested, not a list
  user._data.roles?.forEach(() => {});
  // @ts-expect-error the list is not there before it was asked for
  user.mediaList.getMedia({ id: '5001' });
  // @ts-expect-error onLoad gets the list, not one media
  user.getMediaList({ onLoad: (loaded: Media) => use(loaded) });
  // @ts-expect-error handlers stand in one object
  user.getMediaList(() => {});

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

  // @ts-expect-error a limit of null is sent as an empty element
  mediaList.getMedia({ id: '5001', mediaOptions: { ...options, maxDialogLimit: null } });
  // @ts-expect-error a fourth media option does not exist
  mediaList.getMedia({ id: '5001', mediaOptions: { ...options, dialogLogoutActions: 'CLOSE' } });
  // @ts-expect-error onCollectionAdd is for the list itself
  mediaList.getMedia({ id: '5001', onCollectionAdd: () => {} });
  // @ts-expect-error getMedia calls the id of the MRD id, not mediaId
  mediaList.getMedia({ mediaId: '5001' });
  // @ts-expect-error a media list has no getMediaById
  mediaList.getMediaById('5001');
  // @ts-expect-error a list is a map by id, without find
  mediaList.getCollection().find(() => true);
  // @ts-expect-error what a list counts is a number
  use(mediaList.length === '2');
  // @ts-expect-error a collection is refreshed without a number of attempts
  mediaList.refresh(3);
  // @ts-expect-error actions are checked one at a time
  rest.InterruptActions.isValidAction(['ACCEPT']);
  // @ts-expect-error CLOSE belongs to DialogLogoutActions
  use(rest.InterruptActions.CLOSE);
  // @ts-expect-error IGNORE belongs to InterruptActions
  use(rest.DialogLogoutActions.IGNORE);
  // @ts-expect-error the helper's states are constants
  rest.MediaOptionsHelper.States.SETTING_OPTIONS = 'SETTING_OPTIONS';
  // @ts-expect-error options come second
  use(new rest.MediaOptionsHelper(options, media));

  // Media

  // @ts-expect-error 15.0 throws without an argument
  media.login();
  // @ts-expect-error login takes all three media options or none
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
  // @ts-expect-error login takes all three media options or none
  media.login({ interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' });
  // @ts-expect-error lower case is refused by the server
  media.login({ ...options, interruptAction: 'ignore' });
  // @ts-expect-error mediaOptions stand side by side with the handlers
  media.login({ mediaOptions: options });
  // @ts-expect-error a reason code has an id
  media.logout({ label: 'Lunch' });
  // @ts-expect-error an id of a reason code is text
  media.setState('NOT_READY', { id: 12 });
  // @ts-expect-error a state is text
  media.setState({ state: 'READY' });
  // @ts-expect-error not signed in, or without a state, is not false alone
  const signedIn: boolean = media.isLoggedIn();
  // @ts-expect-error a limit may be missing
  use(Number.parseInt(media.getMaxDialogLimit(), 10), signedIn);
  // @ts-expect-error a media has no reason code object, only its id
  media.getReasonCode();
  // @ts-expect-error a refresh tells by its handlers, it returns nothing
  media.refresh().getState();
  // @ts-expect-error media options for a failover are complete
  media.setMediaOptions({ maxDialogLimit: 3 });

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
  // @ts-expect-error a height is a number, or that as text
  gadgets.window.adjustHeight({ height: 200 });
  // @ts-expect-error an answer's status is rc
  gadgets.io.makeRequest('https://example.com/', (response) => use(response.status));
  // @ts-expect-error parsed JSON is unknown until you have looked
  use(gadgets.json.parse('{}').a);
  // @ts-expect-error a module has to be declared first
  use(finesse.modules.Undeclared);
  // @ts-expect-error there is no such namespace
  use(finesse.restService);
}
