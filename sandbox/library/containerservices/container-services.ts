import { eventOf } from './container-events.js';
import { gadgets, page, type Container, type Hub, type Page } from '../internal/host.js';
import { Notifier, type Listener } from '../restservices/notifier.js';
import { profile } from '../internal/profile.js';
import { HandlerTopics, Topics } from './topics.js';

const TAB_PREFIX = 'panel_';
const TAB_REQUESTS = 'finesse.containerservices.tabbedGadget.requests';

/** As far as this library reads it, from 15.0 on. */
interface DesktopServices {
  tabbedGadgets: { refs: Record<string, { runtimeGadgetsConfig: { attributes: { id: string } }[] }> };
  gadgetViewConfig: Record<string, unknown>;
}

const notifiers = new Map<string, Notifier>();
let inited = false;
let visible = false;
let container: Container | undefined;

function desktop(): Page['finesse'] {
  try {
    return (window.parent as unknown as Page).finesse;
  } catch {
    return undefined; // One of another origin.
  }
}

/** @throws TypeError on a desktop that has no `finesse.container`. */
function findContainer(): Container | undefined {
  const around = desktop();
  return around ? around.container!.Container : page.finesse?.container?.Container;
}

/** 15.0: what the desktop has in its own window, the gadget's copy of the library uses from here on. */
function takeDesktopCache(): void {
  if (!profile.caches) return;
  try {
    const idb = (window.top as unknown as Page | null)?.finesse?.idb;
    if (idb && page.finesse) page.finesse.idb = idb;
  } catch {
    // A desktop of another origin.
  }
}

function theContainer(): Container {
  if (!container) throw new TypeError('The desktop has no finesse.container.Container, which dialogs are shown by.');
  return container;
}

function myTabId(): string | null {
  const panel = window.frameElement?.closest('div.tab-panel');
  return panel ? panel.id.replace(TAB_PREFIX, '') : null;
}

function myGadgetId(): string | undefined {
  return gadgets().util?.getUrlParameters()['mid'];
}

/** What the desktop says of itself. @throws TypeError where it says nothing. */
function desktopServices(): DesktopServices {
  return (window.top as unknown as { finesse: { containerservices: DesktopServices } }).finesse.containerservices;
}

function tabsOfDesktop(): string[] {
  const groups = Object.values(desktopServices().tabbedGadgets.refs);
  return groups.flatMap(({ runtimeGadgetsConfig }) => runtimeGadgetsConfig.map(({ attributes }) => attributes.id));
}

function post(message: object): void {
  window.parent.postMessage(message, '*');
}

/** @throws Error before `init`. */
function hub(): Hub {
  if (!inited) throw new Error('ContainerServices needs to be inited.');
  return gadgets().Hub;
}

function request(type: string, data: object): void {
  hub().publish(Topics.REQUESTS, { type, data, invokeID: Date.now() });
}

/** The handlers hear of the change from hidden to visible only. */
function onActiveTab(tabId: unknown): void {
  const wasVisible = visible;
  visible = tabId === myTabId();
  if (visible && !wasVisible) notifiers.get(HandlerTopics.ACTIVE_TAB)?.notifyListeners(undefined);
}

/** Gadgets of old releases say "tabVisible" for ACTIVE_TAB. The genuine library knows it here, and not in `removeHandler`. */
function topicOf(given: string): string {
  return given === 'tabVisible' ? HandlerTopics.ACTIVE_TAB : given;
}

function notifierOf(topic: string): Notifier {
  let notifier = notifiers.get(topic);
  if (!notifier) {
    notifier = new Notifier();
    notifiers.set(topic, notifier);
    if (topic !== HandlerTopics.ACTIVE_TAB)
      gadgets().Hub.subscribe(topic, (_topic, data) => notifier?.notifyListeners(eventOf(topic, data)));
  }
  return notifier;
}

