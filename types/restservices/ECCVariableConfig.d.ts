declare namespace finesse.restservices {
  /**
   * Which expanded call variables (ECC) the system has.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented: read `getData()` and look what your server sends.
   */
  class ECCVariableConfig extends RestBase<unknown> {
    constructor(handlers?: interfaces.RestObjectHandlers<ECCVariableConfig>);

    /** Reads it again. */
    get(): this;
  }
}
