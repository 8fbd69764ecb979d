// Deliberate mistakes in the declarations that gadgets live by. Each must turn a type test or the audit red. `from` stands in `file` once.
export const MUTATIONS = [
  ['restservices/Media.d.ts', "readonly WORK: 'WORK';", "readonly WORK: 'WORK_NOT_READY';"],
  ['restservices/Media.d.ts', 'getState(): Media.State | undefined;', 'getState(): Media.State;'],
  ['restservices/Media.d.ts', 'getMaxDialogLimit(): string | null | undefined;', 'getMaxDialogLimit(): number;'],
  ['restservices/Media.d.ts', 'login(params: MediaLoginParams): this;', 'login(params?: MediaLoginParams): this;'],
  [
    'restservices/Media.d.ts',
    'setState(state: Media.State, reasonCode?: ReasonCodeRef | null, params?: MediaRequestParams): this;',
    'setState(state: Media.State, reasonCode?: ReasonCodeRef | null, params?: interfaces.RequestHandlers): this;'
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
    'setState(state: User.State, reasonCode?: ReasonCodeRef | null, handlers?: interfaces.RequestHandlers | null): this;',
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
    'addHandler<T extends string>(topic: T, callback: (event: ContainerServicesEvent<T>) => void): void;',
    'addHandler(topic: string, callback: (event: unknown) => void): void;'
  ]
].map(([file, from, to]) => ({ file, from, to }));
