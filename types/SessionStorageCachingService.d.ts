declare namespace finesse {
  /**
   * The library's cache in the browser's `sessionStorage`. The library's own; no gadget needs it.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented.
   */
  interface SessionStorageCachingService {
    /** Keeps `value` under `key` as text; an object becomes `[object Object]`. */
    setItem(key: string, value: unknown): void;
    /** Returns the value that is kept under `key`; `null` if there is none. */
    getItem(key: string): string | null;
    /** Deletes the value that is kept under `key`. */
    removeItem(key: string): void;
    /** Returns whether the service keeps this resource. */
    isCacheable(restType: string): boolean;
    /** Deletes everything that the service keeps. */
    clearCache(): void;
    /** The resources that the service keeps. `isCacheable` looks into it. */
    SESSION_STORAGE_CACHED_LIST: string[];
  }

  const SessionStorageCachingService: SessionStorageCachingService;
}
