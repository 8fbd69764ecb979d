import type { RestRequest, RestResponse } from '../../../model/types.js';
import type { GadgetObserver } from '../../gadgets/gadget-observer.js';

/**
 * Observes the requests that a gadget's page sends without `gadgets.io`. finesse.js does so if Finesse is the host of the page. The
 * page's own objects still send them.
 */
export function observeRequests(page: Window & typeof globalThis, { asked, answered }: Pick<GadgetObserver, 'asked' | 'answered'>): void {
  wrapXhr(page, asked, answered);
  wrapFetch(page, asked, answered);
}

function wrapXhr(page: Window & typeof globalThis, asked: GadgetObserver['asked'], answered: GadgetObserver['answered']): void {
  const { prototype } = page.XMLHttpRequest;
  const { open, send } = prototype;
  const requests = new WeakMap<XMLHttpRequest, RestRequest>();
  prototype.open = function (this: XMLHttpRequest, ...parameters: unknown[]) {
    const [method, url] = parameters;
    requests.set(this, { method: String(method).toUpperCase(), path: pathOf(String(url), page) });
    return (open as (...given: unknown[]) => void).apply(this, parameters);
  };
  prototype.send = function (this: XMLHttpRequest, ...parameters: Parameters<XMLHttpRequest['send']>) {
    const request = requests.get(this);
    if (request) {
      asked(request);
      // Runs after the gadget's own handlers, unless the gadget adds them later.
      this.addEventListener('load', () => answered(request, answerOf(this)));
    }
    return send.apply(this, parameters);
  };
}

function answerOf(xhr: XMLHttpRequest): RestResponse {
  const seq = xhr.getResponseHeader('sandbox-seq');
  const body = xhr.responseType === '' || xhr.responseType === 'text' ? xhr.responseText : '';
  return { status: xhr.status, headers: seq === null ? {} : { 'sandbox-seq': seq }, body, delayMs: 0 };
}

function wrapFetch(page: Window & typeof globalThis, asked: GadgetObserver['asked'], answered: GadgetObserver['answered']): void {
  const { fetch } = page;
  page.fetch = async (input, init) => {
    const request = {
      method: (init?.method ?? (typeof input === 'object' && 'method' in input ? input.method : 'GET')).toUpperCase(),
      path: pathOf(typeof input === 'object' && 'url' in input ? input.url : String(input), page)
    };
    asked(request);
    const response = await fetch.call(page, input, init);
    const copy = response.clone();
    void copy.text().then(
      (body) => answered(request, { status: copy.status, headers: Object.fromEntries(copy.headers), body, delayMs: 0 }),
      // The gadget has aborted it, so there is no answer.
      () => undefined
    );
    return response;
  };
}

function pathOf(url: string, page: Window): string {
  try {
    const { origin, pathname, search } = new URL(url, page.document.baseURI);
    return origin === page.location.origin ? pathname + search : url;
  } catch {
    return url;
  }
}
