// Follows the guide for a first gadget literally: its files, in the sandbox, in Chromium.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'puppeteer';
import type { SandboxServer } from '../../sandbox/server/server.js';
import { openProfile } from '../node/browser.js';
import { blockOf } from '../node/examples.js';
import { start } from '../node/sandbox-server.js';

const FOLDER = '.tmp/first-gadget';
const GUIDE = 'docs/guides/first-gadget.md';

describe('The first gadget of the guide', () => {
  let server: SandboxServer;
  let profile: BrowserContext;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'tasks.xml'), blockOf(GUIDE, 'xml'));
    writeFileSync(join(FOLDER, 'tasks.js'), blockOf(GUIDE, 'js'));
    copyFileSync('dist/finesse-media-manager.min.js', join(FOLDER, 'finesse-media-manager.min.js'));
    profile = await openProfile();
    const options = { gadget: join(FOLDER, 'tasks.xml') };
    server = await start(options);
    page = await profile.newPage();
    await page.goto(`http://localhost:${server.port}/`);
    frame = await page.waitForSelector('iframe').then(async (handle) => (await handle!.contentFrame())!);
  });
  afterAll(async () => {
    await profile?.close();
    await server?.close();
  });

  const control = (path: string, body: object = {}) =>
    fetch(`http://localhost:${server.port}/sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });
  /** Waits until the element contains the text. Fails after 30 s. */
  const shows = (selector: string, text: string) =>
    frame.waitForFunction((of, wanted) => document.querySelector(of)?.textContent?.includes(wanted), {}, selector, text);
  const click = (selector: string) => frame.$eval(selector, (button) => (button as HTMLElement).click());
  const offer = async () => ((await (await control('tasks', { mediaId: '5001' })).json()) as { id?: string }).id!;

  it('shows tasks, accepts one, and is right after an outage', async () => {
    await shows('#state', 'ready');
    await click('#login');
    await page.waitForFunction(async () => /NOT_READY/.test(await (await fetch('/sandbox/state')).text()));
    await click('#ready');
    await page.waitForFunction(async () => /"state":"READY"/.test((await (await fetch('/sandbox/state')).text()).replace(/\s/g, '')));
    const first = await offer();
    await shows('#tasks', `${first} OFFERED`);
    await click('#tasks button');
    await shows('#tasks', `${first} ACCEPTED`);
    await control('faults', { type: 'notifications-down' });
    await shows('#state', 'disconnected');
    const second = await offer();
    await control('recover');
    await shows('#tasks', second);
    await shows('#state', 'ready');
  });
});
