import { HttpError, readBody, send, sendJson } from './http.js';
import { parseObject, wrong } from './fields.js';
import type { Exchange, Handler, Route } from './routes.js';

/**
 * The container's proxy: it fetches what gadgets request from other hosts by gadgets.io.makeRequest and getProxyUrl, as Shindig does.
 * Only pages of the sandbox itself can use it: see origin-check.ts.
 */
export function proxyRoutes(): Route[] {
  return [
    { path: /^\/sandbox\/make-request$/, POST: ofThisComputer(makeRequest) },
    { path: /^\/gadgets\/proxy$/, GET: ofThisComputer(proxyFile) }
  ];
}

/** With --host other computers can reach the sandbox. They must not reach through it what this computer can reach. */
function ofThisComputer(handle: Handler): Handler {
  return (exchange) => {
    const { remoteAddress = '' } = exchange.request.socket;
    if (/^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(remoteAddress)) return handle(exchange);
    throw new HttpError(403, `The sandbox sends requests to other servers only for pages on its own computer, not for ${remoteAddress}.`);
  };
}

/** The time-out of Shindig. */
const TIMEOUT_MS = 20_000;
const ANSWER_LIMIT = 8 * 1024 * 1024;
/** Headers that hold for one connection only, and those of an encoding that fetch has removed. */
const NOT_PASSED_ON = new Set(['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding']);

async function makeRequest({ request, response }: Exchange): Promise<void> {
  const { url, method, headers, body } = parseObject(await readBody(request));
  const answer = await ask(address(url), {
    method: typeof method === 'string' ? method : 'GET',
    headers: stringsOf(headers),
    ...(typeof body === 'string' ? { body } : {})
  });
  sendJson(response, 200, { status: answer.status, headers: answer.headers, body: answer.content.toString('utf8') });
}

/** Fetches a picture or a style sheet. `sandbox` prevents the result from acting as a page of this origin. */
async function proxyFile({ response, query }: Exchange): Promise<void> {
  const { status, headers, content } = await ask(address(query.get('url')), { method: 'GET' });
  send(response, status, headers['content-type'] ?? 'application/octet-stream', content, { 'content-security-policy': 'sandbox' });
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  content: Buffer;
}

async function ask(url: URL, init: RequestInit): Promise<Answer> {
  const request = requestOf(url, init);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const content = await readAnswer(answer);
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !NOT_PASSED_ON.has(name)));
    return { status: answer.status, headers, content };
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(504, `${url.origin} did not answer: ${reason(error)}`);
  }
}

/** @throws HttpError 400 for a request that HTTP does not allow, such as a wrong header name or a GET with a body. */
function requestOf(url: URL, init: RequestInit): Request {
  try {
    return new Request(url, init);
  } catch (error) {
    throw new HttpError(400, `${init.method} to ${url.origin} with these headers and body cannot be sent: ${reason(error)}`);
  }
}

async function readAnswer(answer: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > ANSWER_LIMIT) throw new HttpError(502, `${answer.url} answered with more than ${ANSWER_LIMIT} bytes.`);
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function address(value: unknown): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw wrong('url', value ?? undefined, 'an absolute address that begins with http: or https:');
}

function stringsOf(value: unknown): Record<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([name, text]) => [name, String(text)]));
}

function reason(error: unknown): string {
  const { message, cause } = error as Error & { cause?: Error };
  return cause?.message ?? message;
}
