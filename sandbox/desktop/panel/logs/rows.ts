import type { NodeName } from '../../../model/types.js';

export type RowKind = 'control' | 'connection' | 'request' | 'cache' | 'notification' | 'lost' | 'gadget' | 'screen' | 'log';

export interface Body {
  title: string;
  text: string;
}

/** A request and its answer. */
export interface Exchange {
  method: string;
  /** With its query, without what only keeps caches away. */
  path: string;
  /** `undefined` until it is answered. */
  status: number | undefined;
  /** Milliseconds from the gadget's call to the gadget's answer; `undefined` while it waits, or when another client asked. */
  ms: number | undefined;
  /** No server was asked: so old was the answer in the cache, in milliseconds of the server's time; NaN where nobody knows. */
  cachedFor?: number;
}

/** One line of the timeline. */
export interface Row {
  /** Place in the server's log. What the page itself saw has that of the newest entry it knew of then. */
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
  /** What it is about: "/finesse/api/Dialog/1", or the status of the connection. */
  source: string;
  cause: Row | undefined;
  effects: Row[];
}

/** The chain that led to a row, the first cause first. */
export function causesOf(row: Row): Row[] {
  const chain: Row[] = [];
  for (let cause = row.cause; cause && chain.length < 20; cause = cause.cause) chain.unshift(cause);
  return chain;
}

/** Everything a row led to. */
export function effectsOf(row: Row): Row[] {
  return row.effects.flatMap((effect) => [effect, ...effectsOf(effect)]);
}

export function link(row: Row, cause: Row | undefined): void {
  if (!cause || cause === row) return;
  row.cause = cause;
  cause.effects.push(row);
}
