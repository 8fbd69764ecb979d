// Profiles live events in Chromium, and lists the functions that take most of the time.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { servePage } from '../harness-page.mjs';
import { launch } from '../launch.mjs';

/** The script that is not minified, because its functions have their names. */
const SCRIPT = 'dist/finesse-media-manager.js';
const SHOWN = 25;
/** Functions that take less are not in the table. */
const LEAST_US = 0.1;

/** @returns {Promise<string>} a line for each function: its own microseconds for each event, its name and its place */
export async function profile(library) {
  const all = await functionsOf(library, 'manager');
  return all
    .slice(0, SHOWN)
    .map(({ us, name, place }) => `${us.toFixed(2).padStart(8)} µs  ${name}  ${place}`)
    .join('\n');
}

/** @returns {Promise<string>} the same as a paragraph: our functions, and the garbage that MediaManager makes more than the raw handlers */
export async function profileText(library) {
  const [manager, raw] = [await functionsOf(library, 'manager'), await functionsOf(library, 'raw')];
  const ours = manager.filter(({ place }) => place.startsWith(basename(SCRIPT)));
  const sum = (of) => of.reduce((total, { us }) => total + us, 0).toFixed(1);
  const garbage = (of) => sum(of.filter(({ name }) => name === '(garbage collector)'));
  const shown = ours.filter(({ us }) => us >= LEAST_US).map(({ us, name }) => `\`${name}\` ${us.toFixed(2)}`);
  return `- **${library.name}**: our functions take ${sum(ours)} µs of an event: ${shown.join(', ')}, others less than ${LEAST_US} each. The garbage collector takes ${garbage(manager)} µs, with the raw handlers ${garbage(raw)} µs.`;
}

/** @returns {Promise<{us: number, name: string, place: string}[]>} what each function takes itself for an event, the slowest first */
async function functionsOf(library, pattern, events = 20000) {
  const texts = {
    __facadeText__: `${readFileSync(SCRIPT, 'utf8')}\n//# sourceURL=${SCRIPT}`,
    __jqueryText__: readFileSync('node_modules/jquery/dist/jquery.min.js', 'utf8')
  };
  const page = await servePage(library.path, { entry: 'test/bench/page.ts', texts });
  const browser = await launch({ args: ['--js-flags=--expose-gc'] });
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    const session = await tab.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 100 });
    await session.send('Profiler.start');
    const round = { events, mrds: 1 };
    await tab.evaluate((release, name, of) => globalThis.benchLiveEvents(release, name, of), library.release, pattern, round);
    const { profile: measured } = await session.send('Profiler.stop');
    return sorted(measured, events);
  } finally {
    await browser.close();
    page.close();
  }
}

function sorted({ nodes, samples, timeDeltas }, events) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Map();
  samples.forEach((id, i) => {
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    const [name, place] = [functionName || '(anonymous)', `${basename(url)}:${lineNumber + 1}`];
    const one = own.get(name + place) ?? { us: 0, name, place };
    one.us += timeDeltas[i] / events;
    own.set(name + place, one);
  });
  return [...own.values()].sort((a, b) => b.us - a.us);
}
