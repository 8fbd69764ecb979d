declare namespace finesse.restservices {
  /**
   * The reason codes for signing out that a team has. Only `Team.getTeamSignOutReasonCodes` makes it.
   *
   * Since 9.1(1). The documentation calls the argument of `update` an object; at run time it is an array of uris.
   * See https://developer.cisco.com/docs/finesse/teamsignoutreasoncodes
   */
  class TeamSignOutReasonCodes extends RestCollectionBase<TeamSignOutReasonCode> {
    protected constructor();

    /**
     * Reads the collection again and fires `load` again. In 12.0(1) `length` grows with each call: count the items of `getCollection()`.
     */
    get(): this;
    /**
     * Assigns these reason codes to the team, instead of those it has. `getCollection()` keeps the old ones until the next `get()`.
     *
     * @param newValues their uris; the library puts each into an element of its own
     * @throws Error before the load
     */
    update(newValues: string[], handlers: interfaces.ChangeHandlers): this;

    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: true;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRestItemSubscriptions: false;
    getRestType(): 'ReasonCodes';
    getRestItemType(): 'ReasonCode';
    /** Returns the path of the reason codes, below that of the team, with `?category=LOGOUT`. */
    getRestUrl(): string;
    /** Makes the success handler of `update`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPutSuccessHandler(
      collection: TeamSignOutReasonCodes,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
  }
}
