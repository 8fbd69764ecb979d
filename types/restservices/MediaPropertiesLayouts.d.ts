declare namespace finesse.restservices {
  /**
   * All layouts of media properties. For administrators; an agent's are in `User.getMediaPropertiesLayouts`.
   *
   * Seen in 12.0(1) and 15.0(1). Documented by an example only.
   * See https://developer.cisco.com/docs/finesse/rest-services-mediapropertieslayout
   */
  class MediaPropertiesLayouts<L extends MediaPropertiesLayout = MediaPropertiesLayout> extends RestCollectionBase<L> {
    constructor(handlers?: interfaces.RestCollectionHandlers<MediaPropertiesLayouts<L>, L>);

    /** Reads the collection again and fires `load` again. Not documented; seen in 12.0(1) and 15.0(1). */
    get(): this;

    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRequests: true;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsRestItemSubscriptions: false;
    getRestType(): 'MediaPropertiesLayouts';
    getRestItemType(): 'MediaPropertiesLayout';
  }
}
