declare namespace finesse.restservices {
  /**
   * All workflows of the system. For administrators.
   *
   * Since 10.0(1). The documentation has the resource only, not the class.
   * See https://developer.cisco.com/docs/finesse/workflow
   */
  class Workflows extends RestCollectionBase<Workflow> {
    constructor(handlers?: interfaces.RestCollectionHandlers<Workflows, Workflow>);

    /**
     * Reads the collection again and fires `load` again. In 12.0(1) `length` grows with each call: count the items of `getCollection()`.
     */
    get(): this;

    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: true;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRestItemSubscriptions: false;
    getRestType(): 'Workflows';
    getRestItemType(): 'Workflow';
  }
}
