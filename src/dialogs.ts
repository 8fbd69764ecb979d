// Our own map of the dialogs, and what is told of how the library's differs from it.
import type { Emitter } from './emitter.js';
import type { Cause, Content, DialogAdded, DialogChanged, DialogRemoved, MediaManagerEvents } from './events.js';
import { each, emptyMap, merge } from './objects.js';
import { differingParts, partsOf } from './parts.js';
import { contentOf } from './vendor.js';

type MediaDialog = finesse.restservices.MediaDialog;

interface Known {
  dialog: MediaDialog;
  last: Content;
  parts: Record<string, string>;
}

export interface DialogMap {
  all(): MediaDialog[];
  get(id: string): MediaDialog | undefined;
  /** Makes the map equal to `current` and tells what that changed. Where `only` is given, no other dialog is looked at. */
  update(current: Record<string, MediaDialog>, cause: Cause, only?: string): void;
}

export function createDialogMap(emit: Emitter<MediaManagerEvents>['emit']): DialogMap {
  const known = emptyMap<Known>();

  function all(): MediaDialog[] {
    return Object.keys(known).map((id) => known[id]!.dialog);
  }

  /** Returns the ids. */
  function tell<K extends 'dialogRemoved' | 'dialogChanged' | 'dialogAdded'>(event: K, payloads: MediaManagerEvents[K][]): string[] {
    payloads.forEach((payload) => emit(event, payload));
    return payloads.map(({ id }) => id);
  }

  return {
    all,
    get(id) {
      const one = known[id];
      return one && one.dialog;
    },
    update(current, cause, only) {
      const gone: DialogRemoved[] = [];
      const different: DialogChanged[] = [];
      const fresh: DialogAdded[] = [];
      each(known, ({ dialog, last }, id) => {
        if (current[id] || (only !== undefined && only !== id)) return;
        // What takes a dialog away may carry its final state and disposition, and need not carry the rest.
        gone.push({ id, dialog, cause, last: merge(last, copy(contentOf(dialog))) });
        delete known[id];
      });
      each(current, (dialog, id) => {
        if (only !== undefined && only !== id) return;
        const content = contentOf(dialog);
        const before = known[id];
        // The library replaces and rewrites its data in place, so ours is a copy.
        const now = (known[id] = { dialog, last: copy(content), parts: partsOf(content) });
        const changes = before ? differingParts(before.parts, now.parts) : [];
        if (!before) fresh.push({ id, dialog, cause });
        else if (changes.length) different.push({ id, dialog, cause, changes });
      });
      // The map is right before anybody is told.
      const removed = tell('dialogRemoved', gone);
      const changed = tell('dialogChanged', different);
      const added = tell('dialogAdded', fresh);
      if (cause !== 'live' || removed.length || changed.length || added.length)
        emit('dialogsChanged', { cause, added, changed, removed, dialogs: all() });
    }
  };
}

function copy<T>(content: T): T {
  return JSON.parse(JSON.stringify(content)) as T;
}
