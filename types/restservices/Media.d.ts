declare namespace finesse.restservices {
  /**
   * The agent in one nonvoice media routing domain (MRD). Obtained from `MediaList.getMedia`, which returns the same object every time.
   *
   * Since 11.5(1). The documentation names RestCollectionBase as its base; at run time it is RestBase.
   * See https://developer.cisco.com/docs/finesse/rest-services-media
   */
  class Media extends RestBase<MediaData> {
    /** Documented in an example only; every sample uses `MediaList.getMedia`, and so should you: the list already follows this URL. */
    constructor(options: interfaces.RestObjectOptions<Media>);

    /**
     * States the library names. The server has more: see `Media.State`.
     * See https://developer.cisco.com/docs/finesse/media-states
     */
    static readonly States: {
      readonly LOGIN: 'LOGIN';
      readonly LOGOUT: 'LOGOUT';
      readonly NOT_READY: 'NOT_READY';
      readonly READY: 'READY';
      readonly RESERVED: 'RESERVED';
      readonly INTERRUPTED: 'INTERRUPTED';
      readonly WORK: 'WORK';
    };

    /** Id of the MRD. @throws Error before the load */
    getId(): string;
    /** Id of the MRD, as `getId()`. @throws Error before the load */
    getMediaId(): string;
    /** Name of the MRD. @throws Error before the load */
    getName(): string;
    /** Path of this media. Not documented; seen in 12.0(1) and 15.0(1). */
    getMediaUri(): string;
    /**
     * State of the agent in this MRD; `undefined` when the agent has no skill group or precision queue in it.
     * @throws Error before the load
     */
    getState(): Media.State | undefined;
    /** Database id of the reason code of the current state. @throws Error before the load */
    getReasonCodeId(): string | null | undefined;
    /**
     * Empty without a reason code.
     * @throws TypeError whenever there is one: a fault of 12.0(1) and 15.0(1). Read `_data.ReasonCode` instead.
     */
    getReasonCodeLabel(): string;
    /** What an interrupting task does. True only on the node the agent signed in to. @throws Error before the load */
    getInterruptAction(): InterruptAction | (string & {}) | null | undefined;
    /** What sign-out does to the tasks. True only on the node the agent signed in to. @throws Error before the load */
    getDialogLogoutAction(): DialogLogoutAction | (string & {}) | null | undefined;
    /** Tasks at a time, `"1"` to `"10"`, as text. True only on the node the agent signed in to. @throws Error before the load */
    getMaxDialogLimit(): string | null | undefined;
    /** Whether the MRD is interruptible, that is, whether other MRDs may push its tasks aside. @throws Error before the load */
    getInterruptible(): boolean;
    /** As `getInterruptible()`. Not documented; seen in 12.0(1) and 15.0(1). */
    isInterruptible(): boolean;
    /** Whether tasks may be routed to the agent. @throws Error before the load */
    getRoutable(): boolean;
    /** As `getRoutable()`. Not documented; seen in 12.0(1) and 15.0(1). */
    isRoutable(): boolean;
    /** Whether the state is other than LOGOUT; `undefined` without a state. @throws Error before the load */
    isLoggedIn(): boolean | undefined;
    /** Whether the state is WORK. Not documented; seen in 12.0(1) and 15.0(1). */
    isInWorkState(): boolean;

    /**
     * Signs in to this MRD.
     *
     * Without any of the three settings in `params` the `mediaOptions` of `getMedia` are sent. As soon as one is there, `params` is sent
     * as it is: the settings that are missing are sent empty.
     *
     * Signing in while signed in answers `E_ARM_STAT_AGENT_ALREADY_LOGGED_IN`, and applies the settings all the same.
     *
     * @param params documented as optional; 15.0(1) throws a TypeError without it, so pass `{}` at least
     * @throws Error before the load
     */
    login(params: MediaLoginParams): this;
    /**
     * Signs out of this MRD. The tasks are closed or transferred, by `dialogLogoutAction`.
     *
     * @param reasonCode required when reason codes are configured for sign-out
     * @throws Error before the load
     */
    logout(reasonCode?: ReasonCodeToSend | null, params?: MediaRequestParams): this;
    /**
     * Asks for a state: READY, NOT_READY, LOGIN or LOGOUT. The three sign-in settings go along with every call.
     *
     * NOT_READY is refused while a task is offered. READY while ready is answered by no notification at all.
     *
     * @param reasonCode only for NOT_READY and LOGOUT; an object of which the id is sent
     * @param params handlers stand in `params.handlers`; `{ error: … }` itself is ignored, unlike in `User.setState`
     * @throws Error before the load
     */
    setState(state: Media.State, reasonCode?: ReasonCodeToSend | null, params?: MediaRequestParams): this;
    /**
     * Allows or stops the routing of tasks without ending the ones at hand. While a task is offered or accepted, stopping waits until the
     * task is started. Asking for what already is so answers `E_ARM_STAT_ALREADY_IN_REQUESTED_AGENT_MODE`.
     *
     * @throws Error before the load
     */
    setRoutable(params: MediaRoutableParams): this;

    /**
     * The agent's tasks in this MRD. Made by the first call; later calls return the same collection and ignore their handlers: use
     * `addHandler` then.
     *
     * @throws Error before the load
     */
    getMediaDialogs(handlers?: interfaces.RestCollectionHandlers<MediaDialogs, MediaDialog>): MediaDialogs;
    /** Reads the tasks again, if there is a collection. Not documented; seen in 12.0(1) and 15.0(1). */
    refreshMediaDialogs(): void;
    /**
     * Stores the settings and, at the first call, starts the helper that re-sends them when they drift. A later call with other settings
     * does not reach that helper, which goes on enforcing the first ones. Not documented; seen in 12.0(1) and 15.0(1).
     */
    setMediaOptions(mediaOptions: MediaOptions | null | undefined): void;
    /** Reads the media and, if there is a collection, its tasks again. */
    refresh(retries?: number): void;
  }

  namespace Media {
    /**
     * State of an agent in an MRD. The library has constants for some only; the rest are what the REST documentation adds. After a
     * failure the state is called WORK in some releases and documents and WORK_NOT_READY in others.
     */
    type State =
      | 'LOGIN'
      | 'LOGOUT'
      | 'NOT_READY'
      | 'READY'
      | 'RESERVED'
      | 'ACTIVE'
      | 'PAUSED'
      | 'INTERRUPTED'
      | 'WORK'
      | 'WORK_READY'
      | 'WORK_NOT_READY'
      | (string & {});
  }

  /** Where `logout` and `setState` look for handlers. */
  interface MediaRequestParams {
    handlers?: interfaces.RequestHandlers;
  }

  /** What `Media.login` takes: all three settings, or none to use those of `getMedia`. */
  type MediaLoginParams = MediaRequestParams &
    (MediaOptions | { maxDialogLimit?: never; interruptAction?: never; dialogLogoutAction?: never });

  /** What `Media.setRoutable` takes. */
  interface MediaRoutableParams extends MediaRequestParams {
    routable: boolean;
  }

  /**
   * The parsed `Media` resource. Of an MRD in which the agent has no skill group only uri, id, name, description and interruptible exist.
   * See https://developer.cisco.com/docs/finesse/media-api-parameters
   */
  interface MediaData {
    /** Id of the MRD. */
    id: string;
    uri?: string;
    name?: string;
    description?: string | null;
    state?: Media.State;
    /** ISO 8601, UTC; `null` when unknown. */
    stateChangeTime?: string | null;
    routable?: BooleanText;
    interruptible?: BooleanText;
    /** `"1"` to `"10"`. */
    maxDialogLimit?: string | null;
    interruptAction?: InterruptAction | (string & {}) | null;
    dialogLogoutAction?: DialogLogoutAction | (string & {}) | null;
    /** Database id; `null` or `-1` without one. */
    reasonCodeId?: string | null;
    /** Upper case on the wire, which is why `getReasonCodeLabel`, looking for lower case, finds none. */
    ReasonCode?: { id?: string; category?: string; code?: string; label?: string; uri?: string; forAll?: BooleanText } | null;
    /** Unified CCE. */
    mediaConnected?: BooleanText;
    /** Since 12.6(2). */
    finesseAssociated?: BooleanText;
    /** Since 12.6(2). */
    channel?: string | null;
    /** Since 12.6(2). */
    mediaClass?: string | null;
  }
}
