// npm run screenshots: makes the pictures of README.md and docs/sandbox.md. Plays the main story in the sandbox with the legacy example.
// Puppeteer sends functions of this file to the page, so ESLint needs its globals:
/* global document, requestAnimationFrame */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { launch } from './lib/launch.mjs';

const MRD = '5001';
const FOLDER = 'docs/images';

/** Limits each colour to 40 shades, which nobody sees, to keep the files below 150 kB. */
const shades = Array.from({ length: 40 }, (_, i) => i / 39).join(' ');
const channels = ['R', 'G', 'B'].map((name) => `<feFunc${name} type="discrete" tableValues="${shades}"/>`).join('');
const filter = `<filter id="few" color-interpolation-filters="sRGB"><feComponentTransfer>${channels}</feComponentTransfer></filter>`;
const svg = encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg">${filter}</svg>`);
const FEWER_COLOURS = `html { filter: url("data:image/svg+xml,${svg}#few") }`;

async function startSandbox() {
  const child = spawn(process.execPath, ['dist/sandbox/cli.mjs', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The sandbox did not start. Run "npm run build" first.')));
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
  return { url: /http:\S+/.exec(line)[0], stop: () => child.kill() };
}

async function play(page, url) {
  async function sandbox(method, path, body) {
    const answer = await fetch(new URL(`/sandbox/${path}`, url), { method, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} /sandbox/${path} was answered with ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }
  async function offer(customer, subject) {
    const callVariables = { callVariable1: customer, callVariable2: subject };
    const { id } = await sandbox('POST', 'tasks', { mediaId: MRD, callVariables });
    await page.waitForSelector(`#end-${id}`);
    return id;
  }
  /** `differences`: the panel's verdict on server and gadget that the picture waits for. */
  async function shoot(name, differences) {
    await page.waitForFunction((words) => document.querySelector('#differences').textContent === words, {}, differences);
    // The timeline shows the same one frame later.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
  }
  async function selectInTimeline(title) {
    await page.focus('#timeline-rows');
    const selected = () => page.$eval('#timeline .detail-body', (detail) => detail.querySelector('h3')?.textContent);
    for (let line = 0; line < 100 && (await selected()) !== title; line++) await page.keyboard.press('ArrowUp');
  }

  await page.goto(url);
  await page.addStyleTag({ content: FEWER_COLOURS });
  const gadget = await (await page.waitForSelector('iframe')).contentFrame();
  const click = async (selector) => (await gadget.waitForSelector(`${selector}:not([disabled])`)).evaluate((button) => button.click());

  await click('[data-command="login"]');
  await click('[data-command="ready"]');
  await gadget.waitForSelector('[data-role="media-state"][data-state="READY"]');
  const kept = await offer('Ada Lovelace', 'Invoice 4711 was charged twice');
  const gone = await offer('Alan Turing', 'Cannot sign in');
  await gadget.waitForSelector(`[data-panel-id="${gone}"]`);
  await click(`[data-panel-id="${kept}"] [data-action="ACCEPT"]`);
  await click(`[data-panel-id="${kept}"] [data-action="START"]`);
  await gadget.waitForSelector(`[data-panel-id="${kept}"] [data-action="PAUSE"]:not([disabled])`);

  await sandbox('POST', 'faults', { type: 'notifications-down' });
  await gadget.waitForSelector('[data-role="gadget"][data-state="disconnected"]');
  await sandbox('DELETE', `tasks/${gone}`);
  const fresh = await offer('Grace Hopper', 'Parcel has not arrived');
  await sandbox('POST', 'faults', { type: 'options-drift' });
  await shoot('sandbox-outage', '≠ 3 differences');

  await sandbox('POST', 'recover');
  await gadget.waitForSelector('[data-role="gadget"][data-state="ready"]');
  await gadget.waitForSelector('[data-event="optionsRestored"]');
  await gadget.waitForSelector(`[data-panel-id="${fresh}"]`);
  await shoot('sandbox-recovery', '= Equal');
  await (await page.$('#desk')).screenshot({ path: `${FOLDER}/gadget-recovery.png` });

  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await selectInTimeline('Connection recovered');
  await shoot('sandbox-causes', '= Equal');
}

mkdirSync(FOLDER, { recursive: true });
const sandbox = await startSandbox();
try {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await play(page, sandbox.url);
  } finally {
    await browser.close();
  }
} finally {
  sandbox.stop();
}
