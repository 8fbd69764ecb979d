declare namespace finesse.restservices {
  /**
   * The addresses of the servers of desktop chat. It follows no notifications.
   *
   * Seen in 12.0(1) and 15.0(1). The documentation names no base; at run time it is RestBase.
   * See https://developer.cisco.com/docs/finesse/rest-services-chatconfig
   */
  class ChatConfig extends RestBase<ChatConfigData> {
    /** @param options handlers only: there is one for the system, without an id */
    constructor(options: interfaces.RestObjectHandlers<ChatConfig>);

    /** Returns the URL of the first chat server. @throws Error before the load */
    getPrimaryNode(): string | null;
    /** Returns the URL of the second chat server, if any. @throws Error before the load */
    getSecondaryNode(): string | null | undefined;
    /** Reads the configuration again: `change` follows, or `load`, if that is still due. */
    get(): this;
    /**
     * Writes the configuration. For administrators.
     * @throws Error before the load
     */
    update(chatSettings: ChatSettings, handlers: interfaces.ChangeHandlers): this;
    /** Makes the success handler of `update` from `successHandler`. Not documented; seen in 12.0(1) and 15.0(1). */
    createPutSuccessHandler(
      chatConfig: ChatConfig,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
  }

  /** What `ChatConfig.update` sends; both URLs with `https:`. */
  interface ChatSettings {
    primaryNode: string;
    secondaryNode?: string;
  }

  /**
   * The parsed `ChatConfig` resource.
   * See https://developer.cisco.com/docs/finesse/chatconfig
   */
  interface ChatConfigData {
    uri?: string;
    primaryNode?: string | null;
    secondaryNode?: string | null;
  }
}
