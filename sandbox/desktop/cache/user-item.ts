/** The item `User` in the tab's sessionStorage: the text of a GET's answer. From 15.0 on the libraries of all gadgets take their user from it. */
export const USER_ITEM = 'User';
/** The time of its save, in milliseconds of the server's time. */
const SAVED_AT = 'sandboxUserSavedAt';
/** The run of the server that it comes from. */
const RUN = 'sandboxRun';

export interface UserItemOptions {
  storage: Storage;
  agentId: string;
  run: string;
  now(): number;
  /** Reads the agent's user. undefined if the GET fails. */
  read(): Promise<string | undefined>;
}

/** Keeps the item up to date, as the library of a Finesse desktop's own page does. */
export interface UserItem {
  /** Handles a notification. */
  notified(node: string, xml: string): void;
  /** Events may have been lost. Reads an existing item again, and drops it if that fails. */
  reread(): Promise<void>;
}

/** Drops the item of another run of the server, or of another agent. */
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

/** The text that a GET would answer, from a notification that contains the user. */
function userOf(xml: string): string | undefined {
  const content = /<data>\s*<user>(.*)<\/user>\s*<\/data>/is.exec(xml)?.[1];
  return content === undefined ? undefined : `<User>${content}</User>`;
}
