declare namespace finesse.restservices {
  /**
   * The agent's tasks in one MRD, by dialog id. Made by `Media.getMediaDialogs` only.
   *
   * All MRDs share one node of notifications; the library hands each one to the collection of its MRD.
   *
   * Known faults of 12.0(1) and 15.0(1): a task that is announced before the first answer makes the collection load with that task
   * alone, and the answer is thrown away; after a failed first GET the next task fires `load` instead of `collectionAdd`. A `refresh()`
   * heals both.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/mediadialogs
   */
  class MediaDialogs extends Dialogs<MediaDialog> {
    protected constructor();

    /** Hands each notification to its collection; `null` before the first `Media.getMediaDialogs`. Not documented; seen in 12.0(1) and 15.0(1). */
    static subscriptionManager: MediaDialogsSubscriptionManager | null;

    /** The MRD these tasks belong to. */
    getMedia(): Media;
    /** Has the subscription manager hand the tasks' notifications over. Not documented; seen in 12.0(1) and 15.0(1). */
    subscribe(callbacks?: SubscribeHandlers): this;
  }
}
