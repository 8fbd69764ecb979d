import { noteUserSaved, USER_ITEM, userIdOf, userSavedAt } from '../../cache/user-item.js';
import type { CachedAnswer } from '../../gadgets/gadget-observer.js';

/** Observes when a gadget's library takes its user from the tab's sessionStorage, and when it saves one there. */
export function observeUserItem(page: Window & typeof globalThis, now: () => number, onRead: (answer: CachedAnswer) => void): void {
  const storage = page.sessionStorage;
  const { prototype } = page.Storage;
  const { getItem, setItem } = prototype;
  prototype.getItem = function (this: Storage, key) {
    const text = getItem.call(this, key);
    const id = this === storage && String(key) === USER_ITEM && text !== null ? userIdOf(text) : undefined;
    if (id !== undefined && text !== null) onRead({ path: `/finesse/api/User/${id}`, body: text, savedAt: userSavedAt(sessionStorage) });
    return text;
  };
  prototype.setItem = function (this: Storage, key, value) {
    setItem.call(this, key, value);
    if (this === storage && String(key) === USER_ITEM) noteUserSaved(sessionStorage, now());
  };
}
