// Formats the result of an audit as text.
import { relative } from 'node:path';
import { KINDS } from './compare.mjs';
import { root } from './data.mjs';
import { ownerOf } from './surface.mjs';

export const percent = (part, total) => `${((100 * part) / total).toFixed(1)} %`;

/** Returns one paragraph for each kind of difference. */
export function differencesInWords(differences) {
  return Object.keys(KINDS).flatMap((kind) => {
    const found = differences.filter(({ difference }) => difference === kind);
    if (!found.length) return [];
    return [`\n${KINDS[kind]} (${found.length}):`, ...found.map(inWords)];
  });
}

function inWords({ name, detail, place }) {
  return ['  ' + name, detail, place && relative(root, place)].filter(Boolean).join('   ');
}

/** Lists names by class, one line each: `finesse.restservices.User#  getDevices, getServices`. For a whole class only its own name. */
export function namesInWords(names) {
  const byOwner = new Map();
  for (const name of names) {
    const owner = ownerOf(name);
    if (names.includes(owner)) continue;
    const head = owner + name[owner.length];
    byOwner.set(head, [...(byOwner.get(head) ?? []), name.slice(head.length)]);
  }
  return [...byOwner].map(([head, members]) => `  ${head}  ${members.join(', ')}`);
}
