import type { RestRequest, RestResponse } from '../../model/types.js';
import { proxyRequest, request, type GadgetSetup } from '../api.js';
import { createGadgetsHub, type GadgetsHub } from './gadgets-hub.js';
import { callGadget, watchForErrors, errorText, type Trouble } from './gadget-errors.js';
import { createGadgets, type Gadgets, type HubSettings } from './gadgets.js';
import type { GadgetObserver } from './gadget-observer.js';
import type { Hub } from '../hub/hub.js';

export interface PageOptions {
  hub: Hub;
  gadget: GadgetSetup;
  /** The object changes when the gadget sets a preference. */
  prefs: Record<string, string>;
  view(): string;
  onHeight(height: number): void;
  onTitle(title: string): void;
  onLoading(loading: boolean): void;
  onView(view: string): void;
  onTrouble(trouble: Trouble): void;
  observer?: GadgetObserver | undefined;
}

type GadgetPage = Window & {
  gadgets?: Gadgets;
  osapi?: object;
  /** The stand-in calls this with errors that Finesse's library does not report. */
  finesseSandboxReport?: (error: unknown) => void;
};

/** A page that waits for a file in vain gets its hub after this time. */
const LONGEST_LOAD_MS = 5000;
/** A gadget has shown something after this time, except on very slow servers. */
const EMPTY_AFTER_MS = 3000;

/** Gives a page `gadgets` before its first script runs. The page's subscriptions end when the page goes. */
export function enterPage(page: GadgetPage, options: PageOptions): void {
  const { gadget, prefs, onTrouble, observer } = options;
  let gone = false;
  const unlessGone =
    <Request, Answer>(carry: (request: Request, answer: (response: Answer) => void) => void) =>
    (asked: Request, answer: (response: Answer) => void): void =>
      carry(asked, (response) => !gone && answer(response));

  const hub = createGadgetsHub(options.hub, page, observer);
  const gadgets = createGadgets({
    ...options,
    hub,
    prefs,
    messages: gadget.messages,
    features: gadget.features,
    views: gadget.views,
    window: page,
    request: unlessGone<RestRequest, RestResponse>((rest, answer) => {
      observer?.asked(rest);
      request(rest, (response) => {
        answer(response);
        observer?.answered(rest, response);
      });
    }),
    proxyRequest: unlessGone(proxyRequest)
  });
  page.gadgets = gadgets;
  page.osapi = osapi(gadgets);
  page.finesseSandboxReport = (error) => onTrouble({ severity: 'error', text: errorText(error) });
  watchForErrors(page, onTrouble);
  observer?.opened(page);
  connectOnceLoaded(page, gadgets, hub, onTrouble);
  page.addEventListener('pagehide', () => {
    gone = true;
    observer?.closed();
    hub.leave();
  });
}

/** Calls HubSettings.onConnect once: when the page has loaded, or when the gadget sets it afterwards. */
function connectOnceLoaded(page: GadgetPage, gadgets: Gadgets, hub: GadgetsHub, report: (trouble: Trouble) => void): void {
  let onConnect: HubSettings['onConnect'];
  let connected = false;
  let called = false;
  const call = (): void => {
    const handler = onConnect;
    if (called || !connected || !handler) return;
    called = true;
    callGadget(page, () => handler(hub, true, undefined));
  };
  const connect = (): void => {
    connected = true;
    call();
  };
  Object.defineProperty(gadgets.HubSettings, 'onConnect', {
    configurable: true,
    enumerable: true,
    get: () => onConnect,
    set(handler: HubSettings['onConnect']) {
      onConnect = handler;
      if (!connected || called) return;
      report({
        severity: 'warning',
        text: 'gadgets.HubSettings.onConnect was set after the page had loaded: on a Finesse desktop the hub may have connected before.'
      });
      page.setTimeout(call, 0);
    }
  });
  page.addEventListener('load', () => {
    connect();
    page.setTimeout(() => {
      if (!gone(page) && isEmpty(page))
        report({ severity: 'warning', text: 'The gadget shows nothing: there is neither text nor anything else to be seen on its page.' });
    }, EMPTY_AFTER_MS);
  });
  page.setTimeout(connect, LONGEST_LOAD_MS);
}

function gone(page: Window): boolean {
  return page.closed || page.document.defaultView === null;
}

function isEmpty({ document }: Window): boolean {
  const seen = Array.from(document.body.querySelectorAll('img,svg,canvas,iframe,video,object,input,button,select,textarea'));
  return document.body.innerText.trim() === '' && !seen.some((element) => element.getClientRects().length > 0);
}

/** The part of the feature "osapi" that loads files. */
function osapi({ io }: Gadgets): object {
  const ask = (method: string) => (params: { href: string; format?: string; body?: string; headers?: Record<string, string[]> }) => ({
    execute(callback: (answer: object) => void): void {
      const headers = Object.fromEntries(Object.entries(params.headers ?? {}).map(([name, values]) => [name, [values].flat().join(', ')]));
      const body = params.body === undefined ? {} : { POST_DATA: params.body };
      const format = params.format === 'json' ? 'JSON' : 'TEXT';
      io.makeRequest(
        params.href,
        ({ rc, data, text, headers: answered }) => callback({ status: rc, content: data ?? text, headers: answered }),
        { METHOD: method, CONTENT_TYPE: format, HEADERS: headers, ...body }
      );
    }
  });
  return { http: { get: ask('GET'), post: ask('POST'), put: ask('PUT'), delete: ask('DELETE'), head: ask('HEAD') } };
}
