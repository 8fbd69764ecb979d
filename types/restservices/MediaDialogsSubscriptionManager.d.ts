declare namespace finesse.restservices {
  /**
   * Passes each notification of the tasks to the collection of its media routing domain (MRD): all MRDs share one node. The library makes
   * one for a page, at `MediaDialogs.subscriptionManager`. A gadget needs none.
   *
   * Not documented; seen in 12.0(1) and 15.0(1).
   */
  class MediaDialogsSubscriptionManager {
    /** @param restObject gives the path of the user: a `Media`, in the library's own use */
    constructor(restObject: RestBase);

    /** Position of the id of the media routing domain (MRD) among the segments of a notification's source. */
    static readonly MEDIA_ID_INDEX_IN_SOURCE: 6;

    /** Runs the constructor's logic. */
    protected init(restObject: RestBase): void;
    /**
     * Passes the notifications of the collection's media routing domain (MRD) to `mediaDialogs`, in place of the collection that got them
     * before.
     */
    subscribe(mediaDialogs: MediaDialogs, callbacks?: SubscribeHandlers): this;
  }
}
