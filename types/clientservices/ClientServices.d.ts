/// <reference path="../gadget/Config.d.ts" />

declare namespace finesse.clientservices {
  /**
   * The connection of the page to Finesse. One object, no class: never `new`.
   *
   * Since 8.5(3).
   * @see https://developer.cisco.com/docs/finesse/client-services
   */
  interface ClientServices {
    /**
     * Connects. Call it once the hub is connected and before the first REST object. The first call counts, later ones are ignored.
     *
     * @param master passed by samples; the library ignores it
     * @throws Error when `host`, `restHost` or the credentials are missing
     */
    init(config: ClientServicesConfig, master?: boolean): this;

    /**
     * Sets the one handler for connected: after the start and after every recovery. Setting another replaces it. Called at once when the
     * last status is exactly `connected`; after a recovery (`recovered`) not.
     * @throws Error when `handler` is no function
     */
    registerOnConnectHandler(handler: () => void): void;
    /**
     * Sets the one handler for disconnected. Setting another replaces it. In a gadget it is called when a failure begins (`failing`) and
     * never at once; `conflict` and `unauthorized` reach the desktop's own page only.
     * @throws Error when `handler` is no function
     */
    registerOnDisconnectHandler(handler: (reason?: string) => void): void;
    /** Empties the slot of `registerOnConnectHandler`. */
    unregisterOnConnectHandler(): void;
    /** Empties the slot of `registerOnDisconnectHandler`. */
    unregisterOnDisconnectHandler(): void;

    /**
     * How the connection is, as far as this page has been told. Seen in 12.0(1) and 15.0(1), absent in 11.5(1): ask whether it exists.
     * The documentation writes `Connected`, `Recovered` and `Failing`; at run time they are lower case.
     * @returns `undefined` until the first status has come
     */
    getNotificationConnectionState(): ConnectionInfo['status'] | undefined;
    /** Host the requests go to. Seen in 12.0(1) and 15.0(1). */
    getRestHost(): string;

    /**
     * Sends a request with the user's credentials. Not documented, but the base of every request the library makes.
     *
     * @param url path on the Finesse server
     * @param handler called with the container's answer, whatever its status
     * @param params those of `gadgets.io.makeRequest`
     * @throws Error before `init`
     */
    makeRequest(url: string, handler: (rsp: gadgets.io.Response) => void, params: gadgets.io.RequestParams): void;
    /**
     * Listens to a topic of the hub. One listener per topic and page, the library's own included: returns `false` when it is taken. Not
     * documented; `gadgets.Hub.subscribe` has no such limit.
     *
     * @param disableDuringFailover hear nothing between `failing` and `recovered`
     */
    subscribe(topic: string, callback: (message: unknown) => void, disableDuringFailover?: boolean): boolean;
    /** Ends `subscribe`. Not documented. */
    unsubscribe(topic: string): void;
    /** Writes to the gadget's log. Not documented. */
    log(message: string): void;
  }

  const ClientServices: ClientServices;

  /** What `ClientServices.init` needs; `finesse.gadget.Config` has it all. */
  interface ClientServicesConfig {
    host: string;
    restHost: string;
    /** `id:password` in Base64. Required unless there are `id` and `password`. */
    authorization?: string;
    id?: string;
    password?: string;
    scheme?: string;
    locale?: string;
    localhostPort?: string | number;
  }

  /**
   * The message of the hub's topic `finesse.info.connection`. Messages may repeat a status.
   * @see https://developer.cisco.com/docs/finesse/connectioninforeq
   */
  interface ConnectionInfo {
    status:
      | 'connecting'
      | 'connected'
      | 'disconnecting'
      | 'disconnected'
      | 'reconnecting'
      | 'unloading'
      | 'conflict'
      | 'unauthorized'
      | 'failing'
      | 'recovered'
      | (string & {});
    resourceID?: string;
  }
}
