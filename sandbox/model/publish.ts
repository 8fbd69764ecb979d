import type { State } from './state.js';
import type { ConnectionStatus, LogKind } from './types.js';
import { toXml } from './xml.js';

/** A scenario may run for days; the timeline needs the newest entries only. */
const LOG_LIMIT = 2000;

export interface Update {
  /** Notification node, below /finesse/api. */
  node: string;
  source: string;
  event: 'POST' | 'PUT' | 'DELETE';
  requestId?: string;
  /** The payload, already XML. */
  data: string;
  /** Delivered in an outage too: it is how the client learns that the outage is over. */
  always?: boolean;
}

/** @returns Its `seq`. */
export function record(state: State, kind: LogKind, text: string, body?: string, delayMs?: number): number {
  const { now: at, node, cause } = state;
  const optional = Object.entries({ body, cause, delayMs }).filter(([, value]) => value !== undefined);
  state.log.push({ seq: ++state.logCount, at, kind, text, node, ...Object.fromEntries(optional) });
  if (state.log.length > LOG_LIMIT) {
    state.log.shift();
  }
  return state.logCount;
}

/** What `work` records was brought about by the entry `cause`. */
export function because<Result>(state: State, cause: number | undefined, work: () => Result): Result {
  const outer = state.cause;
  state.cause = cause;
  try {
    return work();
  } finally {
    state.cause = outer;
  }
}

/** Sends a notification, or loses it while the connection is failing. */
export function notify(state: State, update: Update): void {
  const { node, source, event, requestId = '', data, always = false } = update;
  const frame = toXml({ Update: { event, requestId, source, data: '' } });
  const xml = frame.replace('<data></data>', () => `<data>${data}</data>`);
  const lost = state.connection === 'failing' && !always;
  record(state, lost ? 'lost' : 'notification', `${event} ${source}`, xml);
  if (!lost) {
    state.outputs.push({ kind: 'notification', node, xml });
  }
}

export function setConnection(state: State, status: ConnectionStatus): void {
  if (state.connection !== status) {
    state.connection = status;
    record(state, 'connection', status);
    state.outputs.push({ kind: 'connection', status });
  }
}
