declare namespace finesse.restservices {
  /**
   * The wrap-up reasons of a user, by id. Only `User.getWrapUpReasons` makes it.
   *
   * Since 8.5(3). No documentation page: known from the documentation of `User.getWrapUpReasons` and from run time.
   * See https://developer.cisco.com/docs/finesse/rest-services-wrapupreason
   */
  class WrapUpReasons extends RestCollectionBase<WrapUpReason> {
    protected constructor();

    /** Reads the reasons again, into an emptied collection, and fires `load` again. `length` goes on growing. Since 9.1(1). */
    get(): this;
    /** Id of the team they are read for. Not documented; seen in 15.0(1), absent in 12.0(1). */
    teamId: string | null;
  }
}
