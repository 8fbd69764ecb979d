declare namespace finesse.clientservices {
  /**
   * The connection of the desktop's own page to the notification service. Gadgets do not use it. Not documented; known from run time, as
   * are its members, which each object has of its own.
   */
  class MasterTunnel {
    /** @param scheme `http` or `https` */
    constructor(host: string, scheme?: string);

    init(...settings: unknown[]): void;
    makeConnectReq(): void;
    getHost(): string;
    getResourceID(): string | null | undefined;
    getTunnelURL(): string | undefined;
    isTunnelLoaded(): boolean;
    subscribe(node: string, callback?: (answer: unknown) => void): void;
    unsubscribe(node: string, callback?: (answer: unknown) => void): void;
    getSubscriptions(callback: (answer: unknown) => void): void;
    registerEventHandler(handler: (event: unknown) => void): void;
    unregisterEventHandler(): void;
    registerPresenceHandler(handler: (presence: unknown) => void): void;
    unregisterPresenceHandler(): void;
    registerConnectionInfoHandler(handler: (info: unknown) => void): void;
    unregisterConnectionInfoHandler(): void;
  }
}
