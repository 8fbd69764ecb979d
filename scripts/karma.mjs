// Runs the browser specs, already bundled (--bundled) or bundled here, in Chromium or --firefox: node scripts/karma.mjs [part of a spec's file name]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import karma from 'karma';
import configure from '../karma.conf.js';
import { bundleSpecs } from './lib/bundle-specs.mjs';
import { endWith } from './lib/spec-counts.mjs';

/**
 * @param options `grep`: only specs whose full name matches; `untilFailure`: ends with the first one, and does not print it; `firefox`: in Firefox, in one world.
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
