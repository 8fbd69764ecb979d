declare namespace finesse {
  /**
   * Decides which resources the library may read from a cache of the desktop instead of the server. The library's own; no gadget needs it.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented: names and numbers of parameters are known, the rest is `unknown`.
   */
  interface RestCachingService {
    /** Whether a resource may come from the cache of this session, such as `User`. */
    isCacheable(rest: unknown): boolean;
    /** Whether a resource may come from the cache that outlives a failover, such as `Media`. */
    isCacheableForFailover(rest: unknown): boolean;
    /** What `isCacheable` looks into. */
    getCacheableRestList(): unknown;
    /** What `isCacheableForFailover` looks into. */
    getFailoverCacheableRestList(): unknown;
    /** The name under which a request is kept. */
    getRestNameForRequestFromCache(rest: unknown): unknown;
    /** Whether the cache of the desktop can be reached from this frame. */
    isRestCacheServiceReachable(): unknown;
  }

  const RestCachingService: RestCachingService;
}
