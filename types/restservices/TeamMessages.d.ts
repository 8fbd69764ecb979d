declare namespace finesse.restservices {
  /**
   * The active messages to a team, by message id. Comes from `Team.getTeamMessages`.
   *
   * Documented in an example only; seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/rest-services-team
   */
  class TeamMessages extends RestCollectionBase<TeamMessage> {
    protected constructor();

    /** Returns `undefined` on the collections seen. Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getBroadcastMessages(): unknown;
  }
}
