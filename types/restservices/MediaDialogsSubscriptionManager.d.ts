declare namespace finesse.restservices {
  /**
   * Hands the notifications of the one node that all MRDs share to the collection of their MRD. The library makes one for a page, at
   * `MediaDialogs.subscriptionManager`: a gadget needs none.
   *
   * Not documented; seen in 12.0(1) and 15.0(1).
   */
  class MediaDialogsSubscriptionManager {
    /** @param restObject gives the path of the user: a `Media`, in the library's own use */
    constructor(restObject: RestBase);

    /** Position of the MRD's id among the segments of a notification's source. */
    static readonly MEDIA_ID_INDEX_IN_SOURCE: 6;

    /** What the constructor runs. */
    protected init(restObject: RestBase): void;
    /** Makes `mediaDialogs` receive the notifications of its MRD, in place of the one that did until now. */
    subscribe(mediaDialogs: MediaDialogs, callbacks?: SubscribeHandlers): this;
  }
}
