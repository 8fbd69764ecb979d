import type { RestRequest, RestResponse } from '../model/types.js';
import type { Hub } from './hub.js';
import { createIo, type Io } from './gadgets-io.js';
import { createPrefs, type Prefs } from './gadgets-prefs.js';

/** The `gadgets` global as far as Finesse gadgets use it. */
export interface Gadgets {
  Hub: Hub;
  /** The gadget sets `onConnect`; the container calls it once the page has loaded. */
  HubSettings: { params: Record<string, unknown>; onConnect?: (hub: Hub, success: boolean, error?: unknown) => void };
  io: Io;
  /** A constructor, as gadgets write `new gadgets.Prefs()`. */
  Prefs: new () => Prefs;
  json: { parse(text: string): unknown; stringify(value: unknown): string };
  util: {
    getUrlParameters(): Record<string, string>;
    registerOnLoadHandler(handler: () => void): void;
    escapeString(text: string): string;
    hasFeature(name: string): boolean;
  };
  window: { adjustHeight(height?: number): void; setTitle(title: string): void };
  loadingindicator: { dismiss(): void };
  views: { getCurrentView(): { getName(): string }; getParams(): Record<string, unknown> };
}

export interface GadgetsOptions {
  hub: Hub;
  /** Carries a REST call to the server; `answer` may be called at once or later. */
  request: (request: RestRequest, answer: (response: RestResponse) => void) => void;
  prefs: Record<string, string>;
  messages?: Record<string, string>;
  /** The gadget's own window. */
  window?: Window;
  onHeight?: (height: number) => void;
  onTitle?: (title: string) => void;
}

export function createGadgets(options: GadgetsOptions): Gadgets {
  const { hub, onHeight, onTitle } = options;
  const page = options.window ?? window;
  const prefs = createPrefs({ ...options.prefs }, options.messages ?? {}, page);
  return {
    Hub: hub,
    HubSettings: { params: {} },
    io: createIo(options.request),
    // `new` on a plain function that returns an object: every instance shares the values, as in Finesse.
    Prefs: function Prefs(): Prefs {
      return prefs;
    } as unknown as new () => Prefs,
    json: { parse: (text) => JSON.parse(text) as unknown, stringify: (value) => JSON.stringify(value) },
    util: {
      getUrlParameters: () => Object.fromEntries(new URLSearchParams(page.location.search)),
      registerOnLoadHandler(handler) {
        if (page.document.readyState === 'complete') setTimeout(handler, 0);
        else page.addEventListener('load', () => handler());
      },
      escapeString: escapeHtml,
      hasFeature: () => true
    },
    window: {
      adjustHeight: (height) => onHeight?.(height ?? page.document.documentElement.offsetHeight),
      setTitle: (title) => onTitle?.(title)
    },
    loadingindicator: { dismiss: () => undefined },
    views: { getCurrentView: () => ({ getName: () => 'default' }), getParams: () => ({}) }
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
