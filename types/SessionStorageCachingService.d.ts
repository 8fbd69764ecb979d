declare namespace finesse {
  /**
   * The library's cache in the browser's `sessionStorage`. The library's own; no gadget needs it.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented.
   */
  interface SessionStorageCachingService {
    /** Keeps `value` under `key`, as text: an object as `[object Object]`. */
    setItem(key: string, value: unknown): void;
    /** What is kept under `key`; `null` without anything. */
    getItem(key: string): string | null;
    /** Forgets what is kept under `key`. */
    removeItem(key: string): void;
    /** Whether the service keeps this at all. */
    isCacheable(restType: string): boolean;
    /** Forgets everything the service keeps. */
    clearCache(): void;
  }

  const SessionStorageCachingService: SessionStorageCachingService;
}
