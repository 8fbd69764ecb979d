// The requests of a page whose time is the server's: counted, and sent in an order that is the same each time.

export type PageWindow = Window & typeof globalThis;

export interface PageRequests {
  /** How many have been sent and not been answered. */
  count(): number;
}

/** The server lets what pages have sent through in this order. Connections do not keep it. */
const ORDER_HEADER = 'sandbox-order';
/** Chrome has six connections to a host. Events and this page's answers to the server need one each: nobody could else say that the others wait. */
const AT_ONCE = 4;

/**
 * Of two requests for the same address Chrome's cache lets one wait for the other, for 20 s. With the date standing still the library's cache
 * breaker makes such twins, and the server waits for both. A condition keeps a request out of the cache; the sandbox does not look at it.
 */
const PAST_THE_CACHE = ['if-match', '*'] as const;

let numbered = 0;
let sent = 0;
const queue: { send(): void }[] = [];

function sendNext(): void {
  while (sent < AT_ONCE) {
    const next = queue.shift();
    if (next === undefined) return;
    sent += 1;
    next.send();
  }
}

function answered(): void {
  sent -= 1;
  sendNext();
}

/** `mine`: whether an address is to be counted; all of the page's own origin unless told. */
export function queueRequests(page: PageWindow, mine: (url: URL) => boolean = () => true): PageRequests {
  let count = 0;
  let gone = false;
  const isCounted = (address: string | URL): boolean => {
    const url = new URL(address, page.document.baseURI);
    return url.origin === page.location.origin && mine(url);
  };
  const begin = (): void => void (count += 1);
  const end = (): void => {
    // With its page a request goes, and what is told of it later is no more than an echo.
    if (gone) return;
    count -= 1;
    answered();
  };
  page.addEventListener('pagehide', () => {
    gone = true;
    sent -= count;
    count = 0;
    sendNext();
  });
  wrapXhr(page, isCounted, begin, end);
  wrapFetch(page, isCounted, begin, end);
  return { count: () => count };
}

type IsCounted = (address: string | URL) => boolean;

function wrapXhr(page: PageWindow, isCounted: IsCounted, begin: () => void, end: () => void): void {
  const { prototype } = page.XMLHttpRequest;
  const { open, send, abort } = prototype;
  const opened = new WeakSet<XMLHttpRequest>();
  const queued = new WeakMap<XMLHttpRequest, { send(): void }>();
  prototype.open = function (this: XMLHttpRequest, ...given: unknown[]) {
    const [, address, async = true] = given;
    // A synchronous one stops the page, so it cannot wait for anything in it.
    if (async !== false && isCounted(address as string)) opened.add(this);
    else opened.delete(this);
    return (open as (...all: unknown[]) => void).apply(this, given);
  };
  prototype.send = function (this: XMLHttpRequest, ...given) {
    if (!opened.has(this)) return send.apply(this, given);
    this.setRequestHeader(ORDER_HEADER, String(++numbered));
    this.setRequestHeader(...PAST_THE_CACHE);
    const entry = {
      send: () => {
        queued.delete(this);
        begin();
        this.addEventListener('loadend', end, { once: true });
        send.apply(this, given);
      }
    };
    queued.set(this, entry);
    queue.push(entry);
    sendNext();
  };
  prototype.abort = function (this: XMLHttpRequest) {
    const entry = queued.get(this);
    if (entry) queue.splice(queue.indexOf(entry), 1);
    queued.delete(this);
    return abort.apply(this);
  };
}

function wrapFetch(page: PageWindow, isCounted: IsCounted, begin: () => void, end: () => void): void {
  const { fetch } = page;
  page.fetch = (input, init) => {
    const request = typeof input === 'object' && 'url' in input ? input : undefined;
    if (!isCounted(request?.url ?? (input as string | URL))) return fetch.call(page, input, init);
    const headers = new Headers(init?.headers ?? request?.headers);
    headers.set(ORDER_HEADER, String(++numbered));
    headers.set(...PAST_THE_CACHE);
    return new Promise((resolve, reject) => {
      queue.push({
        send() {
          begin();
          fetch
            .call(page, input, { ...init, headers })
            .finally(end)
            .then(resolve, reject);
        }
      });
      sendNext();
    });
  };
}
