// Our own map of the dialogs, and how it differs from the library's.

type MediaDialog = finesse.restservices.MediaDialog;

export type Content = finesse.restservices.DialogData;
export interface Change {
  id: string;
  dialog: MediaDialog;
}
export interface ChangedDialog extends Change {
  /** What differs: `state`, `actions`, `participants`, `callVariables`, or another name of the dialog's content. */
  changes: string[];
}
export interface RemovedDialog extends Change {
  /** Its last known content. */
  last: Content;
}
export interface Difference {
  removed: RemovedDialog[];
  changed: ChangedDialog[];
  added: Change[];
}

interface Known {
  dialog: MediaDialog;
  last: Content;
  parts: Record<string, string>;
}

export interface DialogMap {
  ids(): string[];
  get(id: string): MediaDialog | undefined;
  /** Makes the map equal to `current` and tells what that changed. Dialogs in `only`, where given, are looked at; others stay. */
  update(current: Record<string, MediaDialog>, only?: string): Difference;
}

export function createDialogMap(contentOf: (dialog: MediaDialog) => Content): DialogMap {
  const known: Record<string, Known> = {};
  return {
    ids: () => Object.keys(known),
    get: (id) => (has(known, id) ? known[id]!.dialog : undefined),
    update(current, only) {
      const difference: Difference = { removed: [], changed: [], added: [] };
      Object.keys(known).forEach(function (id) {
        if (!has(current, id) && (only === undefined || only === id)) {
          const { dialog, last } = known[id]!;
          // What takes a dialog away may carry its final state and disposition, and need not carry the rest.
          difference.removed.push({ id: id, dialog: dialog, last: { ...last, ...copy(contentOf(dialog)) } });
          delete known[id];
        }
      });
      Object.keys(current).forEach(function (id) {
        if (only !== undefined && only !== id) return;
        const dialog = current[id]!;
        const content = contentOf(dialog);
        // The library replaces and rewrites its data in place, so ours is a copy.
        const now: Known = { dialog: dialog, last: copy(content), parts: partsOf(content) };
        const before = has(known, id) ? known[id] : undefined;
        known[id] = now;
        if (!before) {
          difference.added.push({ id: id, dialog: dialog });
        } else {
          const changes = differingParts(before.parts, now.parts);
          if (changes.length) difference.changed.push({ id: id, dialog: dialog, changes: changes });
        }
      });
      return difference;
    }
  };
}

function copy<T>(content: T): T {
  return JSON.parse(JSON.stringify(content)) as T;
}

export function has(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** Whether the agent may do anything with this dialog now; undefined where the server does not say. */
export function hasActions(content: Content): boolean | undefined {
  const participants = list(content.participants && content.participants.Participant) as { actions?: { action?: unknown } | null }[];
  const told = participants.filter((participant) => participant.actions !== undefined);
  return told.length ? told.some((participant) => list(participant.actions && participant.actions.action).length > 0) : undefined;
}

/** The content of a rest object by name, each part as comparable text. The nested parts a gadget cares for have names of their own. */
export function partsOf(content: object): Record<string, string> {
  const parts: Record<string, string> = {};
  function put(name: string, value: unknown): void {
    parts[name] = text(value);
  }
  const data = content as Record<string, unknown>;
  Object.keys(data).forEach(function (name) {
    if (name === 'mediaProperties') {
      const properties = data[name] as Record<string, unknown> | null;
      put('callVariables', callVariables(properties));
      put(name, without(properties, 'callvariables'));
    } else if (name === 'participants') {
      const participants = list((data[name] as { Participant?: unknown } | null)?.Participant) as Record<string, unknown>[];
      put(
        'actions',
        participants.map((participant) => list((participant.actions as { action?: unknown } | null)?.action))
      );
      put(
        name,
        participants.map((participant) => without(participant, 'actions'))
      );
    } else {
      put(name, data[name]);
    }
  });
  return parts;
}

/** The names of the parts that are not the same in both. */
export function differingParts(before: Record<string, string>, now: Record<string, string>): string[] {
  const names = Object.keys(now);
  Object.keys(before).forEach((name) => !has(now, name) && names.push(name));
  return names.filter((name) => before[name] !== now[name]);
}

// A single element arrives plain and two as an array, and the library rewrites the one into the other when it is read.
function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function callVariables(properties: Record<string, unknown> | null): Record<string, unknown> {
  const byName: Record<string, unknown> = {};
  const variables = list((properties?.callvariables as { CallVariable?: unknown } | null)?.CallVariable) as {
    name: string;
    value: unknown;
  }[];
  variables.forEach((variable) => (byName[variable.name] = variable.value));
  return byName;
}

function without(object: Record<string, unknown> | null, name: string): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  Object.keys(object || {}).forEach((key) => key !== name && (copy[key] = object![key]));
  return copy;
}

/** JSON with sorted keys and without the difference between an empty, a null and a missing value, which the library's parsers do not keep. */
function text(value: unknown): string {
  return JSON.stringify(value, (_key, part) => {
    if (part === null || part === '') return undefined;
    if (typeof part !== 'object' || Array.isArray(part)) return part;
    const sorted: Record<string, unknown> = {};
    Object.keys(part)
      .sort()
      .forEach((key) => (sorted[key] = part[key]));
    return sorted;
  });
}
