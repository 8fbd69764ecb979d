declare namespace finesse.restservices {
  /** A team as `User.getSupervisedTeams` has it. */
  interface TeamSummary {
    id: string;
    name: string;
    uri: string;
  }

  /** A reason code to choose from: of `getNotReadyReasonCodes` and `getSignoutReasonCodes`. 12.0(1) gives id and label, 15.0(1) all four. */
  interface ListedReasonCode {
    /** Database id: what the methods take. */
    id: string;
    label: string;
    uri?: string;
    /** Number shown in reports. */
    code?: string;
  }

  /** Handlers of the reason code getters. */
  interface ReasonCodesHandlers {
    /** Without any reason code 12.0(1) passes `undefined`, 15.0(1) `[]`. Where the answer's root is quite empty both throw, and call nobody. */
    success: (reasonCodes: ListedReasonCode[] | undefined) => void;
    error: (rsp: interfaces.Response) => void;
  }

  /** Handlers of `User.getReasonCodeById`. */
  interface ReasonCodeHandlers {
    success: (reasonCode: ReasonCode) => void;
    error: (rsp: interfaces.Response) => void;
  }

  /** The reason code of a state as the user's data has it. */
  interface StateReasonCode {
    /** Database id. */
    id?: string;
    category?: 'NOT_READY' | 'LOGOUT' | (string & {}) | null;
    /** Number shown in reports. */
    code?: string | null;
    label?: string | null;
    uri?: string | null;
    /** Whether it is for every team. */
    forAll?: BooleanText;
    /** Whether it is reserved for the system. Since 11.6(1). */
    systemCode?: BooleanText;
  }

  /** @deprecated the former name of `StateReasonCode`. */
  type ReasonCodeData = StateReasonCode;

  /** What `User.setMediaStates` takes. */
  interface MediaStatesParams {
    /** The body, by element: one `Media` for each media routing domain (MRD). */
    data: { MediaList: { Media: { id: string; state?: Media.State } | { id: string; state?: Media.State }[] } };
    handlers?: interfaces.RequestHandlers;
    /** Headers to add to the request: texts by name. */
    extraHeaders?: object;
  }

  /** A device of an agent's extension. Unified CCE only. */
  interface Device {
    /** Such as `SEP0019305D8EC1`. */
    deviceId: string;
    /** Number of the device's type in JTAPI. */
    deviceType: string;
    /** Name of the type to show. */
    deviceTypeName: string;
  }

  /**
   * The parsed `Devices` resource; one device alone is not put into an array.
   * See https://developer.cisco.com/docs/finesse/devices
   */
  interface DevicesData {
    Device?: Device | Device[] | null;
  }

  /**
   * The parsed `User` resource.
   * See https://developer.cisco.com/docs/finesse/user
   */
  interface UserData {
    uri?: string;
    loginId?: string;
    loginName?: string;
    firstName?: string;
    lastName?: string;
    state?: User.State;
    /** ISO 8601, UTC. */
    stateChangeTime?: string | null;
    pendingState?: User.State | null;
    /** Database id; `-1` without one. */
    reasonCodeId?: string | null;
    reasonCode?: StateReasonCode | null;
    pendingStateReasonCode?: StateReasonCode | null;
    extension?: string | null;
    teamId?: string | null;
    teamName?: string | null;
    mediaType?: string | null;
    /** BUSY while another medium keeps the agent from calls. Unified CCX only. */
    mediaState?: User.MediaState | null;
    skillTargetId?: string | null;
    /** Seconds of wrap-up. */
    wrapUpTimer?: string | null;
    /** Device the agent signed in with. */
    activeDeviceId?: string | null;
    /** Path of the user's dialogs. */
    dialogs?: string;
    /** `Agent`, `Supervisor`, `Administrator`; a single one is a plain string. */
    roles?: { role?: User.Role | User.Role[] };
    settings?: {
      wrapUpOnIncoming?: User.WrapUpMode | null;
      wrapUpOnOutgoing?: User.WrapUpMode | null;
      deviceSelection?: string | null;
    } | null;
    /** `null` unless the agent signed in as a mobile agent. */
    mobileAgent?: { mode?: User.WorkMode | null; dialNumber?: string | null } | null;
    /** Teams of a supervisor; a single one is not in an array. */
    teams?: { Team?: TeamSummary | TeamSummary[] } | null;
  }
}
