declare namespace finesse.restservices {
  /**
   * All media routing domains of the system.
   *
   * Seen in 15.0(1), absent in 12.0(1). Not documented.
   */
  class MediaDomains extends RestCollectionBase<MediaDomain> {
    constructor(handlers?: interfaces.RestCollectionHandlers<MediaDomains, MediaDomain>);

    /** Reads the collection again. */
    get(): this;
  }
}
