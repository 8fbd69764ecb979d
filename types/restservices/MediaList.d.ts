declare namespace finesse.restservices {
  /**
   * All nonvoice MRDs of the system, by MRD id, also those in which the agent has no skill group. Made by `User.getMediaList` only.
   *
   * Known fault of 12.0(1) and 15.0(1): an MRD that a refresh adds has a wrong URL and cannot be used.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/medialist
   */
  class MediaList extends RestCollectionBase<Media> {
    protected constructor();

    /**
     * The media of one MRD: always the same object, whose handlers add up with every call. Sends no GET; with `mediaOptions` that differ
     * from the server's it may send a sign-in at once, if the agent is signed in.
     *
     * @throws Error before the load, and when the list has no such id
     */
    getMedia(options: MediaGetOptions): Media;
  }

  /** What `MediaList.getMedia` takes. */
  interface MediaGetOptions extends interfaces.RestObjectHandlers<Media> {
    /** Id of the MRD. */
    id: string;
    /** Runs before `getMedia` returns: use its argument, the variable you assign the result to is still empty. */
    onLoad?: (media: Media) => void;
    /** This MRD changed. Samples filter by id because older notes say that any media calls; in 12.0(1) and 15.0(1) none other does. */
    onChange?: (media: Media) => void;
    /** Settings to keep through failover. Optional to the library; without them the settings are lost with the node. */
    mediaOptions?: MediaOptions;
  }
}
