declare namespace finesse.restservices {
  /**
   * Signs the agent in again with `mediaOptions` whenever the server's media options differ. `MediaList.getMedia` makes one if it gets
   * `mediaOptions`. A gadget needs no other: two of them would overwrite each other's options.
   *
   * Since 11.5(1). The documentation's example leaves the namespace out.
   * See https://developer.cisco.com/docs/finesse/mediaoptionshelper
   */
  class MediaOptionsHelper {
    constructor(media: Media, mediaOptions: MediaOptions);

    /** See https://developer.cisco.com/docs/finesse/mediaoptionshelper-states */
    static readonly States: {
      /** Every change of the media is checked. */
      readonly MONITORING_OPTIONS: 'MONITORING_OPTIONS';
      /** A sign-in was sent; changes are not checked. */
      readonly SETTING_OPTIONS: 'SETTING_OPTIONS';
    };

    /** Runs the constructor's logic. It is documented as a method, but do not call it: it would watch twice. */
    init(media: Media, mediaOptions: MediaOptions): void;
  }
}
