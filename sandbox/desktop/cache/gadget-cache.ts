import type { CacheStore, GadgetRecord } from './store.js';

/** The message that finesse.utilities.DesktopCache posts to the desktop's window. */
interface CacheRequest {
  requestId?: unknown;
  group?: unknown;
  action?: unknown;
  data?: unknown;
}

const REQUEST = 'finesse.idb.request';
const RESPONSE = 'finesse.idb.response';

export interface GadgetCacheOptions {
  store: CacheStore | undefined;
  /** Whether it is a gadget's window. Other windows get no answer. */
  isGadget(page: MessageEventSource): boolean;
  pending(work: Promise<unknown>): void;
}

/** Answers DesktopCache: the gadget's callback gets `error` and `data`. @returns A function that stops it. */
export function serveGadgetCache(page: Window, { store, isGadget, pending }: GadgetCacheOptions): () => void {
  const onMessage = ({ data: message, source, origin }: MessageEvent<unknown>): void => {
    const request = requestOf(message);
    if (!request || !source || !isGadget(source)) return;
    const answer = (content: { error: unknown } | { data: unknown }): void =>
      source.postMessage({ [RESPONSE]: { requestId: request.requestId, ...content } }, { targetOrigin: origin });
    const work = store === undefined ? Promise.reject(new Error('The browser allows no IndexedDB.')) : perform(store, request);
    pending(
      work.then(
        (data) => answer({ data }),
        (error: Error) => answer({ error: error.message })
      )
    );
  };
  page.addEventListener('message', onMessage);
  return () => page.removeEventListener('message', onMessage);
}

function requestOf(message: unknown): CacheRequest | undefined {
  return typeof message === 'object' && message !== null ? (message as Record<string, CacheRequest | undefined>)[REQUEST] : undefined;
}

async function perform(store: CacheStore, { group: named, action, data }: CacheRequest): Promise<unknown> {
  const group = String(named);
  switch (action) {
    case 'saveOrUpdate': {
      const records = ([data].flat() as { key: unknown; data: unknown }[]).map(({ key, data }) => ({ group, key: String(key), data }));
      await store.saveRecords(records);
      return records.map(shown);
    }
    case 'fetch': {
      // Without a key the request is for all entries.
      if (data === null || data === undefined) return (await store.readRecords(group)).map(shown);
      const found = await store.readRecord(group, String(data));
      return found && shown(found);
    }
    case 'delete':
      await store.deleteRecord(group, String(data));
      return data;
    case 'clear':
      return store.clearRecords(group);
    default:
      throw new Error(`The action is "${String(action)}". Allowed: saveOrUpdate, fetch, delete, clear.`);
  }
}

function shown({ key, data }: GadgetRecord): { key: string; data: unknown } {
  return { key, data };
}
