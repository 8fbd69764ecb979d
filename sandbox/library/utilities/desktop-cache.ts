import { gadgets } from '../internal/host.js';
import { Utilities } from './utilities.js';

type Callback = (error: unknown, data: unknown) => void;

interface Response {
  requestId: string;
  error?: unknown;
  data?: unknown;
}

const { REQUEST, RESPONSE } = Utilities.IDB_TOPICS;
const waiting = new Map<string, Callback>();
let group: string | undefined;
let listening = false;

/** An answer that nobody waits for is one of another page's. */
function onMessage({ data }: MessageEvent<unknown>): void {
  const response = (data as Record<string, Response> | null | undefined)?.[RESPONSE];
  const callback = response && waiting.get(response.requestId);
  if (!callback) return;
  waiting.delete(response.requestId);
  callback(response.error, response.data);
}

/** The window around the gadget keeps the data: it is asked by a message, and answers by one. */
function ask(action: string, data: unknown, callback: Callback | undefined): void {
  if (!listening) window.addEventListener('message', onMessage);
  listening = true;
  const gadgetId = gadgets().util?.getUrlParameters()['mid'];
  const requestId = Utilities.generateUUID();
  if (callback) waiting.set(requestId, callback);
  window.parent.postMessage({ [REQUEST]: { group: group ?? gadgetId, requestId, gadgetId, data, action } }, '*');
}

/** finesse.utilities.DesktopCache: what a gadget keeps at the desktop outlives a reload of either. */
export const DesktopCache = {
  /** The first one holds. Without one a gadget has a group of its own. */
  setGroup(name: string): void {
    group ??= name || undefined;
  },
  saveOrUpdateData(records: { key: string; data: unknown }[], callback?: Callback): void {
    ask(Utilities.IDB_ACTIONS.SAVE_OR_UPDATE, records, callback);
  },
  /** Without a key all that the group has. */
  fetchData(key: string | null | undefined, callback?: Callback): void {
    ask(Utilities.IDB_ACTIONS.FETCH, key, callback);
  },
  deleteData(key: string, callback?: Callback): void {
    ask(Utilities.IDB_ACTIONS.DELETE, key, callback);
  },
  clearData(callback?: Callback): void {
    ask(Utilities.IDB_ACTIONS.CLEAR_ALL, undefined, callback);
  }
};
