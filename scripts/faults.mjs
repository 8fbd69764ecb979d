// npm run faults -- --runs N --seed N [--raw-runs N]: random failures against the model as oracle, MediaManager beside a gadget without it.
// FINESSE_JS=path puts a genuine library in the stand-in's place. Exit code 1 when MediaManager ends wrong once.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer';
import { rollup } from 'rollup';
import { bundle } from '../rollup.config.js';
import { findBrowser, flags } from './browser.mjs';

const USAGE = 'Usage: npm run faults -- [--runs N] [--seed N] [--raw-runs N]';
const SLICE = 100;

function options() {
  try {
    const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' }, 'raw-runs': { type: 'string' } } });
    const number = (name, otherwise) => {
      const value = values[name] ?? String(otherwise);
      if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} is "${value}". Allowed: a whole number from 0.`);
      return Number(value);
    };
    const runs = number('runs', 500);
    return { runs, seed: number('seed', Date.now() % 1e9), rawRuns: number('raw-runs', Math.min(runs, 500)) };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** The page with jQuery, the library's text and the harness, on an origin of its own. */
async function servePage() {
  const build = await rollup({ ...bundle('test/faults/page.ts', '') });
  const { output } = await build.generate({ format: 'iife', sourcemap: 'inline' });
  const path = process.env.FINESSE_JS || 'dist/sandbox/finesse.js';
  const library = JSON.stringify({ genuine: Boolean(process.env.FINESSE_JS), path, text: readFileSync(path, 'utf8') });
  const scripts = [
    readFileSync('node_modules/jquery/dist/jquery.min.js', 'utf8'),
    `window.__finesseLibrary__ = ${library};`,
    output[0].code
  ];
  const server = createServer((request, response) => {
    const script = /^\/(\d)\.js$/.exec(request.url);
    response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(script ? scripts[script[1]] : scripts.map((_script, i) => `<script src="/${i}.js"></script>`).join(''));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { path, url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function tally(browser, url, release, client, seed, runs) {
  const sum = { runs: 0, wrongScreens: 0, settingsLost: 0, complaints: 0, requests: 0, example: undefined };
  // A fresh page for each slice: the library leaves things behind that are not ours to clear.
  for (let done = 0; done < runs; done += SLICE) {
    const page = await browser.newPage();
    await page.goto(url);
    const shrink = client === 'manager' && !sum.example;
    const slice = await page.evaluate(
      (...of) => window.tallyFaults(...of),
      release,
      client,
      seed + done,
      Math.min(SLICE, runs - done),
      shrink
    );
    await page.close();
    for (const name of ['runs', 'wrongScreens', 'settingsLost', 'complaints', 'requests']) sum[name] += slice[name];
    sum.example ??= slice.example;
    if (process.stdout.isTTY) process.stdout.write(`\r${client}: ${sum.runs} of ${runs}  `);
  }
  if (process.stdout.isTTY) process.stdout.write('\r');
  return sum;
}

const { runs, seed, rawRuns } = options();
const page = await servePage();
const { path, env } = await findBrowser();
const browser = await puppeteer.launch({ executablePath: path, env: { ...process.env, ...env }, args: flags, protocolTimeout: 600000 });
const sumUp = ({ runs: done, wrongScreens, settingsLost, complaints, requests }) =>
  `${done} runs: ${wrongScreens} wrong screens at rest, ${settingsLost} with settings lost, ${complaints} with broken event rules, ` +
  `${(requests / (done || 1)).toFixed(1)} requests a run`;
try {
  console.log(`library ${page.path}, seed ${seed}`);
  for (const release of process.env.FINESSE_JS ? ['genuine'] : ['12.0', '15.0']) {
    const managed = await tally(browser, page.url, release, 'manager', seed, runs);
    console.log(`${release.padEnd(8)} MediaManager     ${sumUp(managed)}`);
    console.log(`${release.padEnd(8)} sample's pattern ${sumUp(await tally(browser, page.url, release, 'raw', seed, rawRuns))}`);
    if (managed.example) {
      console.error(
        `The shortest failing sequence found:\n${JSON.stringify(managed.example.sequence)}\n${managed.example.wrong.join('\n')}`
      );
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  page.close();
}
