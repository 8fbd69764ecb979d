import type { RestRequest } from '../../model/types.js';
import type { ProxyRequest } from '../api.js';
import type { GadgetsHub } from './gadgets-hub.js';
import { createIo, type Carry, type Io } from './gadgets-io.js';
import { createMiniMessage, type MiniMessage } from './gadgets-message.js';
import { createPrefs, type Prefs } from './gadgets-prefs.js';
import { createUtil, type Util } from './gadgets-util.js';
import { createGadgetWindow, type GadgetWindow } from './gadgets-window.js';
import type { Hub } from '../hub/hub.js';

/** The part of the global `gadgets` that Finesse gadgets use. */
export interface Gadgets {
  Hub: Hub | GadgetsHub;
  /** The gadget sets `onConnect`; the container calls it once the page has loaded. */
  HubSettings: HubSettings;
  io: Io;
  /** A constructor, as gadgets write `new gadgets.Prefs()`. */
  Prefs: new () => Prefs;
  MiniMessage: new () => MiniMessage;
  json: { parse(text: string): unknown; stringify(value: unknown): string };
  util: Util;
  window: GadgetWindow;
  loadingindicator: { dismiss(): void; show(): void };
  views: {
    getCurrentView(): { getName(): string; isOnlyVisibleGadget(): boolean };
    getParams(): Record<string, unknown>;
    getSupportedViews(): Record<string, { getName(): string }>;
    requestNavigateTo(view: string): void;
  };
  log(message: unknown): void;
  warn(message: unknown): void;
  error(message: unknown): void;
}

export interface HubSettings {
  params: Record<string, unknown>;
  onConnect?: ((hub: unknown, success: boolean, error?: unknown) => void) | null;
}

export interface GadgetsOptions {
  hub: Hub | GadgetsHub;
  /** Sends a REST request to the server. It may call `answer` at once or later. */
  request: Carry<RestRequest>;
  /** Sends a request to another server. */
  proxyRequest?: Carry<ProxyRequest>;
  /** The object changes when the gadget sets a preference. */
  prefs: Record<string, string>;
  messages?: Record<string, string>;
  /** The features that the gadget requires, with their parameters. All features if missing. */
  features?: Record<string, Record<string, string>>;
  views?: string[];
  /** The gadget's own window. */
  window?: Window;
  onHeight?: (height: number) => void;
  onTitle?: (title: string) => void;
  onLoading?: (loading: boolean) => void;
  onView?: (view: string) => void;
  view?: () => string;
}

const noProxy: Carry<ProxyRequest> = ({ url }, answer) =>
  answer({ status: 404, headers: {}, body: `There is nothing at ${url}.`, delayMs: 0 });

export function createGadgets(options: GadgetsOptions): Gadgets {
  const { hub, onHeight, onTitle, onLoading, onView } = options;
  const page = options.window ?? window;
  const prefs = createPrefs(options.prefs, options.messages ?? {}, page);
  const view = options.view ?? (() => 'default');
  return {
    Hub: hub,
    HubSettings: { params: {} },
    io: createIo(options.request, options.proxyRequest ?? noProxy, page),
    // `new` on a plain function that returns an object: every instance shares the values, as in Finesse.
    Prefs: function Prefs(): Prefs {
      return prefs;
    } as unknown as new () => Prefs,
    MiniMessage: function MiniMessage(): MiniMessage {
      return createMiniMessage(page.document);
    } as unknown as new () => MiniMessage,
    json: { parse: parseJson, stringify: (value) => JSON.stringify(value) },
    util: createUtil(page, options.features ?? null),
    window: createGadgetWindow(
      page,
      (height) => onHeight?.(height),
      (title) => onTitle?.(title)
    ),
    loadingindicator: { dismiss: () => onLoading?.(false), show: () => onLoading?.(true) },
    views: {
      getCurrentView: () => ({ getName: view, isOnlyVisibleGadget: () => view() === 'canvas' }),
      getParams: () => ({}),
      getSupportedViews: () => Object.fromEntries((options.views ?? ['default']).map((name) => [name, { getName: () => name }])),
      requestNavigateTo: (name) => onView?.(name)
    },
    log: (message) => console.log(message),
    warn: (message) => console.warn(message),
    error: (message) => console.error(message)
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return false;
  }
}
