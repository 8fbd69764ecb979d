declare namespace finesse.restservices {
  /**
   * A reason code for going not ready that a team has. An item of `TeamNotReadyReasonCodes`.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/teamnotreadyreasoncode
   */
  class TeamNotReadyReasonCode extends RestBase<TeamReasonCodeData> {
    protected constructor();

    /** Returns the category: what the reason code is for. @throws Error before the load */
    getCategory(): ReasonCodeCategory | (string & {});
    /** Returns the code, as text; not the database id. @throws Error before the load */
    getCode(): string;
    /** Returns the label that agents see. @throws Error before the load */
    getLabel(): string;
    /** Returns whether it belongs to all teams; as text. @throws Error before the load */
    getForAll(): BooleanText;
    /** Returns the path of the reason code. @throws Error before the load */
    getUri(): string;
    /** Returns whether it is reserved for the system; as text. Since 11.6(1) ES1. @throws Error before the load */
    getSystemCode(): BooleanText | null | undefined;

    /** `refresh()` throws: use `get()` of the collection. Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: false;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    getRestType(): 'ReasonCode';
  }

  /** The parsed `ReasonCode` of a team. */
  interface TeamReasonCodeData {
    uri?: string;
    category?: ReasonCodeCategory | (string & {});
    /** Unified CCE: `"1"` to `"65535"`, Unified CCX: `"1"` to `"999"`. */
    code?: string;
    /** Up to 40 characters. */
    label?: string;
    forAll?: BooleanText;
    /** Since 11.6(1) ES1. */
    systemCode?: BooleanText | null;
  }
}
