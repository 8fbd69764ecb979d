// The answers that the desktop keeps in its IndexedDB, for all gadgets. Since 15.0.
import { page, type ProxyAnswer, type RestCacheDataContainer } from './internal/host.js';
import { SessionStorageCachingService } from './session-storage-caching-service.js';
import { Topics } from './clientservices/topics.js';

const CACHED = [
  'WrapUpReasons',
  'Media',
  'Workflows',
  'Team',
  'PhoneBooks',
  'MediaPropertiesLayouts',
  'ECCVariableConfig',
  'ReasonCodes',
  'WrapUpReasons',
  'MediaDomainList',
  'ScriptSelectors',
  'DigitalChannels'
];
// The two lists are the same; isCacheableForFailover() knows one name less.
const CACHED_REST_LIST_FOR_FAILOVER = [...CACHED];
const REST_TO_BE_SERVRED_FROM_CACHE = [...CACHED];

function container(): RestCacheDataContainer | undefined {
  return page.finesse?.idb?.RestCacheDataContainer;
}

/** `finesse.RestCachingService`. Every object has its own reference to it, `_rcs`. */
export const RestCachingService = {
  CACHED_REST_LIST_FOR_FAILOVER,
  REST_TO_BE_SERVRED_FROM_CACHE,
  getRestNameForRequestFromCache: (rest: string): string | undefined => REST_TO_BE_SERVRED_FROM_CACHE.find((name) => name === rest),
  getFailoverCacheableRestList: (): string[] => CACHED_REST_LIST_FOR_FAILOVER,
  getCacheableRestList: (): string[] => REST_TO_BE_SERVRED_FROM_CACHE,
  isRestCacheServiceReachable: (): boolean | undefined => container()?.isReachable(),
  isCacheableForFailover: (rest: string): boolean => rest !== 'Team' && CACHED_REST_LIST_FOR_FAILOVER.includes(rest),
  isCacheable: (rest: string): boolean => REST_TO_BE_SERVRED_FROM_CACHE.includes(rest)
};

/** An entry without text is none. Anything else is believed, also what another address was answered with, or a failure. */
export function lookUp(url: string, hit: (answer: ProxyAnswer) => void, miss: () => void, failed: () => void = miss): void {
  container()!.fetchData({
    key: Topics.getTopic(url),
    onsuccess: (found) => {
      const answer = found?.data as ProxyAnswer | undefined;
      if (!answer?.text) return miss();
      sessionStorage.setItem('restCacheUsed', 'true');
      hit(answer);
    },
    onerror: failed
  });
}

interface Owner {
  getRestType(): string;
  /** What its answers are kept as, and under which address. */
  cacheEntry(): { rest: string; url(): string };
}

/** Keeps a successful answer as its owner's, whatever was asked for. That of a PUT as well: it makes the entry void. */
export function keep(owner: Owner, answer: ProxyAnswer): void {
  const { rest, url } = owner.cacheEntry();
  if (RestCachingService.isCacheable(rest)) {
    if (RestCachingService.isRestCacheServiceReachable())
      container()!.saveOrUpdateData([{ key: Topics.getTopic(url()), data: { ...answer, restType: owner.getRestType() } }]);
  } else if (SessionStorageCachingService.isCacheable(rest)) {
    SessionStorageCachingService.setItem(rest, answer.text ?? '');
  }
}
