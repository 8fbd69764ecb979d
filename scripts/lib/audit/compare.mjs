// Compares a library's surface with the declarations. Pure: it reads nothing and prints nothing.
import { entryOf, ownerOf } from './surface.mjs';

/** The kinds of difference, with their headings in a report. */
export const KINDS = {
  undeclared: 'present but undeclared',
  absent: 'declared but absent',
  constant: 'constants that differ',
  kind: 'of another kind',
  base: 'with another base class',
  arity: 'with other parameters',
  release: 'with a comment that says nothing, or a wrong thing, of the release',
  documented: 'documented but undeclared'
};

/**
 * @param {{names: Record<string, object>}} surface the library that is audited
 * @param {{names: Record<string, object>}[]} others the other releases that the declarations cover
 * @param {(name: string) => boolean} isOfOthers whether a declared name may be missing here, because it belongs to another release
 * @param {Map<string, import('./declarations.mjs').Declaration>} declared
 */
export function compare(surface, others, declared, isOfOthers) {
  const { names } = surface;
  const differences = [];
  const differ = (name, difference, detail) => differences.push({ name, difference, detail, place: declared.get(name)?.place ?? '' });
  let covered = 0;
  for (const [name, entry] of Object.entries(names)) {
    const declaration = declared.get(name);
    if (!declaration) {
      // A missing class is one difference, not one for each member.
      if (declared.has(ownerOf(name))) differ(name, 'undeclared', inWords(entry));
      continue;
    }
    covered += 1;
    const arities = [surface, ...others].map((release) => entryOf(release.names, name)?.arity);
    for (const [difference, detail] of mismatches(name, entry, declaration, { names, declared, arities })) differ(name, difference, detail);
  }
  const otherReleases = [];
  for (const [name, declaration] of declared) {
    if (declaration.kind === 'type' || declaration.inheritedFrom !== undefined || isThere(names, name)) continue;
    if (isShapeMember(declared, name) || declaration.deprecated || isBuiltByItself(names, name)) continue;
    if (isOfOthers(name)) otherReleases.push(name);
    else if (!declared.get(ownerOf(name)) || isThere(names, ownerOf(name))) differ(name, 'absent', '');
  }
  return { differences, otherReleases, covered, total: Object.keys(names).length };
}

export const isThere = (names, name) => entryOf(names, name) !== undefined;
const isShapeMember = (declared, name) => declared.get(ownerOf(name))?.kind === 'type';

/** Such a constructor assigns the methods to each instance. Without an instance they are not visible. */
const isBuiltByItself = (names, name) => name[ownerOf(name).length] === '#' && names[ownerOf(name)]?.kind === 'function';

function inWords(entry) {
  if (entry.kind === 'function') return `function of ${entry.arity} parameter${entry.arity === 1 ? '' : 's'}`;
  if (entry.kind === 'constant') return JSON.stringify(entry.value);
  return entry.extends ? `class, extends ${entry.extends}` : entry.kind;
}

function* mismatches(name, entry, declaration, { names, declared, arities }) {
  if (entry.kind === 'constant') {
    if (declaration.kind !== 'constant') yield ['constant', `here ${inWords(entry)}, declared without its exact value`];
    else if (declaration.value !== entry.value) yield ['constant', `here ${inWords(entry)}, declared ${JSON.stringify(declaration.value)}`];
    return;
  }
  if (!fits(name, entry, declaration, names)) {
    yield ['kind', `here ${inWords(entry)}, declared ${declaration.admits?.join(' | ') ?? declaration.kind}`];
    return;
  }
  if (entry.kind === 'class' && entry.extends && !declaredLine(declared, name).includes(entry.extends))
    yield ['base', `here ${entry.extends}, declared ${declaration.extends ?? 'none'}`];
  if (entry.kind === 'function' && declaration.kind === 'function' && !fitsArity(entry.arity, declaration, arities)) {
    const { least, most } = declaration;
    yield ['arity', `here ${entry.arity}, declared ${least === most ? most : `${least} to ${most}`}`];
  }
}

