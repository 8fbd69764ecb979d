declare namespace finesse.restservices {
  /**
   * The default layout of the desktop. For administrators. It follows no notifications.
   *
   * Since 10.0(1). The documentation has the resource only, not the class.
   * See https://developer.cisco.com/docs/finesse/layoutconfig
   */
  class LayoutConfig extends RestBase<LayoutConfigData> {
    constructor(handlers?: interfaces.RestObjectHandlers<LayoutConfig>);

    /**
     * Returns the layout as XML text.
     * @throws Error before the load; TypeError after a successful `update`, until `get()` has answered (12.0(1))
     */
    getLayoutxml(): string;
    /** Reads the layout again. */
    get(): this;
    /**
     * Replaces the layout. `_data` then holds what was sent, not what the server has: call `get()`.
     *
     * @param layoutxml XML as text; escaped by the library
     * @throws Error before the load
     */
    update(layoutxml: string, handlers: interfaces.ChangeHandlers): this;

    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    /** The raw answer is kept, for `getRestResponse()`. Not documented; seen in 12.0(1) and 15.0(1). */
    keepRestResponse: true;
    getRestType(): 'LayoutConfig';
    /** Always returns `/finesse/api/LayoutConfig/default`. */
    getRestUrl(): string;
    /** Makes the success handler of `update`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPutSuccessHandler(
      layoutConfig: LayoutConfig,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
  }

  /** The parsed `LayoutConfig` resource. */
  interface LayoutConfigData {
    uri?: string;
    /** The layout as XML text. */
    layoutxml?: string;
  }
}
