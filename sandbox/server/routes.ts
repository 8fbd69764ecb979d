import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from './http.js';

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** What the first group of the route's path matched in the URL: neither decoded nor normalised. */
  captured: string;
  query: URLSearchParams;
  handle: Handler;
}

export type Handler = (exchange: Exchange) => void | Promise<void>;

export interface Route extends Partial<Record<'GET' | 'POST' | 'PATCH' | 'DELETE' | 'any', Handler>> {
  path: RegExp;
}

const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'] as const;

/** @throws HttpError 404, or 405 for a path that knows other methods only. */
export function findRoute(
  routes: readonly Route[],
  { url = '/', method = 'GET' }: IncomingMessage
): Omit<Exchange, 'request' | 'response'> {
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  for (const route of routes) {
    const match = route.path.exec(path);
    if (!match) continue;
    const handle = route.any ?? route[METHODS.find((name) => name === (method === 'HEAD' ? 'GET' : method)) ?? 'any'];
    if (handle) return { handle, captured: match[1] ?? '', query: new URLSearchParams(query) };
    const allow = METHODS.filter((name) => route[name]).join(', ');
    throw new HttpError(405, `${method} is not possible on ${path}. Allowed: ${allow}.`, { allow });
  }
  throw new HttpError(404, `There is nothing at ${path}.`);
}
