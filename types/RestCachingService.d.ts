declare namespace finesse {
  /**
   * Decides which resources the library may read from a cache of the desktop instead of the server. The library's own; no gadget needs it.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented. A resource is named by its root element, such as `Media`.
   */
  interface RestCachingService {
    /** Whether a resource may come from the cache of this session, such as `User`. */
    isCacheable(restType: string): boolean;
    /** Whether a resource may come from the cache that outlives a failover, such as `Media`. */
    isCacheableForFailover(restType: string): boolean;
    /** What `isCacheable` looks into. */
    getCacheableRestList(): string[];
    /** What `isCacheableForFailover` looks into. */
    getFailoverCacheableRestList(): string[];
    /** The name under which a resource is kept; `undefined` of one that is not. */
    getRestNameForRequestFromCache(restType: string): string | undefined;
    /** Whether the cache of the desktop can be reached from this frame: what the desktop says, `undefined` without one. */
    isRestCacheServiceReachable(): boolean | undefined;
  }

  const RestCachingService: RestCachingService;
}
