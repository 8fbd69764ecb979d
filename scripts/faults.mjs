// npm run faults -- [--runs N] [--seed N] [--raw-runs N] [--drop-in-runs N] [--release R] [--replay SEQUENCE]: plays random failures, and compares
// the result with the server's model.
// Plays them with MediaManager, with a gadget without it, and with the drop-in. Each sequence draws its transport and its cache.
// FINESSE_JS=path uses a genuine library instead of the stand-in. Exit code 1 if MediaManager ends wrong.
import { parseArgs } from 'node:util';
import { callOnPage, servePage, wholeNumber } from './lib/harness-page.mjs';
import { launch } from './lib/launch.mjs';

const USAGE =
  "Usage: npm run faults -- [--runs N] [--seed N] [--raw-runs N] [--drop-in-runs N] [--release 12.0|15.0] [--replay 'SEQUENCE']";
const SLICE = 100;

function options() {
  try {
    const { values } = parseArgs({
      options: Object.fromEntries(
        ['runs', 'seed', 'raw-runs', 'drop-in-runs', 'release', 'replay'].map((name) => [name, { type: 'string' }])
      )
    });
    const number = (name, otherwise) => wholeNumber(values, name, otherwise);
    const runs = number('runs', 500);
    if (values.release !== undefined && !['12.0', '15.0'].includes(values.release))
      throw new Error(`--release is "${values.release}". Allowed: 12.0, 15.0.`);
    return {
      release: values.release,
      runs,
      seed: number('seed', Date.now() % 1e9),
      rawRuns: number('raw-runs', Math.min(runs, 500)),
      dropInRuns: number('drop-in-runs', Math.min(runs, 500)),
      replay: values.replay && JSON.parse(values.replay)
    };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

async function tally(browser, url, release, client, seed, runs) {
  const sum = { runs: 0, each: [], example: undefined };
  for (let done = 0; done < runs; done += SLICE) {
    const shrink = (client === 'manager' || client === 'drop-in') && !sum.example;
    const slice = await callOnPage(browser, url, 'tallyFaults', release, client, seed + done, Math.min(SLICE, runs - done), shrink);
    for (const [name, value] of Object.entries(slice)) if (typeof value === 'number') sum[name] = (sum[name] ?? 0) + value;
    sum.each.push(...slice.each);
    sum.example ??= slice.example;
    if (process.stdout.isTTY) process.stdout.write(`\r${client}: ${sum.runs} of ${runs}  `);
  }
  if (process.stdout.isTTY) process.stdout.write('\r');
  return sum;
}

const { release: only, runs, seed, rawRuns, dropInRuns, replay } = options();
const path = process.env.FINESSE_JS || 'dist/sandbox/finesse.js';
const page = await servePage(path);
const browser = await launch();
const sumUp = ({ runs: done, dialogs = 0, media = 0, settingsLost = 0, noMedia = 0, complaints = 0, requests = 0, cacheHits = 0 }) =>
  `${done} runs: at rest ${dialogs} with wrong dialogs, ${media} with a wrong Media, ${settingsLost - noMedia} with media options lost (and ${noMedia} where the list never had the MRD); ${complaints} with broken event rules, ` +
  `${(requests / (done || 1)).toFixed(1)} requests a run, and ${(cacheHits / (done || 1)).toFixed(1)} answers from the cache`;
/** Leaves out the runs in which the other gadget never got its Media, because it then sends few requests. */
const ratio = (one, other) => {
  const alike = one.each.map((requests, i) => [requests ?? 0, other.each[i]]).filter(([, others]) => typeof others === 'number');
  const [ours, theirs] = [0, 1].map((at) => alike.reduce((sum, pair) => sum + pair[at], 0));
  return `${(ours / theirs).toFixed(3)} of the requests, over the ${alike.length} in which that came to its Media`;
};
try {
  console.log(`library ${path}, seed ${seed}`);
  for (const release of (await callOnPage(browser, page.url, 'faultReleases')).filter((one) => !only || one === only)) {
    if (replay) {
      const { wrong, log } = await callOnPage(browser, page.url, 'replayFaults', release, 'manager', replay);
      console.log(`${log.join('\n')}\n${release}: ${wrong.length ? wrong.join('\n') : 'right at rest'}`);
      if (wrong.length) process.exitCode = 1;
      continue;
    }
    const managed = await tally(browser, page.url, release, 'manager', seed, runs);
    console.log(`${release.padEnd(8)} MediaManager     ${sumUp(managed)}`);
    console.log(
      `${release.padEnd(8)} in the ${managed.lossless} without a lost notification: ${managed.extraReads} extra GETs for silence (G10), and ${managed.excusedReads} after requests that changed nothing`
    );
    if (managed.extraReads) process.exitCode = 1;
    const raw = await tally(browser, page.url, release, 'raw', seed, rawRuns);
    console.log(`${release.padEnd(8)} sample's pattern ${sumUp(raw)}`);
    const dropIn = await tally(browser, page.url, release, 'drop-in', seed, dropInRuns);
    console.log(`${release.padEnd(8)} the same with the drop-in ${sumUp(dropIn)}`);
    // The runs above also have other managers, the drop-in and the gadget's own objects. The ratio needs MediaManager alone.
    const alone = await tally(browser, page.url, release, 'alone', seed, rawRuns);
    console.log(`${release.padEnd(8)} MediaManager with nothing beside it, to the sample's pattern: ${ratio(alone, raw)}`);
    for (const { example } of [managed, dropIn]) {
      if (!example) continue;
      console.error(
        `The shortest failing sequence found, for --replay:\n'${JSON.stringify(example.sequence)}'\n${example.wrong.join('\n')}`
      );
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  page.close();
}
