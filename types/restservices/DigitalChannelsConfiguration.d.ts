declare namespace finesse.restservices {
  /**
   * The organisation and the data center of the digital channels.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented: names and numbers of parameters are known, the types of the values are inferred.
   */
  class DigitalChannelsConfiguration extends RestBase<unknown> {
    constructor(handlers?: interfaces.RestObjectHandlers<DigitalChannelsConfiguration>);

    /** Returns the id of the organisation. */
    getOrgID(): string | null | undefined;
    /** Returns the data center of the organisation. */
    getDataCenter(): string | null | undefined;
    /** Reads the configuration again. */
    get(): this;
  }
}
