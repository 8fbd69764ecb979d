declare namespace finesse.restservices {
  /**
   * A list of listeners. What `addHandler` of REST objects stands on; gadgets may use it for events of their own.
   *
   * Since 8.5(3). No documentation page: known from the library's own comments up to 10.6(1) and from run time.
   */
  class Notifier<T = unknown> extends FinesseBase {
    constructor();

    /**
     * Adds a listener. `undefined` is taken for one, and fails when it is called.
     * @param listener counts once
     * @param scope its `this`; `window` by default
     */
    addListener(listener: (object: T) => void, scope?: object): void;
    /** Whether `listener` was there. Removing while notifying makes the next listener miss its turn. */
    removeListener(listener: (object: T) => void): boolean;
    /** Removes every listener. Since 10.0(1). */
    reset(): void;
    /** Calls every listener, in the order of registration; one that throws is logged and stops nobody else. */
    notifyListeners(object: T): void;
    getListeners(): ((object: T) => void)[];
  }
}
