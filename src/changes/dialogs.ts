// Compares the library's dialogs with those that the manager's events have told so far, and emits the differences.
import type { Emitter } from '../base/emitter.js';
import type { Cause, Content, DialogAdded, DialogChanged, DialogRemoved, MediaManagerEvents } from '../contract/events.js';
import { each, emptyMap, merge } from '../base/objects.js';
import { differences } from './compare.js';
import { contentOf } from '../vendor/content.js';

type MediaDialog = finesse.restservices.MediaDialog;

/** A dialog, with the content that the events told last. */
interface Told {
  dialog: MediaDialog;
  content: Content;
}

export interface DialogChanges {
  all(): MediaDialog[];
  ids(): string[];
  get(id: string): MediaDialog | undefined;
  /** Compares all dialogs, and emits the differences. Returns how many were added, changed and removed. */
  compareAll(current: Record<string, MediaDialog>, cause: Cause): number[];
  /** Compares one dialog, and emits the difference. Without a `dialog` it was removed. */
  compareOne(id: string, dialog: MediaDialog | undefined): void;
}

export function createDialogChanges(emit: Emitter<MediaManagerEvents>['emit']): DialogChanges {
  const told = emptyMap<Told>();
  /** The dialogs as an array. Undefined after they changed, until somebody needs it. */
  let row: MediaDialog[] | undefined;
  let removed: DialogRemoved[] = [];
  let changed: DialogChanged[] = [];
  let added: DialogAdded[] = [];

  function compare(id: string, dialog: MediaDialog | undefined, cause: Cause): void {
    const before = told[id];
    if (!dialog) {
      if (!before) return;
      // The event that removes a dialog has its final state and disposition, and may lack the rest.
      removed.push({ id, dialog: before.dialog, cause, last: merge(before.content, contentOf(before.dialog)) });
      delete told[id];
      row = undefined;
      return;
    }
    const content = contentOf(dialog);
    told[id] = { dialog, content };
    // The library may have made another object for it.
    if (!before || before.dialog !== dialog) row = undefined;
    if (!before) {
      added.push({ id, dialog, cause });
      return;
    }
    const changes = differences(before.content, content);
    if (changes.length) changed.push({ id, dialog, cause, changes });
  }

  function all(): MediaDialog[] {
    return (row = row || Object.keys(told).map((id) => told[id]!.dialog)).slice();
  }

  /** Emits the differences. Everything is up to date before the first listener runs. */
  function tell(cause: Cause): number[] {
    const [gone, different, fresh] = [removed, changed, added];
    removed = [];
    changed = [];
    added = [];
    gone.forEach((payload) => emit('dialogRemoved', payload));
    different.forEach((payload) => emit('dialogChanged', payload));
    fresh.forEach((payload) => emit('dialogAdded', payload));
    const counts = [fresh.length, different.length, gone.length];
    if (cause !== 'live' || counts.some(Boolean))
      emit('dialogsChanged', { cause, added: fresh.map(idOf), changed: different.map(idOf), removed: gone.map(idOf), dialogs: all() });
    return counts;
  }

  return {
    all,
    ids: () => Object.keys(told),
    get(id) {
      const one = told[id];
      return one && one.dialog;
    },
    compareAll(current, cause) {
      each(told, (_one, id) => current[id] || compare(id, undefined, cause));
      each(current, (dialog, id) => compare(id, dialog, cause));
      return tell(cause);
    },
    compareOne(id, dialog) {
      compare(id, dialog, 'live');
      tell('live');
    }
  };
}

function idOf({ id }: { id: string }): string {
  return id;
}
