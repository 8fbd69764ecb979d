// npm run start-time -- [--runs N]: measures the time from the prompt to a gadget shown, with the packed tarball in an empty folder. The browser is
// open already.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { spread } from './lib/bench/statistics.mjs';
import { wholeNumber } from './lib/harness-page.mjs';
import { launch } from './lib/launch.mjs';

const GOAL_MS = 3000;
const GADGET = ['task.xml', 'task.js', 'task-messages.xml', 'targets.txt'];
const shell = process.platform === 'win32';
const npm = (args, cwd) => execFileSync('npm', args, { cwd, shell, encoding: 'utf8' }).trim();

/** Creates an empty folder with a gadget, and installs the packed tarball there. */
function consumer() {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-start-'));
  const tarball = npm(['pack', '--silent', '--pack-destination', folder], '.').split('\n').at(-1);
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
  for (const file of GADGET) copyFileSync(join('test/support/gadgets', file), join(folder, file));
  return folder;
}

/** The gadget counts as shown when it has the name of its MRD, which comes from the server. */
async function run(browser, folder) {
  const page = await browser.newPage();
  const began = performance.now();
  const args = ['finesse-sandbox', '--gadget', 'task.xml?mrdid=5001', '--port', '0'];
  const sandbox = spawn('npx', args, { cwd: folder, shell, detached: !shell, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(createInterface(sandbox.stdout), 'line');
    const served = performance.now();
    await page.goto(/http:\S+/.exec(line)[0]);
    const frame = await (await page.waitForSelector('#finesse_gadget_1')).contentFrame();
    await frame.waitForFunction(`document.querySelector('#media')?.textContent === 'Mail'`);
    const shown = performance.now();
    return { prompt: served - began, page: shown - served, total: shown - began };
  } finally {
    await page.close();
    // Stops npx with its child processes.
    if (shell) sandbox.kill();
    else process.kill(-sandbox.pid);
  }
}

const { values } = parseArgs({ options: { runs: { type: 'string' } } });
const runs = wholeNumber(values, 'runs', 5);
const folder = consumer();
const browser = await launch();
try {
  const times = [];
  for (let i = 0; i < runs; i++) times.push(await run(browser, folder));
  const said = (name) => {
    const { median, low, high } = spread(times.map((time) => time[name]));
    return `${median.toFixed(0)} ms (${low.toFixed(0)} to ${high.toFixed(0)})`;
  };
  console.log(
    `prompt to address: ${said('prompt')}\naddress to gadget: ${said('page')}\ntogether:          ${said('total')}, of ${runs} runs`
  );
  const { median } = spread(times.map(({ total }) => total));
  if (median > GOAL_MS) {
    console.error(`It takes longer than ${GOAL_MS} ms.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
