declare namespace finesse.containerservices {
  /**
   * A gadget was maximized or restored. What `GADGET_VIEW_CHANGED_EVENT` brings, to every gadget: compare `getGadgetId()` with
   * `ContainerServices.getMyGadgetId()`. The values are those of the desktop's message, empty where it has none.
   *
   * Since 10.5(1).
   * See https://developer.cisco.com/docs/finesse/gadgetviewchangedevent
   */
  class GadgetViewChangedEvent extends FinesseBase {
    /** @param maxAvailableHeight pixels */
    constructor(gadgetId: string, tabId: string, maxAvailableHeight: string | number, view: GadgetViewName);

    /** Returns the id of the gadget whose view changed. */
    getGadgetId(): string;
    /** Returns the id of the tab the gadget is on. */
    getTabId(): string;
    /** Returns `canvas` if the gadget now has the whole tab, else `default`. */
    getView(): GadgetViewName;
    /** Returns the height the gadget may have, in pixels. */
    getMaxAvailableHeight(): string | number;
    /** Runs the constructor's logic. Do not call it. */
    protected init(gadgetId: string, tabId: string, maxAvailableHeight: string | number, view: GadgetViewName): void;
  }
}
