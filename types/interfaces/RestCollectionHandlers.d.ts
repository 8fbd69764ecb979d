declare namespace finesse.interfaces {
  /**
   * Handlers of a collection `C` of items `T`. There is no `onCollectionChange`: an item reports its own changes.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/restcollectionbase-common-parameters
   */
  interface RestCollectionHandlers<C, T> extends RestObjectHandlers<C> {
    /**
     * An item is new. Not called for the items of the first load: read `getCollection()` in `onLoad`. The item is in the map already,
     * `length` still is the old one.
     */
    onCollectionAdd?: (item: T) => void;
    /** An item is going. It still is in the map and holds its last data; `length` still is the old one. */
    onCollectionDelete?: (item: T) => void;
  }
}
