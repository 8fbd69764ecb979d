// Runs axe-core on the desktop's page, in both themes and in the states that an author sees. The gadget's own page is not checked.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'puppeteer';
import type { SandboxServer } from '../../sandbox/server/server.js';
import { openProfile } from '../node/browser.js';
import { start } from '../node/sandbox-server.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs on the page. Adds a scenario that was played and failed, because no real one fails. */
function haveScenarios(): void {
  const answers: Record<string, unknown> = {
    scenarios: [{ name: 'rona', title: 'Nobody accepts', about: 'The Start Timeout takes the task back.' }],
    played: {
      name: 'rona',
      title: 'Nobody accepts',
      playing: false,
      lines: ['request', 'step', 'note', 'ok', 'wrong', 'lost'].map((kind) => ({ at: 100, kind, text: 'GET /finesse/api/User/1/Media' })),
      wrong: ['the screen differs']
    }
  };
  const { fetch } = window;
  window.fetch = (input, init) => {
    const answer = answers[/\/sandbox\/(\w+)$/.exec(String(input))?.[1] ?? ''];
    return answer === undefined || init?.method !== 'GET' ? fetch(input, init) : Promise.resolve(new Response(JSON.stringify(answer)));
  };
}

describe('panel: accessibility', () => {
  let server: SandboxServer;
  let profile: BrowserContext;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    server = await start();
    profile = await openProfile();
    page = await profile.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluateOnNewDocument(haveScenarios);
    await page.setViewport({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    await profile?.close();
    await server?.close();
  });

  const violations = async (): Promise<string[]> => {
    await page.evaluate(`window.axe ?? (0, eval)(${JSON.stringify(axe)})`);
    const results = (await page.evaluate(
      `axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`
    )) as AxeResults;
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
    );
  };
  const control = (path: string, body: object): Promise<Response> =>
    fetch(new URL(`/sandbox/${path}`, server.url), { method: 'POST', body: JSON.stringify(body) });
  const states: Record<string, () => Promise<unknown>> = {
    'at the start': async () => undefined,
    'with a line selected': async () => {
      await control('faults', { type: 'get-fails', path: '/x', times: 1 });
      await page.waitForSelector('#timeline-rows .row');
      await page.focus('#timeline-rows');
      await page.keyboard.press('Home');
      await page.waitForSelector('#timeline .detail:not([hidden])');
    },
    'in an outage': async () => {
      await control('faults', { type: 'double-pg-failure' });
      await page.waitForSelector('#fault-double-pg-failure.active');
    },
    paused: async () => {
      await control('time', { action: 'pause' });
      await page.waitForSelector('#pause[aria-pressed=true]');
    },
    'in the REST log': () => page.click('#tab-rest'),
    'in the hub log': () => page.click('#tab-hub'),
    'in the scenarios': async () => {
      await page.click('#tab-scenarios');
      await page.waitForSelector('#scenarios .wrong');
    },
    'with the list of shortcuts': () => page.click('#help'),
    'with the form for a task': async () => {
      await page.keyboard.press('Escape');
      await page.click('#offer-more');
    }
  };

  beforeEach(async () => {
    // An open page would reload on a reset.
    await page.goto('about:blank');
    await control('reset', {});
    await page.goto(server.url);
    await page.waitForSelector('#mrd-5001');
    // The page opens on the log that was open last.
    await page.click('#tab-timeline');
  });

  for (const theme of ['light', 'dark']) {
    it(`has no violation in any state, ${theme}`, async () => {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' }
      ]);
      for (const [name, reach] of Object.entries(states)) {
        await reach();
        expect(await violations())
          .withContext(name)
          .toEqual([]);
      }
    });
  }

  it('is reached with the Tab key alone, and the focus is always visible', async () => {
    await control('faults', { type: 'get-fails', path: '/x', times: 1 });
    await page.waitForSelector('#timeline-rows .row');
    const reached: string[] = [];
    for (let index = 0; index < 60; index++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { id: element.id, seen: element.matches('iframe, body') || (outlineStyle !== 'none' && outlineWidth !== '0px') };
      });
      expect(focused.seen).withContext(focused.id).toBeTrue();
      reached.push(focused.id);
    }
    for (const id of [
      'pause',
      'theme',
      'help',
      'finesse_gadget_1',
      'tab-timeline',
      'timeline-rows',
      'recover',
      'fault-failover',
      'offer-5001',
      'server'
    ])
      expect(reached).toContain(id);
    expect(reached).withContext('one of the tabs is enough').not.toContain('tab-rest');
  });

  it('sends requests to the sandbox only', async () => {
    await page.reload();
    expect(requests.length).toBeGreaterThan(5);
    for (const url of requests) expect(url).toMatch(/^(http:\/\/(localhost|127\.0\.0\.1):\d+\/|data:)/);
  });
});
