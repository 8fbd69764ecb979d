declare namespace finesse.restservices {
  /**
   * A list of listeners. `addHandler` of the REST objects uses it. Gadgets may use it for their own events.
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
    /** Removes a listener. Returns whether it was there. If a listener removes itself while it is called, the next one is not called. */
    removeListener(listener: (object: T) => void): boolean;
    /** Removes every listener. Since 10.0(1). */
    reset(): void;
    /** Calls every listener, in the order in which they were added. If one throws, it logs the error and calls the others. */
    notifyListeners(object: T): void;
    getListeners(): ((object: T) => void)[];
  }
}
