import type { Message } from '../../model/types.js';
import type { CachedAnswer } from '../gadgets/gadget-observer.js';
import { macrotasks } from '../macrotasks.js';
import { serveGadgetCache } from './gadget-cache.js';
import { createRestCache, type RestCache } from './rest-cache.js';
import { type CacheStore, openStore, type RestEntry } from './store.js';
import { createUserItem, type UserItem } from './user-item.js';

export interface CachesOptions {
  agentId: string;
  /** The run of the server. Entries of an earlier run are dropped. */
  run: string;
  /** Milliseconds of the server's time. */
  now(): number;
  /** Reads the agent's user. undefined if the GET fails. */
  readUser(): Promise<string | undefined>;
  /** Whether it is a gadget's window. */
  isGadget(page: MessageEventSource): boolean;
  /** Calls a function of a page, so that its errors are reported there. */
  call(owner: object, callback: () => void): void;
  /** A gadget gets an answer from the cache. `owner` is a function of its page. */
  onCached(owner: object, answer: CachedAnswer): void;
}

/** The caches that desktops of 15.0 keep in the browser for their gadgets. */
export interface Caches {
  /** `finesse.idb`. */
  readonly idb: { RestCacheDataContainer: RestCache };
  /** How many operations are pending. */
  readonly pending: number;
  /** Whether gadgets wait for a read of the desktop. */
  readonly reading: boolean;
  /** Resolves when gadgets have handled the message that has waited. In virtual time nothing else may come between. */
  reacted(): Promise<void>;
  /** After a load of the desktop: reads what was lost meanwhile. */
  loaded(): Promise<void>;
  /** Call it with each message before gadgets get it. @returns A promise that they have to wait for. */
  before(message: Message): Promise<void> | undefined;
}

/** Turns of the event loop in which messages go from window to window. After the last message the library sends its request. */
const REACTION_TASKS = 10;

export async function openCaches(options: CachesOptions): Promise<Caches> {
  const { agentId, run, now, readUser, isGadget, call, onCached } = options;
  const store = await openStore(run).catch((): CacheStore | undefined => undefined);
  const user: UserItem = createUserItem({ storage: sessionStorage, agentId, run, now, read: readUser });
  let underWay = 0;
  let reads = 0;
  let reaction: Promise<void> = Promise.resolve();
  const pending = (work: Promise<unknown>): void => {
    underWay += 1;
    void work.finally(() => (underWay -= 1));
  };
  const reread = async (): Promise<void> => {
    reads += 1;
    await user.reread().finally(() => {
      reads -= 1;
      reaction = macrotasks(REACTION_TASKS);
      pending(reaction);
    });
  };
  const onHit = (owner: object, entry: RestEntry): void => {
    const answer = answerOf(entry, agentId);
    if (answer !== undefined) onCached(owner, answer);
  };
  serveGadgetCache(window, { store, isGadget, pending });
  return {
    idb: { RestCacheDataContainer: createRestCache({ store, now, pending, call, onHit }) },
    get pending() {
      return underWay;
    },
    get reading() {
      return reads > 0;
    },
    reacted: () => reaction,
    loaded: reread,
    before(message) {
      if (message.kind === 'notification') user.notified(message.node, message.xml);
      return message.kind === 'connection' && message.status === 'recovered' ? reread() : undefined;
    }
  };
}

/** The text of an entry. An entry without text, as that of a PUT, counts as none. */
function answerOf({ key, data, savedAt }: RestEntry, agentId: string): CachedAnswer | undefined {
  const { text } = (data ?? {}) as { text?: unknown };
  if (typeof text !== 'string' || text === '') return undefined;
  return { path: pathOf(key, agentId), body: text, savedAt };
}

/** "finesse.api.User.1001.Media.5001" -> "/finesse/api/User/1001/Media/5001"; the id of an agent may contain dots. */
function pathOf(key: string, agentId: string): string {
  const own = `finesse.api.User.${agentId}.`;
  const rest = key.startsWith(own) ? key.slice(own.length) : key;
  const path = rest.replace(/\./g, '/');
  return rest === key ? `/${path}` : `/finesse/api/User/${agentId}/${path}`;
}
