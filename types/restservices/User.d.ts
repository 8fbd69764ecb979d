declare namespace finesse.restservices {
  /**
   * A user of Finesse: agent, supervisor or administrator.
   *
   * A page can have one User per id. A second one for the same id gets `onError(undefined)` and never loads.
   *
   * If you request a state or a call, `success` means that Finesse accepted the request. A change of the user, or a new dialog, follows.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/rest-services-user
   */
  class User extends RestBase<UserData> {
    constructor(options: interfaces.RestObjectOptions<User>);

    /** Voice states. See https://developer.cisco.com/docs/finesse/user-states */
    static readonly States: User.StateConstants;
    /** How a mobile agent is reached. See https://developer.cisco.com/docs/finesse/user-workmode */
    static readonly WorkMode: { readonly CALL_BY_CALL: 'CALL_BY_CALL'; readonly NAILED_CONNECTION: 'NAILED_CONNECTION' };
    /** Whether wrap-up follows a call. See https://developer.cisco.com/docs/finesse/user-wrapupmode */
    static readonly WrapUpMode: {
      readonly REQUIRED: 'REQUIRED';
      readonly REQUIRED_WITH_WRAP_UP_DATA: 'REQUIRED_WITH_WRAP_UP_DATA';
      readonly OPTIONAL: 'OPTIONAL';
      readonly NOT_ALLOWED: 'NOT_ALLOWED';
    };
    /** States of the agent's other media. See https://developer.cisco.com/docs/finesse/user-mediastates */
    static readonly MediaStates: { readonly BUSY: 'BUSY' };

    /** Returns the first name. @throws Error before the load */
    getFirstName(): string;
    /** Returns the last name. @throws Error before the load */
    getLastName(): string;
    /** Returns the first and last name. Seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getFullName(): string;
    /** Returns the extension; empty without one. @throws Error before the load */
    getExtension(): string;
    /** Returns the id of the team. Since 10.0(1). @throws Error before the load */
    getTeamId(): string | undefined;
    /** Returns the name of the team. Since 10.0(1). @throws Error before the load */
    getTeamName(): string | undefined;
    /** Returns whether the user is an agent. @throws Error before the load */
    hasAgentRole(): boolean;
    /** Returns whether the user is a supervisor. @throws Error before the load */
    hasSupervisorRole(): boolean;
    /** Returns the teams this user supervises, as plain data; `[]` without any. @throws Error before the load */
    getSupervisedTeams(): TeamSummary[];

    /** Returns the voice state; see `Media.getState` for that of a media routing domain (MRD). @throws Error before the load */
    getState(): User.State;
    /** Returns when the voice state began: ISO 8601, UTC. Since 9.1(1). @throws Error before the load */
    getStateChangeTime(): string | null | undefined;
    /** Returns the voice state that follows the call; empty without one. Since 10.0(1). @throws Error before the load */
    getPendingState(): User.State | '';
    /** Returns whether a state follows the call: `getPendingState()` says which. Since 9.1(1). @throws Error before the load */
    isPendingStateChange(): boolean;
    /** Returns the database id of the reason code of the state; `undefined` without one. @throws Error before the load */
    getNotReadyReasonCodeId(): string | undefined;
    /** Returns the label of the reason code of the state; empty if there is none. Since 10.5(1). @throws Error before the load */
    getReasonCodeLabel(): string;
    /** Returns the reason code of the state. Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getReasonCode(): StateReasonCode | null | undefined;
    /** Returns the reason code of the pending state. Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getPendingStateReasonCode(): StateReasonCode | null | undefined;
    /**
     * Returns whether the reason code is one of the system's. Not documented; seen in 12.0(1) and 15.0(1).
     * @throws Error before the load
     */
    isReasonCodeReserved(): boolean;
    /**
     * Returns the state of the other media: BUSY, or `null`. Unified CCX. Not documented; seen in 12.0(1) and 15.0(1).
     * @throws Error before the load
     */
    getMediaState(): User.MediaState | null;

    /** Returns whether the state is WORK or WORK_READY. Since 10.0(1). @throws Error before the load */
    isWrapUp(): boolean;
    /**
     * Returns whether wrap-up follows an incoming call. Since 10.5(1).
     * @throws Error before the load, TypeError when the data has no settings
     */
    getWrapUpOnIncoming(): User.WrapUpMode | null | undefined;
    /** Returns whether wrap-up follows an outgoing call. Not documented; seen in 15.0(1), absent in 12.0(1). */
    getWrapUpOnOutgoing(): User.WrapUpMode | null | undefined;
    /** Returns whether wrap-up is required after an incoming call. Since 10.5(1). @throws as `getWrapUpOnIncoming` */
    isWrapUpRequired(): boolean;
    /** Returns the time for wrap-up in seconds, as text. Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getWrapUpTimer(): string | null | undefined;

    /** Returns whether the agent signed in as a mobile agent. Since 9.1(1). @throws Error before the load */
    isMobileAgent(): boolean;
    /** Returns how the mobile agent is reached; `null` for any other agent. Since 9.1(1). @throws Error before the load */
    getMobileAgentMode(): User.WorkMode | null;
    /** Returns the number at which the mobile agent is reached; `null` for any other agent. Since 9.1(1). @throws Error before the load */
    getMobileAgentDialNumber(): string | null;
    /** Returns the device the agent signed in with. Documented; seen in 15.0(1), absent in 12.0(1). */
    getActiveDeviceId(): string | null | undefined;
    /**
     * Returns the devices of the agent's extension. Documented as an object of no stated shape, hence that of the REST API.
     *
     * Seen in 15.0(1), absent in 12.0(1). Unified CCE only.
     */
    getDevices(): DevicesData | null | undefined;
    /** Returns whether the agent chooses a device at sign-in. Not documented; seen in 15.0(1), absent in 12.0(1). */
    isDeviceSelectionEnabled(): boolean;
    /** Returns the id of the agent in Unified CCE. Not documented; seen in 15.0(1), absent in 12.0(1). */
    getSkillTargetId(): string | null | undefined;

    /**
     * Returns the list of media routing domains (MRDs). The first call makes the list; the library also writes to its `handlers`. Later
     * calls return the same list and ignore their handlers: use `addHandler` then.
     *
     * Since 11.5(1).
     * @throws Error before the load
     */
    getMediaList(handlers?: interfaces.RestCollectionHandlers<MediaList, Media>): MediaList;
    /**
     * Returns the calls, and with `includeNonVoice` also the tasks of every media routing domain (MRD). The first call makes the
     * collection. Later calls return the same one and ignore their handlers.
     *
     * @throws Error before the load
     */
    getDialogs(handlers?: interfaces.RestCollectionHandlers<Dialogs, Dialog> & { includeNonVoice?: boolean }): Dialogs;
    /**
     * Returns the same as `getDialogs`, but makes a new collection with every call, which replaces the former one. If there was one before,
     * the new one gets `onError(undefined)` and never loads. Use `getDialogs().refresh()` instead.
     *
     * Not documented; seen in 12.0(1) and 15.0(1).
     */
    getDialogsNoCache(handlers?: interfaces.RestCollectionHandlers<Dialogs, Dialog> & { includeNonVoice?: boolean }): Dialogs;
    /**
     * Returns the queues of the agent, or of the supervisor's teams. The first call makes the object; later calls return the same one. An
     * item has its data only once its own `load` has fired, after that of the collection. Unified CCE only. Since 9.1(1).
     */
    getQueues(handlers?: interfaces.RestCollectionHandlers<Queues, Queue>): Queues;
    /** Returns the wrap-up reasons to choose from. The first call makes the object; later calls return the same one. */
    getWrapUpReasons(handlers?: interfaces.RestCollectionHandlers<WrapUpReasons, WrapUpReason>): WrapUpReasons;
    /** Returns the phone books. The first call makes the object; later calls return the same one. Since 9.1(1). */
    getPhoneBooks(handlers?: interfaces.RestCollectionHandlers<PhoneBooks, PhoneBook>): PhoneBooks;
    /** Returns the layout of call variables. The first call makes the object; later calls return the same one. */
    getMediaPropertiesLayout(handlers?: interfaces.RestObjectHandlers<MediaPropertiesLayout>): MediaPropertiesLayout;
    /**
     * Returns all layouts of call variables the user may see. The first call makes the object; later calls return the same one. Seen in
     * 12.0(1) and 15.0(1).
     */
    getMediaPropertiesLayouts(
      handlers?: interfaces.RestCollectionHandlers<UserMediaPropertiesLayouts, UserMediaPropertiesLayout>
    ): UserMediaPropertiesLayouts;

    /** Reads the reason codes for not ready. Pass both handlers: the library calls them without a check. */
    getNotReadyReasonCodes(handlers: ReasonCodesHandlers): void;
    /**
     * Reads the reason codes for sign-out. Pass both handlers. The documentation also spells it getSignOutReasonCodes, which does not
     * exist.
     */
    getSignoutReasonCodes(handlers: ReasonCodesHandlers): void;
    /**
     * Reads one reason code. The handlers come first, and both are needed.
     * @param reasonCodeId database id of the reason code
     */
    getReasonCodeById(handlers: ReasonCodeHandlers, reasonCodeId: string): void;

    /** Signs the user in to voice, at `extension`. */
    login(extension: string, handlers?: interfaces.RequestHandlers | null): this;
    /**
     * Signs the user in to voice as a mobile agent. Since 9.1(1).
     * @param dialNumber at which the agent is reached
     * @param reasonCode fifth parameter since 12.0(1) at the latest; its id is sent
     */
    loginMobileAgent(
      extension: string,
      mode: User.WorkMode,
      dialNumber: string,
      handlers?: interfaces.RequestHandlers | null,
      reasonCode?: ReasonCodeToSend | null
    ): this;
    /** Signs the user out of voice. @param reasonCode required when reason codes are configured for sign-out */
    logout(reasonCode?: ReasonCodeToSend | null, handlers?: interfaces.RequestHandlers | null): this;
    /** Requests a voice state. The third argument is the handlers themselves, unlike in `Media.setState`. */
    setState(state: User.State, reasonCode?: ReasonCodeToSend | null, handlers?: interfaces.RequestHandlers | null): this;
    /** Makes a signed-in agent a mobile one. Not documented; seen in 12.0(1) and 15.0(1). */
    updateToMobileAgent(mode: User.WorkMode, dialNumber: string, handlers?: interfaces.RequestHandlers | null): this;

    /**
     * Calls `number`.
     * @throws Error before the load
     */
    makeCall(number: string, handlers?: interfaces.RequestHandlers | null): this;
    /**
     * Starts silent monitoring of the agent at `number`. For supervisors. The session is a dialog of the supervisor; end it with DROP. Some
     * lists spell it `makeSMSCall`, which does not exist.
     */
    makeSMCall(number: string, handlers?: interfaces.RequestHandlers | null): this;
    /**
     * Joins the call of the agent at `number`: barge-in, for supervisors. Since 9.1(1).
     *
     * @param dialogURI path of the agent's call, `Dialog.getDialogUri()`
     * @throws Error until the collection of `getDialogs` has loaded
     */
    makeBargeCall(number: string, dialogURI: string, handlers?: interfaces.RequestHandlers | null): this;

    // Not documented; seen in 12.0(1) and 15.0(1), unless a line says otherwise.

    /** Signs the user in to voice, at `extension`, with one of its devices. Seen in 15.0(1), absent in 12.0(1). */
    loginWithActiveDeviceId(extension: string, activeDeviceId: string, handlers?: interfaces.RequestHandlers | null): this;
    /**
     * Requests the states of several media routing domains (MRDs) in one request. Seen in 15.0(1), absent in 12.0(1).
     * @throws Error without a list of media
     */
    setMediaStates(params: MediaStatesParams): void;
    /** Returns the services of the user's data; `[]` without any. Seen in 15.0(1), absent in 12.0(1). */
    getServices(): object[];
    /** Seen in 15.0(1), absent in 12.0(1). */
    isMediaBulkSetStatesEnabled: boolean;
    /** Returns whether the user has a role. Upper and lower case count. @throws Error before the load */
    hasRole(role: User.Role): boolean;
    /** Returns the log of this page at the server. The first call makes it. Since 9.1(1). */
    getClientLog(handlers?: interfaces.RestObjectHandlers<ClientLog>): ClientLog;
    /** Reads the workflows, which arrive in `onLoad` of the first call; later calls read again, but ignore their handlers. Since 10.0(1). */
    loadWorkflows(handlers?: interfaces.RestCollectionHandlers<Workflows, Workflow>): void;
    /** A method here, a property on other classes. */
    supportsSubscriptions: () => boolean;
    /** `null` on every user seen. */
    media: null;
    /** `null` until `getMediaList` was called: call that instead. */
    mediaList: MediaList | null;
    /** Empty; shared by all users of the page. */
    Callbacks: object;
  }

  namespace User {
    /** Values of `User.States`. */
    interface StateConstants {
      readonly LOGIN: 'LOGIN';
      readonly LOGOUT: 'LOGOUT';
      readonly NOT_READY: 'NOT_READY';
      readonly READY: 'READY';
      readonly RESERVED: 'RESERVED';
      readonly RESERVED_OUTBOUND: 'RESERVED_OUTBOUND';
      readonly RESERVED_OUTBOUND_PREVIEW: 'RESERVED_OUTBOUND_PREVIEW';
      readonly TALKING: 'TALKING';
      readonly HOLD: 'HOLD';
      readonly WORK: 'WORK';
      readonly WORK_READY: 'WORK_READY';
    }
    /** Voice state; a newer server may send one that is not named here. */
    type State = keyof StateConstants | (string & {});
    /** How a mobile agent is reached: by a call for each call, or by one that stays up. */
    type WorkMode = 'CALL_BY_CALL' | 'NAILED_CONNECTION';
    /** Whether wrap-up follows a call; a newer server may send one that is not named here. */
    type WrapUpMode = 'REQUIRED' | 'REQUIRED_WITH_WRAP_UP_DATA' | 'OPTIONAL' | 'NOT_ALLOWED' | (string & {});
    /** State of the other media; a newer server may send one that is not named here. */
    type MediaState = 'BUSY' | 'IDLE' | (string & {});
    /** Role of a user; a newer server may send one that is not named here. */
    type Role = 'Agent' | 'Supervisor' | 'Administrator' | (string & {});
  }
}
