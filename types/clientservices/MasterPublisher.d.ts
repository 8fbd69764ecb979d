declare namespace finesse.clientservices {
  /**
   * Passes the notifications of the desktop's own page to the hub. Gadgets do not use it. Not documented; known from run time, as are
   * its members, which each object has of its own.
   */
  class MasterPublisher {
    /** @throws Error without a tunnel */
    constructor(tunnel: MasterTunnel, hub: gadgets.Hub);

    connect(...settings: unknown[]): void;
    wipeout(): void;
    /** Left over from Cisco's own tests. */
    readonly beginTestSection: 0;
    /** Is left over from Cisco's own tests. @throws ReferenceError outside them */
    getTestObject(): never;
    /** Left over from Cisco's own tests. */
    readonly endTestSection: 0;
  }
}
