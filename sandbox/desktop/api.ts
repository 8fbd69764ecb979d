import type { GadgetSetup } from '../server/gadget-setup.js';
import type { Transport } from '../server/release.js';
import type { AgentConfig, Fault, LogEntry, RestRequest, RestResponse, Truth } from '../model/types.js';
import type { PlayedScenario, ScenarioInfo } from '../scenario/played.js';

/** What the page needs to know before it can show the gadgets. */
export interface Setup {
  agent: AgentConfig;
  /** "en" */
  lang: string;
  /** "US" */
  country: string;
  gadgets: GadgetSetup[];
  /** The server advances the time, also that of the gadgets' pages. */
  stepped: boolean;
  /** Changes with each start and each reset of the server. */
  run: string;
  /** The desktop keeps answers in the browser for its gadgets, as 15.0 does. */
  caches: boolean;
  transport: Transport;
}

export type { GadgetSetup };
/** The server's time. */
export interface Clock {
  running: boolean;
  /** Milliseconds. */
  now: number;
  /** Milliseconds until something is due. Missing if nothing is. */
  due?: number;
}

/** `seq` is that of the newest entry of the log at that time. */
export type State = Truth & { clock: Clock; seq: number };

export const api = {
  setup: () => call<Setup>('GET', 'setup'),
  state: () => call<State>('GET', 'state'),
  log: (since: number) => call<LogEntry[]>('GET', `log?since=${since}`),
  offerTask: (mediaId: string, callVariables: Record<string, string>) =>
    call('POST', 'tasks', { mediaId, callVariables, ...(agentAsked === null ? {} : { agentId: agentAsked }) }),
  updateTask: (id: string, change: { action?: string; target?: string; callVariables?: Record<string, string> }) =>
    call('PATCH', `tasks/${id}`, change),
  endTask: (id: string) => call('DELETE', `tasks/${id}`),
  offerCall: () => call('POST', 'calls', agentAsked === null ? {} : { agentId: agentAsked }),
  updateCall: (id: string, action: string) => call('PATCH', `calls/${id}`, { action }),
  agents: () => call<Pick<AgentConfig, 'id' | 'firstName' | 'lastName'>[]>('GET', 'agents'),
  fault: (fault: Fault) => call('POST', 'faults', fault),
  time: (action: 'pause' | 'resume' | 'step' | 'advance', ms?: number) => call<Clock>('POST', 'time', { action, ms }),
  scenarios: () => call<ScenarioInfo[]>('GET', 'scenarios'),
  played: () => call<PlayedScenario | null>('GET', 'played'),
  recorded: () => call<{ steps?: unknown[] }>('GET', 'scenario'),
  play: (asked: { name: string } | { scenario: object }) => call('POST', 'scenarios', asked),
  recover: () => call('POST', 'recover'),
  reset: () => call('POST', 'reset'),
  /** Sends the answer to a question of the server. */
  answer: (answer: object) => call('POST', 'answers', answer)
};

/** The agent of this desktop. null if the page's address names none: then it is the server's first agent. */
const agentAsked = new URLSearchParams(location.search).get('agent');

/**
 * The control API has a host name of its own. A browser opens six connections to a host, and delayed answers could occupy all of them.
 * Then no button would work any more, not even Recover.
 */
export function controlOrigin({ protocol, hostname, port, origin }: Pick<Location, 'protocol' | 'hostname' | 'port' | 'origin'>): string {
  const other: Record<string, string> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' };
  const name = other[hostname];
  return name === undefined ? origin : `${protocol}//${name}:${port}`;
}

let control = controlOrigin(location);
/** Whether the server was reached under that name. If so, a failed request is the server's failure. */
let reached = false;

export const listen = (): EventSource => new EventSource(`${control}/sandbox/${withAgent('events')}`);

/** @throws Error with the message of the server. */
async function call<Result>(method: string, path: string, body?: unknown): Promise<Result> {
  const response = await ask(`/sandbox/${withAgent(path)}`, body === undefined ? { method } : { method, body: JSON.stringify(body) });
  reached = true;
  const answer = (await response.json()) as Result & { error?: { message: string } };
  if (!response.ok) throw new Error(answer.error?.message ?? `${method} /sandbox/${path}: HTTP ${response.status}`);
  return answer;
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  if (control === location.origin) return fetch(path, init);
  return fetch(control + path, init).catch((error: Error) => {
    if (reached) throw error;
    // The server listens on another address than that of this name.
    control = location.origin;
    return fetch(path, init);
  });
}

/** Adds `agent` to a path of the control API. */
function withAgent(path: string): string {
  return agentAsked === null ? path : `${path}${path.includes('?') ? '&' : '?'}agent=${encodeURIComponent(agentAsked)}`;
}

let arriving = 0;

/** How many answers have arrived that their gadgets have not got yet. */
export const answersArriving = (): number => arriving;

/** Sends a gadget's REST request. If there is no connection, the answer is 503, as from a gateway. */
export function request({ method, path, body, headers }: RestRequest, answer: (response: RestResponse) => void): void {
  const read = async (response: Response): Promise<RestResponse> => {
    arriving += 1;
    const text = await response.text().catch((error: Error) => error.message);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: text, delayMs: 0 };
  };
  const failed = ({ message }: Error): RestResponse => {
    arriving += 1;
    return { status: 503, headers: {}, body: message, delayMs: 0 };
  };
  void fetch(path, { method, headers, body: method === 'GET' ? undefined : body })
    .then(read, failed)
    .then((response) => {
      answer(response);
      // `gadgets.io` calls the gadget in a macrotask of its own, which comes before this one.
      setTimeout(() => (arriving -= 1));
    });
}

/** Reads the agent's user. undefined if the GET fails. */
export function readUser({ id, password }: AgentConfig): Promise<string | undefined> {
  const headers = { authorization: `Basic ${btoa(`${id}:${password}`)}` };
  return new Promise((resolve) => {
    request({ method: 'GET', path: `/finesse/api/User/${id}`, headers }, ({ status, body }) => resolve(status === 200 ? body : undefined));
  });
}

/** A gadget's request to another server than Finesse. */
export interface ProxyRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
}

/** Sends a gadget's request to another server, through the proxy of the sandbox. */
export function proxyRequest(asked: ProxyRequest, answer: (response: RestResponse) => void): void {
  call<{ status: number; headers: Record<string, string>; body: string }>('POST', 'make-request', asked)
    .then((response) => ({ ...response, delayMs: 0 }))
    .catch((error: Error) => ({ status: 504, headers: {}, body: error.message, delayMs: 0 }))
    .then(answer);
}
