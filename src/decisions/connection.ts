// The library's connection: when an answer counts that was asked for before.
export interface Connection {
  /** As the desktop told it last. */
  status: string;
  /** Counts failures and recoveries: an answer to a question of an earlier epoch is void. */
  epoch: number;
  /** When the present epoch began, if that was with a recovery. */
  recovered: Moment | undefined;
}

export interface Moment {
  at: number;
  /** The turn of the browser's event loop. */
  turn: number;
}

/** When a GET left, and what had happened until then. */
export interface Question extends Moment {
  epoch: number;
  /** See Reading. */
  events: number;
}

/** Longer than the turn in which all hear of a recovery. */
const TURN_MS = 30;

export function isFailing(connection: Connection): boolean {
  return connection.status === 'failing';
}

/** Whether this status begins something new. The desktop repeats its status whenever a gadget asks for it. */
export function begins(connection: Connection, status: string, moment: Moment): boolean {
  // After `failing` the library waits for `recovered`: `connected` does not end a failure.
  if (status === connection.status || (status !== 'failing' && status !== 'recovered')) return false;
  connection.status = status;
  connection.epoch++;
  connection.recovered = status === 'recovered' ? moment : undefined;
  return true;
}

/** Whether no failure and no recovery came between the question and now. */
export function counts({ epoch, recovered }: Connection, question: Question): boolean {
  if (question.epoch === epoch) return true;
  // The library may hear of a recovery before we do; what it asks in that same turn belongs to the new epoch. Not by the turn alone: a hidden page
  // has its timers late, by a second and more.
  return !!recovered && question.epoch === epoch - 1 && question.turn === recovered.turn && recovered.at - question.at < TURN_MS;
}
