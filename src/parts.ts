// The content of the library's objects, compared part by part: we do not take the library's word that something changed.
import { dig, each, list, merge } from './objects.js';

/** The content of a rest object by name, each part as comparable text. The nested parts a gadget cares for have names of their own. */
export function partsOf(content: object): Record<string, string> {
  const parts: Record<string, string> = {};
  each(content as Record<string, unknown>, (value, name) => {
    if (name === 'mediaProperties') {
      const byName: Record<string, unknown> = {};
      const variables = list(dig(value, 'callvariables.CallVariable')) as { name: string; value: unknown }[];
      variables.forEach((variable) => (byName[variable.name] = variable.value));
      parts.callVariables = textOf(byName);
      parts[name] = textOf(value || {}, 'callvariables');
    } else if (name === 'participants') {
      // The server says them in any order, and what it says of one must not count as another's.
      const participants = list(dig(value, 'Participant')).sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
      parts.actions = textOf(participants.map(actionsOf));
      parts[name] = textOf(participants, 'actions');
    } else {
      parts[name] = textOf(value);
    }
  });
  return parts;
}

/** The names of the parts that are not the same in both. */
export function differingParts(before: Record<string, string>, now: Record<string, string>): string[] {
  return Object.keys(merge(now, before)).filter((name) => before[name] !== now[name]);
}

/** Whether the agent may do anything with a dialog of this content now; undefined where the server does not say. */
export function hasActions(content: object): boolean | undefined {
  const told = list(dig(content, 'participants.Participant')).filter((participant) => dig(participant, 'actions') !== undefined);
  return told.length ? told.some((participant) => actionsOf(participant).length > 0) : undefined;
}

function sortKey(participant: unknown): string {
  return dig(participant, 'mediaAddress') + textOf(participant, 'actions');
}

function actionsOf(participant: unknown): unknown[] {
  return list(dig(participant, 'actions.action')).sort();
}

/**
 * JSON with sorted keys, without what is called `omitted`, and without the difference between an empty, a null and a missing value, which
 * the library's parsers do not keep.
 */
function textOf(value: unknown, omitted?: string): string {
  return JSON.stringify(value, (key, part) => {
    if (part === null || part === '' || key === omitted) return undefined;
    if (typeof part !== 'object' || Array.isArray(part)) return part;
    const sorted: Record<string, unknown> = {};
    Object.keys(part)
      .sort()
      .forEach((name) => (sorted[name] = part[name]));
    return sorted;
  });
}
