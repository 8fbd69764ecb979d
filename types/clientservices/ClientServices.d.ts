declare namespace finesse.clientservices {
  /**
   * The connection of the page to Finesse. This is one object, not a class: never use `new`.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/client-services
   */
  interface ClientServices {
    /**
     * Connects the page to Finesse. Call it after the hub is connected and before you create the first REST object. Only the first call
     * counts.
     *
     * @param master passed by samples; the library ignores it
     * @throws Error when `host`, `restHost` or the credentials are missing
     */
    init(config: ClientServicesConfig, master?: boolean): this;

    /**
     * Sets the handler for connected: it is called after the start and after every recovery. There is one handler; a second call replaces
     * it. It is called at once if the last status is exactly `connected`, but not if that is `recovered`.
     * @throws Error when `handler` is no function
     */
    registerOnConnectHandler(handler: () => void): void;
    /**
     * Sets the handler for disconnected. There is one handler; a second call replaces it. In a gadget it is called when a failure begins
     * (`failing`), and never at once. Only the desktop's own page gets `conflict` and `unauthorized`.
     * @throws Error when `handler` is no function
     */
    registerOnDisconnectHandler(handler: (reason?: string) => void): void;
    /** Removes the handler of `registerOnConnectHandler`. */
    unregisterOnConnectHandler(): void;
    /** Removes the handler of `registerOnDisconnectHandler`. */
    unregisterOnDisconnectHandler(): void;

    /**
     * Returns the status of the connection, as this page last heard it. Seen in 12.0(1) and 15.0(1), absent in 11.5(1): ask whether it
     * exists. The documentation writes `Connected`, `Recovered` and `Failing`; at run time they are lower case.
     * @returns `undefined` until the first status has come
     */
    getNotificationConnectionState(): ConnectionInfo['status'] | undefined;
    /** Returns the host the requests go to. Seen in 12.0(1) and 15.0(1). */
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
     * Listens to a topic of the hub. A topic has one listener per page, the library's own included: returns `false` if there is one
     * already. Not documented; `gadgets.Hub.subscribe` has no such limit.
     *
     * @param callback called with the message alone
     * @param disableDuringFailover hear nothing between `failing` and `recovered`
     * @param reserved a fourth argument exists at run time; what it does was not seen
     * @throws Error before `init`
     */
    subscribe(topic: string, callback: (message: unknown) => void, disableDuringFailover?: boolean, reserved?: unknown): boolean;
    /**
     * Ends a subscription made by `subscribe`. Does nothing for a topic without one. Not documented.
     * @param reserved a second argument exists at run time; what it does was not seen
     */
    unsubscribe(topic: string, reserved?: unknown): void;
    /**
     * Asks the desktop to subscribe to a node of the notification service that Finesse does not subscribe by itself, such as that of a
     * queue. Not documented.
     *
     * @param handler called with the id of the subscription, which `unsubscribeNode` wants, or with an error
     */
    subscribeNode(node: string, handler?: (subscriptionId: string, error?: unknown) => void): void;
    /**
     * Ends a subscription made by `subscribeNode`. Not documented.
     * @param handler called when it is done, or with an error; needed: the library looks into it
     * @throws TypeError without a handler, when the node is followed no more
     */
    unsubscribeNode(node: string, subscriptionId: string, handler: (error?: unknown) => void): void;
    /** Asks the desktop for the subscriptions of the notification service. Not documented; seen in 12.0(1) and 15.0(1). */
    getNodeSubscriptions(handler: (answer: unknown) => void): void;

    /**
     * Sets the logger for `log` and for the library's own messages. Without an argument they go nowhere. Not documented, but Cisco's
     * samples use it.
     * @param logger such as `ClientLogger`
     */
    setLogger(logger?: Pick<cslogger.ClientLogger, 'log'>): void;
    /** Writes to the logger of `setLogger`, with `[ClientServices]` in front. Does nothing without a logger. Not documented. */
    log(message: string, error?: object): void;

    /**
     * Makes `object` read its resource again after every recovery. The constructor of a REST object does this already. Not documented; in
     * every release seen.
     */
    addToRefreshList(object: restservices.RestBase): void;
    /** Undoes `addToRefreshList`. Not documented; in every release seen. */
    removeFromRefreshList(object: restservices.RestBase): void;
    /** Returns the resource of the XMPP connection; `null` before the first status has come. Not documented; in every release seen. */
    getResourceID(): string | null | undefined;
    /** Returns whether this page holds the desktop's connection: `false` in a gadget. Not documented; in every release seen. */
    isMaster(): boolean;

    /** Does the same as `registerOnConnectHandler`, for connecting. Not called in a gadget. Not documented. */
    registerOnConnectingHandler(handler: () => void): void;
    /** Removes the handler of `registerOnConnectingHandler`. Not documented. */
    unregisterOnConnectingHandler(): void;
    /** Does the same as `registerOnConnectHandler`, for disconnecting. Not called in a gadget. Not documented. */
    registerOnDisconnectingHandler(handler: () => void): void;
    /** Removes the handler of `registerOnDisconnectingHandler`. Not documented. */
    unregisterOnDisconnectingHandler(): void;
    /** Does the same as `registerOnConnectHandler`, for reconnecting. Not called in a gadget. Not documented. */
    registerOnReconnectingHandler(handler: () => void): void;
    /** Removes the handler of `registerOnReconnectingHandler`. Not documented. */
    unregisterOnReconnectingHandler(): void;
    /** Does the same as `registerOnConnectHandler`, for the page being left. Not called in a gadget. Not documented. */
    registerOnUnloadingHandler(handler: () => void): void;
    /** Removes the handler of `registerOnUnloadingHandler`. Not documented. */
    unregisterOnUnloadingHandler(): void;

    /** Is for the desktop's own page only. Not documented. @throws TypeError in a gadget */
    getTunnelURL(): string;
    /** Is for the desktop's own page only. Not documented. @throws TypeError in a gadget */
    isTunnelLoaded(): boolean;
    /** Is for the desktop's own page only: makes the connection. Not documented. */
    initBosh(config?: object): void;
    /** Is for the desktop's own page only: asks for the state of the connection. Not documented. */
    makeConnectionReq(): void;
    /** Is for the desktop's own page only: sets how the page fails over. Not documented. */
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
