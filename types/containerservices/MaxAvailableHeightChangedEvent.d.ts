declare namespace finesse.containerservices {
  /**
   * The height that a maximized gadget may have has changed. What `MAX_AVAILABLE_HEIGHT_CHANGED_EVENT` brings.
   *
   * Since 10.5(1). No documentation page.
   */
  class MaxAvailableHeightChangedEvent extends FinesseBase {
    /** @param maxAvailableHeight pixels */
    constructor(maxAvailableHeight: string | number);

    /** Returns the height the gadget may have, in pixels; empty where the desktop's message has none. */
    getMaxAvailableHeight(): string | number;
    /** Runs the constructor's logic. Do not call it. */
    protected init(maxAvailableHeight: string | number): void;
  }
}
