// A gadget may read one dialog by itself, with dialog.refresh(). What an event has brought meanwhile must not be undone by the older answer.
import { each, emptyMap } from './objects.js';
import type { ResourceHost } from './resource.js';
import { DROP, USE, type RequestWatcher, type Tap } from './shared.js';
import { tapOf } from './vendor-tap.js';

type MediaDialog = finesse.restservices.MediaDialog;

export interface SingleReads {
  /** These are the dialogs now. */
  keep(current: Record<string, MediaDialog>): void;
  /** A notification may have overtaken an answer. */
  overtaken(): void;
}

export function watchSingleReads({ coalesce, ask }: ResourceHost, readAll: () => void): SingleReads {
  const watched = emptyMap<{ dialog: MediaDialog; tap: Tap; unwatch: () => void }>();
  const nothing = (): void => undefined;
  const watcher: RequestWatcher = {
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
    wrote: nothing
  };
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
        watched[id] = { dialog, tap, unwatch: tap.watch(watcher) };
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
