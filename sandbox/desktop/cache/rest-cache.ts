import type { CacheStore, RestEntry } from './store.js';

interface Lookup {
  key: string;
  /** Called with undefined where there is no entry. */
  onsuccess(found: { data: unknown } | undefined): void;
  onerror?(error: unknown): void;
}

/** `finesse.idb.RestCacheDataContainer`: where gadgets' libraries keep answers, and look before they ask. */
export interface RestCache {
  isReachable(): boolean;
  fetchData(lookup: Lookup): void;
  saveOrUpdateData(entries: { key: string; data: unknown }[]): void;
}

export interface RestCacheOptions {
  /** undefined: the browser allows no database. */
  store: CacheStore | undefined;
  /** Milliseconds of the server's time. */
  now(): number;
  /** Runs what is under way; whoever waits for the page to come to rest waits for it. */
  pending(work: Promise<unknown>): void;
  /** Calls into the page that a function comes from. */
  call(owner: object, callback: () => void): void;
  /** A gadget, told by a function of its page, is about to get an entry. */
  onHit(owner: object, entry: RestEntry): void;
}

export function createRestCache({ store, now, pending, call, onHit }: RestCacheOptions): RestCache {
  return {
    isReachable: () => store !== undefined,
    fetchData({ key, onsuccess, onerror }) {
      if (store === undefined) return call(onsuccess, () => onsuccess(undefined));
      const found = store.readRest(String(key)).then(
        (entry) => {
          if (entry !== undefined) onHit(onsuccess, entry);
          call(onsuccess, () => onsuccess(entry && { data: entry.data }));
        },
        (error: unknown) => onerror && call(onerror, () => onerror(error))
      );
      pending(found);
    },
    saveOrUpdateData(entries) {
      if (store === undefined) return;
      const savedAt = now();
      const kept = entries.map(({ key, data }) => ({ key: String(key), data, savedAt }));
      pending(store.saveRest(kept).catch((error: unknown) => console.warn('An answer could not be kept in the cache.', error)));
    }
  };
}
