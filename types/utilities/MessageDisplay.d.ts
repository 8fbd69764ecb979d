declare namespace finesse.utilities {
  /**
   * A banner above the gadget. One object, no class: never `new`. Not in finesse.js: the gadget loads the desktop's script
   * `/desktop/js/utilities/MessageDisplay.js`. Known from Cisco's samples only.
   */
  interface MessageDisplay {
    /** Shows an error. */
    showBannerError(message: string): void;
    /** Takes it away. */
    hideBanner(): void;
  }

  const MessageDisplay: MessageDisplay;
}
