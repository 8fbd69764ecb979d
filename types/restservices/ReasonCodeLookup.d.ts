declare namespace finesse.restservices {
  /**
   * Finds a reason code by its code and category, also a system code that no list has. It has no resource of its own and never loads:
   * construct it and call `lookupReasonCode`.
   *
   * Seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/reasoncodelookup
   */
  class ReasonCodeLookup extends RestBase<unknown> {
    constructor();

    /**
     * Finds a reason code. Handlers come first.
     *
     * @param handlers both are needed: the library calls them without a check
     * @param reasonCodeValue the code as text, such as `32762`; not the database id
     */
    lookupReasonCode(handlers: ReasonCodeLookupHandlers, reasonCodeValue: string, reasonCodeCategory: ReasonCodeCategory): void;

    /** Does nothing here. Not documented; seen in 12.0(1) and 15.0(1). */
    doGet(handlers?: interfaces.RequestHandlers): void;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: false;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    autoSubscribe: false;
    /** Not read again after a failover. Not documented; seen in 12.0(1) and 15.0(1). */
    doNotRefresh: true;
    getRestType(): 'ReasonCode';
  }

  /** What a reason code is for. `LOGOUT` is signing out. */
  type ReasonCodeCategory = 'NOT_READY' | 'LOGOUT';

  /** Handlers of `ReasonCodeLookup.lookupReasonCode`. */
  interface ReasonCodeLookupHandlers {
    /** The reason code: its database id, uri and label, in 15.0(1) its code too. Not a response. */
    success: (reasonCode: ReasonCode) => void;
    error: (rsp: interfaces.Response) => void;
  }

  /** A reason code that was found by its code, or read by its id. */
  interface ReasonCode extends ListedReasonCode {
    uri: string;
  }
}
