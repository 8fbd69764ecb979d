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

    /** Id of the gadget whose view changed. */
    getGadgetId(): string;
    /** Id of the tab the gadget is on. */
    getTabId(): string;
    /** `canvas` when it now has the whole tab, else `default`. */
    getView(): GadgetViewName;
    /** Height the gadget may have, in pixels. */
    getMaxAvailableHeight(): string | number;
    /** The constructor's logic. Not to be called. */
    protected init(gadgetId: string, tabId: string, maxAvailableHeight: string | number, view: GadgetViewName): void;
  }
}
