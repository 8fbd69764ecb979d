declare namespace finesse.restservices {
  /**
   * The users of a team, by user id. Only `Team.getUsers` makes it. Their notifications have to be asked for: the collection loads once the
   * desktop has subscribed to them.
   *
   * Since 8.5(3). No documentation page: known from the documentation of `Team.getUsers` and from run time.
   * See https://developer.cisco.com/docs/finesse/rest-services-team
   */
  class Users extends RestCollectionBase<User> {
    protected constructor();

    /** `true`: the items come with the team's node. Not documented; seen in 12.0(1) and 15.0(1). */
    handlesItemSubscription: boolean;
  }
}
