import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createFinesse } from '../model/index.js';
import type { Finesse, GivenConfig } from '../model/types.js';
import { createRecorder } from '../scenario/record.js';
import type { Scenario } from '../scenario/types.js';
import { agentAsked, controlRoutes } from './control-routes.js';
import { createDriver, type Driver } from './driver.js';
import { createEvents, PlayError, type PresenceListener } from './events.js';
import { desktopFileRoutes } from './desktop-files.js';
import { sendFile, sendFileBelow } from './files.js';
import { gadgetRoutes, gadgetSetup } from './gadget-routes.js';
import type { GadgetSetup } from './gadget-setup.js';
import type { GadgetSource } from './gadget/source.js';
import { allowOrigin, HttpError, send, sendJson } from './http.js';
import { playOnServer, type PlayOptions, STOPPED, type RunnerContext } from './scenario-runner.js';
import { proxyRoutes } from './proxy.js';
import { releaseOfLibrary } from './library-release.js';
import { DEFAULT_RELEASE, DEFAULT_TRANSPORT, type Release, type Transport } from './release.js';
import { answerRest, sendRestError } from './rest.js';
import { createRequestQueue } from './request-queue.js';
import { scenarioRoutes } from './scenario-routes.js';
import { createOriginCheck } from './origin-check.js';
import { findRoute, type Exchange, type Route } from './routes.js';

export interface ServerOptions {
  /** 0: the system chooses a port. */
  port: number;
  host?: string;
  /** The server serves the folder of each, too. */
  gadgets: readonly GadgetSource[];
  /** The release of finesse.js that the stand-in acts as. */
  release?: Release;
  /** How gadgets send requests. */
  transport?: Transport;
  /** The path of a genuine library that replaces the stand-in. */
  finesseJs?: string;
  config?: GivenConfig;
  /** The package's built files. */
  dist?: string;
}

export interface SandboxServer {
  url: string;
  port: number;
  /** The model that runs now. */
  readonly finesse: Finesse;
  /** Why some gadgets cannot be shown. */
  problems(): Promise<string[]>;
  /** Resolves when the first agent's desktop is open. */
  opened(): Promise<void>;
  /** Plays a scenario on the open desktops. */
  play(scenario: Scenario, options: PlayOptions): Promise<string[]>;
  close(): Promise<void>;
}

/** The language of the desktop. */
const LANGUAGE = { lang: 'en', country: 'US' };

