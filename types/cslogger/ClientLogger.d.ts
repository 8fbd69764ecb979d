declare namespace finesse.cslogger {
  /**
   * The gadget's log, collected by the desktop. One object, no class: never `new`.
   *
   * Since 9.1(1).
   * @see https://developer.cisco.com/docs/finesse/clientlogger
   */
  interface ClientLogger {
    /**
     * @param hub `gadgets.Hub`
     * @param gadgetId name under which the messages appear; no spaces or punctuation, it becomes part of a topic
     * @param config documented as required; at run time it is not
     */
    init(hub: gadgets.Hub, gadgetId: string, config?: gadget.Config): void;
    /**
     * Logs. Does nothing before `init`.
     * @param error logged with the message; not in 10.6(1)
     */
    log(message: string, error?: object): void;
  }

  const ClientLogger: ClientLogger;
}
