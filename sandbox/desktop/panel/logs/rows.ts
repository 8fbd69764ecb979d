import type { NodeName } from '../../../model/types.js';

export type RowKind = 'control' | 'connection' | 'request' | 'cache' | 'notification' | 'lost' | 'gadget' | 'screen' | 'log';

export interface Body {
  title: string;
  text: string;
}

/** A request and its answer. */
export interface Exchange {
  method: string;
  /** With its query, but without the cache breaker. */
  path: string;
  /** `undefined` until the answer is there. */
  status: number | undefined;
  /** Milliseconds until the gadget got the answer. `undefined` while it waits, or if another client sent the request. */
  ms: number | undefined;
  /** The age of an answer from a cache, in milliseconds of the server's time. NaN if unknown. Missing if the server answered. */
  cachedFor?: number;
}

/** One line of the timeline. */
export interface Row {
  /** Position in the server's log. An observation of the page has that of the newest entry at that time. */
  seq: number;
  /** Milliseconds of the server's time. */
  at: number;
  kind: RowKind;
  node: NodeName | undefined;
  text: string;
  /** Something went wrong. */
  bad: boolean;
  bodies: Body[];
  exchange: Exchange | undefined;
  /** The resource: "/finesse/api/Dialog/1", or the status of the connection. */
  source: string;
  cause: Row | undefined;
  effects: Row[];
}

/** The causes of a row, the first cause first. */
export function causesOf(row: Row): Row[] {
  const chain: Row[] = [];
  for (let cause = row.cause; cause && chain.length < 20; cause = cause.cause) chain.unshift(cause);
  return chain;
}

/** All effects of a row. */
export function effectsOf(row: Row): Row[] {
  return row.effects.flatMap((effect) => [effect, ...effectsOf(effect)]);
}

export function link(row: Row, cause: Row | undefined): void {
  if (!cause || cause === row) return;
  row.cause = cause;
  cause.effects.push(row);
}
