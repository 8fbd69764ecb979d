// npm run bench -- [--finesse-js PATH]... [--rounds N] [--events N] [--print] [--profile]: compares the cost of MediaManager with that of hand-written
// code.
// Writes docs/performance.md and its picture. --print prints the page instead. --profile only prints which functions take the time of a live event.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { profile, profileText } from './lib/bench/profile.mjs';
import { drawGrowth } from './lib/bench/chart.mjs';
import { measure } from './lib/bench/in-chromium.mjs';
import { measureModel } from './lib/bench/model.mjs';
import { details, growthPanels, machine, rowsOf, tableOf } from './lib/bench/report.mjs';
import { gzipped, isES5, minified, SCRIPT, sharesOfFolders, sizeOfScript } from './lib/bench/size.mjs';
import { wholeNumber } from './lib/harness-page.mjs';

const USAGE = 'Usage: npm run bench -- [--finesse-js PATH]... [--rounds N] [--events N] [--print] [--profile]';
const STAND_IN = { name: 'stand-in', release: '12.0', path: 'dist/sandbox/finesse.js' };
/** Sizes of other libraries, minified and compressed in the same way. Constants, because a genuine library is not always at hand. */
const REFERENCES = 'finesse.js 12.0 47.6 kB, 15.0 61.0 kB; Finn 14.8 kB; paypal-js, legacy IIFE, 3.2 kB';

function options() {
  try {
    const { values } = parseArgs({
      options: {
        'finesse-js': { type: 'string', multiple: true },
        rounds: { type: 'string' },
        events: { type: 'string' },
        print: { type: 'boolean' },
        profile: { type: 'boolean' }
      }
    });
    const { FINESSE_JS } = process.env;
    const paths = values['finesse-js'] ?? (FINESSE_JS ? [FINESSE_JS] : []);
    for (const path of paths) if (!existsSync(path)) throw new Error(`--finesse-js is "${path}": there is no such file.`);
    return {
      genuine: paths.map((path) => ({ name: `genuine ${releaseIn(path)}`, release: 'genuine', path })),
      rounds: wholeNumber(values, 'rounds', 24),
      events: wholeNumber(values, 'events', 500),
      print: values.print,
      profiled: values.profile
    };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** The first comment of a library contains its version. */
function releaseIn(path) {
  return /Version\s+(\d+\.\d+(\(\d+\))?)/.exec(readFileSync(path, 'utf8').slice(0, 2000))?.[1] ?? basename(path);
}

const { genuine, rounds, events, print, profiled } = options();
const say = (what) => console.error(`measuring ${what}`);
const chosen = [STAND_IN, ...genuine];
if (profiled) {
  console.log(await profile(chosen.at(-1)));
  process.exit(0);
}
const libraries = [];
for (const library of chosen) libraries.push({ ...library, result: await measure(library, { rounds, events, say }) });
say('profiles');
const profiles = [];
for (const library of chosen) profiles.push(await profileText(library));
say('model');
const model = await measureModel();
const vendor = [];
for (const library of chosen) vendor.push({ name: library.name, gzip: gzipped(await minified(library.path)) });

const rows = rowsOf({ size: { script: sizeOfScript(), es5: isES5(readFileSync(SCRIPT, 'utf8')), vendor }, libraries, model });
const table = tableOf(rows);
const missed = rows.filter(({ met }) => !met).map(({ what, because }) => `- **${what}.** ${because}`);
const on = machine(libraries[0].result.browser);

const page = `# What it costs

Written by \`npm run bench${genuine.length ? ' -- --finesse-js PATH' : ''}\`. Each number is a median, with the quartiles behind it. What is compared was measured in turn, in the same page
and the same run, and each ratio is that of neighbours: what disturbed the machine disturbed both.

${table}

Machine: ${on}.

## Goals that are not met

${missed.join('\n') || 'None.'}

## Where the time of a live event goes

Under Chromium's profiler, 20 000 events. \`npm run bench -- --profile\` lists all functions.

${profiles.join('\n')}

## Where the size goes

Shares of the minified script: ${sharesOfFolders()
  .map(([folder, share]) => `\`${folder}\` ${Math.round(100 * share)} %`)
  .join(', ')}.

## How cost grows

![Cost of a recovery by dialogs, its requests by MRDs, cost of a live event by MRDs, and of many by their number](performance.svg)

${libraries.map(({ name, result }) => details(name, result)).join('\n')}
## What is compared

- **MediaManager**: \`${SCRIPT}\`, as it ships, with one listener.
- **Raw**: the pattern of Cisco's sample gadget, handlers given to \`getMedia()\` and \`getMediaDialogs()\`, and one for \`change\` of each dialog.
- **Finn's pattern**: as [Finn](https://github.com/Cloverhound/Finn) 0.9.8 does it, written anew: on each change an object of its own is filled from the library's
  getters and handed to listeners. It compares nothing. Finn's own code is not run: it is built for a desktop's page, and is not on npm.
- **The library**: the sandbox's stand-in, which plays 12.0${genuine.length ? ', and genuine ones' : '; with `--finesse-js` also a genuine one'}. Its script tag is measured minified.
- **Sizes measured before**, in the same way: ${REFERENCES}.
- **Live event**: a change of one of ten dialogs with ten call variables, published on the hub as the desktop does; ${events} events in each of ${rounds} rounds, after a warm-up, on a
  fresh copy of the library and of ours.
- **Recovery**: \`failing\`, then \`recovered\`; every read is answered. *Whole* is the time spent in all its answers, the library's parsing included.
- **Memory**: heap after garbage collection, DOM nodes, detached nodes, listeners on the library's notifiers and subscriptions of the hub; what is there more after
  so many repetitions. Raw has no \`dispose()\`: its third number is a view that adds its handlers each time it opens.
- **Model**: \`sandbox/model/\` in Node, one process: each task is offered, accepted, started, wrapped up and closed.

Time is virtual wherever something waits; what is measured is time spent, not time waited.
`;

console.log(`${table}\n\n${missed.join('\n')}\n\n${on}`);
if (!print) {
  const genuine = libraries.at(-1);
  writeFileSync('docs/performance.svg', drawGrowth(`How cost grows (${genuine.name} library)`, growthPanels(genuine.result)));
  writeFileSync('docs/performance.md', await format(page, { ...(await resolveConfig('docs/performance.md')), parser: 'markdown' }));
  console.log('Written: docs/performance.md, docs/performance.svg');
}
