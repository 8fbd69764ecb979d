// Runs the specs that need Node: the server, the package, the end-to-end tests with puppeteer.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { existsSync } from 'node:fs';
import Jasmine from 'jasmine';
import { bundleSpecs } from './bundle-specs.mjs';

/** @returns {Promise<{passed: number, failed: number, skipped: number}>} */
export async function runNodeSpecs() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync('.tmp/node-specs.mjs')) throw new Error('No bundled Node specs: run through scripts/test.mjs.');
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
  await import(pathToFileURL('.tmp/node-specs.mjs').href);
  await runner.execute();
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleSpecs(process.argv[2]);
  const { passed, failed } = await runNodeSpecs();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
