// When the library loses its notifications and when it has them back.
import { dig } from '../base/objects.js';
import { connectionStatus, type Finesse } from '../vendor/library.js';
import { CONNECTION_TOPIC, subscribe } from '../vendor/hub.js';

export interface Connection {
  /** To be called when a question is asked; tells, when the answer comes, whether a failure or a recovery came in between. */
  ask(): () => boolean;
  isFailing(): boolean;
  stop(): void;
}

/** Longer than the turn in which all hear of a recovery. */
const TURN_MS = 30;

export function watchConnection(library: Finesse, onChange: () => void): Connection {
  let status = connectionStatus(library);
  /** Counts failures and recoveries: an answer to a question of before is void. */
  let epoch = 0;
  /** The library may hear of a recovery before we do; what it asks in that same turn belongs to the new epoch. */
  let thisTurn: { epoch: number; at: number }[] = [];

  const stop = subscribe(CONNECTION_TOPIC, (message) => {
    const next = dig(message, 'status');
    // The desktop repeats its status whenever a gadget asks for it, and the library acts on a change only. After `failing` it waits for
    // `recovered`: `connected` does not end a failure.
    if (next === status || (next !== 'failing' && next !== 'recovered')) return;
    status = next;
    epoch++;
    thisTurn.forEach((question) => {
      // Not by the timer alone: a hidden page has its timers late, by a second and more.
      if (next === 'recovered' && Date.now() - question.at < TURN_MS) question.epoch = epoch;
    });
    thisTurn = [];
    onChange();
  });

  return {
    ask() {
      const question = { epoch, at: Date.now() };
      if (!thisTurn.length) setTimeout(() => (thisTurn = []), 0);
      thisTurn.push(question);
      return () => question.epoch === epoch;
    },
    isFailing: () => status === 'failing',
    stop
  };
}
