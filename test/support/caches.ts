// The two caches that 15.0 reads: the desktop's IndexedDB, here in virtual time, and the tab's sessionStorage.

interface Fetch {
  key: string;
  onsuccess(found: { data: unknown } | undefined): void;
  onerror?(error: unknown): void;
}

interface Entry {
  key: string;
  data: unknown;
}

export interface DesktopCache {
  isReachable(): boolean;
  fetchData(options: Fetch): void;
  saveOrUpdateData(entries: Entry[]): void;
  /** Entries by the topic of the URL. The data is an answer in the library's format. */
  readonly entries: Record<string, unknown>;
  /** The number of answers from this cache. */
  readonly hits: number;
}

/** The time that IndexedDB takes to answer. */
const FETCH_MS = 1;

/** Creates the desktop's `finesse.idb.RestCacheDataContainer`. It survives a reload of the gadget. */
export function createDesktopCache(): DesktopCache {
  const entries: Record<string, unknown> = {};
  let hits = 0;
  return {
    entries,
    get hits() {
      return hits;
    },
    isReachable: () => true,
    fetchData({ key, onsuccess }) {
      // An entry with an empty text counts as none.
      if ((entries[key] as { text?: string } | undefined)?.text) hits++;
      setTimeout(() => onsuccess(key in entries ? { data: entries[key] } : undefined), FETCH_MS);
    },
    saveOrUpdateData(given) {
      for (const { key, data } of given) entries[key] = data;
    }
  };
}

/** Returns an older answer in the library's format. */
export function cachedAnswer(text: string): object {
  return { rc: 200, text, isUnsent: false };
}
