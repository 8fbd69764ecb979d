// Finesse answers a PUT with 202 and then always publishes what became of it. Where nothing arrives, notifications are being lost without a word.
import { createTimer, growing } from '../base/timer.js';

const PATIENCE_MS = 15000;
const SHORTEST_PAUSE_MS = 60000;
const LONGEST_PAUSE_MS = 3600000;

export interface SilenceWatch {
  /** A request for the MRD was accepted, which left at the time `sentAt`. */
  accepted(sentAt: number): void;
  /** A notification of the MRD arrived. */
  heard(): void;
  /** In an outage that is known nothing is expected. */
  stop(): void;
}

/** @param onSilence Told whether it is the first time since a notification arrived. */
export function watchSilence(onSilence: (first: boolean) => void): SilenceWatch {
  const timer = createTimer();
  let heardAt = 0;
  let silences = 0;
  let notBefore = 0;

  function noticed(): void {
    const now = Date.now();
    if (now < notBefore) return timer.start(notBefore - now, noticed);
    notBefore = now + growing(SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS, silences);
    onSilence(silences++ === 0);
  }

  return {
    accepted(sentAt) {
      // The notification may have come before the answer.
      if (heardAt < sentAt && !timer.isDue()) timer.start(PATIENCE_MS, noticed);
    },
    heard() {
      heardAt = Date.now();
      silences = 0;
      timer.stop();
    },
    stop: timer.stop
  };
}
