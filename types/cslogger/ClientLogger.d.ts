declare namespace finesse.cslogger {
  /**
   * The gadget's log, collected by the desktop. This is one object, not a class: never use `new`.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/clientlogger
   */
  interface ClientLogger {
    /**
     * Starts the logger.
     * @param hub `gadgets.Hub`
     * @param gadgetId name under which the messages appear; no spaces or punctuation, it becomes part of a topic
     * @param config usually `gadget.Config`; documented as required, at run time it is not
     */
    init(hub: gadgets.Hub, gadgetId: string, config?: ClientLoggerConfig): void;
    /**
     * Writes a message to the log. Does nothing before `init`.
     * @param error documented to be logged with the message; in 12.0(1) it does not reach the desktop's log, and 10.6(1) does not take it
     */
    log(message: string, error?: object): void;
  }

  const ClientLogger: ClientLogger;

  /** What `ClientLogger.init` reads. */
  interface ClientLoggerConfig {
    /** Stands in every line. */
    host?: string;
  }
}
