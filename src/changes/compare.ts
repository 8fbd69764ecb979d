// Compares two contents of one of the library's objects, because the library also says that something changed when nothing did. Nothing is copied or
// turned into text: the library replaces a content, and never changes the old one. Its getters rewrite a content in place, but not its meaning.
import { dig, isEmpty, list } from '../base/objects.js';

type Named = Record<string, unknown>;

/** Where a participant has its actions. */
const ACTIONS = 'actions.action';

/** Returns the names of the parts that differ. Actions, participants and call variables are nested, and have names of their own. */
export function differences(before: object, now: object): string[] {
  const found: string[] = [];
  if (before === now) return found;
  const a = before as Named;
  const b = now as Named;
  for (const name in b) look(name, a[name], b[name], found);
  for (const name in a) if (!(name in b)) look(name, a[name], undefined, found);
  return found;
}

function look(name: string, one: unknown, other: unknown, found: string[]): void {
  if (name === 'mediaProperties') {
    if (!sameVariables(variablesOf(one), variablesOf(other))) found.push('callVariables');
    if (!same(one || {}, other || {}, 'callvariables')) found.push(name);
  } else if (name === 'participants') {
    const those = participantsOf(one);
    const these = paired(those, participantsOf(other));
    if (!sameActions(those, these)) found.push('actions');
    if (!same(those, these, 'actions')) found.push(name);
  } else if (!same(one, other)) {
    found.push(name);
  }
}

/** Whether a dialog of this content allows any action now. Undefined if the server does not say. */
export function hasActions(content: object): boolean | undefined {
  const told = participantsOf(dig(content, 'participants')).filter((participant) => dig(participant, 'actions') !== undefined);
  return told.length ? told.some((participant) => list(dig(participant, ACTIONS)).length > 0) : undefined;
}

/** Compares two values. To the library's parsers an empty, a null and a missing value are the same, and members have no order. */
function same(one: unknown, other: unknown, omitted?: string): boolean {
  if (one === other) return true;
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (Array.isArray(one)) return Array.isArray(other) && sameLists(one, other, omitted);
  const a = one as Named;
  const b = other as Named;
  for (const name in a) if (name !== omitted && !same(a[name], b[name], omitted)) return false;
  for (const name in b) if (name !== omitted && !(name in a) && !isEmpty(b[name])) return false;
  return !Array.isArray(other);
}

function sameLists(those: readonly unknown[], these: readonly unknown[], omitted?: string): boolean {
  return those.length === these.length && those.every((one, i) => same(one, these[i], omitted));
}

function participantsOf(participants: unknown): readonly unknown[] {
  return list(dig(participants, 'Participant'));
}

/** Returns `these` participants in the order of `those`. The server may send them in another order, which is no change. */
function paired(those: readonly unknown[], these: readonly unknown[]): readonly unknown[] {
  if (those.length < 2 || those.length !== these.length) return these;
  const rest = these.slice();
  const take = (suits: (other: unknown) => boolean): unknown => {
    for (let i = 0; i < rest.length; i++) if (suits(rest[i])) return rest.splice(i, 1)[0];
    return undefined;
  };
  const equal = those.map((one) => take((other) => same(one, other, 'actions')));
  const addressed = equal.map((other, i) => other || take((left) => same(dig(those[i], 'mediaAddress'), dig(left, 'mediaAddress'))));
  return addressed.map((other) => other || rest.shift());
}

function sameActions(those: readonly unknown[], these: readonly unknown[]): boolean {
  return (
    those.length === these.length &&
    those.every((one, i) => {
      const before = dig(one, ACTIONS);
      const now = dig(these[i], ACTIONS);
      return same(before, now) || sameLists(list(before).slice().sort(), list(now).slice().sort());
    })
  );
}

function variablesOf(mediaProperties: unknown): readonly Named[] {
  return list(dig(mediaProperties, 'callvariables.CallVariable')) as readonly Named[];
}

/** Compares call variables by name. Their order, which is nearly always the same, does not matter. */
function sameVariables(those: readonly Named[], these: readonly Named[]): boolean {
  const sameOrder = those.length === these.length && those.every(({ name }, i) => name === these[i]!.name);
  return sameOrder ? sameLists(those, these) : same(byName(those), byName(these));
}

function byName(variables: readonly Named[]): Named {
  const values: Named = {};
  variables.forEach(({ name, value }) => (values[name as string] = value));
  return values;
}
