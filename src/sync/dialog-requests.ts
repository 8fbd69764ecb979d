// What is asked of one dialog by itself: a gadget's dialog.refresh(), and task actions. What an event has brought must not be undone by an older
// answer, and every refused action is told.
import { DISCARD, USE } from '../base/worth.js';
import type { Response } from '../contract/responses.js';
import { requestsOf } from '../vendor/requests.js';
import type { Requests, Write } from '../vendor/shared.js';

type MediaDialog = finesse.restservices.MediaDialog;

export interface DialogRequests {
  /** Returns how to end it. */
  watch(dialog: MediaDialog): () => void;
  /** A notification may have overtaken the answers under way. */
  abandon(): void;
}

export interface DialogRequestsHost {
  readonly coalesce: boolean;
  /** A GET leaves. The function it returns says whether its answer still counts. */
  question(): () => boolean;
  /** An answer will bring nothing, or something old. */
  readAll(): void;
  sent(write: Write): void;
  wrote(dialogId: string, write: Write, error: Response | undefined): void;
}

export function watchDialogRequests({ coalesce, question, readAll, sent, wrote }: DialogRequestsHost): DialogRequests {
  /** The dialogs that may be being read by themselves: hardly ever one. */
  let underWay: Requests[] = [];
  const nothing = (): void => undefined;

  return {
    watch(dialog) {
      const requests = requestsOf(dialog);
      return requests.watch({
        coalesce,
        sent() {
          const counts = question();
          if (underWay.indexOf(requests) < 0) underWay = underWay.concat(requests);
          return () => (counts() ? USE : DISCARD);
        },
        // Only for what left before anybody watched: worked in, and put right by what is read now.
        readAgain() {
          readAll();
          return false;
        },
        before: nothing,
        answered: nothing,
        writing: sent,
        wrote: (write, error) => wrote(dialog.getId(), write, error)
      });
    },
    abandon() {
      if (!underWay.length) return;
      const abandoned = underWay.filter((requests) => requests.isReading());
      underWay = [];
      abandoned.forEach((requests) => requests.abandon());
      if (abandoned.length) readAll();
    }
  };
}
