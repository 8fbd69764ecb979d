declare namespace finesse.restservices {
  /**
   * Base of every collection of REST objects `T`.
   *
   * Its `_data` is no list: each notification overwrites it with that notification's payload. Read `getCollection()`.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/rest-collection-objects
   */
  abstract class RestCollectionBase<T> extends RestBase<unknown> {
    protected constructor();

    /** Number of items. Counted by hand by the library, after the `collectionAdd` and `collectionDelete` handlers have run. */
    length: number;

    /** The items by id: the library's own map, which changes under you. Copy it before you iterate and act. */
    getCollection(): { [id: string]: T };
    /** The same map. Not documented, but Cisco's own sample gadgets read it; in 12.0(1) and 15.0(1). Prefer `getCollection()`. */
    readonly _collection: { [id: string]: T };

    // Overloads, so that a collection still counts as a RestBase.

    /** As in `RestBase`. */
    addHandler<K extends keyof NotifierHandlers<this>>(notifierType: K, callback: NotifierHandlers<this>[K], scope?: object): void;
    /** An item came or goes. Not called for the items that are there already: see `onCollectionAdd` and `onCollectionDelete`. */
    addHandler(notifierType: 'collectionAdd' | 'collectionDelete', callback: (item: T) => void, scope?: object): void;
    /** As in `RestBase`. */
    removeHandler<K extends keyof NotifierHandlers<this>>(notifierType: K, callback?: NotifierHandlers<this>[K]): void;
    /** Removes `callback`, or every handler of that type when there is none. */
    removeHandler(notifierType: 'collectionAdd' | 'collectionDelete', callback?: (item: T) => void): void;

    /**
     * Reads the collection again, once and without repeats, and compares: an unknown item fires `collectionAdd`, a missing one
     * `collectionDelete` with its last known data, every other one its own `change`.
     */
    refresh(): this;

    // Not documented; seen in 12.0(1) and 15.0(1).

    /** The class of the items. */
    getRestItemClass(): RestClass<T>;
    /** Root element of an item, such as `Dialog`. */
    getRestItemType(): string;
    /** Path that an item's id is appended to, such as `/finesse/api/Dialog`. */
    getRestItemBaseUrl(): string;
    /**
     * The items' data out of what the collection last received: one object for each, with the item's root element as its only key.
     * @param skipOuterObject whether the items stand at the top already
     */
    extractCollectionData(skipOuterObject?: boolean): object[];
    /** Whether every item follows a node of its own. */
    supportsRestItemSubscriptions: boolean;
  }
}
