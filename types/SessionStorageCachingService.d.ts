declare namespace finesse {
  /**
   * The library's cache in the browser's `sessionStorage`. The library's own; no gadget needs it.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented: names and numbers of parameters are known, the rest is `unknown`.
   */
  interface SessionStorageCachingService {
    /** Keeps `value` under `key`. */
    setItem(key: string, value: unknown): unknown;
    /** What is kept under `key`. */
    getItem(key: string): unknown;
    /** Forgets what is kept under `key`. */
    removeItem(key: string): unknown;
    /** Whether the service keeps this at all. */
    isCacheable(rest: unknown): boolean;
    /** Forgets everything the service keeps. */
    clearCache(): unknown;
  }

  const SessionStorageCachingService: SessionStorageCachingService;
}
