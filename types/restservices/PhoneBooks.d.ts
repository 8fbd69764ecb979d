declare namespace finesse.restservices {
  /**
   * The phone books of a user, by phone book id. Only `User.getPhoneBooks` makes it.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/phonebooks
   */
  class PhoneBooks extends RestCollectionBase<PhoneBook> {
    protected constructor();

    /** Reads the phone books again, into an emptied collection, and fires `load` again. `length` goes on growing. */
    get(): this;
    /** Id of the team they are read for. Not documented; seen in 15.0(1), absent in 12.0(1). */
    teamId: string | null;
  }
}
