declare namespace finesse.restservices {
  /**
   * A phone book that a team has. An item of `TeamPhoneBooks`.
   *
   * Since 9.1(1). The documentation has the resource only, not the class.
   * See https://developer.cisco.com/docs/finesse/phonebook
   */
  class TeamPhoneBook extends RestBase<TeamPhoneBookData> {
    protected constructor();

    /** Returns the name of the phone book. @throws Error before the load */
    getName(): string;
    /** Returns the path of the phone book. @throws Error before the load */
    getUri(): string;

    /** `refresh()` throws: use `get()` of the collection. Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: false;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    getRestType(): 'PhoneBook';
  }

  /** The parsed `PhoneBook` of a team. */
  interface TeamPhoneBookData {
    uri?: string;
    name?: string;
    type?: 'GLOBAL' | 'TEAM' | (string & {});
  }
}
