// What is asked of one dialog by itself: a gadget's dialog.refresh(), and task actions. What an event has brought must not be undone by an older
// answer, and every refused action is told.
import type { TaskActions } from './actions.js';
import type { ResourceHost } from './resource.js';
import { DROP, USE, type Tap } from '../vendor/shared.js';
import { tapOf } from '../vendor/requests.js';

type MediaDialog = finesse.restservices.MediaDialog;

export interface DialogRequests {
  /** Returns how to end it. */
  watch(dialog: MediaDialog): () => void;
  /** A notification may have overtaken an answer. */
  overtaken(): void;
}

export function watchDialogRequests({ coalesce, ask, wrote }: ResourceHost, actions: TaskActions, readAll: () => void): DialogRequests {
  /** The dialogs that may be being read by themselves: hardly ever one. */
  let underWay: Tap[] = [];
  const nothing = (): void => undefined;

  return {
    watch(dialog) {
      const tap = tapOf(dialog);
      return tap.watch({
        coalesce,
        sent() {
          const counts = ask();
          if (underWay.indexOf(tap) < 0) underWay.push(tap);
          return () => (counts() ? USE : DROP);
        },
        // Only for what left before anybody watched: worked in, and put right by what is read now.
        readAgain() {
          readAll();
          return false;
        },
        before: nothing,
        answered: nothing,
        writing: actions.sent,
        wrote(write, error) {
          wrote(write, error);
          if (error) actions.refused(dialog.getId(), write, error);
        }
      });
    },
    overtaken() {
      const abandoned = underWay.filter((tap) => tap.isReading());
      underWay = [];
      abandoned.forEach((tap) => tap.abandon());
      if (abandoned.length) readAll();
    }
  };
}
