import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer other than 2xx. The message is for the developer at the other end. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {}
  ) {
    super(message);
  }
}

export const BODY_LIMIT = 1024 * 1024;

/** @throws HttpError 413 for more than BODY_LIMIT bytes. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too much is read to its end all the same: only then does the client listen to the answer.
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  if (size > BODY_LIMIT) throw new HttpError(413, `The body has ${size} bytes; ${BODY_LIMIT} are allowed.`);
  return Buffer.concat(chunks).toString('utf8');
}

export function sendJson(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value), headers);
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {}
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
  response.end(body);
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * A page on the internet must not reach the sandbox through its visitor's browser: neither by a name of its own that
 * resolves to 127.0.0.1, nor by a request across origins.
 * @throws HttpError 403
 */
export function refuseStrangers({ headers }: IncomingMessage): void {
  const { host = '', origin } = headers;
  if (!LOOPBACK.test(host))
    throw new HttpError(403, `The sandbox answers on this computer only: Host "${host}" is refused, use localhost.`);
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new HttpError(403, `Requests from other origins are refused: "${origin}". Allowed: "http://${host}".`);
  }
}
