// The audit as a whole: surfaces, declarations and the reviewed list in, what is wrong out.
import { compare, compareDocumented, compareReleases, isThere } from './compare.mjs';
import { review } from './review.mjs';

/** At least so much of a known release's public names has to be declared, in percent. Of the documented ones all. */
export const LEAST_COVERAGE = 97;

/** Holds the surfaces of the known releases against the declarations: what CI asks. */
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
 * Holds one library against the declarations. Of its release nothing is known: an entry of the reviewed list may go unneeded, and what only
 * some of the known releases have may be missing. What all of them have may not.
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

/** The same difference in two releases is one. */
function unique(differences) {
  return [
    ...new Map(differences.map((difference) => [`${difference.difference} ${difference.name} ${difference.detail}`, difference])).values()
  ];
}
