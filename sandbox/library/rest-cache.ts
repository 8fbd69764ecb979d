// The answers that the desktop keeps in its IndexedDB, for all gadgets. Since 15.0.
import { page, type ProxyAnswer, type RestCacheDataContainer } from './host.js';
import { SessionStorageCachingService } from './session-cache.js';
import { Topics } from './topics.js';

const CACHED_REST_LIST_FOR_FAILOVER = [
  'WrapUpReasons',
  'Media',
  'Workflows',
  'PhoneBooks',
  'MediaPropertiesLayouts',
  'ECCVariableConfig',
  'ReasonCodes',
  'MediaDomainList',
  'ScriptSelectors',
  'DigitalChannels'
];
const REST_TO_BE_SERVRED_FROM_CACHE = [...CACHED_REST_LIST_FOR_FAILOVER, 'Team'];

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
  isCacheableForFailover: (rest: string): boolean => CACHED_REST_LIST_FOR_FAILOVER.includes(rest),
  isCacheable: (rest: string): boolean => REST_TO_BE_SERVRED_FROM_CACHE.includes(rest)
};

/** An entry without text is none. Anything else is believed, also what another address was answered with, or a failure. */
export function lookUp(url: string, hit: (answer: ProxyAnswer) => void, miss: () => void): void {
  container()!.fetchData({
    key: Topics.getTopic(url),
    onsuccess: (found) => {
      const answer = found?.data as ProxyAnswer | undefined;
      if (!answer?.text) return miss();
      sessionStorage.setItem('restCacheUsed', 'true');
      hit(answer);
    },
    onerror: miss
  });
}

interface Owner {
  getRestType(): string;
  getRestUrl(): string;
}

/** Keeps a successful answer under the owner's address and type, whatever was asked for. That of a PUT as well: it makes the entry void. */
export function keep(owner: Owner, answer: ProxyAnswer): void {
  const restType = owner.getRestType();
  if (RestCachingService.isCacheable(restType)) {
    if (RestCachingService.isRestCacheServiceReachable())
      container()!.saveOrUpdateData([{ key: Topics.getTopic(owner.getRestUrl()), data: { ...answer, restType } }]);
  } else if (SessionStorageCachingService.isCacheable(restType)) {
    SessionStorageCachingService.setItem(restType, answer.text ?? '');
  }
}
