import type { Config } from './config.js';
import { gadgets, page, type ProxyAnswer, type ProxyParams, type Xhr } from '../internal/host.js';
import { profile } from '../internal/profile.js';

export type RequestCallback = (answer: ProxyAnswer) => void;

export interface RequestParams extends ProxyParams {
  METHOD?: string;
  HEADERS?: Record<string, string>;
  POST_DATA?: string;
  /** null: the configured scheme. Absent: http. */
  SCHEME?: string | null;
}

/** What restRequest has to send, whichever way it leaves. */
export interface Outgoing {
  url: string;
  method: string | undefined;
  requestId: string | undefined;
  extraHeaders: Record<string, string>;
  body: string | undefined;
  timeoutMs: number;
}

/** Whether the page comes from where the requests go: then no proxy is needed. */
export function isOwnHost(host: string | undefined): boolean {
  return host?.toLowerCase() === 'localhost' || host === window.location.hostname;
}

/** Who asks is said by the gadget's own configuration, not by the one that ClientServices has. */
export function throughBrowser({ url, method, requestId, extraHeaders, body, timeoutMs }: Outgoing, callback: RequestCallback): Xhr {
  const jQuery = page.$ ?? page.jQuery;
  if (!jQuery) throw new Error('finesse.js needs jQuery on the page.');
  const config = page.finesse?.gadget?.Config ?? {};
  const answer = (text: string, xhr: Xhr): void =>
    callback({ rc: xhr.status, text, isUnsent: xhr.readyState === 0, headers: { requestid: xhr.getResponseHeader('requestId') } });
  return jQuery.ajax({
    url: encodeURI(window.location.origin + url),
    headers: extraHeaders,
    beforeSend: (xhr: Xhr) => {
      xhr.setRequestHeader('Authorization', `Basic ${config.authorization}`);
      xhr.setRequestHeader('locale', config.locale ?? '');
      if (config.id) xhr.setRequestHeader('f_username', config.id);
      if (requestId !== undefined) xhr.setRequestHeader('requestId', requestId);
    },
    // With a body jQuery is left to guess what comes back, so that the text of such an answer can be a document.
    ...(body === undefined ? { dataType: 'text' } : {}),
    contentType: body === undefined ? '' : 'application/xml',
    ...(profile.caches ? { processData: true } : {}),
    type: method || 'GET',
    data: body ?? '',
    timeout: timeoutMs,
    success: (text: string, _status: string, xhr: Xhr) => answer(text, xhr),
    error: (xhr: Xhr) => answer(xhr.responseText ?? '', xhr)
  });
}

/** What restRequest gives to ClientServices.makeRequest. */
export function asParams({ method, requestId, extraHeaders, body }: Outgoing): RequestParams {
  const withId = method !== undefined && method !== 'GET';
  // Those of an object itself are not copied: 12.0 leaves in them what it adds.
  const headers = Object.assign(
    extraHeaders,
    withId && requestId !== undefined ? { requestId } : {},
    body === undefined ? {} : { 'Content-Type': 'application/xml' }
  );
  return {
    HEADERS: headers,
    ...(method === undefined ? {} : { METHOD: method }),
    ...(withId ? { GET_FULL_HEADERS: 'true' } : {}),
    ...(body === undefined ? {} : { POST_DATA: body })
  };
}

export function throughProxy(config: Config, url: string, callback: RequestCallback, params: RequestParams): unknown {
  const headers = Object.assign(params.HEADERS ?? {}, { Authorization: `Basic ${config.authorization}`, locale: config.locale ?? '' });
  Object.assign(params, { HEADERS: headers, REFRESH_INTERVAL: 0 });
  const scheme = params.SCHEME === null ? config.scheme : (params.SCHEME ?? 'http');
  const origin = profile.proxyOrigin ?? encodeURI(`${scheme}://${config.restHost}:${config.localhostPort}`);
  return gadgets().io.makeRequest(origin + url, callback, params);
}
