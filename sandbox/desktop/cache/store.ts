import { type DBSchema, openDB } from 'idb';

/** An answer in the form in which the library keeps it. */
export interface RestEntry {
  /** The topic of the answer's address: "finesse.api.User.1001.Media.5001". */
  key: string;
  data: unknown;
  /** When it was saved, in milliseconds of the server's time. */
  savedAt: number;
}

/** An entry that a gadget keeps with DesktopCache. */
export interface GadgetRecord {
  group: string;
  key: string;
  data: unknown;
}

/** The desktop's IndexedDB. A reload of the page keeps it, a new run of the server empties it. */
export interface CacheStore {
  readRest(key: string): Promise<RestEntry | undefined>;
  saveRest(entries: RestEntry[]): Promise<void>;
  readRecord(group: string, key: string): Promise<GadgetRecord | undefined>;
  readRecords(group: string): Promise<GadgetRecord[]>;
  saveRecords(records: GadgetRecord[]): Promise<void>;
  deleteRecord(group: string, key: string): Promise<void>;
  clearRecords(group: string): Promise<void>;
}

interface Schema extends DBSchema {
  rest: { key: string; value: RestEntry };
  gadgets: { key: [string, string]; value: GadgetRecord; indexes: { group: string } };
  /** Has one entry: the run of the server that wrote all others. */
  run: { key: string; value: string };
}

const RUN = 'run';

/**
 * @param run Changes when the server starts anew. Entries of an earlier run are dropped, once for all pages that share the database.
 * @throws DOMException if the browser allows no database.
 */
export async function openStore(run: string, name = 'finesse-sandbox'): Promise<CacheStore> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(created) {
      created.createObjectStore('rest', { keyPath: 'key' });
      created.createObjectStore('gadgets', { keyPath: ['group', 'key'] }).createIndex('group', 'group');
      created.createObjectStore('run');
    }
  });
  const change = database.transaction(['rest', 'gadgets', 'run'], 'readwrite');
  if ((await change.objectStore('run').get(RUN)) !== run) {
    await Promise.all([change.objectStore('rest').clear(), change.objectStore('gadgets').clear(), change.objectStore('run').put(run, RUN)]);
  }
  await change.done;
  const saveAll = async <Name extends 'rest' | 'gadgets'>(name: Name, values: Schema[Name]['value'][]): Promise<void> => {
    const saving = database.transaction(name, 'readwrite');
    await Promise.all([...values.map((value) => saving.store.put(value)), saving.done]);
  };
  return {
    readRest: (key) => database.get('rest', key),
    saveRest: (entries) => saveAll('rest', entries),
    readRecord: (group, key) => database.get('gadgets', [group, key]),
    readRecords: (group) => database.getAllFromIndex('gadgets', 'group', group),
    saveRecords: (records) => saveAll('gadgets', records),
    deleteRecord: (group, key) => database.delete('gadgets', [group, key]),
    async clearRecords(group) {
      const clearing = database.transaction('gadgets', 'readwrite');
      const keys = await clearing.store.index('group').getAllKeys(group);
      await Promise.all([...keys.map((key) => clearing.store.delete(key)), clearing.done]);
    }
  };
}
