declare namespace finesse.restservices {
  /**
   * The data of a whole team in the REST API: reason codes, wrap-up reasons, phone books, workflows and layouts. It follows no
   * notifications. The library makes one for itself; a gadget asks `User` instead.
   *
   * Not documented; seen in 15.0(1), absent in 12.0(1). The REST API exists since 12.5(1).
   * See https://developer.cisco.com/docs/finesse/teamresource
   */
  class TeamResource extends RestBase {
    protected constructor();

    /** Finds a reason code, as `ReasonCodeLookup` does. Pass both handlers. */
    lookupReasonCode(handlers: ReasonCodeLookupHandlers, reasonCodeValue: string, reasonCodeCategory: ReasonCodeCategory): void;
    /**
     * Reads the reason codes for `category`. Pass both handlers.
     * @param reserved a third argument exists at run time; what it does was not seen
     */
    getReasonCodesByType(category: ReasonCodeCategory, handlers: ReasonCodesHandlers, reserved?: unknown): void;
    /** Reads the reason codes of every category. */
    doGet(handlers: interfaces.RequestHandlers): void;
    /** Returns the root element of an item. */
    getRestItemType(): string;
    /** Id of the team; `null` until it is known. */
    teamId: string | null;
    /** The reason codes read so far. */
    rcs: object;
    /** Whether a recovery leaves the object alone. */
    doNotRefresh: boolean;
  }
}
