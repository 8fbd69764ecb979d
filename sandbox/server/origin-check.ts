import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { HttpError } from './http.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** "[::1]:80" -> "[::1]" */
function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

const portOf = (host: string): string => /:(\d+)$/.exec(host)?.[1] ?? '80';

function isLoopback(host: string): boolean {
  return LOOPBACK.test(isIP(host) === 6 ? `[${host}]` : host);
}

/**
 * Pictures, scripts and frames of another page come without an Origin, but browsers say all the same where they come from. Another page
 * may link to the sandbox's own, and to nothing else: not even to a gadget's page, into which the query can write.
 */
function fromAnotherSite({ url = '', headers }: IncomingMessage): boolean {
  const link = headers['sec-fetch-dest'] === 'document' && /^\/(\?|$)/.test(url);
  return !link && /^(cross|same)-site$/.test(String(headers['sec-fetch-site']));
}

/**
 * A page on the internet must not reach the sandbox through its visitor's browser: neither by a name of its own that
 * resolves to the sandbox's address (DNS rebinding), nor by a request across origins.
 * @param listening The address the server listens on. Where others may come, they come by that name, this computer's, or an address:
 * a page cannot have an address of ours for its origin.
 * The sandbox's own page may use another name of this computer: its control API has one, see sandbox/desktop/api.ts.
 * @returns The origin to be named in the answer, when it is not the request's own. Throws HttpError 403.
 */
export function createOriginCheck(listening: string): (request: IncomingMessage) => string | undefined {
  const names = [listening, hostname()].map((name) => name.toLowerCase());
  const open = !isLoopback(listening);
  return (request) => {
    const { host = '', origin } = request.headers;
    const name = withoutPort(host).toLowerCase();
    const address = isIP(name.replace(/^\[|\]$/g, '')) !== 0;
    if (!LOOPBACK.test(name) && !(open && (address || names.includes(name)))) {
      const remedy = open ? `use ${names[1]} or an address` : 'use localhost';
      throw new HttpError(403, `The sandbox refuses the host name "${host}": ${remedy}.`);
    }
    if (origin === undefined && fromAnotherSite(request))
      throw new HttpError(403, 'The sandbox refuses requests from pages of other sites.');
    if (origin === undefined || origin === `http://${host}`) return undefined;
    const [, from = ''] = /^http:\/\/(.+)$/.exec(origin) ?? [];
    if (LOOPBACK.test(withoutPort(from)) && LOOPBACK.test(name) && portOf(from) === portOf(host)) return origin;
    throw new HttpError(403, `Requests from other origins are refused: "${origin}". Allowed: "http://${host}".`);
  };
}
