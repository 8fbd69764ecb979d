// npm run storm -- [--seed N]: simulates a mass failover in virtual time, with MediaManager's retries and without. Writes docs/storm.md and
// docs/storm.svg.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { drawStorm, spaced } from './lib/storm-chart.mjs';
import { conditions, loadRetryCode, simulate } from './lib/storm-simulation.mjs';

const USAGE = 'Usage: npm run storm -- [--seed N]';
const PATTERNS = [
  { pattern: 'library-12.0', kind: 'library', title: 'Library 12.0 alone' },
  { pattern: 'library-15.0', kind: 'library', title: 'Library 15.0 alone', drawn: false },
  { pattern: 'naive', kind: 'naive', title: 'Retry every second' },
  { pattern: 'manager-12.0', kind: 'manager', title: 'MediaManager on 12.0' },
  { pattern: 'manager-15.0', kind: 'manager', title: 'MediaManager on 15.0' }
];

function seedGiven() {
  try {
    const { seed = '1' } = parseArgs({ options: { seed: { type: 'string' } } }).values;
    if (!/^\d{1,9}$/.test(seed)) throw new Error(`--seed is "${seed}". Allowed: a whole number from 0.`);
    return Number(seed);
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

const seconds = (ms) => ms / 1000;
const { managers, recoveredWithinMs, outageMs, latencyMs, retriesFromMs } = conditions;
const seed = seedGiven();
const retryCode = await loadRetryCode();
const panels = PATTERNS.map((panel) => ({ ...panel, outcome: simulate(panel.pattern, retryCode, { seed }) }));

const table = [
  `| | Peak, requests/s | Peak of retries, requests/s | Requests | All ${spaced(managers)} right after |`,
  '|---|--:|--:|--:|--:|',
  ...panels.map(({ title, outcome: { peak, peakOfRetries, total, rightAt } }) => {
    const right = rightAt === undefined ? 'never' : `${seconds(rightAt).toFixed(1)} s`;
    return `| ${title} | ${spaced(peak)} | ${spaced(peakOfRetries)} | ${spaced(total)} | ${right} |`;
  })
].join('\n');

const page = `# Two thousand desktops fail over

${spaced(managers)} desktops recover within ${seconds(recoveredWithinMs)} s. The one server behind them answers 503 for ${seconds(outageMs)} s more.
What reaches it, with MediaManager and without:

![Requests per second over time, one panel for each row of the table](storm.svg)

${table}

The peak of retries leaves out the first ${seconds(retriesFromMs)} s: what every desktop asks once, and MediaManager's first, quick retries, which are in the peak beside it.
The price of spreading the retries is that the last desktop is right up to 30 s after the server is.

Written by \`npm run storm -- --seed ${seed}\`; the same seed gives the same page. \`storm.node-spec.ts\` proves the claims with fewer desktops.

## What is compared

- **Library alone.** Once recovered it reads each Media twice and its dialogs three times. 12.0 repeats a failed Media every 10 s, ten times, all desktops in
  step; 15.0 means to, and fails. Neither repeats the dialogs: they stay wrong until the next recovery or a reload.
- **Retry every second.** What one writes first: the Media and the dialogs, each read again one second after a failure, without jitter.
- **MediaManager.** One answer serves all who ask, so a recovery reads the Media and its dialogs once each. A failed read is repeated after a random delay,
  whose limit doubles from 4 s to 30 s. Both are read until they are right, which is more requests than a library that gives up.

## What is assumed

- The code of the retries is the real one: \`src/sync/engine.ts\`, \`src/decisions/reading.ts\` and \`src/vendor/requests.ts\`, run in virtual time. Library and server are simulated.
- One MRD on each desktop. Recoveries are spread evenly, answers take ${latencyMs.join(' to ')} ms.
- The server answers everything, however much it is. A real one would be slowed down by what comes, and recover later.
- No notification arrives, no media option has drifted. User and MediaList, which the library also reads, are left out on both sides.
`;

const svg = drawStorm(
  panels.filter(({ drawn }) => drawn !== false),
  { title: `${spaced(managers)} desktops recover; the server answers 503 for ${seconds(outageMs)} s`, outageMs }
);
writeFileSync('docs/storm.svg', svg);
writeFileSync('docs/storm.md', await format(page, { ...(await resolveConfig('docs/storm.md')), parser: 'markdown' }));
console.log(`seed ${seed}\n${table}\nWritten: docs/storm.md, docs/storm.svg`);
