// When the library loses its notifications and when it has them back.
import { dig } from './objects.js';
import { connectionStatus, CONNECTION_TOPIC, subscribe, type Finesse } from './vendor.js';

export interface Connection {
  /** To be called when a question is asked; tells, when the answer comes, whether a failure or a recovery came in between. */
  ask(): () => boolean;
  isFailing(): boolean;
  stop(): void;
}

export function watchConnection(library: Finesse, onChange: () => void): Connection {
  let status = connectionStatus(library);
  /** Counts failures and recoveries: an answer to a question of before is void. */
  let epoch = 0;
  /** The library may hear of a recovery before we do; what it asks in that same turn belongs to the new epoch. */
  let thisTurn: { epoch: number }[] = [];

  const stop = subscribe(CONNECTION_TOPIC, (message) => {
    const next = dig(message, 'status');
    // The desktop repeats its status whenever a gadget asks for it, and the library acts on a change only. After `failing` it waits for
    // `recovered`: `connected` does not end a failure.
    if (next === status || (next !== 'failing' && next !== 'recovered')) return;
    status = next;
    epoch++;
    if (next === 'recovered') thisTurn.forEach((question) => (question.epoch = epoch));
    thisTurn = [];
    onChange();
  });

  return {
    ask() {
      const question = { epoch };
      if (!thisTurn.length) setTimeout(() => (thisTurn = []), 0);
      thisTurn.push(question);
      return () => question.epoch === epoch;
    },
    isFailing: () => status === 'failing',
    stop
  };
}
