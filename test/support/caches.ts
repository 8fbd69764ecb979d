// The two caches that 15.0 asks: the desktop's IndexedDB, here in virtual time, and the tab's sessionStorage.

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
  /** By the topic of the URL; the data is an answer as the library keeps it. */
  readonly entries: Record<string, unknown>;
  /** How many answers came from here. */
  readonly hits: number;
}

/** How long IndexedDB takes to answer. */
const FETCH_MS = 1;

/** `finesse.idb.RestCacheDataContainer` of the desktop. It outlives a reload of the gadget. */
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

/** An answer of before, as the library keeps it. */
export function cachedAnswer(text: string): object {
  return { rc: 200, text, isUnsent: false };
}
