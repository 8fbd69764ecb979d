/// <reference path="RestBase.d.ts" />
/// <reference path="../interfaces/RestCollectionHandlers.d.ts" />

declare namespace finesse.restservices {
  /**
   * Base of every collection of REST objects `T`.
   *
   * Its `_data` is no list: each notification overwrites it with that notification's payload. Read `getCollection()`.
   *
   * Since 8.5(3).
   * @see https://developer.cisco.com/docs/finesse/rest-collection-objects
   */
  abstract class RestCollectionBase<T> extends RestBase<unknown> {
    protected constructor();

    /** Number of items. Counted by hand by the library, after the `collectionAdd` and `collectionDelete` handlers have run. */
    length: number;

    /** The items by id: the library's own map, which changes under you. Copy it before you iterate and act. */
    getCollection(): { [id: string]: T };

    /** As in `RestBase`, and for items that come and go. Not repeated for the items that are there already. */
    addHandler<K extends keyof CollectionNotifierHandlers<this, T>>(
      notifierType: K,
      callback: CollectionNotifierHandlers<this, T>[K],
      scope?: object
    ): void;
    removeHandler<K extends keyof CollectionNotifierHandlers<this, T>>(
      notifierType: K,
      callback?: CollectionNotifierHandlers<this, T>[K]
    ): void;

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

  /** The handlers of a collection `C` of items `T` by notifier type: what `addHandler` takes. */
  interface CollectionNotifierHandlers<C, T> extends NotifierHandlers<C> {
    /** See `onCollectionAdd` of `RestCollectionHandlers`. */
    collectionAdd: (item: T) => void;
    /** See `onCollectionDelete` of `RestCollectionHandlers`. */
    collectionDelete: (item: T) => void;
  }
}
