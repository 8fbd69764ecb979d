declare namespace finesse.utilities {
  /**
   * A banner above the gadget. This is one object, not a class: never use `new`. Not in finesse.js: the gadget loads the desktop's script
   * `/desktop/js/utilities/MessageDisplay.js`. Known from Cisco's samples only.
   */
  interface MessageDisplay {
    /** Shows an error in the banner. */
    showBannerError(message: string): void;
    /** Removes the banner. */
    hideBanner(): void;
  }

  const MessageDisplay: MessageDisplay;
}
