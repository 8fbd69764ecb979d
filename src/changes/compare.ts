// What differs between two contents of one of the library's objects: we do not take the library's word that something changed. Nothing is copied and
// no text is made, since the library replaces a content and leaves the one of before alone. What its getters rewrite in place says the same afterwards.
import { dig, list } from '../base/objects.js';

type Named = Record<string, unknown>;

/** Of a participant. */
const ACTIONS = 'actions.action';

/** The names of the parts that are not the same. The nested parts a gadget cares for have names of their own. */
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

/** Whether the agent may do anything with a dialog of this content now; undefined where the server does not say. */
export function hasActions(content: object): boolean | undefined {
  const told = participantsOf(dig(content, 'participants')).filter((participant) => dig(participant, 'actions') !== undefined);
  return told.length ? told.some((participant) => list(dig(participant, ACTIONS)).length > 0) : undefined;
}

/** The library's parsers do not keep the difference between an empty, a null and a missing value, nor the order of members. */
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

function sameLists(those: unknown[], these: unknown[], omitted?: string): boolean {
  return those.length === these.length && those.every((one, i) => same(one, these[i], omitted));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function participantsOf(participants: unknown): unknown[] {
  return list(dig(participants, 'Participant'));
}

/** These in the order of those: the server says them in any order, and what it says of one must not count as another's. */
function paired(those: unknown[], these: unknown[]): unknown[] {
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

function sameActions(those: unknown[], these: unknown[]): boolean {
  return (
    those.length === these.length &&
    those.every((one, i) => {
      const before = dig(one, ACTIONS);
      const now = dig(these[i], ACTIONS);
      return same(before, now) || sameLists(list(before).sort(), list(now).sort());
    })
  );
}

function variablesOf(mediaProperties: unknown): Named[] {
  return list(dig(mediaProperties, 'callvariables.CallVariable')) as Named[];
}

/** By their names, in whatever order they come. The order is nearly always the same. */
function sameVariables(those: Named[], these: Named[]): boolean {
  return sameLists(those, these) || same(byName(those), byName(these));
}

function byName(variables: Named[]): Named {
  const values: Named = {};
  variables.forEach(({ name, value }) => (values[name as string] = value));
  return values;
}
