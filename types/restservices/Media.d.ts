declare namespace finesse.restservices {
  /**
   * The agent's state and media options in one nonvoice media routing domain (MRD). `MediaList.getMedia` returns it, the same object every
   * time.
   *
   * Since 11.5(1). The documentation names RestCollectionBase as its base; at run time it is RestBase.
   * See https://developer.cisco.com/docs/finesse/rest-services-media
   */
  class Media extends RestBase<MediaData> {
    /**
     * Not for gadgets: call `MediaList.getMedia`, as every sample does. The list already follows this URL. The constructor is documented in
     * an example only.
     */
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

    /** Returns the id of the media routing domain (MRD). @throws Error before the load */
    getId(): string;
    /** Returns the id of the media routing domain (MRD), as `getId()`. @throws Error before the load */
    getMediaId(): string;
    /** Returns the name of the media routing domain (MRD). @throws Error before the load */
    getName(): string;
    /** Returns the path of this media. Not documented; seen in 12.0(1) and 15.0(1). */
    getMediaUri(): string;
    /**
     * Returns the agent's state in this media routing domain (MRD); `undefined` if the agent has no skill group or precision queue in it.
     * @throws Error before the load
     */
    getState(): Media.State | undefined;
    /** Returns the database id of the reason code of the current state. @throws Error before the load */
    getReasonCodeId(): string | null | undefined;
    /**
     * Returns an empty text if there is no reason code.
     * @throws TypeError whenever there is one: a fault of 12.0(1) and 15.0(1). Read `_data.ReasonCode` instead.
     */
    getReasonCodeLabel(): string;
    /**
     * Returns what happens to a task that is interrupted. Correct only on the node the agent signed in to.
     * @throws Error before the load
     */
    getInterruptAction(): InterruptAction | (string & {}) | null | undefined;
    /** Returns what happens to the tasks at sign-out. Correct only on the node the agent signed in to. @throws Error before the load */
    getDialogLogoutAction(): DialogLogoutAction | (string & {}) | null | undefined;
    /**
     * Returns how many tasks the agent takes at a time, as text from `"1"` to `"10"`. Correct only on the node the agent signed in to.
     * @throws Error before the load
     */
    getMaxDialogLimit(): string | null | undefined;
    /**
     * Returns whether the media routing domain (MRD) is interruptible: whether tasks of other MRDs may interrupt its tasks.
     * @throws Error before the load
     */
    getInterruptible(): boolean;
    /** Returns the same as `getInterruptible()`. Not documented; seen in 12.0(1) and 15.0(1). */
    isInterruptible(): boolean;
    /** Returns whether Finesse routes tasks to the agent. @throws Error before the load */
    getRoutable(): boolean;
    /** Returns the same as `getRoutable()`. Not documented; seen in 12.0(1) and 15.0(1). */
    isRoutable(): boolean;
    /** Returns whether the state is other than LOGOUT; `undefined` if there is no state. @throws Error before the load */
    isLoggedIn(): boolean | undefined;
    /** Returns whether the state is WORK. Not documented; seen in 12.0(1) and 15.0(1). */
    isInWorkState(): boolean;

    /**
     * Signs the agent in to this media routing domain (MRD).
     *
     * If `params` has none of the three media options, the call sends the `mediaOptions` that `getMedia` got. If `params` has at least one,
     * the call sends `params` as it is, and sends the missing options empty.
     *
     * For an agent who is signed in already, Finesse answers `E_ARM_STAT_AGENT_ALREADY_LOGGED_IN`, and applies the options all the same.
     *
     * @param params documented as optional; 15.0(1) throws a TypeError without it, so pass `{}` at least
     * @throws Error before the load
     */
    login(params: MediaLoginParams): this;
    /**
     * Signs the agent out of this media routing domain (MRD). Finesse closes or transfers the tasks, as `dialogLogoutAction` says.
     *
     * @param reasonCode required when reason codes are configured for sign-out
     * @throws Error before the load
     */
    logout(reasonCode?: ReasonCodeToSend | null, params?: MediaRequestParams): this;
    /**
     * Requests a state: READY, NOT_READY, LOGIN or LOGOUT. Every call sends the three media options, too.
     *
     * Finesse refuses NOT_READY while a task is offered. If the agent is READY already, no notification follows a request for READY.
     *
     * @param reasonCode only for NOT_READY and LOGOUT; an object, of which only the id is sent
     * @param params takes the handlers as `params.handlers`; it ignores `{ error: … }` itself, unlike `User.setState`
     * @throws Error before the load
     */
    setState(state: Media.State, reasonCode?: ReasonCodeToSend | null, params?: MediaRequestParams): this;
    /**
     * Sets whether Finesse routes tasks to the agent. Tasks that the agent has go on. While a task is offered or accepted, `false` takes
     * effect when the task is started. If nothing would change, Finesse answers `E_ARM_STAT_ALREADY_IN_REQUESTED_AGENT_MODE`.
     *
     * @throws Error before the load
     */
    setRoutable(params: MediaRoutableParams): this;

    /**
     * Returns the agent's tasks in this media routing domain (MRD). The first call makes the collection. Later calls return the same
     * collection and ignore their handlers: use `addHandler` then.
     *
     * @throws Error before the load
     */
    getMediaDialogs(handlers?: interfaces.RestCollectionHandlers<MediaDialogs, MediaDialog>): MediaDialogs;
    /** Reads the tasks again, if `getMediaDialogs` was called before. Not documented; seen in 12.0(1) and 15.0(1). */
    refreshMediaDialogs(): void;
    /**
     * Stores the media options. The first call also starts the helper that sends them again when the server's differ. A later call with
     * other options does not reach that helper: it goes on with the first ones. Not documented; seen in 12.0(1) and 15.0(1).
     */
    setMediaOptions(mediaOptions: MediaOptions | null | undefined): void;
    /** Reads the media again, and its tasks if `getMediaDialogs` was called before. */
    refresh(retries?: number): void;
  }

  namespace Media {
    /**
     * State of an agent in a media routing domain (MRD). The library has constants for some of them only; the others come from the REST
     * documentation. After a failure, some releases and documents call the state WORK, others WORK_NOT_READY.
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

  /** Parameters of `logout` and `setState`: the handlers. */
  interface MediaRequestParams {
    handlers?: interfaces.RequestHandlers;
  }

  /** Parameters of `Media.login`: all three media options, or none to send those of `getMedia`. */
  type MediaLoginParams = MediaRequestParams &
    (MediaOptions | { maxDialogLimit?: never; interruptAction?: never; dialogLogoutAction?: never });

  /** What `Media.setRoutable` takes. */
  interface MediaRoutableParams extends MediaRequestParams {
    routable: boolean;
  }

  /**
   * The parsed `Media` resource. Of a media routing domain (MRD) in which the agent has no skill group only uri, id, name, description and
   * interruptible exist.
   * See https://developer.cisco.com/docs/finesse/media-api-parameters
   */
  interface MediaData {
    /** Id of the media routing domain (MRD). */
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
    /** The name begins with an upper-case letter. `getReasonCodeLabel` looks for a lower-case one, and so finds none. */
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
