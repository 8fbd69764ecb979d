// Watches the requests of single dialogs: a gadget's dialog.refresh(), and task actions. An older answer must not undo a newer event, and every refused
// action is reported.
import { DISCARD, USE } from '../base/worth.js';
import type { Response } from '../contract/responses.js';
import { requestsOf } from '../vendor/requests.js';
import type { Requests, Write } from '../vendor/shared.js';

type MediaDialog = finesse.restservices.MediaDialog;

export interface DialogRequests {
  /** Returns a function that ends it. */
  watch(dialog: MediaDialog): () => void;
  /** A notification may have overtaken the answers that are on their way. */
  abandon(): void;
}

export interface DialogRequestsHost {
  readonly coalesce: boolean;
  /** A GET leaves. The function it returns says whether its answer still counts. */
  question(): () => boolean;
  /** An answer is void. Read all dialogs instead. */
  readAll(): void;
  sent(write: Write): void;
  wrote(dialogId: string, write: Write, error: Response | undefined): void;
}

export function watchDialogRequests({ coalesce, question, readAll, sent, wrote }: DialogRequestsHost): DialogRequests {
  /** The dialogs that may have a GET of their own on its way. There is hardly ever one. */
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
        // Only for a GET that left before anybody watched. The library uses its answer; the read that follows corrects it.
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
