declare namespace finesse.restservices {
  /**
   * The expanded call variables (ECC) that the system has.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented: read `getData()` and look what your server sends.
   */
  class ECCVariableConfig extends RestBase<unknown> {
    constructor(handlers?: interfaces.RestObjectHandlers<ECCVariableConfig>);

    /** Reads the configuration again. */
    get(): this;
  }
}
