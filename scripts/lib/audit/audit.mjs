// Runs the audit: takes surfaces, declarations and the reviewed list, and returns the differences.
import { compare, compareDocumented, compareReleases, isThere } from './compare.mjs';
import { review } from './review.mjs';

/** The percentage of a known release's public names that must be declared. All documented names must be. */
export const LEAST_COVERAGE = 97;

/** Compares the known releases with the declarations. This is the check that CI runs. */
export function auditKnown({ surfaces, documented, declared, reviewed }) {
  const compared = surfaces.map((surface) => {
    const others = surfaces.filter((other) => other !== surface);
    const isOfOthers = (name) => others.some(({ names }) => isThere(names, name));
    return { release: surface.release, ...compare(surface, others, declared, isOfOthers) };
  });
  const docs = compareDocumented(documented, declared);
  const all = [...compared.flatMap(({ differences }) => differences), ...compareReleases(surfaces, declared), ...docs.differences];
  const { unreviewed, stale } = review(unique(all), reviewed);
  const thin = compared.filter(({ covered, total }) => (100 * covered) / total < LEAST_COVERAGE);
  return { compared, docs, unreviewed, stale, thin, ok: !unreviewed.length && !stale.length && !thin.length };
}

/**
 * Compares one library with the declarations. Its release is unknown, so it may lack names that only some known releases have, and entries of the
 * reviewed list may be unneeded. Names of all known releases must be there.
 */
export function auditOne({ names, surfaces, declared, reviewed }) {
  const isOfOthers = (name) => {
    const releases = surfaces.filter((known) => isThere(known.names, name)).length;
    return releases > 0 && releases < surfaces.length;
  };
  const compared = compare({ names }, surfaces, declared, isOfOthers);
  const { unreviewed } = review(compared.differences, reviewed);
  return { compared, unreviewed, ok: !unreviewed.length };
}

/** Counts the same difference in two releases once. */
function unique(differences) {
  return [
    ...new Map(differences.map((difference) => [`${difference.difference} ${difference.name} ${difference.detail}`, difference])).values()
  ];
}
