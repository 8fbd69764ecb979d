declare namespace finesse.restservices {
  /**
   * Sends log entries of the client to the Finesse server. `cslogger.ClientLogger` is what gadgets log with.
   *
   * Since 9.1(1). No documentation page of the class: known from run time.
   * See https://developer.cisco.com/docs/finesse/clientlog
   */
  class ClientLog extends RestBase<unknown> {
    /** @param handlers needed, though it may be `{}`: without it the constructor throws a TypeError */
    constructor(handlers: interfaces.RestObjectHandlers<ClientLog>);

    /**
     * Sends entries. May be called before the load. In 12.0(1) neither handler runs when Finesse accepts them.
     *
     * @param contentBody the body by root element: `{ ClientLog: { logData: … } }`. Not escaped
     * @param handlers only `error` is used
     */
    sendLogs(contentBody: ClientLogBody, handlers?: interfaces.RequestHandlers): void;

    /** The requests of this class are not logged, or each would cause the next. Not documented; seen in 12.0(1) and 15.0(1). */
    doNotLog: true;
    /** The library asks the hub for the node. Not documented; seen in 12.0(1) and 15.0(1). */
    explicitSubscription: true;
    getRestType(): 'ClientLog';
  }

  /** What `ClientLog.sendLogs` takes. */
  interface ClientLogBody {
    ClientLog: { logData: string };
  }
}
