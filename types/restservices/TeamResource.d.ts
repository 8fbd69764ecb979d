/// <reference path="RestBase.d.ts" />

declare namespace finesse.restservices {
  /**
   * What the REST API keeps for a whole team: reason codes, wrap-up reasons, phone books, workflows and layouts. It follows no
   * notifications. The library makes one for itself; a gadget asks `User` instead.
   *
   * Not documented; seen in 15.0(1), absent in 12.0(1): names and numbers of parameters only. The REST API exists since 12.5(1).
   * @see https://developer.cisco.com/docs/finesse/teamresource
   */
  class TeamResource extends RestBase {
    protected constructor();

    /** The parameters were not observed. */
    lookupReasonCode(arg0?: unknown, arg1?: unknown, arg2?: unknown): unknown;
    /** The parameters were not observed. */
    getReasonCodesByType(arg0?: unknown, arg1?: unknown, arg2?: unknown): unknown;
    /** The parameter was not observed. */
    doGet(arg0?: unknown): unknown;
    /** Root element of an item. */
    getRestItemType(): string;
    /** Id of the team; `null` until it is known. */
    teamId: string | null;
    /** The reason codes read so far. */
    rcs: object;
    /** Whether a recovery leaves the object alone. */
    doNotRefresh: boolean;
  }
}
