/** The `User` of the tab: from 15.0 on the libraries of all gadgets take their user from it. It is the text of a GET's answer. */
export const USER_ITEM = 'User';
/** When it was saved, in milliseconds of the server's time. */
const SAVED_AT = 'sandboxUserSavedAt';
/** The run of the server that it is of. */
const RUN = 'sandboxRun';

export interface UserItemOptions {
  storage: Storage;
  agentId: string;
  run: string;
  now(): number;
  /** The text of a GET of the agent's user; undefined where it fails. */
  read(): Promise<string | undefined>;
}

/** Keeps the item right, as the library of a Finesse desktop itself does. */
export interface UserItem {
  /** A notification has come. */
  notified(node: string, xml: string): void;
  /** Events may have been lost: an item that is there is read anew, and dropped where that fails. */
  reread(): Promise<void>;
}

/** Drops what another run of the server left, and the item of another agent. */
export function createUserItem({ storage, agentId, run, now, read }: UserItemOptions): UserItem {
  const known = (): string | null => storage.getItem(USER_ITEM);
  const drop = (): void => storage.removeItem(USER_ITEM);
  const save = (text: string): void => {
    storage.setItem(USER_ITEM, text);
    noteUserSaved(storage, now());
  };

  const item = known();
  if (storage.getItem(RUN) !== run || (item !== null && userIdOf(item) !== agentId)) drop();
  storage.setItem(RUN, run);

  return {
    notified(node, xml) {
      if (node !== `/finesse/api/User/${agentId}` || known() === null) return;
      const user = userOf(xml);
      if (user !== undefined) save(user);
    },
    async reread() {
      if (known() === null) return;
      const text = await read();
      if (text === undefined) drop();
      else save(text);
    }
  };
}

export function noteUserSaved(storage: Storage, at: number): void {
  storage.setItem(SAVED_AT, String(at));
}

export function userSavedAt(storage: Storage): number | undefined {
  const text = storage.getItem(SAVED_AT);
  return text === null ? undefined : Number(text);
}

export function userIdOf(text: string): string | undefined {
  return /<loginId>([^<]*)<\/loginId>/.exec(text)?.[1];
}

/** What a GET would answer, of a notification that carries the user. */
function userOf(xml: string): string | undefined {
  const content = /<data>\s*<user>(.*)<\/user>\s*<\/data>/is.exec(xml)?.[1];
  return content === undefined ? undefined : `<User>${content}</User>`;
}
