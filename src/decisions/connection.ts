// The connection status, and which answers still count after it changed.
export interface Connection {
  /** The last status that the desktop reported. */
  status: string;
  /** Counts failures and recoveries. An answer to a GET of an earlier epoch is void. */
  epoch: number;
  /** When the present epoch began, if a recovery began it. */
  recovered: Moment | undefined;
}

export interface Moment {
  at: number;
  /** The turn of the browser's event loop. */
  turn: number;
}

/** A GET: when it was sent, and what had happened until then. */
export interface Question extends Moment {
  epoch: number;
  /** See `Reading`. */
  events: number;
}

/** Longer than the turn in which all listeners hear of a recovery. */
const TURN_MS = 30;

export function isFailing(connection: Connection): boolean {
  return connection.status === 'failing';
}

/** Whether this status begins a failure or a recovery. The desktop repeats its status whenever a gadget requests it. */
export function begins(connection: Connection, status: string, moment: Moment): boolean {
  // After `failing` the library waits for `recovered`: `connected` does not end a failure.
  if (status === connection.status || (status !== 'failing' && status !== 'recovered')) return false;
  connection.status = status;
  connection.epoch++;
  connection.recovered = status === 'recovered' ? moment : undefined;
  return true;
}

/** Whether no failure and no recovery came since this GET was sent. */
export function counts({ epoch, recovered }: Connection, question: Question): boolean {
  if (question.epoch === epoch) return true;
  // The library may hear of a recovery before we do. What it requests in the same turn belongs to the new epoch. The turn alone does not tell: in a
  // hidden page timers are late by a second and more.
  return !!recovered && question.epoch === epoch - 1 && question.turn === recovered.turn && recovered.at - question.at < TURN_MS;
}
