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

export function record(state: State, kind: LogKind, text: string, body?: string): void {
  state.log.push({ seq: ++state.logCount, at: state.now, kind, text, ...(body === undefined ? {} : { body }), node: state.node });
  if (state.log.length > LOG_LIMIT) {
    state.log.shift();
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
