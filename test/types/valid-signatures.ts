// Checks exactly what the members of the classes for Task Routing take and return. Usage alone does not notice an optional parameter or a missing
// `undefined`. Grouped by what they have in common. Nothing runs it.
/// <reference path="../../types/index.d.ts" />

namespace signatures {
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  /** The names of `E` that `C` lacks, or declares otherwise. */
  type Wrong<C, E> = { [K in keyof E]-?: K extends keyof C ? (Same<C[K], E[K]> extends true ? never : K) : K }[keyof E];
  declare function exactly<C, E>(...wrong: Wrong<C, E> extends never ? [] : [Wrong<C, E>]): void;

  type Media = finesse.restservices.Media;
  type MediaList = finesse.restservices.MediaList;
  type MediaDialogs = finesse.restservices.MediaDialogs;
  type MediaDialog = finesse.restservices.MediaDialog;
  type User = finesse.restservices.User;
  type ClientServices = finesse.clientservices.ClientServices;
  type ContainerServices = finesse.containerservices.ContainerServices;
  type Handlers = finesse.interfaces.RequestHandlers;
  type CollectionHandlers<C, T> = finesse.interfaces.RestCollectionHandlers<C, T>;
  import rest = finesse.restservices;

  type Text = () => string;
  type Flag = () => boolean;
  type Nothing = () => void;
  /** A getter of something that the resource may lack, or have empty. */
  type Lacking<T = string> = () => T | null | undefined;

  // Media

  exactly<Media, Record<'getId' | 'getMediaId' | 'getName' | 'getMediaUri' | 'getReasonCodeLabel', Text>>();
  exactly<Media, Record<'getInterruptible' | 'isInterruptible' | 'getRoutable' | 'isRoutable' | 'isInWorkState', Flag>>();
  exactly<Media, Record<'getReasonCodeId' | 'getMaxDialogLimit', Lacking>>();
  exactly<
    Media,
    {
      getState: () => rest.Media.State | undefined;
      isLoggedIn: () => boolean | undefined;
      getInterruptAction: Lacking<'ACCEPT' | 'IGNORE' | (string & {})>;
      getDialogLogoutAction: Lacking<'CLOSE' | 'TRANSFER' | (string & {})>;
      login: (params: rest.MediaLoginParams) => Media;
      logout: (reasonCode?: rest.ReasonCodeToSend | null, params?: rest.MediaRequestParams) => Media;
      setState: (state: rest.Media.State, reasonCode?: rest.ReasonCodeToSend | null, params?: rest.MediaRequestParams) => Media;
      setRoutable: (params: rest.MediaRoutableParams) => Media;
      getMediaDialogs: (handlers?: CollectionHandlers<MediaDialogs, MediaDialog>) => MediaDialogs;
      refreshMediaDialogs: Nothing;
      setMediaOptions: (mediaOptions: rest.MediaOptions | null | undefined) => void;
      refresh: (retries?: number) => void;
    }
  >();
  exactly<rest.MediaRequestParams, { handlers?: Handlers }>();
  exactly<rest.MediaRoutableParams, { routable: boolean; handlers?: Handlers }>();
  exactly<
    rest.MediaOptions,
    { maxDialogLimit: string | number; interruptAction: 'ACCEPT' | 'IGNORE'; dialogLogoutAction: 'CLOSE' | 'TRANSFER' }
  >();

  // Collections and tasks

  exactly<MediaList, { getMedia: (options: rest.MediaGetOptions) => Media; getCollection: () => { [id: string]: Media } }>();
  exactly<
    rest.MediaGetOptions,
    { id: string; onLoad?: (media: Media) => void; onChange?: (media: Media) => void; mediaOptions?: rest.MediaOptions }
  >();
  exactly<
    MediaDialogs,
    {
      getMedia: () => Media;
      getCollection: () => { [id: string]: MediaDialog };
      subscribe: (callbacks?: rest.SubscribeHandlers) => MediaDialogs;
      refresh: () => MediaDialogs;
    }
  >();
  exactly<
    MediaDialog,
    {
      getState: () => rest.MediaDialog.State;
      setTaskState: (action: rest.MediaDialog.TaskAction, handlers?: Handlers | null, target?: string | null) => MediaDialog;
      transfer: (target: string, handlers?: Handlers | null) => void;
      transferWithWrapUp: (wrapUpItems: string | object, target: string, handlers?: Handlers | null) => MediaDialog;
      closeWithWrapUp: (wrapUpItems: string | object, handlers?: Handlers | null, target?: string | null) => MediaDialog;
      closeWithError: (wrapUpItems: string | object, handlers?: Handlers | null, target?: string | null) => MediaDialog;
      refresh: (retries?: number) => rest.AbortHandle | undefined;
    }
  >();

