import { shorten } from './show.js';
import type { Agent, System } from './state.js';
import type { ConnectionStatus, LogKind } from './types.js';
import { toXml } from './xml.js';

/** A scenario may run for days; the timeline needs the newest entries only. */
const LOG_LIMIT = 2000;
/** Nobody sends so much but by mistake, and 2000 times that would be all the memory. */
const BODY_LIMIT = 20_000;
const TEXT_LIMIT = 500;

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

interface About {
  body?: string | undefined;
  agent?: Agent | undefined;
  delayMs?: number | undefined;
}

/** @returns Its `seq`. */
export function record(system: System, kind: LogKind, text: string, { body, agent, delayMs }: About = {}): number {
  const { cause } = system;
  const about = { body: body && shorten(body, BODY_LIMIT), agentId: agent?.config.id, cause, delayMs };
  system.log.push({
    seq: ++system.logCount,
    at: system.now,
    kind,
    text: shorten(text, TEXT_LIMIT),
    node: agent?.node ?? 'A',
    ...Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined))
  });
  if (system.log.length > LOG_LIMIT) {
    system.log.shift();
  }
  return system.logCount;
}

/** Whatever `work` records is told to have come from log entry `cause`. */
export function because<Result>(system: System, cause: number | undefined, work: () => Result): Result {
  const before = system.cause;
  system.cause = cause;
  try {
    return work();
  } finally {
    system.cause = before;
  }
}

/** Sends a notification, or loses it while the connection is failing. */
export function notify(agent: Agent, update: Update): void {
  const { node, source, event, requestId = '', data, always = false } = update;
  const frame = toXml({ Update: { event, requestId, source, data: '' } });
  const xml = frame.replace('<data></data>', () => `<data>${data}</data>`);
  const lost = agent.connection === 'failing' && !always;
  record(agent.system, lost ? 'lost' : 'notification', `${event} ${source}`, { body: xml, agent });
  if (!lost) {
    agent.system.outputs.push({ kind: 'notification', agentId: agent.config.id, node, xml });
  }
}

/** The page goes with all it knew; a new one is connected, and has missed nothing. */
export function reloadDesktop(agent: Agent): void {
  agent.connection = 'connected';
  record(agent.system, 'connection', 'reload', { agent });
  agent.system.outputs.push({ kind: 'reload', agentId: agent.config.id });
}

export function setConnection(agent: Agent, status: ConnectionStatus): void {
  if (agent.connection !== status) {
    agent.connection = status;
    record(agent.system, 'connection', status, { agent });
    agent.system.outputs.push({ kind: 'connection', agentId: agent.config.id, status });
  }
}
