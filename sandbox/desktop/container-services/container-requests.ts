// What a finesse.js of 15.0 reads from the desktop's window, posts to it, and publishes for it.
import type { GadgetHost } from '../gadgets/gadget-host.js';
import type { Hub } from '../hub/hub.js';

/** `finesse.containerservices` of the desktop's page. */
export interface DesktopContainerServices {
  /** ContainerServices.activateTab() looks for the tab here, and publishes only if it finds it. */
  tabbedGadgets: { refs: Record<string, { runtimeGadgetsConfig: { attributes: { id: string } }[] }> };
  /** What getMyGadgetView() returns, by gadget. */
  gadgetViewConfig: Record<string, { gadgetId: string; tabId: string; maxAvailableHeight: number; view: string }>;
}

export const TAB_REQUESTS = 'finesse.containerservices.tabbedGadget.requests';
const NEWS = 'ccbu.shownotificationicon';

export function containerServices(host: GadgetHost): DesktopContainerServices {
  const gadgetViewConfig = {};
  for (const { id } of host.boxes) {
    Object.defineProperty(gadgetViewConfig, id, {
      enumerable: true,
      get: () => {
        const box = host.box(id);
        return box && { gadgetId: id, tabId: host.tabOf(box), maxAvailableHeight: host.availableHeight, view: box.view };
      }
    });
  }
  const runtimeGadgetsConfig = host.tabs.map(({ id }) => ({ attributes: { id } }));
  return { tabbedGadgets: { refs: { desktop: { runtimeGadgetsConfig } } }, gadgetViewConfig };
}

/** Carries out the requests that gadgets post and publish. @returns A function that stops it. */
export function serveContainerRequests(page: Window, hub: Hub, host: GadgetHost, activateTab: (id: string) => void): () => void {
  const onMessage = ({ data, source }: MessageEvent<unknown>): void => {
    const { type, options = {} } = (data ?? {}) as { type?: unknown; options?: { gadgetId?: unknown; title?: unknown } };
    // A request for the notification icon names the tab of the gadget, not the gadget.
    const sender = host.boxOf(source as Window);
    const box = host.box(String(options.gadgetId)) ?? sender;
    if (!sender || !box) return;
    if (type === 'SET_GADGET_TITLE') box.setTitle(String(options.title));
    else if (type === 'EXPAND_GADGET') box.setCollapsed(false);
    else if (type === 'COLLAPSE_GADGET') box.setCollapsed(true);
    else if (type === NEWS) sender.setNews(true);
  };
  const subscription = hub.subscribe(TAB_REQUESTS, (_topic, data) => {
    const { reqType, tabId } = (data ?? {}) as { reqType?: unknown; tabId?: unknown };
    if (reqType === 'activateTab') activateTab(String(tabId));
  });
  page.addEventListener('message', onMessage);
  return () => {
    page.removeEventListener('message', onMessage);
    hub.unsubscribe(subscription);
  };
}
