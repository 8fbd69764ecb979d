// Profiles live events in Chromium, and lists the functions that take most of the time.
import { readFileSync } from 'node:fs';
import { servePage } from '../harness-page.mjs';
import { launch } from '../launch.mjs';

/** The script that is not minified, because its functions have their names. */
const SCRIPT = 'dist/finesse-media-manager.js';
const SHOWN = 25;

/** @returns {Promise<string>} a line for each function: its own microseconds for each event, its name and its place */
export async function profile(library, { events = 20000, pattern = 'manager' } = {}) {
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
    return report(measured, events);
  } finally {
    await browser.close();
    page.close();
  }
}

function report({ nodes, samples, timeDeltas }, events) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Map();
  samples.forEach((id, i) => {
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    const name = `${functionName || '(anonymous)'}  ${url.replace(/^.*\/(?=\w)/, '')}:${lineNumber + 1}`;
    own.set(name, (own.get(name) ?? 0) + timeDeltas[i]);
  });
  const lines = [...own].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  return lines.map(([name, us]) => `${(us / events).toFixed(2).padStart(8)} µs  ${name}`).join('\n');
}
