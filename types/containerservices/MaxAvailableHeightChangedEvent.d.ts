declare namespace finesse.containerservices {
  /**
   * The height that a maximized gadget may have has changed. What `MAX_AVAILABLE_HEIGHT_CHANGED_EVENT` brings.
   *
   * Since 10.5(1). No documentation page.
   */
  class MaxAvailableHeightChangedEvent extends FinesseBase {
    /** @param maxAvailableHeight pixels */
    constructor(maxAvailableHeight: string | number);

    /** Height the gadget may have, in pixels; empty where the desktop's message has none. */
    getMaxAvailableHeight(): string | number;
    /** The constructor's logic. Not to be called. */
    protected init(maxAvailableHeight: string | number): void;
  }
}
