declare namespace finesse.restservices {
  /**
   * The wrap-up reasons that a team has. Only `Team.getTeamWrapUpReasons` makes it.
   *
   * Since 9.1(1). The documentation has the resource only, not the class.
   * See https://developer.cisco.com/docs/finesse/wrapupreason
   */
  class TeamWrapUpReasons extends RestCollectionBase<TeamWrapUpReason> {
    protected constructor();

    /**
     * Reads the collection again and fires `load` again. In 12.0(1) `length` grows with each call: count the items of `getCollection()`.
     */
    get(): this;
    /**
     * Assigns these wrap-up reasons to the team, instead of those it has. `getCollection()` keeps the old ones until the next `get()`.
     *
     * @param newValues their uris; the library puts each into an element of its own
     * @throws Error before the load
     */
    update(newValues: string[], handlers: interfaces.ChangeHandlers): this;

    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: true;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRestItemSubscriptions: false;
    getRestType(): 'WrapUpReasons';
    getRestItemType(): 'WrapUpReason';
    /** Returns the path of the wrap-up reasons, below that of the team. */
    getRestUrl(): string;
    /** Makes the success handler of `update`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPutSuccessHandler(
      collection: TeamWrapUpReasons,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
  }
}
