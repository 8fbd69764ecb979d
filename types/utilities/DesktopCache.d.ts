declare namespace finesse.utilities {
  /**
   * A store that outlives a reload and the move to the other node; in maintenance mode gadgets keep their state there. This is one object,
   * not a class: never use `new`. Known from run time and from unofficial typings. The desktop answers: nothing comes where there is none.
   *
   * Seen in 15.0(1), absent in 12.0(1).
   * See https://developer.cisco.com/docs/finesse/maintenance-mode
   */
  interface DesktopCache {
    /** Sets the group that the other methods work on. */
    setGroup(groupName: string): void;
    /** Saves records. */
    saveOrUpdateData(records: DesktopCacheRecord[], callback?: DesktopCacheCallback): void;
    /** Reads the record of `key`. */
    fetchData(key: string, callback?: DesktopCacheCallback): void;
    /** Deletes the record of `key`. */
    deleteData(key: string, callback?: DesktopCacheCallback): void;
    /** Deletes all records of the group. */
    clearData(callback?: DesktopCacheCallback): void;
  }

  /**
   * Called when the desktop has answered.
   * @param error what the desktop says went wrong; `undefined` when all went well
   * @param data what the desktop answers
   */
  type DesktopCacheCallback = (error: unknown, data: unknown) => void;

  const DesktopCache: DesktopCache;

  /** A record of `DesktopCache`. */
  interface DesktopCacheRecord {
    key: string;
    data: string;
  }
}
