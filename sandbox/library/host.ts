// What the gadget page must offer the library: hub, proxy, preferences and jQuery. All of it is looked up when it is used.

export interface Hub {
  subscribe(topic: string, callback: (topic: string, data: unknown) => void): string;
  unsubscribe(subscription: string): void;
  publish(topic: string, data: unknown): void;
}

export interface ProxyAnswer {
  rc: number;
  text: string | null;
  headers?: Record<string, string[]>;
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

export interface Container {
  showDialog?(options?: object): unknown;
  hideDialog?(): unknown;
  reloadGadget?(gadgetId: string): unknown;
}

export interface Page {
  gadgets?: Gadgets;
  $?: JQuery;
  jQuery?: JQuery;
  finesse?: { container?: { Container?: Container }; gadget?: { Config?: { host?: string } } };
}

export const page = window as unknown as Page;

export function gadgets(): Gadgets {
  if (!page.gadgets) throw new Error('The page has no "gadgets": finesse.js runs in an OpenSocial container.');
  return page.gadgets;
}
