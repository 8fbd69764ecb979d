import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { createFinesse } from '../model/index.js';
import type { Finesse, FinesseConfig } from '../model/types.js';
import { controlRoutes } from './control-routes.js';
import { createDriver } from './driver.js';
import { createEvents } from './events.js';
import { sendFile, sendFileBelow } from './files.js';
import { framePage, readGadget } from './gadget.js';
import { HttpError, refuseStrangers, send, sendJson } from './http.js';
import { answerRest, sendRestError } from './rest.js';
import { findRoute, type Exchange, type Route } from './routes.js';

export interface ServerOptions {
  /** 0 lets the system choose. */
  port: number;
  host?: string;
  /** The gadget's specification; its folder is served with it. */
  gadget: string;
  /** A genuine library in the stand-in's place. */
  finesseJs?: string;
  config?: Partial<FinesseConfig>;
  /** The package's built files. */
  dist?: string;
}

export interface SandboxServer {
  url: string;
  port: number;
  /** The model that runs now. */
  readonly finesse: Finesse;
  close(): Promise<void>;
}

/** @throws GadgetError for a gadget that cannot be shown, and what `listen` says of the port. */
export async function startServer(options: ServerOptions): Promise<SandboxServer> {
  await readGadget(options.gadget);
  const driver = createDriver(() => createFinesse(options.config));
  const events = createEvents();
  driver.listen((outputs) => {
    for (const output of outputs) events.send('output', { ...output, seq: driver.finesse.newest() });
    events.send('change', {});
  });

  const routes: Route[] = [
    { path: /^\/finesse\/api\/.*$/, any: (exchange) => answerRest(exchange, driver) },
    { path: /^\/sandbox\/events$/, GET: ({ response }) => events.add(response) },
    ...controlRoutes(driver, () => events.send('reset', {})),
    ...pageRoutes(options)
  ];
  const server = createServer((request, response) => {
    void answer(routes, request, response);
  });
  await listen(server, options.port, options.host ?? '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    port,
    get finesse() {
      return driver.finesse;
    },
    close() {
      driver.stop();
      events.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    }
  };
}

function pageRoutes({ gadget, finesseJs, dist = 'dist', config }: ServerOptions): Route[] {
  const built = join(dist, 'sandbox');
  const { agent } = createFinesse(config).config;
  return [
    { path: /^\/$/, GET: ({ response }) => sendFile(response, join(built, 'desktop.html')) },
    {
      path: /^\/desktop\/assets\/js\/finesse(?:\.min)?\.js$/,
      GET: ({ response }) => sendFile(response, finesseJs ?? join(built, 'finesse.js'))
    },
    { path: /^\/desktop\/assets\/js\/jquery\.min\.js$/, GET: ({ response }) => sendFile(response, join(built, 'jquery.min.js')) },
    { path: /^\/dist\/(.*)$/, GET: ({ response, captured }) => sendFileBelow(response, dist, captured) },
    { path: /^\/gadget\/(.*)$/, GET: ({ response, captured }) => sendFileBelow(response, dirname(gadget), captured) },
    {
      path: /^\/gadget-frame$/,
      // Read anew each time: reloading the page shows what has been edited.
      GET: async ({ response, query }) => send(response, 200, 'text/html; charset=utf-8', framePage(await readGadget(gadget), query))
    },
    {
      path: /^\/sandbox\/setup$/,
      GET: async ({ response }) => {
        const { title, prefs, messages } = await readGadget(gadget);
        sendJson(response, 200, { agent, gadget: { file: basename(gadget), title, prefs, messages } });
      }
    }
  ];
}

async function answer(routes: Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    refuseStrangers(request);
    const exchange: Exchange = { request, response, ...findRoute(routes, request) };
    await exchange.handle(exchange);
  } catch (error) {
    sendError(request, response, error);
  }
}

function sendError({ url = '' }: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const known = error instanceof HttpError ? error : new HttpError(500, error instanceof Error ? error.message : String(error));
  if (url.startsWith('/finesse/')) sendRestError(response, known);
  else if (url.startsWith('/sandbox/')) sendJson(response, known.status, { error: { message: known.message } }, known.headers);
  else send(response, known.status, 'text/plain; charset=utf-8', known.message, known.headers);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}
