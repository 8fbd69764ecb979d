declare namespace finesse.clientservices {
  /**
   * The connection of the page to Finesse. One object, no class: never `new`.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/client-services
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
    makeRequest<F extends gadgets.AnyFunction>(
      url: string,
      handler: ((rsp: gadgets.io.Response) => void) | gadgets.UntypedFunction<F>,
      params: gadgets.io.RequestParams
    ): void;
    /**
     * Listens to a topic of the hub. One listener per topic and page, the library's own included: returns `false` when it is taken. Not
     * documented; `gadgets.Hub.subscribe` has no such limit.
     *
     * @param callback called with the message alone
     * @param disableDuringFailover hear nothing between `failing` and `recovered`
     * @param reserved a fourth argument exists at run time; what it does was not seen
     * @throws Error before `init`
     */
    subscribe(topic: string, callback: (message: unknown) => void, disableDuringFailover?: boolean, reserved?: unknown): boolean;
    /**
     * Ends `subscribe`; of a topic without a subscription nothing happens. Not documented.
     * @param reserved a second argument exists at run time; what it does was not seen
     */
    unsubscribe(topic: string, reserved?: unknown): void;
    /**
     * Has the desktop subscribe to a node of the notification service that Finesse does not subscribe by itself, such as that of a queue.
     * Not documented.
     *
     * @param handler called with the id of the subscription, which `unsubscribeNode` wants, or with an error
     */
    subscribeNode(node: string, handler?: (subscriptionId: string, error?: unknown) => void): void;
    /**
     * Ends `subscribeNode`. Not documented.
     * @param handler called when it is done, or with an error; needed: the library looks into it
     * @throws TypeError without a handler, when the node is followed no more
     */
    unsubscribeNode(node: string, subscriptionId: string, handler: (error?: unknown) => void): void;
    /** Asks the desktop for the subscriptions of the notification service. Not documented; seen in 12.0(1) and 15.0(1). */
    getNodeSubscriptions(handler: (answer: unknown) => void): void;

    /**
     * Says where `log` and the library's own messages go; nowhere without an argument. Not documented, but Cisco's samples use it.
     * @param logger such as `ClientLogger`
     */
    setLogger(logger?: Pick<cslogger.ClientLogger, 'log'>): void;
    /** Logs to the logger of `setLogger`, with `[ClientServices]` before it; without one nothing happens. Not documented. */
    log(message: string, error?: object): void;

    /**
     * Has `object` read its resource again after every recovery. Its constructor did that already. Not documented; in every release seen.
     */
    addToRefreshList(object: restservices.RestBase): void;
    /** Ends `addToRefreshList`. Not documented; in every release seen. */
    removeFromRefreshList(object: restservices.RestBase): void;
    /** The resource of the XMPP connection; `null` before the first status has come. Not documented; in every release seen. */
    getResourceID(): string | null | undefined;
    /** Whether this page keeps the connection of the desktop: `false` in a gadget. Not documented; in every release seen. */
    isMaster(): boolean;

    /** As `registerOnConnectHandler`, for connecting. Not called in a gadget. Not documented. */
    registerOnConnectingHandler(handler: () => void): void;
    /** Empties the slot of `registerOnConnectingHandler`. Not documented. */
    unregisterOnConnectingHandler(): void;
    /** As `registerOnConnectHandler`, for disconnecting. Not called in a gadget. Not documented. */
    registerOnDisconnectingHandler(handler: () => void): void;
    /** Empties the slot of `registerOnDisconnectingHandler`. Not documented. */
    unregisterOnDisconnectingHandler(): void;
    /** As `registerOnConnectHandler`, for reconnecting. Not called in a gadget. Not documented. */
    registerOnReconnectingHandler(handler: () => void): void;
    /** Empties the slot of `registerOnReconnectingHandler`. Not documented. */
    unregisterOnReconnectingHandler(): void;
    /** As `registerOnConnectHandler`, for the page being left. Not called in a gadget. Not documented. */
    registerOnUnloadingHandler(handler: () => void): void;
    /** Empties the slot of `registerOnUnloadingHandler`. Not documented. */
    unregisterOnUnloadingHandler(): void;

    /** Only in the desktop's own page. Not documented. @throws TypeError in a gadget */
    getTunnelURL(): string;
    /** Only in the desktop's own page. Not documented. @throws TypeError in a gadget */
    isTunnelLoaded(): boolean;
    /** Only in the desktop's own page: makes the connection. Not documented. */
    initBosh(config?: object): void;
    /** Only in the desktop's own page: asks for the state of the connection. Not documented. */
    makeConnectionReq(): void;
    /** Only in the desktop's own page: how the page fails over. Not documented. */
    setFailoverMode(failoverMode: unknown): void;
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
   * See https://developer.cisco.com/docs/finesse/connectioninforeq
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
