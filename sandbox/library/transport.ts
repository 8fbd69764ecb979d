import type { Config } from './client-services.js';
import { gadgets, page, type ProxyAnswer, type ProxyParams, type Xhr } from './host.js';

export type RequestCallback = (answer: ProxyAnswer) => void;

export interface RequestParams extends ProxyParams {
  METHOD?: string;
  HEADERS?: Record<string, string>;
  POST_DATA?: string;
  /** null: the configured scheme. Absent: http. */
  SCHEME?: string | null;
}

const TIMEOUT_MS = 5000;

function isOwnHost(host: string | undefined): boolean {
  return host === 'localhost' || host === window.location.hostname;
}

function throughBrowser(url: string, callback: RequestCallback, params: RequestParams): Xhr {
  const jQuery = page.$ ?? page.jQuery;
  if (!jQuery) throw new Error('finesse.js needs jQuery on the page.');
  const headers = params.HEADERS ?? {};
  const get = !params.METHOD || params.METHOD === 'GET';
  const answer = (xhr: Xhr): void => {
    const requestId = xhr.getResponseHeader('requestId');
    callback({
      rc: xhr.status,
      text: xhr.responseText,
      headers: requestId ? { requestid: [requestId] } : {},
      isUnsent: xhr.readyState === 0
    });
  };
  return jQuery.ajax({
    url: window.location.origin + url,
    headers: {},
    beforeSend: (xhr: Xhr) => Object.entries(headers).forEach(([name, value]) => xhr.setRequestHeader(name, value)),
    ...(get ? { dataType: 'text' } : {}),
    contentType: headers['Content-Type'] ?? '',
    type: params.METHOD || 'GET',
    data: params.POST_DATA ?? '',
    timeout: TIMEOUT_MS,
    success: (_data: unknown, _status: string, xhr: Xhr) => answer(xhr),
    error: (xhr: Xhr) => answer(xhr)
  });
}

/** Through the container's proxy, unless Finesse is the very host of the page. */
export function send(config: Config, url: string, callback: RequestCallback, params: RequestParams): unknown {
  const headers: Record<string, string> = { ...params.HEADERS, Authorization: `Basic ${config.authorization}` };
  if (config.locale) headers['locale'] = config.locale;
  Object.assign(params, { HEADERS: headers, REFRESH_INTERVAL: 0 });
  if (isOwnHost(config.restHost)) return throughBrowser(url, callback, params);
  const scheme = params.SCHEME === null ? config.scheme : (params.SCHEME ?? 'http');
  return gadgets().io.makeRequest(encodeURI(`${scheme}://${config.restHost}:${config.localhostPort}`) + url, callback, params);
}