  // User

  exactly<User, Record<'getFirstName' | 'getLastName' | 'getFullName' | 'getExtension' | 'getReasonCodeLabel', Text>>();
  exactly<User, Record<'getTeamId' | 'getTeamName' | 'getNotReadyReasonCodeId', () => string | undefined>>();
  exactly<User, Record<'getStateChangeTime' | 'getWrapUpTimer' | 'getActiveDeviceId' | 'getSkillTargetId', Lacking>>();
  exactly<User, Record<'getReasonCode' | 'getPendingStateReasonCode', Lacking<rest.StateReasonCode>>>();
  exactly<User, Record<'getWrapUpOnIncoming' | 'getWrapUpOnOutgoing', Lacking<rest.User.WrapUpMode>>>();
  exactly<User, Record<'hasAgentRole' | 'hasSupervisorRole' | 'isPendingStateChange' | 'isReasonCodeReserved', Flag>>();
  exactly<User, Record<'isWrapUp' | 'isWrapUpRequired' | 'isMobileAgent' | 'isDeviceSelectionEnabled', Flag>>();
  exactly<User, { getServices: () => object[] }>();
  exactly<User, Record<'getNotReadyReasonCodes' | 'getSignoutReasonCodes', (handlers: rest.ReasonCodesHandlers) => void>>();
  exactly<User, Record<'makeCall' | 'makeSMCall', (number: string, handlers?: Handlers | null) => User>>();
  exactly<
    User,
    Record<
      'getDialogs' | 'getDialogsNoCache',
      (handlers?: CollectionHandlers<rest.Dialogs, rest.Dialog> & { includeNonVoice?: boolean }) => rest.Dialogs
    >
  >();
  exactly<
    User,
    {
      getState: () => rest.User.State;
      getPendingState: () => rest.User.State | '';
      getMediaState: () => rest.User.MediaState | null;
      getMobileAgentMode: () => 'CALL_BY_CALL' | 'NAILED_CONNECTION' | null;
      getMobileAgentDialNumber: () => string | null;
      getSupervisedTeams: () => rest.TeamSummary[];
      getDevices: Lacking<rest.DevicesData>;
      hasRole: (role: rest.User.Role) => boolean;
      getMediaList: (handlers?: CollectionHandlers<MediaList, Media>) => MediaList;
      getQueues: (handlers?: CollectionHandlers<rest.Queues, rest.Queue>) => rest.Queues;
      getWrapUpReasons: (handlers?: CollectionHandlers<rest.WrapUpReasons, rest.WrapUpReason>) => rest.WrapUpReasons;
      getPhoneBooks: (handlers?: CollectionHandlers<rest.PhoneBooks, rest.PhoneBook>) => rest.PhoneBooks;
      getMediaPropertiesLayout: (
        handlers?: finesse.interfaces.RestObjectHandlers<rest.MediaPropertiesLayout>
      ) => rest.MediaPropertiesLayout;
      getMediaPropertiesLayouts: (
        handlers?: CollectionHandlers<rest.UserMediaPropertiesLayouts, rest.UserMediaPropertiesLayout>
      ) => rest.UserMediaPropertiesLayouts;
      getReasonCodeById: (handlers: rest.ReasonCodeHandlers, reasonCodeId: string) => void;
      getClientLog: (handlers?: finesse.interfaces.RestObjectHandlers<rest.ClientLog>) => rest.ClientLog;
      loadWorkflows: (handlers?: CollectionHandlers<rest.Workflows, rest.Workflow>) => void;
      login: (extension: string, handlers?: Handlers | null) => User;
      loginMobileAgent: (
        extension: string,
        mode: rest.User.WorkMode,
        dialNumber: string,
        handlers?: Handlers | null,
        reasonCode?: rest.ReasonCodeToSend | null
      ) => User;
      loginWithActiveDeviceId: (extension: string, activeDeviceId: string, handlers?: Handlers | null) => User;
      updateToMobileAgent: (mode: rest.User.WorkMode, dialNumber: string, handlers?: Handlers | null) => User;
      logout: (reasonCode?: rest.ReasonCodeToSend | null, handlers?: Handlers | null) => User;
      setState: (state: rest.User.State, reasonCode?: rest.ReasonCodeToSend | null, handlers?: Handlers | null) => User;
      setMediaStates: (params: rest.MediaStatesParams) => void;
      makeBargeCall: (number: string, dialogURI: string, handlers?: Handlers | null) => User;
    }
  >();

