// The main job end to end: the built sandbox, the example gadget in its frame, a real browser.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer';
import { findFirefox } from '../../scripts/lib/browser.mjs';
import { launch } from '../../scripts/lib/launch.mjs';

interface LogLine {
  kind: string;
  text: string;
  body?: string;
}
interface EventRow {
  event: string;
  cause: string;
  id: string;
}

const MAIL = '5001';

const launchChromium = (): Promise<Browser> => launch({ defaultViewport: { width: 1280, height: 800 } });

const firefox = findFirefox();
/** Firefox 140 does not support puppeteer's command for a viewport. */
const launchFirefox = (): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath: firefox!, defaultViewport: null, args: ['--width=1280', '--height=800'] });

for (const [gadget, where, launchIt] of [
  ['legacy-gadget', '', launchChromium],
  ['typescript-gadget', '', launchChromium],
  ...(firefox ? [['legacy-gadget', ' in Firefox', launchFirefox] as const] : [])
] as const) {
  describe(`The main job, end to end, with the ${gadget}${where}`, () => {
    let server: ChildProcess;
    let browser: Browser;
    let page: Page;
    let frame: Frame;
    let url: string;

    beforeAll(async () => {
      const finesseJs = process.env['FINESSE_JS'];
      const library = finesseJs ? ['--finesse-js', finesseJs] : [];
      const command = ['dist/sandbox/cli.mjs', '--port', '0', '--gadget', `examples/${gadget}/gadget.xml`, ...library];
      server = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
      url = await new Promise((resolve) => {
        createInterface(server.stdout!).on('line', (line) => resolve(/http:\S+/.exec(line)![0]));
      });
      browser = await launchIt();
      page = await browser.newPage();
      await page.goto(url);
      frame = await page.waitForSelector('iframe').then(async (handle) => (await handle!.contentFrame())!);
      await until('the gadget is ready', async () => (await text('state')) === 'ready');
    });
    afterAll(async () => {
      await browser?.close();
      server?.kill();
    });

    const control = async (method: string, path: string, body?: object): Promise<{ id: string }> => {
      const answer = await fetch(new URL(`/sandbox/${path}`, url), {
        method,
        headers: { 'content-type': 'application/json' },
        body: body && JSON.stringify(body)
      });
      expect(answer.ok).withContext(`${method} ${path}`).toBeTrue();
      return (await answer.json().catch(() => ({}))) as { id: string };
    };
    const truth = async () => (await fetch(new URL('/sandbox/state', url))).json() as Promise<import('../../sandbox/model/types.js').Truth>;
    const text = (role: string) => frame.$eval(`[data-role="${role}"]`, (element) => element.textContent!.trim());
    const tabs = () => frame.$$eval('[data-dialog-id]', (all) => all.map((tab) => tab.getAttribute('data-dialog-id')!).sort());
    const events = () =>
      frame.$$eval('[data-event]', (rows) =>
        rows.map(
          (row) =>
            ({ event: row.getAttribute('data-event'), cause: row.getAttribute('data-cause'), id: row.getAttribute('data-id') }) as EventRow
        )
      );
    /** Clicks by script, so that nothing has to be scrolled into view. */
    const click = async (selector: string) => {
      await frame.waitForSelector(`${selector}:not([disabled])`);
      await frame.$eval(selector, (button) => (button as HTMLElement).click());
    };
    /** Asks the page until the condition holds, because the page sends no event when it has drawn. Fails after ten seconds. */
    const until = async (what: string, holds: () => Promise<boolean>) => {
      const end = Date.now() + 10000;
      while (!(await holds().catch(() => false))) {
        if (Date.now() > end) throw new Error(`It never came to pass: ${what}`);
        // Waits for a frame of the desktop's page. The gadget's own page may still be loading.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
    };
    const offer = async (callVariables = {}) => {
      const { id } = await control('POST', 'tasks', { mediaId: MAIL, callVariables });
      return id;
    };

    it('keeps its options and learns what changed during an outage', async () => {
      await click('[data-command="login"]');
      await until('signed in', async () => (await text('media-state')).toUpperCase().replace(' ', '_') === 'NOT_READY');
      await click('[data-command="ready"]');
      await until('ready', async () => (await text('media-state')).toUpperCase() === 'READY');
      const log = (await (await fetch(new URL('/sandbox/log', url))).json()) as LogLine[] | { entries: LogLine[] };
      const entries = Array.isArray(log) ? log : log.entries;
      const signIn = entries.find(({ kind, body }) => kind === 'request' && body?.includes('<state>LOGIN</state>'))!;
      for (const part of ['<maxDialogLimit>5<', '<interruptAction>ACCEPT<', '<dialogLogoutAction>TRANSFER<'])
        expect(signIn.body).toContain(part);

      const kept = await offer({ callVariable1: 'Ada <script>alert(1)</script> & sons' });
      const gone = await offer();
      await until('both are shown', async () => (await tabs()).length === 2);
      await click(`[data-panel-id="${kept}"] [data-action="ACCEPT"]`);
      await until('it is accepted', async () => (await truth()).tasks.some(({ id, state }) => id === kept && state === 'ACCEPTED'));
      await click(`[data-panel-id="${kept}"] [data-action="START"]`);
      await until(
        'it is started',
        async () => (await frame.$eval(`[data-panel-id="${kept}"] [data-role="dialog-state"]`, (e) => e.textContent!)) === 'ACTIVE'
      );
      expect(await frame.$eval(`[data-panel-id="${kept}"]`, (panel) => panel.textContent)).toContain(
        'Ada <script>alert(1)</script> & sons'
      );

      const before = (await events()).length;
      await control('POST', 'faults', { type: 'notifications-down' });
      await until('the loss is shown', async () => (await text('state')) === 'disconnected');
      await control('DELETE', `tasks/${gone}`);
      const fresh = await offer({ callVariable1: 'while you were out' });
      await control('POST', 'faults', { type: 'options-drift' });
      expect(await tabs())
        .withContext('nothing of that has reached the gadget')
        .toEqual([kept, gone].sort());

      await control('POST', 'recover');
      await until('it is ready again', async () => (await text('state')) === 'ready');
      await until(
        'the media options are right',
        async () => (await text('options')) === '5 / ACCEPT / TRANSFER' && (await settingsOnServer()) === '5 ACCEPT TRANSFER'
      );

      expect(await tabs()).toEqual((await truth()).tasks.map(({ id }) => id).sort());
      expect(await tabs()).toEqual([kept, fresh].sort());
      const news = (await events()).slice(0, (await events()).length - before);
      const ofDialogs = news
        .filter(({ event }) => /^dialog(Added|Removed|Changed)$/.test(event))
        .map(({ event, cause, id }) => `${event} ${id} ${cause}`);
      expect(ofDialogs.sort()).toEqual([`dialogAdded ${fresh} recovery`, `dialogRemoved ${gone} recovery`].sort());
      expect(news.filter(({ event }) => event === 'dialogsChanged').map(({ cause }) => cause)).toEqual(['recovery']);
      expect(news.filter(({ event }) => event === 'optionsRestored').length).toBe(1);
      expect(news.filter(({ event }) => event === 'error')).toEqual([]);
    });

    async function settingsOnServer(): Promise<string> {
      const { node, media } = await truth();
      const { maxDialogLimit, interruptAction, dialogLogoutAction } = media.find(({ id }) => id === MAIL)!.settings[node];
      return `${maxDialogLimit} ${interruptAction} ${dialogLogoutAction}`;
    }
  });
}
