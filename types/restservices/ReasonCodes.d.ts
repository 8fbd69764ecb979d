declare namespace finesse.restservices {
  /**
   * An empty class of the library, of no use to gadgets. The documentation page of this name describes what
   * `User.getNotReadyReasonCodes` and `User.getSignoutReasonCodes` pass to `success`: an array of `ListedReasonCode`.
   *
   * Seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/reasoncodes
   */
  class ReasonCodes {
    private constructor();
  }
}
