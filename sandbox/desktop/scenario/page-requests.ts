// Counts the requests of a page in virtual time, and sends them in the same order each time.

export type PageWindow = Window & typeof globalThis;

export interface PageRequests {
  /** How many have been sent and not answered. */
  count(): number;
}

/** The number of a request. The server answers in this order, because connections do not keep it. See sandbox/server/request-queue.ts. */
const ORDER_HEADER = 'sandbox-order';
/** Chrome opens six connections to a host. Two must stay free: for the events, and for this page's answers to the server's questions. */
const AT_ONCE = 4;

/**
 * If two requests have the same address, Chrome's cache delays one until the other is answered, for up to 20 s. The library's cache breaker
 * makes such addresses while the date stands still, and the server waits for both requests. A conditional request bypasses the cache. The
 * sandbox ignores the condition.
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

/** @param mine Whether to count a request to an address of the page's origin. By default it counts all of them. */
export function queueRequests(page: PageWindow, mine: (url: URL) => boolean = () => true): PageRequests {
  let count = 0;
  let gone = false;
  const isCounted = (address: string | URL): boolean => {
    const url = new URL(address, page.document.baseURI);
    return url.origin === page.location.origin && mine(url);
  };
  const begin = (): void => void (count += 1);
  const end = (): void => {
    // A request ends with its page. Later events of it do not count.
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
    // A synchronous request blocks the page, so it cannot wait in the queue.
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
