// How a REST object's requests leave, and its answers come back: by jQuery, by the container's proxy, or from a cache.
import { ClientServices } from '../clientservices/client-services.js';
import { page, type ProxyAnswer } from '../internal/host.js';
import { readAnswer } from './payload.js';
import type { PendingCallbacks } from './pending-callbacks.js';
import { profile } from '../internal/profile.js';
import { keep, lookUp, type RestCachingService } from '../rest-caching-service.js';
import type { Abortable, RequestHandlers, RequestOptions } from './rest-types.js';
import { keptInSession } from '../session-storage-caching-service.js';
import { asParams, isOwnHost, throughBrowser, type Outgoing } from '../clientservices/transport.js';
import { Utilities } from '../utilities/utilities.js';
import { objectToXml, xmlToObject, type XmlObject } from '../internal/xml.js';

type Headers = Record<string, string>;

export interface Requester {
  extraHeaders: Headers | null;
  ajaxRequestTimeout: number;
  _rcs: typeof RestCachingService;
  _pendingCallbacks: PendingCallbacks;
  getRestType(): string;
  getRestUrl(): string;
  /** Since 15.0. */
  getRestUrlAdditionalParameters?(): string;
  cacheEntry(): { rest: string; url(): string };
  restRequest(url: string, options: RequestOptions): Abortable;
}

const NOTHING_TO_ABORT: Abortable = { abort: () => undefined };

/**
 * Whose look-up in the cache was made last, by any object of the page. 15.0 takes it for the one whose look-up found nothing: what the
 * server then answers is kept under the other's address.
 */
let lastLookUpOf: Requester | undefined;

export function request(object: Requester, url: string, given: RequestOptions | undefined): Abortable {
  const options = given ?? {};
  const { method } = options;
  const writes = Boolean(method) && method !== 'GET';
  if (writes) {
    if (!profile.keepsUuid || !options.uuid) options.uuid = Utilities.generateUUID();
    object._pendingCallbacks[options.uuid!] = { success: options.success, error: options.error };
  }
  if (!isOwnHost(ClientServices.getRestHost())) return byProxy(object, url, options);
  if (!profile.caches) return byJQuery(object, url, options);
  const { _rcs } = object;
  const last = url.slice(url.lastIndexOf('/') + 1);
  const cacheable = _rcs.getRestNameForRequestFromCache(last) ?? _rcs.getRestNameForRequestFromCache(object.getRestType());
  if (_rcs.isRestCacheServiceReachable() && cacheable && !writes) {
    lastLookUpOf = object;
    lookUp(
      url,
      (answer) => handOver(answer, options),
      () => void byJQuery(lastLookUpOf!, url, options),
      failedLookUp
    );
    return NOTHING_TO_ABORT;
  }
  if (method === 'GET' && keptInSession(object.getRestType()) !== undefined) {
    // What is kept is text, and is taken for an answer: neither status nor content are there.
    setTimeout(() => options.error?.({ status: undefined, content: undefined, isUnsent: undefined, object: {} } as never), 0);
    return NOTHING_TO_ABORT;
  }
  return byJQuery(object, url, options);
}

/** An object's own data, at its load and at a refresh: from a cache where one has it. No restRequest is made of that. */
export function readOwn(object: Requester, handlers: RequestHandlers): Abortable {
  const url = object.getRestUrl();
  const type = object.getRestType();
  const ask = (): Abortable => object.restRequest(url, handlers);
  if (!profile.caches) return ask();
  if (object._rcs.isRestCacheServiceReachable() && object._rcs.isCacheable(type)) {
    // Its status is not looked at.
    lookUp(url, (answer) => handlers.success?.(readAnswer(answer)), ask);
    return NOTHING_TO_ABORT;
  }
  const text = keptInSession(type);
  if (text === undefined) return ask();
  setTimeout(() => handlers.success?.({ object: objectIn(text) } as never), 0);
  return NOTHING_TO_ABORT;
}

function objectIn(text: string): XmlObject {
  try {
    return xmlToObject(text);
  } catch {
    return {};
  }
}

/** A cache that fails costs the request: the genuine library no longer knows who asked. */
function failedLookUp(): never {
  throw new TypeError("Cannot read properties of undefined (reading 'ajaxRequestTimeout')");
}

/** 12.0 sends those of the object only; 15.0 those of the request, and through the proxy the object's as well. */
function headersOf({ extraHeaders: own }: Requester, given: Headers | undefined, proxy: boolean): Headers {
  if (!profile.extraHeaders) return own ?? {};
  return { ...(proxy ? own : {}), ...given };
}

function outgoing(object: Requester, url: string, { method, uuid, extraHeaders, content }: RequestOptions, proxy: boolean): Outgoing {
  const reads = !method || method === 'GET';
  const more = object.getRestUrlAdditionalParameters?.() ?? '';
  return {
    url: reads ? `${url}${url.includes('?') ? '&' : '?'}${more}nocache=${Date.now()}${bypass()}` : url,
    method,
    requestId: uuid,
    extraHeaders: headersOf(object, extraHeaders, proxy),
    body: content && objectToXml(content),
    timeoutMs: object.ajaxRequestTimeout
  };
}

/** A switch of 15.0 for all GETs of the page. */
function bypass(): string {
  return page.finesse?.restservices?.bypassServerCache ? '&bypassServerCache=true' : '';
}

function byProxy(object: Requester, url: string, options: RequestOptions): Abortable {
  const out = outgoing(object, url, options, true);
  const running = ClientServices.makeRequest(out.url, (answer) => answered(object, answer, options), asParams(out));
  return { abort: () => (running as Partial<Abortable> | undefined)?.abort?.() };
}

function byJQuery(object: Requester, url: string, options: RequestOptions): Abortable {
  const running = throughBrowser(outgoing(object, url, options, false), (answer) => {
    if (profile.caches && isSuccess(answer.rc)) keep(object, answer);
    answered(object, answer, options);
  });
  return { abort: () => running.abort() };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** 202 promises an event; with any other status none will follow. */
function answered(object: Requester, answer: ProxyAnswer, handlers: RequestHandlers): void {
  const requestId = [answer.headers?.requestid].flat()[0];
  if (answer.rc !== 202 && requestId) delete object._pendingCallbacks[requestId];
  handOver(answer, handlers);
}

function handOver(answer: ProxyAnswer, handlers: RequestHandlers): void {
  const rsp = readAnswer(answer);
  if (isSuccess(rsp.status) && !rsp.error) handlers.success?.(rsp);
  else handlers.error?.(rsp);
}
