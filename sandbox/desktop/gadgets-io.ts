import type { RestRequest, RestResponse } from '../model/types.js';

/** What a makeRequest callback gets, as Shindig shapes it. */
export interface IoResponse {
  rc: number;
  text: string;
  /** The text, or with CONTENT_TYPE "DOM" or "JSON" what it says; undefined after an HTTP error. */
  data: unknown;
  /** Lower-case names. */
  headers: Record<string, string[]>;
  errors: string[];
}

export interface Io {
  makeRequest(url: string, callback: (response: IoResponse) => void, params?: IoParams): void;
  encodeValues(fields: Record<string, string>): string;
  RequestParameters: Record<keyof typeof REQUEST_PARAMETERS, string>;
  MethodType: Record<keyof typeof METHOD_TYPES, string>;
  ContentType: Record<keyof typeof CONTENT_TYPES, string>;
  AuthorizationType: Record<keyof typeof AUTHORIZATION_TYPES, string>;
}

export interface IoParams {
  METHOD?: string;
  HEADERS?: Record<string, string>;
  POST_DATA?: string;
  CONTENT_TYPE?: string;
  [parameter: string]: unknown;
}

const REQUEST_PARAMETERS = {
  METHOD: 'METHOD',
  CONTENT_TYPE: 'CONTENT_TYPE',
  POST_DATA: 'POST_DATA',
  HEADERS: 'HEADERS',
  AUTHORIZATION: 'AUTHORIZATION',
  NUM_ENTRIES: 'NUM_ENTRIES',
  GET_SUMMARIES: 'GET_SUMMARIES',
  GET_FULL_HEADERS: 'GET_FULL_HEADERS',
  REFRESH_INTERVAL: 'REFRESH_INTERVAL'
};
const METHOD_TYPES = { GET: 'GET', POST: 'POST', PUT: 'PUT', DELETE: 'DELETE', HEAD: 'HEAD' };
const CONTENT_TYPES = { TEXT: 'TEXT', DOM: 'DOM', JSON: 'JSON', FEED: 'FEED' };
const AUTHORIZATION_TYPES = { NONE: 'NONE', SIGNED: 'SIGNED', OAUTH: 'OAUTH' };

export function createIo(request: (request: RestRequest, answer: (response: RestResponse) => void) => void): Io {
  return {
    makeRequest(url, callback, params = {}) {
      const rest: RestRequest = {
        method: params.METHOD ?? 'GET',
        path: url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, ''),
        headers: Object.fromEntries(Object.entries(params.HEADERS ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
      };
      if (params.POST_DATA !== undefined) rest.body = params.POST_DATA;
      // A gadget never gets its answer before makeRequest has returned.
      request(rest, (response) => setTimeout(() => callback(shape(response, params.CONTENT_TYPE)), response.delayMs));
    },
    encodeValues: (fields) => new URLSearchParams(fields).toString(),
    RequestParameters: REQUEST_PARAMETERS,
    MethodType: METHOD_TYPES,
    ContentType: CONTENT_TYPES,
    AuthorizationType: AUTHORIZATION_TYPES
  };
}

function shape(response: RestResponse, contentType: string | undefined): IoResponse {
  const { status, body } = response;
  const failed = status < 200 || status >= 400;
  return {
    rc: status,
    text: body,
    data: failed ? undefined : parse(body, contentType),
    headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), [value]])),
    errors: failed ? [`${status} Error`] : []
  };
}

function parse(text: string, contentType: string | undefined): unknown {
  if (contentType === CONTENT_TYPES.JSON) return JSON.parse(text) as unknown;
  if (contentType === CONTENT_TYPES.DOM) return new DOMParser().parseFromString(text, 'text/xml');
  return text;
}
