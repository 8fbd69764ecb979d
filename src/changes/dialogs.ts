// Our own map of the dialogs, and what is told of how the library's differs from it.
import type { Emitter } from '../base/emitter.js';
import type { Cause, Content, DialogAdded, DialogChanged, DialogRemoved, MediaManagerEvents } from '../contract/events.js';
import { each, emptyMap, merge } from '../base/objects.js';
import { differingParts, partsOf } from './compare.js';
import { contentOf } from '../vendor/content.js';

type MediaDialog = finesse.restservices.MediaDialog;

interface Known {
  dialog: MediaDialog;
  /** Its content as JSON: the library replaces and rewrites its data in place. */
  json: string;
  parts: Record<string, string>;
}

export interface DialogMap {
  all(): MediaDialog[];
  get(id: string): MediaDialog | undefined;
  /** Makes the map equal to `current` and tells what that changed. Where `only` is given, no other dialog is looked at. Returns how many were added, changed and removed. */
  update(current: Record<string, MediaDialog>, cause: Cause, only?: string): [number, number, number];
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
      each(known, ({ dialog, json }, id) => {
        if (current[id] || (only !== undefined && only !== id)) return;
        // What takes a dialog away may carry its final state and disposition, and need not carry the rest.
        const last = merge(JSON.parse(json) as Content, JSON.parse(jsonOf(dialog)) as Content);
        gone.push({ id, dialog, cause, last });
        delete known[id];
      });
      each(current, (dialog, id) => {
        if (only !== undefined && only !== id) return;
        const json = jsonOf(dialog);
        const before = known[id];
        // Most of what is looked at is as it was, to the letter.
        if (before && before.dialog === dialog && before.json === json) return;
        const now = (known[id] = { dialog, json, parts: partsOf(contentOf(dialog)) });
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
      return [added.length, changed.length, removed.length];
    }
  };
}

function jsonOf(dialog: MediaDialog): string {
  return JSON.stringify(contentOf(dialog));
}
