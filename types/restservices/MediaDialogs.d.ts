declare namespace finesse.restservices {
  /**
   * The agent's tasks in one media routing domain (MRD), by dialog id. Only `Media.getMediaDialogs` makes it.
   *
   * The notifications of all MRDs come on one node; the library passes each one to the collection of its MRD.
   *
   * Known faults of 12.0(1) and 15.0(1): If the notification of a task comes before the first answer, the collection loads with that task
   * only, and drops the answer. After a failed first GET the next task fires `load` instead of `collectionAdd`. A `refresh()` corrects
   * both.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/mediadialogs
   */
  class MediaDialogs extends Dialogs<MediaDialog> {
    protected constructor();

    /** Hands each notification to its collection; `null` before the first `Media.getMediaDialogs`. Not documented; seen in 12.0(1) and 15.0(1). */
    static subscriptionManager: MediaDialogsSubscriptionManager | null;

    /** Returns the media that these tasks belong to. */
    getMedia(): Media;
    /** Makes the subscription manager pass the tasks' notifications to this collection. Not documented; seen in 12.0(1) and 15.0(1). */
    subscribe(callbacks?: SubscribeHandlers): this;
  }
}
