// node scripts/karma.mjs [--bundled] [--firefox] [part of a spec's file name]: runs the browser specs. --bundled takes the specs that were bundled
// before.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import karma from 'karma';
import configure from '../karma.conf.js';
import { bundleSpecs } from './lib/bundle-specs.mjs';
import { endWith } from './lib/spec-counts.mjs';

/**
 * @param options `grep`: only specs whose full name matches. `untilFailure`: stops at the first failure, without printing it. `firefox`: in Firefox,
 * in one combination of release and transport.
 * @returns {Promise<{passed: number, failed: number, skipped: number, crashed: boolean}>}
 */
export async function runKarma({ grep, untilFailure, firefox } = {}) {
  let options;
  let counts = { passed: 0, failed: 1, skipped: 0, crashed: true };
  await configure({ grep, untilFailure, firefox, set: (given) => (options = given), onCounts: (result) => (counts = result) });
  const config = await karma.config.parseConfig(null, options, { promiseConfig: true, throwErrors: true });
  await new Promise((resolve) => new karma.Server(config, resolve).start());
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { bundled: { type: 'boolean' }, firefox: { type: 'boolean' } },
    allowPositionals: true
  });
  if (!values.bundled) await bundleSpecs(positionals[0]);
  endWith(await runKarma({ firefox: values.firefox }));
}
