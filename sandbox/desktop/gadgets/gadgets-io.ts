import type { RestRequest, RestResponse } from '../../model/types.js';
import type { ProxyRequest } from '../api.js';
import { callGadget } from './gadget-errors.js';

/** The argument of a makeRequest callback, in Shindig's form. */
export interface IoResponse {
  rc: number;
  text: string;
  /** The text, or the parsed text with CONTENT_TYPE "DOM" or "JSON". undefined after an HTTP error. */
  data: unknown;
  /** Lower-case names. */
  headers: Record<string, string[]>;
  errors: string[];
}

export interface Io {
  makeRequest(url: string, callback: (response: IoResponse) => void, params?: IoParams): void;
  encodeValues(fields: Record<string, unknown>): string;
  getProxyUrl(url: string): string;
  RequestParameters: Record<keyof typeof REQUEST_PARAMETERS, string>;
  MethodType: Record<keyof typeof METHOD_TYPES, string>;
  ContentType: Record<keyof typeof CONTENT_TYPES, string>;
  AuthorizationType: Record<keyof typeof AUTHORIZATION_TYPES, string>;
  ProxyUrlRequestParameters: { REFRESH_INTERVAL: string };
}

export interface IoParams {
  METHOD?: string;
  HEADERS?: Record<string, string>;
  POST_DATA?: string;
  CONTENT_TYPE?: string;
  [parameter: string]: unknown;
}

export type Carry<Request> = (request: Request, answer: (response: RestResponse) => void) => void;

const REQUEST_PARAMETERS = {
  METHOD: 'METHOD',
  CONTENT_TYPE: 'CONTENT_TYPE',
  POST_DATA: 'POST_DATA',
  HEADERS: 'HEADERS',
  AUTHORIZATION: 'AUTHORIZATION',
  NUM_ENTRIES: 'NUM_ENTRIES',
  GET_SUMMARIES: 'GET_SUMMARIES',
  GET_FULL_HEADERS: 'GET_FULL_HEADERS',
  REFRESH_INTERVAL: 'REFRESH_INTERVAL',
  OAUTH_SERVICE_NAME: 'OAUTH_SERVICE_NAME',
  OAUTH_TOKEN_NAME: 'OAUTH_TOKEN_NAME',
  OAUTH_USE_TOKEN: 'OAUTH_USE_TOKEN'
};
const METHOD_TYPES = { GET: 'GET', POST: 'POST', PUT: 'PUT', DELETE: 'DELETE', HEAD: 'HEAD', PATCH: 'PATCH' };
const CONTENT_TYPES = { TEXT: 'TEXT', DOM: 'DOM', JSON: 'JSON', FEED: 'FEED' };
const AUTHORIZATION_TYPES = { NONE: 'NONE', SIGNED: 'SIGNED', OAUTH: 'OAUTH' };

/** Paths of Finesse, on any host. */
const OF_FINESSE = /^\/(finesse|desktop|3rdpartygadget|gadget)\//;
/** On the container's own computer these ports are Finesse's. Another port is another server. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(?:80|443|8082|8443|8445))?$/;

/** @param page The gadget's window. */
export function createIo(request: Carry<RestRequest>, proxyRequest: Carry<ProxyRequest>, page: Window): Io {
  return {
    makeRequest(url, callback, params = {}) {
      const method = (params.METHOD ?? 'GET').toUpperCase();
      const body = params.POST_DATA === undefined ? {} : { body: String(params.POST_DATA) };
      const headers = Object.fromEntries(Object.entries(params.HEADERS ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
      // Shindig's default content type.
      if (method === 'POST') headers['content-type'] ??= 'application/x-www-form-urlencoded';
      // A gadget never gets the answer before makeRequest has returned.
      const answer = (response: RestResponse): void =>
        void setTimeout(() => callGadget(page, () => callback(shape(response, params.CONTENT_TYPE))), response.delayMs);
      const path = pathAtFinesse(url);
      if (path === undefined) proxyRequest({ url, method, headers, ...body }, answer);
      else request({ method, path, headers, ...body }, answer);
    },
    encodeValues: (fields) =>
      Object.entries(fields)
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
        .join('&'),
    getProxyUrl: (url) => (pathAtFinesse(url) === undefined ? `/gadgets/proxy?url=${encodeURIComponent(url)}` : url),
    RequestParameters: REQUEST_PARAMETERS,
    MethodType: METHOD_TYPES,
    ContentType: CONTENT_TYPES,
    AuthorizationType: AUTHORIZATION_TYPES,
    ProxyUrlRequestParameters: { REFRESH_INTERVAL: 'REFRESH_INTERVAL' }
  };
}

function pathAtFinesse(url: string): string | undefined {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)(.*)$/i.exec(url);
  if (!absolute) return url;
  const [, host = '', path = ''] = absolute;
  const name = host.toLowerCase();
  return OF_FINESSE.test(path) || OWN_HOST.test(name) || name === location.host ? path || '/' : undefined;
}

function shape(response: RestResponse, contentType: string | undefined): IoResponse {
  const { status, body } = response;
  const answer: IoResponse = {
    rc: status,
    text: body,
    data: undefined,
    headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), [value]])),
    errors: []
  };
  if (status < 200 || status >= 400) return { ...answer, errors: [`${status} Error`] };
  return { ...answer, ...parse(body, contentType) };
}

function parse(text: string, contentType: string | undefined): { data: unknown; rc?: number; errors?: string[] } {
  if (contentType === CONTENT_TYPES.DOM) return { data: new DOMParser().parseFromString(text, 'text/xml') };
  if (contentType === CONTENT_TYPES.FEED)
    return { data: undefined, rc: 500, errors: ['500 The sandbox reads no feeds: use CONTENT_TYPE "DOM".'] };
  if (contentType !== CONTENT_TYPES.JSON) return { data: text };
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return { data: null, rc: 500, errors: ['500 Failed to parse JSON'] };
  }
}
