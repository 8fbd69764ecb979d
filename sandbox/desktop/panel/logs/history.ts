import type { LogEntry, LogKind } from '../../../model/types.js';
import { createRequestCauses } from './request-causes.js';
import { type Body, type Exchange, link, type Row, type RowKind } from './rows.js';
import { describeEntry, type NameOfMedia, withoutNocache } from './format.js';

/** What the page itself observed: a change of the gadget's view or of its screen, an answer from a cache, or a line of the client log. */
export interface Observation {
  kind: Extract<RowKind, 'gadget' | 'screen' | 'cache' | 'log'>;
  /** `seq` of the newest entry that the page knew at that time. */
  seq: number;
  at: number;
  text: string;
  bad?: boolean;
  bodies?: Body[];
  /** The request that a cache answered. */
  exchange?: Exchange;
  /** The agent has caused it, not a message. */
  byAgent?: boolean;
}

/** The server's log and the observations of the page as one timeline, oldest first. */
export interface History {
  readonly rows: readonly Row[];
  /** `seq` of the newest entry. The next read asks for those after it. */
  readonly newest: number;
  addEntries(entries: readonly LogEntry[]): void;
  /** Adds an observation. It is in the timeline as soon as the entries are that the server had at that time. */
  addObservation(observation: Observation): void;
  /** The gadget got the answer with this `seq` after so many milliseconds. */
  timed(seq: number, ms: number): void;
}

export const MOST_ROWS = 5_000;
/** So many rows are dropped at once, because each drop moves all other rows. */
const DROPPED_AT_ONCE = 500;

const KINDS: Record<Exclude<LogKind, 'response'>, RowKind> = {
  control: 'control',
  connection: 'connection',
  request: 'request',
  notification: 'notification',
  lost: 'lost'
};

export function createHistory(nameOfMedia: NameOfMedia): History {
  const rows: Row[] = [];
  const bySeq = new Map<number, Row>();
  const requestCauses = createRequestCauses();
  const times = new Map<number, number>();
  let waiting: Observation[] = [];
  let newest = 0;

  const push = (row: Row, cause: Row | undefined): void => {
    link(row, cause);
    rows.push(row);
    if (rows.length <= MOST_ROWS + DROPPED_AT_ONCE) return;
    const dropped = rows.splice(0, DROPPED_AT_ONCE);
    const last = dropped.at(-1)?.seq ?? 0;
    for (const seq of bySeq.keys()) if (seq <= last) bySeq.delete(seq);
    // A dropped row must not stay a cause of other rows. Otherwise all rows would stay in memory.
    for (const { effects } of dropped) for (const effect of effects) effect.cause = undefined;
  };

  const answer = (entry: LogEntry): void => {
    const row = bySeq.get(entry.cause ?? 0);
    if (!row?.exchange) return;
    const status = Number(entry.text.split(' ')[0]);
    row.exchange.status = status;
    row.exchange.ms = times.get(entry.seq);
    times.delete(entry.seq);
    row.bad = status >= 400;
    if (entry.body) row.bodies.push({ title: 'Answer', text: entry.body });
    bySeq.set(entry.seq, row);
  };

  const addEntry = (entry: LogEntry): void => {
    newest = entry.seq;
    if (entry.kind === 'response') return answer(entry);
    const row = rowOf(entry, nameOfMedia);
    bySeq.set(entry.seq, row);
    const ofRequest = requestCauses.causeOf(row);
    push(row, entry.cause === undefined ? ofRequest : bySeq.get(entry.cause));
  };

  const addObservations = (upTo: number, before = Infinity): void => {
    const due = waiting.filter(({ seq, at }) => seq <= upTo && at <= before);
    waiting = waiting.filter((observation) => !due.includes(observation));
    for (const { seq, at, kind, text, bad = false, bodies = [], exchange, byAgent = false } of due) {
      const row: Row = {
        seq,
        // The page's clock is behind the server's by the time of an answer.
        at: Math.max(at, rows.at(-1)?.at ?? 0),
        kind,
        node: undefined,
        text,
        bad,
        bodies,
        exchange,
        source: exchange?.path ?? '',
        cause: undefined,
        effects: []
      };
      push(row, exchange ? requestCauses.causeOf(row) : byAgent || kind === 'log' ? undefined : bySeq.get(seq));
    }
  };

  return {
    rows,
    get newest() {
      return newest;
    },
    addEntries(entries) {
      for (const entry of entries) {
        // Observations from before this entry come before it.
        addObservations(entry.seq - 1, entry.at);
        addEntry(entry);
      }
      addObservations(newest);
    },
    addObservation: (observation) => waiting.push(observation),
    timed(seq, ms) {
      const row = bySeq.get(seq);
      if (row?.exchange) row.exchange.ms = ms;
      else times.set(seq, ms);
    }
  };
}

function rowOf(entry: LogEntry, nameOfMedia: NameOfMedia): Row {
  const { seq, at, kind, node, text, body } = entry;
  const [method = '', target = ''] = text.split(' ');
  const path = withoutNocache(target);
  return {
    seq,
    at,
    kind: KINDS[kind as keyof typeof KINDS],
    node,
    text: describeEntry(entry, nameOfMedia),
    bad: kind === 'lost' || text === 'failing',
    bodies: body ? [{ title: kind === 'request' ? 'Request' : kind === 'control' ? 'Command' : 'Notification', text: body }] : [],
    exchange: kind === 'request' ? { method, path, status: undefined, ms: undefined } : undefined,
    source: kind === 'connection' ? text : path.replace(/[?#].*$/s, ''),
    cause: undefined,
    effects: []
  };
}
