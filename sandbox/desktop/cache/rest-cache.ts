import type { CacheStore, RestEntry } from './store.js';

interface Lookup {
  key: string;
  /** Is called with undefined if there is no entry. */
  onsuccess(found: { data: unknown } | undefined): void;
  onerror?(error: unknown): void;
}

/** `finesse.idb.RestCacheDataContainer`: the libraries of gadgets keep answers here, and look here before they send a request. */
export interface RestCache {
  isReachable(): boolean;
  fetchData(lookup: Lookup): void;
  saveOrUpdateData(entries: { key: string; data: unknown }[]): void;
}

export interface RestCacheOptions {
  /** undefined if the browser allows no database. */
  store: CacheStore | undefined;
  /** Milliseconds of the server's time. */
  now(): number;
  /** Counts `work` as pending until it ends. */
  pending(work: Promise<unknown>): void;
  /** Calls a function of a page, so that its errors are reported there. */
  call(owner: object, callback: () => void): void;
  /** A gadget is about to get an entry. `owner` is a function of its page. */
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
