/// <reference path="DialogBase.d.ts" />

declare namespace finesse.restservices {
  /**
   * A call. Here with what it shares with tasks; its own call control is not typed yet.
   *
   * Since 8.5(3); extends DialogBase since 12.0(1) at the latest, RestBase in 10.6(1).
   * @see https://developer.cisco.com/docs/finesse/rest-services-dialog
   */
  class Dialog extends DialogBase {
    protected constructor();

    /** Number of the caller. @throws Error before the load */
    getFromAddress(): string | null;
    /** Number called. @throws Error before the load */
    getToAddress(): string | null;
    /** Inherited, but of no use. @throws Error always: a call is followed by notifications only */
    refresh(): never;
  }
}
