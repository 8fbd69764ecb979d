declare namespace finesse.restservices {
  /**
   * The queues of a user, by queue id. Only `User.getQueues` makes it. Unified CCE only.
   *
   * Since 9.1(1). No documentation page: known from the documentation of `User.getQueues` and from run time.
   * See https://developer.cisco.com/docs/finesse/rest-services-queue
   */
  class Queues extends RestCollectionBase<Queue> {
    protected constructor();

    /** `true`: a recovery refreshes the items too. Not documented; seen in 12.0(1) and 15.0(1). */
    handlesItemRefresh: boolean;
  }
}
