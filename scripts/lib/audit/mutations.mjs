// Deliberate mistakes in important declarations. A type test or the audit must find each. `from` occurs once in `file`.
export const MUTATIONS = [
  ['restservices/Media.d.ts', "readonly WORK: 'WORK';", "readonly WORK: 'WORK_NOT_READY';"],
  ['restservices/Media.d.ts', 'getState(): Media.State | undefined;', 'getState(): Media.State;'],
  ['restservices/Media.d.ts', 'getMaxDialogLimit(): string | null | undefined;', 'getMaxDialogLimit(): number;'],
  ['restservices/Media.d.ts', 'login(params: MediaLoginParams): this;', 'login(params?: MediaLoginParams): this;'],
  [
    'restservices/Media.d.ts',
    'setState(state: Media.State, reasonCode?: ReasonCodeToSend | null, params?: MediaRequestParams): this;',
    'setState(state: Media.State, reasonCode?: ReasonCodeToSend | null, params?: interfaces.RequestHandlers): this;'
  ],
  [
    'restservices/Media.d.ts',
    'getMediaDialogs(handlers?: interfaces.RestCollectionHandlers<MediaDialogs, MediaDialog>): MediaDialogs;',
    'getMediaDialogs(handlers?: interfaces.RestCollectionHandlers<MediaDialogs, MediaDialogs>): MediaDialogs;'
  ],
  ['restservices/Media.d.ts', 'class Media extends RestBase<MediaData> {', 'class Media extends RestCollectionBase<MediaData> {'],

  ['restservices/MediaList.d.ts', 'getMedia(options: MediaGetOptions): Media;', 'getMedia(options: MediaGetOptions): Media | undefined;'],
  ['restservices/MediaList.d.ts', 'onLoad?: (media: Media) => void;', 'onLoad?: () => void;'],
  ['restservices/MediaList.d.ts', 'mediaOptions?: MediaOptions;', 'mediaOptions?: Partial<MediaOptions>;'],
  [
    'restservices/MediaList.d.ts',
    'class MediaList extends RestCollectionBase<Media> {',
    'class MediaList extends RestCollectionBase<Media[]> {'
  ],

  ['restservices/MediaDialogs.d.ts', 'class MediaDialogs extends Dialogs<MediaDialog> {', 'class MediaDialogs extends Dialogs<Dialog> {'],
  ['restservices/MediaDialogs.d.ts', 'getMedia(): Media;', 'getMedia(): MediaList;'],
  ['restservices/MediaDialogs.d.ts', 'protected constructor();', 'constructor();'],

  ['restservices/MediaDialog.d.ts', "readonly WRAP_UP: 'WRAP_UP';", "readonly WRAP_UP: 'WRAPUP';"],
  [
    'restservices/MediaDialog.d.ts',
    'setTaskState(action: MediaDialog.TaskAction, handlers?: interfaces.RequestHandlers | null, target?: string | null): this;',
    'setTaskState(action: MediaDialog.TaskAction, target?: string | null, handlers?: interfaces.RequestHandlers | null): this;'
  ],
  [
    'restservices/MediaDialog.d.ts',
    'transfer(target: string, handlers?: interfaces.RequestHandlers | null): void;',
    'transfer(target: string, handlers?: interfaces.RequestHandlers | null): this;'
  ],
  ['restservices/MediaDialog.d.ts', 'getState(): MediaDialog.State;', 'getStatus(): MediaDialog.State;'],

  ['restservices/User.d.ts', "readonly RESERVED: 'RESERVED';", ''],
  ['restservices/User.d.ts', 'getSupervisedTeams(): TeamSummary[];', 'getSupervisedTeams(): TeamSummary;'],
  [
    'restservices/User.d.ts',
    'getMediaList(handlers?: interfaces.RestCollectionHandlers<MediaList, Media>): MediaList;',
    'getMediaList(handlers: interfaces.RestCollectionHandlers<MediaList, Media>): MediaList;'
  ],
  [
    'restservices/User.d.ts',
    'setState(state: User.State, reasonCode?: ReasonCodeToSend | null, handlers?: interfaces.RequestHandlers | null): this;',
    'setState(state: User.State, reasonCode?: string | null, handlers?: interfaces.RequestHandlers | null): this;'
  ],
  ['restservices/User.d.ts', 'getSignoutReasonCodes(', 'getSignOutReasonCodes('],

  ['clientservices/ClientServices.d.ts', 'init(config: ClientServicesConfig, master?: boolean): this;', 'init(): this;'],
  [
    'clientservices/ClientServices.d.ts',
    'registerOnConnectHandler(handler: () => void): void;',
    'registerOnConnectHandler(handler?: () => void): void;'
  ],
  [
    'clientservices/ClientServices.d.ts',
    "getNotificationConnectionState(): ConnectionInfo['status'] | undefined;",
    "getNotificationConnectionState(): ConnectionInfo['status'];"
  ],
  [
    'clientservices/ClientServices.d.ts',
    'callback: (message: unknown) => void, disable',
    'callback: (topic: string, message: unknown) => void, disable'
  ],

  [
    'containerservices/ContainerServices.d.ts',
    "readonly ACTIVE_TAB: 'finesse.containerservices.activeTab';",
    "readonly ACTIVE_TAB: 'finesse.containerservices.activatedTab';"
  ],
  ['containerservices/ContainerServices.d.ts', 'getMyGadgetId(): string;', 'getMyGadgetId(): number;'],
  ['containerservices/ContainerServices.d.ts', 'getMyTabId(): string | null;', 'getMyTabId(): string;'],
  [
    'containerservices/ContainerServices.d.ts',
    'addHandler<T extends string>(topic: T, callback: (event: EventOfTopic<T>) => void): void;',
    'addHandler(topic: string, callback: (event: unknown) => void): void;'
  ],
  ['containerservices/ContainerServices.d.ts', 'hideCertificateBanner(id?: string): void;', 'hideCertificateBanner(id: string): void;'],

  // Mistakes in what real gadgets use: see test/types/valid-gadgets.ts and invalid-gadgets.ts.
  ['restservices/MediaProperties.d.ts', '[name: string]: string | WrapUpItems | null | undefined;', ''],
  [
    'restservices/UserData.d.ts',
    'success: (reasonCodes: ListedReasonCode[] | undefined)',
    'success: (reasonCodes: ReasonCodeToSend[] | undefined)'
  ],
  ['restservices/RestBase.d.ts', 'readonly _id: string;', '_id: string;'],
  ['restservices/MediaDialog.d.ts', 'closeWithWrapUp(wrapUpItems: string | object', 'closeWithWrapUp(wrapUpItems?: string | object'],
  [
    'clientservices/ClientServices.d.ts',
    'unsubscribeNode(node: string, subscriptionId: string, handler: (error?: unknown) => void): void;',
    'unsubscribeNode(node: string, subscriptionId: string, handler?: (error?: unknown) => void): void;'
  ],
  ['gadgets.d.ts', 'function adjustHeight(height?: number | string): void;', 'function adjustHeight(height?: number): void;'],
  ['gadgets.d.ts', 'callback: ((response: Response) => void) | UntypedFunction<F>,', 'callback: (response: Response) => void,'],
  ['gadget/Config.d.ts', '[id: `id${string}`]: string;', 'id?: string;'],
  ['Container.d.ts', 'let Config: gadget.Config;', 'const Config: gadget.Config;'],
  ['utilities/TimeUtilities.d.ts', 'extractTime(time: string | null): number;', 'extractTime(time: string | null | undefined): number;'],
  ['containerservices/PopoverService.d.ts', '(boolean extends Display', '(never extends Display']
].map(([file, from, to]) => ({ file, from, to }));
