declare namespace finesse.restservices {
  /**
   * All nonvoice media routing domains (MRDs) of the system, by MRD id, also those in which the agent has no skill group. Only
   * `User.getMediaList` makes it.
   *
   * Known fault of 12.0(1) and 15.0(1): an MRD that a refresh adds has a wrong URL and cannot be used.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/medialist
   */
  class MediaList extends RestCollectionBase<Media> {
    protected constructor();

    /**
     * Returns the agent's media in one media routing domain (MRD): always the same object. Every call adds its handlers to those of the
     * calls before. It sends no GET. If the agent is signed in and `mediaOptions` differ from the server's, it may send a sign-in at once.
     *
     * @throws Error before the load, and when the list has no such id
     */
    getMedia(options: MediaGetOptions): Media;
  }

  /** What `MediaList.getMedia` takes. */
  interface MediaGetOptions extends interfaces.RestObjectHandlers<Media> {
    /** Id of the media routing domain (MRD). */
    id: string;
    /** Runs before `getMedia` returns. Use its argument: the variable that you assign the result to is still empty. */
    onLoad?: (media: Media) => void;
    /**
     * Called when this media routing domain (MRD) changed. Samples filter by id, because older notes say that any media calls it. In
     * 12.0(1) and 15.0(1) no other media does.
     */
    onChange?: (media: Media) => void;
    /** Media options to restore after a failover. The library does not require them; without them the options are lost with the node. */
    mediaOptions?: MediaOptions;
  }
}
