// Formats the result of the check as text: by member, the most frequent message first. Pure.

/** The number of places that are listed for a message, unless all are asked for. */
const PLACES = 3;

/** @param errors see `check` in check-gadgets.mjs @param {boolean} isAll whether to list every place, and the gadgets' own errors */
export function* inWords(errors, isAll) {
  const refusals = errors.filter(({ member }) => member);
  yield* groupsInWords(refusals, ({ member }) => member, isAll);
  if (!isAll || refusals.length === errors.length) return;
  yield '\nNothing to do with the typings:';
  yield* groupsInWords(
    errors.filter(({ member }) => !member),
    ({ code }) => `TS${code}`,
    isAll
  );
}

function* groupsInWords(errors, keyOf, isAll) {
  for (const [key, group] of grouped(errors, keyOf)) {
    yield `\n${key}: ${count(group.length, 'error')} in ${count(gadgetsOf(group), 'gadget')}`;
    for (const [message, same] of grouped(group, ({ code, message }) => `TS${code} ${message}`)) {
      yield `  ${message}`;
      const places = same.map(placeOf);
      for (const place of isAll ? places : places.slice(0, PLACES)) yield `    ${place}`;
      if (!isAll && places.length > PLACES) yield `    and ${places.length - PLACES} more`;
    }
  }
}

function grouped(errors, keyOf) {
  const groups = new Map();
  for (const error of errors) groups.set(keyOf(error), [...(groups.get(keyOf(error)) ?? []), error]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

function placeOf({ file, start }) {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  // The name of a script in the gadget's XML ends in a number. This removes it.
  return `${file.fileName.slice(1).replace(/#\d+\.js$/, '')}:${line + 1}:${character + 1}`;
}

const gadgetsOf = (errors) => new Set(errors.map(({ gadget }) => gadget)).size;
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** Returns the last line of the report. */
export function summary(gadgets, errors) {
  const refusals = errors.filter(({ member }) => member);
  const scripts = gadgets.reduce((sum, gadget) => sum + gadget.scripts.length, 0);
  const found = refusals.length
    ? `${count(refusals.length, 'error')} of ${count(new Set(refusals.map(({ member }) => member)).size, 'member')}, in ${count(gadgetsOf(refusals), 'gadget')}`
    : 'nothing refused';
  const own = errors.length - refusals.length;
  return `\n${count(gadgets.length, 'gadget')} with ${count(scripts, 'script')}: ${found}. ${count(own, 'error')} that ${own === 1 ? 'has' : 'have'} nothing to do with the typings${own ? ' (--all prints them)' : ''}.`;
}