/** @param arities the arities of this function in each release. Where they differ, the declaration covers all of them. */
function fitsArity(arity, { least, most, inheritedFrom }, arities) {
  // The vendor's class helper wraps methods in a function without named parameters. So an arity of 0 says nothing.
  if (arity === 0 || arities.includes(most)) return true;
  // An override may take fewer parameters than the base that declares them. A rest parameter takes any number.
  return (inheritedFrom !== undefined && arity < most) || (most === Infinity && least <= arity);
}

function declaredLine(declared, path) {
  const line = [];
  for (let at = declared.get(path)?.extends; at && !line.includes(at); at = declared.get(at)?.extends) line.push(at);
  return line;
}

function fits(name, entry, declaration, names) {
  const { kind, admits = [] } = declaration;
  switch (entry.kind) {
    // The value was not set when the surface was read, so its type is unknown.
    case 'null':
    case 'undefined':
      return true;
    case 'class':
      return kind === 'class';
    case 'function':
      return kind === 'class' || admits.includes('function') || admits.includes('anything');
    case 'object':
      return kind === 'object' || kind === 'namespace' || admits.includes('object') || (kind === 'type' && isEmpty(names, name));
    default:
      return admits.includes(entry.kind) || admits.includes('anything') || (kind === 'constant' && entry.kind === typeof declaration.value);
  }
}

/** Types of the documentation exist at run time as empty objects. The typings declare them as interfaces. */
function isEmpty(names, path) {
  return Object.entries(names).every(([name, entry]) => !name.startsWith(`${path}.`) || entry.kind === 'object');
}

const RELEASE = /\b(\d+)\.(\d+)\(\d+\)/g;
const SEEN_IN_BOTH = /seen in 12\.0\(1\) and 15\.0\(1\)/i;

/** Reports each member that not all releases have, unless its comment or its class's comment says so. */
export function compareReleases(surfaces, declared) {
  const differences = [];
  for (const [name, { text, place, kind, inheritedFrom, deprecated }] of declared) {
    // A namespace is as old as its oldest member, and that member has its own comment.
    if (kind === 'type' || kind === 'namespace' || inheritedFrom !== undefined) continue;
    const here = surfaces.filter(({ names }) => isThere(names, name));
    if (!here.length) continue;
    const lacking = surfaces.filter((surface) => !here.includes(surface) && !isClosed(surface.names, ownerOf(name)));
    const missing = lacking.map(({ release }) => release);
    const wrong = here.find(({ release }) => text.includes(`absent in ${release}`));
    if (wrong) differences.push({ name, difference: 'release', detail: `it is in ${wrong.release}`, place });
    else if (missing.length && SEEN_IN_BOTH.test(text))
      differences.push({ name, difference: 'release', detail: `not in ${missing}`, place });
    else if (missing.length && !deprecated && !saysRelease(declared, name, lacking))
      differences.push({ name, difference: 'release', detail: `not in ${missing}, which neither its comment nor its class's says`, place });
  }
  return differences;
}

/** Whether the comment names the release without the member, or a later one. The owner's comment counts if that release lacks the owner too. */
function saysRelease(declared, name, lacking) {
  for (let at = name; at && declared.get(at); at = ownerOf(at)) {
    if (at !== name && lacking.every(({ names }) => isThere(names, at))) return false;
    const { text } = declared.get(at);
    if (lacking.some(({ release }) => text.includes(release))) return true;
    const named = [...text.matchAll(RELEASE)].map(([, major, minor]) => Number(major) * 100 + Number(minor));
    if (lacking.every(({ release }) => named.some((version) => version > Number(release.split('.')[0]) * 100))) return true;
  }
  return false;
}

/** Whether the surface has no members of this object. */
const isClosed = (names, path) => names[path]?.kind === 'object' && !Object.keys(names).some((name) => ownerOf(name) === path);

/** @param {Record<string, string[]>} documented the names by class, as in test/types/documented.json */
export function compareDocumented(documented, declared) {
  const all = Object.entries(documented).flatMap(([path, members]) => [path, ...members.map((member) => path + member)]);
  const missing = all.filter((name) => !declared.has(name));
  return { total: all.length, differences: missing.map((name) => ({ name, difference: 'documented', detail: '', place: '' })) };
}
