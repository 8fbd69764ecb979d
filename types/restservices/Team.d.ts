declare namespace finesse.restservices {
  /**
   * A team. Supervisors only. It follows no notifications: what changes are its users.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/rest-services-team
   */
  class Team extends RestBase<TeamData> {
    constructor(options: interfaces.RestObjectOptions<Team>);

    /** Returns the id of the team. @throws Error before the load, unlike other classes' */
    getId(): string;
    /** Returns the name of the team. @throws Error before the load */
    getName(): string;
    /** Returns the path of the team. Not documented; in every release since 9.1(1). @throws Error before the load */
    getUri(): string;
    /**
     * Returns the users of the team. Every call makes a new collection. Keep the first one: a second one on the same page never loads.
     * @throws Error before the load
     */
    getUsers(handlers?: interfaces.RestCollectionHandlers<Users, User>): Users;
    /**
     * Returns the messages to the team. The first call makes the object; later calls return the same one. Documented in an example only;
     * seen in 12.0(1) and 15.0(1).
     * @throws Error before the load
     */
    getTeamMessages(handlers?: interfaces.RestCollectionHandlers<TeamMessages, TeamMessage>): TeamMessages;

    // For administrators: made by the first call, later ones return the same. Seen in 12.0(1) and 15.0(1).

    /** Returns the codes for going not ready that are configured for the team. Since 9.1(1). */
    getTeamNotReadyReasonCodes(
      handlers?: interfaces.RestCollectionHandlers<TeamNotReadyReasonCodes, TeamNotReadyReasonCode>
    ): TeamNotReadyReasonCodes;
    /** Returns the codes for signing out that are configured for the team. Since 9.1(1). */
    getTeamSignOutReasonCodes(
      handlers?: interfaces.RestCollectionHandlers<TeamSignOutReasonCodes, TeamSignOutReasonCode>
    ): TeamSignOutReasonCodes;
    /** Returns the wrap-up reasons that are configured for the team. Since 9.1(1). */
    getTeamWrapUpReasons(handlers?: interfaces.RestCollectionHandlers<TeamWrapUpReasons, TeamWrapUpReason>): TeamWrapUpReasons;
    /** Returns the phone books that are assigned to the team. Since 9.1(1). */
    getTeamPhoneBooks(handlers?: interfaces.RestCollectionHandlers<TeamPhoneBooks, TeamPhoneBook>): TeamPhoneBooks;
    /** Returns the workflows that are assigned to the team. Since 10.0(1). */
    getTeamWorkflows(handlers?: interfaces.RestCollectionHandlers<TeamWorkflows, TeamWorkflow>): TeamWorkflows;
    /** Returns the desktop layout of the team. Since 9.1(1). */
    getTeamLayoutConfig(handlers?: interfaces.RestObjectHandlers<TeamLayoutConfig>): TeamLayoutConfig;

    /** Fails, in 12.0(1). @throws Error always, in 12.0(1): the class does not override it */
    getRestClass(): RestClass;
  }

  /**
   * The parsed `Team` resource.
   * See https://developer.cisco.com/docs/finesse/team
   */
  interface TeamData extends TeamSummary {
    /** The users in short; a single one is not in an array. */
    users?: { User?: UserData | UserData[] | null } | null;
  }
}
