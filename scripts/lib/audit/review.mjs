// The reviewed list: intended differences, each with its reason.
import { KINDS } from './compare.mjs';

/** @returns {{name: string, difference: string, reason: string}[]} @throws Error that names a wrong entry */
export function checkedReview(list) {
  if (!Array.isArray(list)) throw new Error('The reviewed list is no JSON array.');
  const seen = new Set();
  for (const entry of list) {
    const { name, difference, reason } = entry ?? {};
    const at = `The reviewed entry ${JSON.stringify(entry)}`;
    if (typeof name !== 'string' || !name) throw new Error(`${at} has no "name".`);
    if (!Object.hasOwn(KINDS, difference)) throw new Error(`${at} has no "difference" of ${Object.keys(KINDS).join(', ')}.`);
    if (typeof reason !== 'string' || reason.length < 10) throw new Error(`${at} has no "reason": say why the difference is meant.`);
    if (seen.has(keyOf(entry))) throw new Error(`${at} is there twice.`);
    seen.add(keyOf(entry));
  }
  return list;
}

const keyOf = ({ name, difference }) => `${difference} ${name}`;

/** @returns the differences that are not on the list, and the entries that match no difference */
export function review(differences, reviewed) {
  const known = new Set(reviewed.map(keyOf));
  const needed = new Set(differences.map(keyOf));
  return {
    unreviewed: differences.filter((difference) => !known.has(keyOf(difference))),
    stale: reviewed.filter((entry) => !needed.has(keyOf(entry)))
  };
}