/** @throws The error of `listen` if the port cannot be used. */
export async function startServer(options: ServerOptions): Promise<SandboxServer> {
  const recorder = createRecorder();
  let { config } = options;
  let stepped = false;
  let run: string = randomUUID();
  const driver = createDriver(() => recorder.watch(createFinesse(config)));
  const events = createEvents(presenceListener(driver));
  driver.listen((outputs) => {
    for (const { agentId, ...message } of outputs) {
      if (message.kind === 'reload') events.reload('failover', agentId);
      else events.send('output', { ...message, seq: driver.finesse.newest() }, agentId);
    }
    events.send('change', {});
  });

  const queue = createRequestQueue();
  const stop = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(new PlayError(STOPPED)));
  });
  // Without this, Node reports the rejection if nobody waits for it.
  stopped.catch(() => undefined);
  const context: RunnerContext = {
    driver,
    events,
    queue,
    stopped: stop.signal,
    restart(given, virtual) {
      config = { ...options.config, ...given };
      stepped = virtual;
      queue.enable(virtual);
      driver.reset(virtual);
      run = randomUUID();
      events.reload();
    }
  };
  const routes: Route[] = [
    { path: /^\/finesse\/api\/.*$/, any: (exchange) => answerRest(exchange, driver, queue) },
    { path: /^\/sandbox\/events$/, GET: ({ response, query }) => events.add(response, agentAsked(driver.finesse, query)) },
    ...controlRoutes(driver, () => {
      run = randomUUID();
      events.reload();
    }),
    ...scenarioRoutes(context, recorder, join(options.dist ?? 'dist', 'sandbox', 'scenarios')),
    ...pageRoutes(options, driver, () => ({ stepped, run }))
  ];
  const { host = '127.0.0.1' } = options;
  const checkOrigin = createOriginCheck(host);
  const server = createServer((request, response) => {
    void answer(routes, checkOrigin, request, response);
  });
  await listen(server, options.port, host);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(host)}:${port}/`,
    port,
    get finesse() {
      return driver.finesse;
    },
    async problems() {
      return (await readSetups(options.gadgets)).flatMap(({ problem }) => problem ?? []);
    },
    opened: () => Promise.race([events.opened(driver.finesse.config.agent.id), stopped]),
    play: (scenario, how) => playOnServer(scenario, context, how),
    close() {
      stop.abort();
      driver.stop();
      events.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    }
  };
}

/** Tells the model when a desktop closes, and when it comes back. It does not tell it that a desktop opens for the first time. */
function presenceListener(driver: Driver): PresenceListener {
  const gone = new Set<string>();
  return (agentId, present) => {
    if (present === !gone.has(agentId)) return;
    if (present) gone.delete(agentId);
    else gone.add(agentId);
    driver.run((finesse) => finesse.control({ type: 'desktop', agentId, present }));
  };
}

function pageRoutes(
  { gadgets, finesseJs, dist = 'dist', release = DEFAULT_RELEASE, transport = DEFAULT_TRANSPORT }: ServerOptions,
  driver: Driver,
  moment: () => { stepped: boolean; run: string }
): Route[] {
  const built = join(dist, 'sandbox');
  const caches = (finesseJs === undefined ? release : releaseOfLibrary(finesseJs, release)) === '15.0';
  return [
    { path: /^\/$/, GET: ({ response }) => sendFile(response, join(built, 'desktop.html')) },
    ...desktopFileRoutes(built, finesseJs),
    { path: /^\/dist\/(.*)$/, GET: ({ response, captured }) => sendFileBelow(response, dist, captured) },
    ...gadgetRoutes(gadgets, LANGUAGE, release),
    ...proxyRoutes(),
    {
      path: /^\/sandbox\/setup$/,
      GET: async ({ response, query }) => {
        const asked = agentAsked(driver.finesse, query);
        const agent = driver.finesse.config.agents.find(({ id }) => id === asked);
        sendJson(response, 200, { agent, ...LANGUAGE, ...moment(), caches, transport, gadgets: await readSetups(gadgets) });
      }
    }
  ];
}

function readSetups(gadgets: readonly GadgetSource[]): Promise<GadgetSetup[]> {
  return Promise.all(gadgets.map((source, index) => gadgetSetup(source, index + 1, LANGUAGE)));
}

async function answer(
  routes: Route[],
  checkOrigin: (request: IncomingMessage) => string | undefined,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  try {
    const origin = checkOrigin(request);
    if (origin !== undefined) {
      // The preflight request of a DELETE.
      if (request.method === 'OPTIONS') return answerPreflight(request, response, origin);
      if (isControl(request)) allowOrigin(response, origin);
    }
    const exchange: Exchange = { request, response, ...findRoute(routes, request) };
    await exchange.handle(exchange);
  } catch (error) {
    sendError(request, response, error);
  }
}

function isControl({ url = '' }: IncomingMessage): boolean {
  return url.startsWith('/sandbox/');
}

function answerPreflight(request: IncomingMessage, response: ServerResponse, origin: string): void {
  if (isControl(request)) allowOrigin(response, origin);
  response.writeHead(204).end();
}

function sendError({ url = '' }: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const known = error instanceof HttpError ? error : new HttpError(500, error instanceof Error ? error.message : String(error));
  if (url.startsWith('/finesse/')) sendRestError(response, known);
  else if (url.startsWith('/sandbox/')) sendJson(response, known.status, { error: { message: known.message } }, known.headers);
  else send(response, known.status, 'text/plain; charset=utf-8', known.message, known.headers);
}

/** The host name with which a browser on this computer reaches the server. */
function nameOf(host: string): string {
  if (/^(127\.0\.0\.1|::1|0\.0\.0\.0|::)$/.test(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}
