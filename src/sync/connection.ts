// Listens to the desktop's connection status, and counts the turns of the browser's event loop.
import { dig } from '../base/objects.js';
import type { Moment } from '../decisions/connection.js';
import { CONNECTION_TOPIC, subscribe } from '../vendor/hub.js';

export interface ConnectionWatch {
  moment(): Moment;
  stop(): void;
}

export function watchConnection(onStatus: (status: string, moment: Moment) => void): ConnectionWatch {
  let turn = 0;
  let inTurn = false;

  function moment(): Moment {
    if (!inTurn) {
      inTurn = true;
      turn++;
      setTimeout(() => (inTurn = false), 0);
    }
    return { at: Date.now(), turn };
  }

  const stop = subscribe(CONNECTION_TOPIC, (message) => onStatus(String(dig(message, 'status')), moment()));
  return { moment, stop };
}
