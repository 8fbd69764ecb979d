import { type Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gadgetSource } from '../../sandbox/server/gadget/source.js';
import { startServer, type SandboxServer, type ServerOptions } from '../../sandbox/server/server.js';

export const SMALL_GADGET = 'test/support/gadgets/small.xml';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** @param gadget as on the command line */
export const start = ({ gadget = SMALL_GADGET, ...options }: Partial<ServerOptions> & { gadget?: string } = {}): Promise<SandboxServer> =>
  startServer({ port: 0, gadgets: [gadgetSource(gadget)], config: { outcomeDelayMs: 0 }, ...options });

/** Sends `path` unchanged. Fetch would normalise it. */
export function send(
  port: number,
  method: string,
  path: string,
  body = '',
  headers: Record<string, string> = {},
  agent?: Agent
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, method, path, agent, headers: { 'content-length': Buffer.byteLength(body), ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      }
    );
    request.on('error', reject).end(body);
  });
}

/** Whether something accepts connections there. */
export function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
