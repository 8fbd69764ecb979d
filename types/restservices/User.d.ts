/// <reference path="RestBase.d.ts" />
/// <reference path="Dialogs.d.ts" />
/// <reference path="MediaList.d.ts" />

declare namespace finesse.restservices {
  /**
   * A user of Finesse: agent, supervisor or administrator.
   *
   * One per id and page: a second `User` for the same id gets `onError(undefined)` and never loads.
   *
   * Since 8.5(3).
   * @see https://developer.cisco.com/docs/finesse/rest-services-user
   */
  class User extends RestBase<UserData> {
    constructor(options: interfaces.RestObjectOptions<User>);

    /** Voice states. @see https://developer.cisco.com/docs/finesse/user-states */
    static readonly States: {
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
    };
    /** How a mobile agent is reached. @see https://developer.cisco.com/docs/finesse/user-workmode */
    static readonly WorkMode: { readonly CALL_BY_CALL: 'CALL_BY_CALL'; readonly NAILED_CONNECTION: 'NAILED_CONNECTION' };
    /** Whether wrap-up follows a call. @see https://developer.cisco.com/docs/finesse/user-wrapupmode */
    static readonly WrapUpMode: {
      readonly REQUIRED: 'REQUIRED';
      readonly REQUIRED_WITH_WRAP_UP_DATA: 'REQUIRED_WITH_WRAP_UP_DATA';
      readonly OPTIONAL: 'OPTIONAL';
      readonly NOT_ALLOWED: 'NOT_ALLOWED';
    };
    /** What other media say of the agent. @see https://developer.cisco.com/docs/finesse/user-mediastates */
    static readonly MediaStates: { readonly BUSY: 'BUSY' };

    /** First name. @throws Error before the load */
    getFirstName(): string;
    /** Last name. @throws Error before the load */
    getLastName(): string;
    /** First and last name. Seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getFullName(): string;
    /** Extension; empty without one. @throws Error before the load */
    getExtension(): string;
    /** Id of the team. Since 10.0(1). @throws Error before the load */
    getTeamId(): string | undefined;
    /** Name of the team. Since 10.0(1). @throws Error before the load */
    getTeamName(): string | undefined;
    /** Voice state; see `Media.getState` for that of an MRD. @throws Error before the load */
    getState(): User.State;
    /** When the voice state began: ISO 8601, UTC. Since 9.1(1). @throws Error before the load */
    getStateChangeTime(): string | null | undefined;
    /** Voice state that follows the call; empty without one. Since 10.0(1). @throws Error before the load */
    getPendingState(): User.State | '';
    /** Whether the user is an agent. @throws Error before the load */
    hasAgentRole(): boolean;
    /** Whether the user is a supervisor. @throws Error before the load */
    hasSupervisorRole(): boolean;
    /** The teams this user supervises, as plain data; `[]` without any. @throws Error before the load */
    getSupervisedTeams(): TeamSummary[];

    /**
     * The MRDs. Made by the first call, which the library also marks as its own by writing to `handlers`; later calls return the same list
     * and ignore their handlers: use `addHandler` then.
     *
     * Since 11.5(1).
     * @throws Error before the load
     */
    getMediaList(handlers?: interfaces.RestCollectionHandlers<MediaList, Media>): MediaList;
    /**
     * The calls, and with `includeNonVoice` the tasks of every MRD too. Made by the first call; later calls return the same collection and
     * ignore their handlers.
     *
     * @throws Error before the load
     */
    getDialogs(handlers?: interfaces.RestCollectionHandlers<Dialogs, Dialog> & { includeNonVoice?: boolean }): Dialogs;
    /** The codes for going not ready. Both handlers are needed: the library calls them without looking. */
    getNotReadyReasonCodes(handlers: ReasonCodesHandlers): void;
    /** The codes for signing out. Both handlers are needed. The documentation also spells it getSignOutReasonCodes, which does not exist. */
    getSignoutReasonCodes(handlers: ReasonCodesHandlers): void;

    /** Signs in to voice, at `extension`. */
    login(extension: string, handlers?: interfaces.RequestHandlers): this;
    /** Signs out of voice. */
    logout(reasonCode?: ReasonCodeRef | null, handlers?: interfaces.RequestHandlers): this;
    /** Asks for a voice state. Handlers are the third argument itself, unlike in `Media.setState`. */
    setState(state: User.State, reasonCode?: ReasonCodeRef | null, handlers?: interfaces.RequestHandlers): this;
    /** Calls `number`. */
    makeCall(number: string, handlers?: interfaces.RequestHandlers): this;
  }

  namespace User {
    /** Voice state; a newer server may send one that is not named here. */
    type State =
      | 'LOGIN'
      | 'LOGOUT'
      | 'NOT_READY'
      | 'READY'
      | 'RESERVED'
      | 'RESERVED_OUTBOUND'
      | 'RESERVED_OUTBOUND_PREVIEW'
      | 'TALKING'
      | 'HOLD'
      | 'WORK'
      | 'WORK_READY'
      | (string & {});
  }

  /** Handlers of the reason code getters. An empty list makes the library throw. */
  interface ReasonCodesHandlers {
    success: (reasonCodes: ReasonCodeRef[] | undefined) => void;
    error: (rsp: interfaces.Response) => void;
  }

  /** A team as `User.getSupervisedTeams` has it. */
  interface TeamSummary {
    id: string;
    name: string;
    uri: string;
  }

  /**
   * The parsed `User` resource.
   * @see https://developer.cisco.com/docs/finesse/user
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
    reasonCodeId?: string | null;
    extension?: string | null;
    teamId?: string | null;
    teamName?: string | null;
    mediaType?: string | null;
    mediaState?: string | null;
    skillTargetId?: string | null;
    /** Path of the user's dialogs. */
    dialogs?: string;
    /** `Agent`, `Supervisor`, `Administrator`; one alone is a bare string. */
    roles?: { role?: string | string[] };
    teams?: { Team?: TeamSummary | TeamSummary[] } | null;
  }
}
