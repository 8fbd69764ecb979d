declare namespace finesse {
  /**
   * Decides which resources the library may read from a cache of the desktop instead of the server. The library's own; no gadget needs it.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented. A resource is named by its root element, such as `Media`.
   */
  interface RestCachingService {
    /** Returns whether a resource may come from the cache of the desktop, such as `Media`. */
    isCacheable(restType: string): boolean;
    /** Returns whether a resource may come from the cache that outlives a failover, such as `Media`. */
    isCacheableForFailover(restType: string): boolean;
    /** Returns the list that `isCacheable` looks into. */
    getCacheableRestList(): string[];
    /** Returns the list that `isCacheableForFailover` looks into. */
    getFailoverCacheableRestList(): string[];
    /** Returns the name under which a resource is kept; `undefined` for a resource that is not kept. */
    getRestNameForRequestFromCache(restType: string): string | undefined;
    /** Returns whether this frame can reach the desktop's cache: what the desktop says, or `undefined` without a desktop. */
    isRestCacheServiceReachable(): boolean | undefined;
    /** The resources that the cache of the desktop keeps. `isCacheableForFailover` looks into it. */
    CACHED_REST_LIST_FOR_FAILOVER: string[];
    /** The resources that may come from the cache of the desktop. The name is misspelt in the library. */
    REST_TO_BE_SERVRED_FROM_CACHE: string[];
  }

  const RestCachingService: RestCachingService;
}
