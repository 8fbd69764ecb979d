// What is asked of one dialog by itself: a gadget's dialog.refresh(), and task actions. What an event has brought must not be undone by an older
// answer, and every refused action is told.
import type { TaskActions } from './actions.js';
import { each, emptyMap } from '../base/objects.js';
import type { ResourceHost } from './resource.js';
import { DROP, USE, type RequestWatcher, type Tap } from '../vendor/shared.js';
import { tapOf } from '../vendor/requests.js';

type MediaDialog = finesse.restservices.MediaDialog;

export interface DialogRequests {
  /** These are the dialogs now. */
  keep(current: Record<string, MediaDialog>): void;
  /** A notification may have overtaken an answer. */
  overtaken(): void;
}

export function watchDialogRequests({ coalesce, ask, wrote }: ResourceHost, actions: TaskActions, readAll: () => void): DialogRequests {
  const watched = emptyMap<{ dialog: MediaDialog; tap: Tap; unwatch: () => void }>();
  const nothing = (): void => undefined;

  function watcherOf(id: string): RequestWatcher {
    return {
      coalesce,
      sent() {
        const counts = ask();
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
        if (error) actions.refused(id, write, error);
      }
    };
  }

  return {
    keep(current) {
      each(watched, ({ dialog, unwatch }, id) => {
        if (current[id] === dialog) return;
        unwatch();
        delete watched[id];
      });
      each(current, (dialog, id) => {
        if (watched[id]) return;
        const tap = tapOf(dialog);
        watched[id] = { dialog, tap, unwatch: tap.watch(watcherOf(id)) };
      });
    },
    overtaken() {
      let abandoned = false;
      each(watched, ({ tap }) => {
        if (!tap.isReading()) return;
        tap.abandon();
        abandoned = true;
      });
      if (abandoned) readAll();
    }
  };
}
