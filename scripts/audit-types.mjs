// npm run audit-types [-- path/to/finesse.js [--save RELEASE]]: compares the public names of a library with types/.
// With a path it loads that library in a browser. Without one it compares the two known releases, whose names test/types/surfaces/ has, and what
// Cisco documents.
// --save '12.6(1)' adds the release to test/types/surfaces/.
// Exit code 1 if there is a difference that test/types/reviewed.json does not list.
import { parseArgs } from 'node:util';
import { auditKnown, auditOne, LEAST_COVERAGE } from './lib/audit/audit.mjs';
import { collectSurface } from './lib/audit/collect.mjs';
import { inventory, saveSurface, typesFolder } from './lib/audit/data.mjs';
import { anysOf, declarationsOf, programOf } from './lib/audit/declarations.mjs';
import { differencesInWords, namesInWords, percent } from './lib/audit/report.mjs';

const USAGE = "Usage: npm run audit-types [-- path/to/finesse.js [--save '12.6(1)']]";

function options() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { save: { type: 'string' } } });
  if (positionals.length > 1) throw new Error(`One library at a time, not ${positionals.length}.`);
  if (values.save !== undefined && !positionals.length) throw new Error('--save needs the path of a library.');
  return { file: positionals[0], release: values.save };
}

function printCoverage(of, { covered, total, differences }) {
  console.log(`${of}: ${covered} of ${total} names declared (${percent(covered, total)}), ${differences.length} differences`);
}

function printUnreviewed(unreviewed, remedy) {
  for (const line of differencesInWords(unreviewed)) console.log(line);
  console.log(
    unreviewed.length ? `\n${unreviewed.length} differences that nobody has reviewed. ${remedy}` : 'No difference that nobody has reviewed.'
  );
}

async function auditFile(file, release) {
  const names = await collectSurface(file);
  if (release !== undefined) console.log(`Saved as ${saveSurface(release, names)}`);
  const { compared, unreviewed, ok } = auditOne({ names, declared: declarationsOf(programOf(typesFolder)), ...inventory() });
  printCoverage(file, compared);
  if (compared.otherReleases.length) {
    console.log(`\ndeclared for other releases, not in this one (${compared.otherReleases.length}):`);
    for (const line of namesInWords(compared.otherReleases)) console.log(line);
  }
  printUnreviewed(unreviewed, 'Please report them with the release of your Finesse: the typings know 12.0(1) and 15.0(1).');
  return ok;
}

function auditAll() {
  const program = programOf(typesFolder);
  const anys = anysOf(program);
  const { compared, docs, unreviewed, stale, thin, ok } = auditKnown({ declared: declarationsOf(program), ...inventory() });
  for (const one of compared) printCoverage(one.release, one);
  console.log(`documented: ${docs.total - docs.differences.length} of ${docs.total} names declared`);
  console.log(`any: ${anys.length}`);
  for (const line of anys) console.log(`  ${line}`);
  for (const { release } of thin) console.log(`${release}: less than ${LEAST_COVERAGE} % of the names are declared.`);
  for (const { name, difference } of stale)
    console.log(`reviewed, but no longer so: ${name} (${difference}). Remove it from test/types/reviewed.json.`);
  printUnreviewed(unreviewed, 'Correct types/, or give each its reason in test/types/reviewed.json.');
  return ok && !anys.length;
}

try {
  const { file, release } = options();
  process.exitCode = (file ? await auditFile(file, release) : auditAll()) ? 0 : 1;
} catch (error) {
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 1;
}
