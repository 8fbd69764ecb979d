import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createFinesse } from '../model/index.js';
import type { Finesse, FinesseConfig } from '../model/types.js';
import { controlRoutes } from './control-routes.js';
import { createDriver } from './driver.js';
import { createEvents } from './events.js';
import { desktopFileRoutes } from './desktop-files.js';
import { sendFile, sendFileBelow } from './files.js';
import { gadgetRoutes, gadgetSetup } from './gadget-routes.js';
import type { GadgetSetup } from './gadget-setup.js';
import type { GadgetSource } from './gadget/source.js';
import { HttpError, refuseStrangers, send, sendJson } from './http.js';
import { proxyRoutes } from './proxy.js';
import { DEFAULT_RELEASE, type Release } from './release.js';
import { answerRest, sendRestError } from './rest.js';
import { findRoute, type Exchange, type Route } from './routes.js';

export interface ServerOptions {
  /** 0 lets the system choose. */
  port: number;
  host?: string;
  /** The folder of each is served with it. */
  gadgets: readonly GadgetSource[];
  /** Which finesse.js the stand-in plays. */
  release?: Release;
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
  /** Why gadgets cannot be shown as they are now. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

/** Of the agent's desktop. */
const LANGUAGE = { lang: 'en', country: 'US' };

/** @throws What `listen` says of the port. */
export async function startServer(options: ServerOptions): Promise<SandboxServer> {
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
    async problems() {
      return (await readSetups(options.gadgets)).flatMap(({ problem }) => problem ?? []);
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

function pageRoutes({ gadgets, finesseJs, dist = 'dist', config, release = DEFAULT_RELEASE }: ServerOptions): Route[] {
  const built = join(dist, 'sandbox');
  const { agent } = createFinesse(config).config;
  return [
    { path: /^\/$/, GET: ({ response }) => sendFile(response, join(built, 'desktop.html')) },
    ...desktopFileRoutes(built, finesseJs),
    { path: /^\/dist\/(.*)$/, GET: ({ response, captured }) => sendFileBelow(response, dist, captured) },
    ...gadgetRoutes(gadgets, LANGUAGE, release),
    ...proxyRoutes(),
    {
      path: /^\/sandbox\/setup$/,
      GET: async ({ response }) => {
        sendJson(response, 200, { agent, ...LANGUAGE, gadgets: await readSetups(gadgets) });
      }
    }
  ];
}

function readSetups(gadgets: readonly GadgetSource[]): Promise<GadgetSetup[]> {
  return Promise.all(gadgets.map((source, index) => gadgetSetup(source, index + 1, LANGUAGE)));
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
