import type { GadgetSetup } from '../server/gadget-setup.js';
import type { ForeignRequest } from './gadgets-io.js';
import type { AgentConfig, Fault, LogEntry, RestRequest, RestResponse, Truth } from '../model/types.js';

/** What the page needs to know before it can show the gadgets. */
export interface Setup {
  agent: AgentConfig;
  /** "en" */
  lang: string;
  /** "US" */
  country: string;
  gadgets: GadgetSetup[];
}

export type { GadgetSetup };

export const api = {
  setup: () => call<Setup>('GET', 'setup'),
  state: () => call<Truth>('GET', 'state'),
  log: (since: number) => call<LogEntry[]>('GET', `log?since=${since}`),
  offerTask: (mediaId: string, callVariables: Record<string, string>) =>
    call('POST', 'tasks', { mediaId, callVariables, ...(agentAsked === null ? {} : { agentId: agentAsked }) }),
  endTask: (id: string) => call('DELETE', `tasks/${id}`),
  fault: (fault: Fault) => call('POST', 'faults', fault),
  recover: () => call('POST', 'recover'),
  reset: () => call('POST', 'reset')
};

/** Whose desktop this is; the server's first agent where the page's address names none. */
const agentAsked = new URLSearchParams(location.search).get('agent');

/** @throws Error with the server's own words. */
async function call<Result>(method: string, path: string, body?: unknown): Promise<Result> {
  const response = await fetch(`/sandbox/${withAgent(path)}`, body === undefined ? { method } : { method, body: JSON.stringify(body) });
  const answer = (await response.json()) as Result & { error?: { message: string } };
  if (!response.ok) throw new Error(answer.error?.message ?? `${method} /sandbox/${path}: HTTP ${response.status}`);
  return answer;
}

/** Adds `agent` to a path of the control API. */
export function withAgent(path: string): string {
  return agentAsked === null ? path : `${path}${path.includes('?') ? '&' : '?'}agent=${encodeURIComponent(agentAsked)}`;
}

/** Carries a gadget's REST call. No connection at all reads as 503, as from a gateway. */
export function request({ method, path, body, headers }: RestRequest, answer: (response: RestResponse) => void): void {
  const sent = fetch(path, { method, headers, body: method === 'GET' ? undefined : body });
  sent
    .then(async (response) => ({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
      delayMs: 0
    }))
    .catch((error: Error) => ({ status: 503, headers: {}, body: error.message, delayMs: 0 }))
    .then(answer);
}

/** Carries a gadget's request to somebody else's server, by way of ours. */
export function foreign(asked: ForeignRequest, answer: (response: RestResponse) => void): void {
  call<{ status: number; headers: Record<string, string>; body: string }>('POST', 'make-request', asked)
    .then((response) => ({ ...response, delayMs: 0 }))
    .catch((error: Error) => ({ status: 504, headers: {}, body: error.message, delayMs: 0 }))
    .then(answer);
}
