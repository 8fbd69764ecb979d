// What the gadget page must offer the library: hub, proxy, preferences and jQuery. All of it is looked up when it is used.

export interface Hub {
  subscribe(topic: string, callback: (topic: string, data: unknown) => void): string;
  unsubscribe(subscription: string): void;
  publish(topic: string, data: unknown): void;
}

export interface ProxyAnswer {
  rc: number;
  text: string | null;
  /** The id of the request: a list through the proxy, text or null by jQuery. */
  headers?: { requestid?: string | string[] | null };
  isUnsent?: boolean;
}

export type ProxyParams = Record<string, unknown>;

export interface Prefs {
  getString(name: string): string;
  getInt(name: string): number;
}

export interface Gadgets {
  Hub: Hub;
  io: { makeRequest(url: string, callback: (answer: ProxyAnswer) => void, params: ProxyParams): unknown };
  Prefs?: new () => Prefs;
  util?: { getUrlParameters(): Record<string, string | undefined> };
  window?: { adjustHeight(height?: number): void };
}

export interface Xhr {
  status: number;
  responseText: string;
  readyState?: number;
  getResponseHeader(name: string): string | null;
  setRequestHeader(name: string, value: string): void;
  abort(): void;
}

export interface JQuery {
  ajax(settings: Record<string, unknown>): Xhr;
}

/** `finesse.container.Container` of the page around the gadget. Those with an id came after 12.0, and their names are the sandbox's own. */
export interface Container {
  showDialog?(options?: object): unknown;
  hideDialog?(): unknown;
  showCertificateBanner?(options: { id: string; callback?: (() => void) | undefined }): unknown;
  hideCertificateBanner?(id: string): unknown;
  reloadGadget?(gadgetId: string): unknown;
  modifyGadgetUrl?(gadgetId: string, url: string): unknown;
}

export interface Toast {
  body?: string;
}

/** The answers that the desktop keeps, in its IndexedDB. */
export interface RestCacheDataContainer {
  isReachable(): boolean;
  fetchData(options: { key: string; onsuccess(found: { data?: unknown } | null | undefined): void; onerror(error: unknown): void }): void;
  saveOrUpdateData(entries: { key: string; data: unknown }[]): void;
}

export interface Page {
  gadgets?: Gadgets;
  $?: JQuery;
  jQuery?: JQuery;
  parent?: {
    sandboxDesktop?: { toast?(title: string, body: string, ms: number): void };
    finesse?: { container?: { Config?: { systemAuthMode?: string } } };
  };
  /** Where the sandbox wants to hear of errors that the library keeps to itself. */
  finesseSandboxReport?: (error: unknown) => void;
  finesse?: {
    container?: { Container?: Container };
    gadget?: { Config?: { host?: string; authorization?: string; locale?: string; id?: string; teamId?: string } };
    restservices?: { bypassServerCache?: boolean };
    /** Since 15.0: what the desktop shares with its gadgets. */
    idb?: { RestCacheDataContainer?: RestCacheDataContainer };
  };
}

export const page = window as unknown as Page;

/** The desktop's own configuration; undefined where the gadget is not on a desktop, or on one of another origin. */
export function desktopConfig(): { systemAuthMode?: string } | undefined {
  try {
    return page.parent?.finesse?.container?.Config;
  } catch {
    return undefined;
  }
}

export function gadgets(): Gadgets {
  if (!page.gadgets) throw new Error('The page has no "gadgets": finesse.js runs in an OpenSocial container.');
  return page.gadgets;
}
