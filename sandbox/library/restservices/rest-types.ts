import type { XmlObject } from '../internal/xml.js';

/** What a request's handlers get. */
export interface Rsp {
  status: number;
  content: string | null;
  /** Absent when the body could not be read. */
  object?: XmlObject;
  isUnsent?: boolean;
  error?: { errorType: string; errorMessage: string };
}

export interface RequestHandlers {
  success?(rsp: Rsp): void;
  error?(rsp: Rsp): void;
}

export interface RequestOptions extends RequestHandlers {
  method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  content?: object | undefined;
  /** The request's id, which leaves as a header and comes back with what is told of it: written here before the request leaves. */
  uuid?: string;
  /** Since 15.0. */
  extraHeaders?: Record<string, string> | undefined;
}

export interface Abortable {
  abort(): void;
}

/** What the hub delivers on a node's topic. */
export interface HubMessage {
  content?: string;
  object?: { Update?: Update };
}

export interface Update {
  event?: string;
  source?: string;
  requestId?: string;
  data?: XmlObject;
}