function check(method: string, handler: unknown): void {
  if (!inited) throw new Error('ContainerServices needs to be inited.');
  if (handler !== undefined && typeof handler !== 'function') throw new Error(`${method}(): Error: handler must be a function`);
}

export const ContainerServices = {
  Topics: HandlerTopics,

  /** Every call asks again which tab is active. */
  init(_config?: object): unknown {
    if (!inited) {
      inited = true;
      gadgets().Hub.subscribe(HandlerTopics.ACTIVE_TAB, (_topic, tabId) => onActiveTab(tabId));
      container = findContainer();
      takeDesktopCache();
    }
    this.makeActiveTabReq();
    return this;
  },

  addHandler(topic: string, handler: Listener): void {
    check('addHandler', handler);
    if (handler) notifierOf(topicOf(topic)).addListener(handler);
  },

  removeHandler(topic: string, handler: Listener): void {
    check('removeHandler', handler);
    if (handler) notifiers.get(topic)?.removeListener(handler);
  },

  publish(topic: string, data: unknown): void {
    gadgets().Hub.publish(topic, data);
  },

  tabVisible(): boolean {
    return visible;
  },

  makeActiveTabReq(): void {
    check('makeActiveTabReq', undefined);
    request('ActiveTabReq', {});
  },

  activateTab(tabId: string | null): void {
    const to = hub();
    if (profile.release === '12.0') request('SetActiveTabReq', { id: tabId });
    else if (tabsOfDesktop().includes(String(tabId))) to.publish(TAB_REQUESTS, { reqType: 'activateTab', tabId });
  },

  activateMyTab(): void {
    this.activateTab(myTabId());
  },

  getMyTabId(): string | null {
    return myTabId();
  },

  getMyGadgetId(): string | undefined {
    return myGadgetId();
  },

  showDialog(options: object): unknown {
    return theContainer().showDialog?.(options);
  },

  hideDialog(): unknown {
    // 15.0 without a container hides a dialog of the gadget's own page.
    return (profile.release === '12.0' ? theContainer() : container)?.hideDialog?.();
  },

  showCertificateBanner(callback?: () => void): unknown {
    return theContainer().showCertificateBanner?.({ id: String(myGadgetId()), callback });
  },

  hideCertificateBanner(id = String(myGadgetId())): unknown {
    return theContainer().hideCertificateBanner?.(id);
  },

  reloadMyGadget(): void {
    request('ReloadGadgetReq', { gadgetId: myGadgetId() });
  },

  reloadMyGadgetFromUrl(url: string): void {
    theContainer().modifyGadgetUrl?.(String(myGadgetId()), url);
    request('ReloadGadgetReq', { gadgetId: myGadgetId() });
  },

  beginTestSection: 0,
  endTestSection: 0,

  getTestObject(): never {
    throw new ReferenceError("There is no test object outside of Cisco's tests");
  },

  // What follows came after 12.0.

  enableTitleBar(): void {
    post({ gadgetId: myGadgetId(), type: 'finesse.containerservices.enableTitleBar' });
  },

  setMyGadgetTitle(title: string): void {
    post({ type: 'SET_GADGET_TITLE', options: { gadgetId: myGadgetId(), title } });
  },

  isTabbedGadget(): boolean {
    return false;
  },

  expandMyGadget(): void {
    post({ type: 'EXPAND_GADGET', options: { gadgetId: myGadgetId() } });
  },

  collapseMyGadget(): void {
    post({ type: 'COLLAPSE_GADGET', options: { gadgetId: myGadgetId() } });
  },

  // These three do something inside a multi-tab gadget only, which the sandbox has not.
  showMyGadget(): void {},

  hideMyGadget(): void {},

  hideMyGadgetNotification(): void {},

  getMyGadgetView(): unknown {
    return desktopServices().gadgetViewConfig[String(myGadgetId())];
  },

  /** Names the tab where the gadget is meant, as the genuine library does. */
  showMyGadgetNotification(_details?: object): void {
    post({ gadgetId: myTabId(), type: 'ccbu.shownotificationicon' });
  }
};
