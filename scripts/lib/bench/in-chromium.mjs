// Runs the measurements of test/bench/ in Chromium, one after the other, on one library.
import { readFileSync } from 'node:fs';
import { servePage } from '../harness-page.mjs';
import { launch } from '../launch.mjs';
import { minified, SCRIPT } from './size.mjs';

export const DIALOGS = [1, 3, 10, 30, 100, 300, 1000];
export const MRDS = [1, 3, 10];
const LIVE_DIALOGS = [10, 100];
export const EVENTS = [10, 100, 1000, 10000];
export const MEMORY_STEPS = { events: 10000, recoveries: 1000, managers: 1000 };

/** @param library { name, release, path } */
export async function measure(library, { rounds, events, say }) {
  const texts = {
    __facadeText__: readFileSync(SCRIPT, 'utf8'),
    __jqueryText__: readFileSync('node_modules/jquery/dist/jquery.min.js', 'utf8')
  };
  const page = await servePage(library.path, { entry: 'test/bench/page.ts', texts });
  const browser = await launch({ args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'] });
  const context = { browser, url: page.url, release: library.release, rounds, events };
  try {
    const result = { browser: await browser.version() };
    for (const [what, run] of Object.entries({ script, live, recovery, requests, memory })) {
      say(`${library.name}: ${what}`);
      result[what] = await run(context, library);
    }
    return result;
  } finally {
    await browser.close();
    page.close();
  }
}

/** Runs all rounds of a measurement on one page. Each round runs the patterns in another order. */
async function inTurn({ browser, url, release }, rounds, call, patterns, options) {
  const page = await browser.newPage();
  await page.goto(url);
  const series = Object.fromEntries(patterns.map((pattern) => [pattern, []]));
  for (let round = 0; round < rounds; round++) {
    const order = [...patterns.slice(round % patterns.length), ...patterns.slice(0, round % patterns.length)];
    for (const pattern of order) {
      const one = await page.evaluate((name, ...of) => globalThis[name](...of), call, release, pattern, options);
      series[pattern].push(one);
    }
  }
  await page.close();
  return series;
}

const pick = (series, name) =>
  Object.fromEntries(Object.entries(series).map(([pattern, rounds]) => [pattern, rounds.map((one) => one[name])]));

async function script({ browser, url, rounds }, library) {
  const texts = { ours: readFileSync(SCRIPT, 'utf8'), vendor: await minified(library.path), empty: ';' };
  const page = await browser.newPage();
  await page.goto(url);
  const series = { ours: [], vendor: [], empty: [] };
  for (let round = 0; round < rounds * 2; round++) {
    const one = await page.evaluate((of, number) => globalThis.benchScriptTags(of, number), texts, round);
    for (const name of Object.keys(series)) series[name].push(one[name]);
  }
  await page.close();
  return series;
}

async function live(context) {
  const patterns = ['manager', 'raw', 'finn'];
  const series = await inTurn(context, context.rounds, 'benchLiveEvents', patterns, { events: context.events, mrds: 1 });
  const sized = async (size) => {
    const of = await inTurn(context, Math.ceil(context.rounds / 3), 'benchLiveEvents', ['manager', 'raw'], {
      events: context.events,
      ...size
    });
    return { ...size, ...pick(of, 'toListenerUs') };
  };
  const byMrds = [];
  for (const mrds of MRDS) byMrds.push(await sized({ mrds }));
  const byDialogs = [];
  for (const dialogs of LIVE_DIALOGS) byDialogs.push(await sized({ mrds: 1, dialogs }));
  const byEvents = [];
  for (const events of EVENTS) {
    const of = pick(await inTurn(context, 3, 'benchLiveEvents', ['manager', 'raw'], { events, mrds: 1 }), 'turnUs');
    const total = (each) => each.map((us) => (us * events) / 1000);
    byEvents.push({ events, manager: total(of.manager), raw: total(of.raw) });
  }
  return { toListener: pick(series, 'toListenerUs'), byMrds, byDialogs, byEvents };
}

async function recovery(context) {
  const byDialogs = [];
  for (const dialogs of DIALOGS) {
    const series = await inTurn(context, Math.ceil(context.rounds / 2), 'benchRecovery', ['manager', 'raw'], { dialogs, mrds: 1 });
    byDialogs.push({
      dialogs,
      lastAnswer: pick(series, 'lastAnswerMs'),
      whole: pick(series, 'wholeMs'),
      own: series.manager.map(({ ownMs }) => ownMs),
      sameTask: series.manager.every(({ sameTask }) => sameTask)
    });
  }
  return byDialogs;
}

async function requests(context) {
  const table = [];
  for (const mrds of MRDS) {
    const series = await inTurn(context, 1, 'benchRecovery', ['manager', 'raw'], { dialogs: 1, mrds });
    table.push({ mrds, manager: series.manager[0].requests, raw: series.raw[0].requests });
  }
  return table;
}

async function memory(context) {
  const { events, recoveries, managers } = MEMORY_STEPS;
  const result = {};
  for (const pattern of ['manager', 'raw']) {
    result[pattern] = {
      events: await step(context, pattern, 'playEvents', events),
      recoveries: await step(context, pattern, 'playRecoveries', recoveries)
    };
  }
  result.manager.managers = await step(context, undefined, 'createAndDispose', managers);
  result.raw.managers = await step(context, 'raw', 'lookAgain', managers);
  return result;
}

/** Returns by how much memory and objects grow over `times` calls. It calls as often before, so that the caches are full. */
async function step({ browser, url, release }, pattern, call, times) {
  const page = await browser.newPage();
  await page.goto(url);
  const devtools = await page.createCDPSession();
  const run = (name, ...of) => page.evaluate((called, args) => globalThis.benchMemory[called](...args), name, of);
  await run('openPage', release, pattern);
  await run(call, times);
  const before = await reading(devtools, run);
  await run(call, times);
  const after = await reading(devtools, run);
  await page.close();
  return Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
}

async function reading(devtools, run) {
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  await devtools.send('DOM.enable');
  const { detachedNodes } = await devtools.send('DOM.getDetachedDomNodes');
  return { heap: usedSize, nodes, detached: detachedNodes.length, ...(await run('held')) };
}
