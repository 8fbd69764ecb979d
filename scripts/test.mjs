// npm test: checks format, lint and types, builds, and runs the specs in the browsers and in Node. The last line is the count.
import { fork, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { findBrowser, findFirefox } from './lib/browser.mjs';
import { bundleSpecs } from './lib/bundle-specs.mjs';

/** Runs an npm script. Prints its output only if it fails. */
function script(name) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => {
      console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      if (status !== 0) console.error(output);
      resolve(status === 0);
    });
  });
}

/** Runs specs in a process of their own, so that karma answers the browser while a Node spec compiles. */
function specs(name, file, ...flags) {
  return new Promise((resolve) => {
    const started = Date.now();
    let counts = { passed: 0, failed: 1, skipped: 0 };
    fork(file, flags)
      .on('message', (result) => (counts = result))
      .on('close', () => {
        const bad = counts.failed > 0 || counts.passed === 0;
        console.log(
          `${bad ? 'FAILED' : 'ok    '} ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${((Date.now() - started) / 1000).toFixed(1)} s)`
        );
        resolve(counts);
      });
  });
}

async function inBrowsers() {
  const counts = [await specs('browser specs', 'scripts/karma.mjs', '--bundled')];
  if (findFirefox()) counts.push(await specs('browser specs in Firefox', 'scripts/karma.mjs', '--bundled', '--firefox'));
  else console.log('       no Firefox was found (FIREFOX_BIN, the PATH): the browser specs were run in Chromium only');
  return [...counts, await specs('specs of the typings', 'scripts/node-specs.mjs', '--bundled', 'typings')];
}

async function oneByOne(names) {
  let failed = 0;
  for (const name of names) if (!(await script(name))) failed++;
  return failed;
}

/** Runs first what the specs need, then the specs with the checks beside them. Two lanes of specs use two cores. */
async function main() {
  rmSync('.tmp', { recursive: true, force: true });
  const bundled = bundleSpecs();
  const checks = bundled.catch(() => undefined).then(() => oneByOne(['check:types', 'check:lint', 'check:format']));
  const total = { passed: 0, failed: 0 };
  const [built] = await Promise.all([script('build'), bundled]);
  if (built) {
    // All specs need a browser. Finding it here installs it once on a first run.
    await findBrowser();
    const beside = specs('Node specs', 'scripts/node-specs.mjs', '--bundled', 'node');
    for (const counts of (await Promise.all([beside, inBrowsers()])).flat()) {
      total.passed += counts.passed;
      // A skipped spec proves nothing, so it counts as failed.
      total.failed += counts.failed + counts.skipped;
    }
  } else {
    total.failed++;
  }
  total.failed += await checks;
  return total;
}

let total = { passed: 0, failed: 1 };
try {
  total = await main();
} catch (error) {
  console.error(error.message);
}
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
process.on('exit', () => console.log(`${total.passed} passed, ${total.failed} failed`));
process.exit();
