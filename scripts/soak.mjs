// npm run soak -- [--tasks N] [--desktops N]: works through 20 000 tasks on ten desktops, by HTTP. Exit code 1 if the heap grows after the first
// thousand.
import { parseArgs } from 'node:util';
import { wholeNumber } from './lib/harness-page.mjs';
import { soak } from './lib/soak-load.mjs';
import { startSandbox } from './lib/soak-server.mjs';

const USAGE = 'Usage: npm run soak -- [--tasks N] [--desktops N]';
const EVERY = 1000;
/** Allows for variation between garbage collections. If 19 000 tasks stayed in memory, the growth would be larger. */
const MARGIN = 1.1;
const MB = 1024 * 1024;

function options() {
  try {
    const { values } = parseArgs({ options: { tasks: { type: 'string' }, desktops: { type: 'string' } } });
    const [tasks, desktops] = [wholeNumber(values, 'tasks', 20_000), wholeNumber(values, 'desktops', 10)];
    if (tasks <= EVERY) throw new Error(`--tasks is "${tasks}". Allowed: more than ${EVERY}, with which the others are compared.`);
    if (desktops === 0) throw new Error('--desktops is "0". Allowed: 1 or more.');
    return { tasks, desktops };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

const { tasks, desktops } = options();
const sandbox = await startSandbox(desktops);
try {
  const heaps = [];
  let working = 0;
  let since = Date.now();
  const onRound = async (done) => {
    working += Date.now() - since;
    const { heapUsed, rss } = await sandbox.measure();
    heaps.push(heapUsed);
    const ratio = heapUsed / heaps[0];
    console.log(
      `${String(done).padStart(6)} tasks  heap ${(heapUsed / MB).toFixed(1)} MB, ${ratio.toFixed(3)} of that after the first ${EVERY}  resident ${(rss / MB).toFixed(0)} MB`
    );
    since = Date.now();
  };
  const { notifications, requests, came } = await soak({ ...sandbox, tasks, every: EVERY, onRound });
  const most = Math.max(...heaps.slice(1)) / heaps[0];
  const at = (share) => came[Math.floor(came.length * share)].toFixed(1);
  const perSecond = (count) => ((count * 1000) / working).toFixed(0);
  console.log(
    `${desktops} desktops: ${perSecond(tasks)} tasks/s, ${perSecond(requests)} requests/s, ${perSecond(notifications)} notifications/s; ` +
      `from an agent's request to its notification ${at(0.5)} ms, 99 % within ${at(0.99)} ms`
  );
  console.log(`The heap was at most ${most.toFixed(3)} of that after the first ${EVERY} tasks; ${MARGIN} is allowed.`);
  process.exitCode = most <= MARGIN ? 0 : 1;
} finally {
  sandbox.stop();
}
