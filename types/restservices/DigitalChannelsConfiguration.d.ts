declare namespace finesse.restservices {
  /**
   * Where the digital channels of the organisation are.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented: names and numbers of parameters are known, the types of the values are inferred.
   */
  class DigitalChannelsConfiguration extends RestBase<unknown> {
    constructor(handlers?: interfaces.RestObjectHandlers<DigitalChannelsConfiguration>);

    /** Id of the organisation. */
    getOrgID(): string | null | undefined;
    /** Data center of the organisation. */
    getDataCenter(): string | null | undefined;
    /** Reads it again. */
    get(): this;
  }
}
