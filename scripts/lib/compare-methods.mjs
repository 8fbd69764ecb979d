// Calls every public method of the stand-in and of a genuine library on the same data: at rest, in an outage and after it.
import { readFileSync } from 'node:fs';
import { lineage } from './audit/surface.mjs';
import { callOnPage, servePage } from './harness-page.mjs';

const REVIEWED = 'test/methods/reviewed.json';
const PHASE = / (at rest|in an outage|after an outage)$/;

/** Returns the public names of a release: members of classes, with inherited ones, and methods of objects. */
function publicNames(names) {
  const classes = {};
  const objects = {};
  const all = Object.keys(names);
  for (const [path, { kind }] of Object.entries(names)) {
    const below = (owner, mark) =>
      all
        .filter((name) => name.startsWith(owner + mark) && !/[.#]/.test(name.slice(owner.length + 1)))
        .map((name) => name.slice(owner.length + 1));
    if (kind === 'class') classes[path] = [...new Set(lineage(names, path).flatMap((owner) => below(owner, '#')))].sort();
    if (kind === 'object' && !path.includes('#'))
      objects[path] = below(path, '.').filter((name) => names[`${path}.${name}`].kind === 'function');
  }
  return { classes, objects };
}

/** Returns the reviewed lines of a release. @throws Error that names a line without a call, a reason or a known release */
function reviewedOf(list, release) {
  for (const entry of list) {
    const { call, releases, reason } = entry;
    if (!call || !Array.isArray(releases) || releases.some((one) => !['12.0', '15.0'].includes(one)) || !(reason?.length > 10))
      throw new Error(`${REVIEWED}: ${JSON.stringify(entry)} needs "call", "releases" (12.0, 15.0) and a "reason".`);
  }
  return list.filter(({ releases }) => releases.includes(release));
}

/** Returns the differences that are not reviewed, and the reviewed calls that do not differ. */
export function judge(standIn, genuine, reviewed) {
  const [ours, theirs] = [standIn, genuine].map((lines) => new Map(lines.map(({ call, answer }) => [call, answer])));
  const known = new Set(reviewed.map(({ call }) => call));
  const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter((call) => ours.get(call) !== theirs.get(call));
  const seen = new Set(differing.map((call) => call.replace(PHASE, '')));
  return {
    calls: ours.size,
    unreviewed: differing
      .filter((call) => !known.has(call.replace(PHASE, '')))
      .map((call) => `${call}\n  stand-in ${ours.get(call) ?? '(not called)'}\n  genuine  ${theirs.get(call) ?? '(not called)'}`),
    stale: [...known].filter((call) => !seen.has(call))
  };
}

/** @returns the number of compared calls and, as text, the differences that are not reviewed and the reviewed calls that do not differ */
export async function compareMethods(browser, genuine, release, transport) {
  const reviewed = reviewedOf(JSON.parse(readFileSync(REVIEWED, 'utf8')), release);
  const surface = publicNames(JSON.parse(readFileSync(`test/types/surfaces/${release}.json`, 'utf8')).names);
  const traces = [];
  for (const path of ['dist/sandbox/finesse.js', genuine]) {
    const page = await servePage(path, { entry: 'test/methods/page.ts' });
    traces.push(await callOnPage(browser, page.url, 'traceMethods', release, transport, surface));
    page.close();
  }
  return { ...judge(...traces, reviewed), reviewed: reviewed.length };
}