  // ClientServices

  type Slots = 'OnConnect' | 'OnConnecting' | 'OnDisconnecting' | 'OnReconnecting' | 'OnUnloading';
  exactly<ClientServices, Record<`register${Slots}Handler`, (handler: () => void) => void>>();
  exactly<ClientServices, Record<`unregister${Slots | 'OnDisconnect'}Handler` | 'makeConnectionReq', Nothing>>();
  exactly<ClientServices, Record<'getRestHost' | 'getTunnelURL', Text>>();
  exactly<ClientServices, Record<'isMaster' | 'isTunnelLoaded', Flag>>();
  exactly<ClientServices, Record<'addToRefreshList' | 'removeFromRefreshList', (object: rest.RestBase) => void>>();
  exactly<
    ClientServices,
    {
      init: (config: finesse.clientservices.ClientServicesConfig, master?: boolean) => ClientServices;
      registerOnDisconnectHandler: (handler: (reason?: string) => void) => void;
      getNotificationConnectionState: () => finesse.clientservices.ConnectionInfo['status'] | undefined;
      makeRequest: <F extends gadgets.AnyFunction>(
        url: string,
        handler: ((rsp: gadgets.io.Response) => void) | gadgets.UntypedFunction<F>,
        params: gadgets.io.RequestParams
      ) => void;
      subscribe: (topic: string, callback: (message: unknown) => void, disableDuringFailover?: boolean, reserved?: unknown) => boolean;
      unsubscribe: (topic: string, reserved?: unknown) => void;
      subscribeNode: (node: string, handler?: (subscriptionId: string, error?: unknown) => void) => void;
      unsubscribeNode: (node: string, subscriptionId: string, handler: (error?: unknown) => void) => void;
      getNodeSubscriptions: (handler: (answer: unknown) => void) => void;
      setLogger: (logger?: Pick<finesse.cslogger.ClientLogger, 'log'>) => void;
      log: (message: string, error?: object) => void;
      getResourceID: Lacking;
      initBosh: (config?: object) => void;
      setFailoverMode: (failoverMode: unknown) => void;
    }
  >();

  // ContainerServices

  type Views = 'enableTitleBar' | 'expandMyGadget' | 'collapseMyGadget' | 'showMyGadget' | 'hideMyGadget' | 'hideMyGadgetNotification';
  exactly<ContainerServices, Record<Views | 'makeActiveTabReq' | 'activateMyTab' | 'reloadMyGadget', Nothing>>();
  exactly<ContainerServices, Record<'tabVisible' | 'isTabbedGadget', Flag>>();
  exactly<ContainerServices, { hideDialog: () => unknown; getTestObject: () => never }>();
  exactly<
    ContainerServices,
    {
      init: (master?: boolean) => ContainerServices;
      addHandler: <T extends string>(topic: T, callback: (event: finesse.containerservices.EventOfTopic<T>) => void) => void;
      removeHandler: <T extends string>(topic: T, callback: (event: finesse.containerservices.EventOfTopic<T>) => void) => void;
      publish: (topic: string, data: unknown) => void;
      activateTab: (tabId: string) => void;
      getMyTabId: () => string | null;
      getMyGadgetId: Text;
      reloadMyGadgetFromUrl: (url: string) => void;
      showDialog: (options?: finesse.containerservices.ShowDialogOptions) => unknown;
      showCertificateBanner: (callback?: () => void) => string;
      hideCertificateBanner: (id?: string) => void;
      setMyGadgetTitle: (title: string) => void;
      getMyGadgetView: () => finesse.containerservices.GadgetView;
      showMyGadgetNotification: (messageDetails?: finesse.containerservices.GadgetNotification) => void;
    }
  >();
}
