// npm run mutate-types [-- --all]: makes deliberate mistakes in the typings, one at a time. A type test or the audit must find each. Exit code 1 if
// one is not found.
// --all adds several hundred mistakes made by rule in the classes of Task Routing, which takes minutes.
import { parseArgs } from 'node:util';
import { mutate } from './lib/audit/mutate.mjs';
import { MUTATIONS } from './lib/audit/mutations.mjs';
import { mutationsOf } from './lib/audit/mutators.mjs';

try {
  const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
  const started = Date.now();
  const byRule = values.all ? [...new Set(MUTATIONS.map(({ file }) => file))].flatMap(mutationsOf) : [];
  const results = mutate([...MUTATIONS, ...byRule]);
  for (const { file, from, to, by, what } of results) {
    console.log(
      `${by ? 'caught  ' : 'SURVIVED'} ${file}\n  - ${from}\n  + ${to || '(nothing)'}\n  ${by ? `${by}: ${what}` : 'nothing notices'}`
    );
  }
  const survivors = results.filter(({ by }) => !by);
  console.log(`${results.length} mutations, ${survivors.length} survived (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  process.exitCode = survivors.length ? 1 : 0;
} catch (error) {
  console.error(`${error.message}\nUsage: npm run mutate-types [-- --all]`);
  process.exitCode = 1;
}
