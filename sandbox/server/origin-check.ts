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
 * Whether a page of another site sends the request. Requests for pictures, scripts and frames have no Origin, but a Sec-Fetch-Site.
 * Another page may link to the desktop page only. It may not link to a gadget's page, because the query can write into that.
 */
function fromAnotherSite({ url = '', headers }: IncomingMessage): boolean {
  const link = headers['sec-fetch-dest'] === 'document' && /^\/(\?|$)/.test(url);
  return !link && /^(cross|same)-site$/.test(String(headers['sec-fetch-site']));
}

/**
 * A page on the internet must not reach the sandbox through its visitor's browser. It could try with a host name of its own that
 * resolves to the sandbox's address (DNS rebinding), or with a request across origins.
 * The sandbox's own page may use another name of this computer: its control API has one, see sandbox/desktop/api.ts.
 * @param listening The address the server listens on. If other computers can reach it, they may use that name, this computer's name,
 * or an address: no page of the internet has one of our addresses as its origin.
 * @returns A check. It returns the origin to name in the answer if that is another one than the server's, and throws HttpError 403.
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
