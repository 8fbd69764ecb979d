// node scripts/node-specs.mjs [part of a spec's file name], or --bundled node|typings: runs the specs that need Node: the server, the package, the
// end-to-end tests with puppeteer, and the typings.
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import Jasmine from 'jasmine';
import { bundleSpecs } from './lib/bundle-specs.mjs';
import { endWith } from './lib/spec-counts.mjs';

const { values, positionals } = parseArgs({ options: { bundled: { type: 'string', multiple: true } }, allowPositionals: true });
const bundles = values.bundled ?? ['node', 'typings'];

async function run() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const runner = new Jasmine();
  runner.exitOnCompletion = false;
  runner.jasmine.DEFAULT_TIMEOUT_INTERVAL = 60000;
  runner.clearReporters();
  runner.addReporter({
    specDone({ status, fullName, failedExpectations }) {
      if (status === 'passed') counts.passed++;
      else if (status === 'failed') counts.failed++;
      else counts.skipped++;
      for (const { message, stack } of failedExpectations) console.error(`FAILED ${fullName}\n  ${message}\n  ${stack ?? ''}\n`);
    },
    suiteDone: report,
    jasmineDone: report
  });
  function report({ failedExpectations }) {
    for (const { message, stack } of failedExpectations ?? []) {
      counts.failed++;
      console.error(`FAILED outside a spec\n  ${message}\n  ${stack ?? ''}\n`);
    }
  }
  runner.specFiles = [];
  globalThis.jasmine = runner.jasmine;
  Object.assign(globalThis, runner.env);
  for (const bundle of bundles) await import(pathToFileURL(`.tmp/${bundle}-specs.mjs`).href);
  await runner.execute();
  return counts;
}

if (!values.bundled) await bundleSpecs(positionals[0]);
const counts = await run();
endWith(counts);
