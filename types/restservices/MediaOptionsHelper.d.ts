declare namespace finesse.restservices {
  /**
   * Watches a media and signs in again with `mediaOptions` whenever the server's settings differ. `MediaList.getMedia` makes one when it is
   * given `mediaOptions`: a gadget needs no other, and a second one fights the first.
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
      /** A sign-in is on its way; changes are not checked. */
      readonly SETTING_OPTIONS: 'SETTING_OPTIONS';
    };

    /** What the constructor runs. Documented as a method; do not call it again, it would watch twice. */
    init(media: Media, mediaOptions: MediaOptions): void;
  }
}
