declare namespace finesse.restservices {
  /**
   * A wrap-up reason that a team has. An item of `TeamWrapUpReasons`.
   *
   * Since 9.1(1). The documentation has the resource only, not the class.
   * See https://developer.cisco.com/docs/finesse/wrapupreason
   */
  class TeamWrapUpReason extends RestBase<TeamWrapUpReasonData> {
    protected constructor();

    /** Returns the label that agents see. @throws Error before the load */
    getLabel(): string;
    /** Returns whether it belongs to all teams; text, though the comments of 10.6(1) say boolean. @throws Error before the load */
    getForAll(): BooleanText;
    /** Returns the path of the wrap-up reason. @throws Error before the load */
    getUri(): string;

    /** `refresh()` throws: use `get()` of the collection. Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: false;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    getRestType(): 'WrapUpReason';
  }

  /** The parsed `WrapUpReason` of a team. */
  interface TeamWrapUpReasonData {
    uri?: string;
    label?: string;
    forAll?: BooleanText;
  }
}
