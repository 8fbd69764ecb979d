// npm run compare -- --finesse-js PATH [--release 12.0|15.0] [--transport jquery|proxy] [--runs N] [--seed N] [--only methods|scenarios|runs]:
// compares the stand-in with a genuine library.
// Plays the scenarios and random failures on both, with MediaManager and with a gadget without it. Calls every public method of both on the same
// data. Exit code 1 if a request, a screen or an answer differs.
// Without --release the stand-in plays the release that the genuine library reports.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from './lib/browser.mjs';
import { compareMethods } from './lib/compare-methods.mjs';
import { callOnPage, servePage, wholeNumber } from './lib/harness-page.mjs';
import { launch } from './lib/launch.mjs';

const PARTS = ['methods', 'scenarios', 'runs'];
const USAGE = `Usage: npm run compare -- --finesse-js PATH [--release 12.0|15.0] [--transport jquery|proxy] [--runs N] [--seed N] [--only PART]
  --only PART   methods: every public method, called on the same data at rest, in an outage and after it; scenarios; runs: random failures`;
const SLICE = 50;

function options() {
  try {
    const text = { type: 'string' };
    const { values } = parseArgs({
      options: { 'finesse-js': text, release: text, transport: text, runs: text, seed: text, only: text, help: { type: 'boolean' } }
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const genuine = values['finesse-js'];
    if (!genuine) throw new Error('--finesse-js is missing.');
    const release = values.release ?? /Version (\d+\.\d+)/.exec(readFileSync(genuine, 'utf8').slice(0, 2000))?.[1];
    if (!['12.0', '15.0'].includes(release))
      throw new Error(
        `--release is ${release === undefined ? 'missing, and the library does not say it' : `"${release}"`}. Allowed: 12.0, 15.0.`
      );
    const transports = values.transport === undefined ? ['jquery', 'proxy'] : [values.transport];
    if (!['jquery', 'proxy'].includes(transports[0])) throw new Error(`--transport is "${values.transport}". Allowed: jquery, proxy.`);
    if (values.only !== undefined && !PARTS.includes(values.only))
      throw new Error(`--only is "${values.only}". Allowed: ${PARTS.join(', ')}.`);
    return {
      parts: values.only === undefined ? PARTS : [values.only],
      genuine,
      release,
      transports,
      runs: wholeNumber(values, 'runs', 200),
      seed: wholeNumber(values, 'seed', Date.now() % 1e9)
    };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** Returns the lines around the first difference. */
function firstDifference(standIn, genuine) {
  const [ours, theirs] = [standIn.split('\n'), genuine.split('\n')];
  const at = ours.findIndex((line, i) => line !== theirs[i]);
  const line = at < 0 ? ours.length : at;
  return `${ours[0]}\n  after    ${ours[line - 1]}\n  stand-in ${ours[line] ?? '(nothing more)'}\n  genuine  ${theirs[line] ?? '(nothing more)'}`;
}

/** Returns the traces of all scenarios, in the order of their names. */
async function playScenarios(gadget, transport, library) {
  const { path, env } = await findBrowser();
  const flags = ['--headless', '--scenario', 'all', '--screen', 'data-dialog-id', '--gadget', gadget];
  const child = spawn(
    process.execPath,
    ['dist/sandbox/cli.mjs', ...flags, '--transport', transport, ...(library ? ['--finesse-js', library] : ['--release', release])],
    {
      env: { ...process.env, ...env, CHROME_BIN: path },
      stdio: ['ignore', 'pipe', 'inherit']
    }
  );
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  await new Promise((resolve) => child.on('close', resolve));
  // A wrong screen is no error here if both libraries show it. An incomplete run is one.
  const [, end] = /^(\d+ of \d+ scenarios right.*)$/m.exec(out) ?? [];
  if (end === undefined) throw new Error(`${gadget} on ${library ?? 'the stand-in'}: the scenarios have not been played to their end.`);
  const traces = out
    .replace(end, '')
    .trim()
    .split(/\n(?=Scenario )/);
  return { traces, end };
}

async function compareScenarios(name, gadget, transport) {
  const [standIn, theirs] = await Promise.all([playScenarios(gadget, transport), playScenarios(gadget, transport, genuine)]);
  const differences = standIn.traces.flatMap((trace, i) =>
    trace === theirs.traces[i] ? [] : [firstDifference(trace, theirs.traces[i] ?? '')]
  );
  tell(`${transport}, ${name}: ${standIn.traces.length} scenarios (${standIn.end})`, differences);
}

async function compareSequences(name, client, transport) {
  const differences = [];
  for (let done = 0; done < runs; done += SLICE) {
    const traces = [];
    for (const { url } of pages)
      traces.push(await callOnPage(browser, url, 'traceFaults', release, transport, client, seed + done, Math.min(SLICE, runs - done)));
    traces[0].forEach((trace, i) => trace !== traces[1][i] && differences.push(firstDifference(trace, traces[1][i])));
  }
  tell(`${transport}, ${name}: ${runs} runs`, differences);
}

async function compareCalls(transport) {
  const { calls, unreviewed, stale, reviewed } = await compareMethods(browser, genuine, release, transport);
  tell(`${transport}, methods: ${calls} answers, ${reviewed} calls with a reviewed difference`, [
    ...unreviewed,
    ...stale.map((call) => `reviewed, but does not differ: ${call}`)
  ]);
}

function tell(what, differences) {
  console.log(`${what}, ${differences.length} differ`);
  for (const difference of differences.slice(0, 5)) console.log(difference);
  if (differences.length) process.exitCode = 1;
}

const { parts, genuine, release, transports, runs, seed } = options();
const clients = {
  manager: { name: 'MediaManager', gadget: 'examples/legacy-gadget/gadget.xml' },
  raw: { name: "sample's pattern", gadget: 'test/support/gadgets/raw.xml' }
};
const pages = [await servePage('dist/sandbox/finesse.js'), await servePage(genuine)];
const browser = await launch();
try {
  console.log(`${genuine} beside the stand-in's ${release}, seed ${seed}`);
  for (const transport of transports) {
    if (parts.includes('methods')) await compareCalls(transport);
    for (const [client, { name, gadget }] of Object.entries(clients)) {
      if (parts.includes('scenarios')) await compareScenarios(name, gadget, transport);
      if (parts.includes('runs')) await compareSequences(name, client, transport);
    }
  }
} finally {
  await browser.close();
  for (const { close } of pages) close();
}
