declare namespace finesse.restservices {
  /**
   * The layouts of media properties that a user has. Only `User.getMediaPropertiesLayouts` makes it.
   *
   * Seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/usermediapropertieslayouts
   */
  class UserMediaPropertiesLayouts extends MediaPropertiesLayouts<UserMediaPropertiesLayout> {
    protected constructor();
  }
}
