declare namespace finesse.interfaces {
  /**
   * Handlers of a collection `C` of items `T`. There is no `onCollectionChange`: an item reports its own changes.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/restcollectionbase-common-parameters
   */
  interface RestCollectionHandlers<C, T> extends RestObjectHandlers<C> {
    /**
     * Called when the collection has a new item. Not called for the items of the first load: read `getCollection()` in `onLoad`. The item
     * is in the map already, but `length` is still the old one.
     */
    onCollectionAdd?: (item: T) => void;
    /** Called when an item leaves the collection. The item is still in the map and holds its last data. `length` is still the old one. */
    onCollectionDelete?: (item: T) => void;
  }
}
