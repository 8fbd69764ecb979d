declare namespace finesse.restservices {
  /**
   * The reason codes for going not ready that a team has. Only `Team.getTeamNotReadyReasonCodes` makes it.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/teamnotreadyreasoncodes
   */
  class TeamNotReadyReasonCodes extends RestCollectionBase<TeamNotReadyReasonCode> {
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
    /** Returns the path of the reason codes, below that of the team, with `?category=NOT_READY`. */
    getRestUrl(): string;
    /** Makes the success handler of `update`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPutSuccessHandler(
      collection: TeamNotReadyReasonCodes,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
  }
}
