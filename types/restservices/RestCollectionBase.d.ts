declare namespace finesse.restservices {
  /**
   * Base of every collection of REST objects `T`.
   *
   * Its `_data` is not the list: each notification replaces it with its own payload. Read `getCollection()`.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/rest-collection-objects
   */
  abstract class RestCollectionBase<T> extends RestBase<unknown> {
    protected constructor();

    /** Number of items. The library changes it after the `collectionAdd` and `collectionDelete` handlers have run. */
    length: number;

    /** Returns the items by id. This is the library's own map, which changes while you use it: copy it before you loop over it. */
    getCollection(): { [id: string]: T };
    /** The same map. Not documented, but Cisco's own sample gadgets read it; in 12.0(1) and 15.0(1). Prefer `getCollection()`. */
    readonly _collection: { [id: string]: T };

    // Overloads, so that a collection still counts as a RestBase.

    /** Adds a handler, as in `RestBase`. */
    addHandler<K extends keyof NotifierHandlers<this>>(notifierType: K, callback: NotifierHandlers<this>[K], scope?: object): void;
    /**
     * Adds a handler that is called when an item comes or goes. Not called for the items that are there already: see `onCollectionAdd` and
     * `onCollectionDelete`.
     */
    addHandler(notifierType: 'collectionAdd' | 'collectionDelete', callback: (item: T) => void, scope?: object): void;
    /** Removes a handler, as in `RestBase`. */
    removeHandler<K extends keyof NotifierHandlers<this>>(notifierType: K, callback?: NotifierHandlers<this>[K]): void;
    /** Removes `callback`, or every handler of that type when there is none. */
    removeHandler(notifierType: 'collectionAdd' | 'collectionDelete', callback?: (item: T) => void): void;

    /**
     * Reads the collection again, without retries, and compares. A new item fires `collectionAdd`. A missing item fires `collectionDelete`,
     * with its last known data. Every other item fires its own `change`.
     */
    refresh(): this;

    // Not documented; seen in 12.0(1) and 15.0(1).

    /** Returns the class of the items. */
    getRestItemClass(): RestClass<T>;
    /** Returns the root element of an item, such as `Dialog`. */
    getRestItemType(): string;
    /** Returns the path that an item's id is appended to, such as `/finesse/api/Dialog`. */
    getRestItemBaseUrl(): string;
    /**
     * Returns the items' data from what the collection received last: one object for each item, with its root element as the only key.
     * @param skipOuterObject whether the items stand at the top already
     */
    extractCollectionData(skipOuterObject?: boolean): object[];
    /** Whether every item follows a node of its own. */
    supportsRestItemSubscriptions: boolean;
  }
}
