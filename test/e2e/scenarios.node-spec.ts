// Plays every scenario with the example gadget in Chromium, in virtual time. A gadget on the library alone does not pass them all.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { formatLine } from '../../sandbox/scenario/play.js';
import type { Step } from '../../sandbox/scenario/types.js';
import { openBrowser, type OpenBrowser } from '../../sandbox/server/browser.js';
import type { Transport } from '../../sandbox/server/release.js';
import { findScenarios } from '../../sandbox/server/scenario-files.js';
import type { SandboxServer } from '../../sandbox/server/server.js';
import { openProfile } from '../node/browser.js';
import { start } from '../node/sandbox-server.js';

const LEGACY = 'examples/legacy-gadget/gadget.xml';
const finesseJs = process.env['FINESSE_JS'];
const scenarios = findScenarios('all', 'sandbox/scenarios');

async function open(gadget: string, transport: Transport = 'jquery'): Promise<{ server: SandboxServer; browser: OpenBrowser }> {
  const server = await start({ gadget, transport, dist: 'dist', config: {}, ...(finesseJs ? { finesseJs } : {}) });
  const { path, env } = await findBrowser();
  return { server, browser: openBrowser(path, [server.url], { ...process.env, ...env }) };
}

async function playOn(server: SandboxServer, name: string): Promise<{ wrong: string[]; trace: string[] }> {
  const trace: string[] = [];
  const { scenario } = scenarios.find((each) => each.name === name)!;
  const wrong = await server.play(scenario, { virtual: true, screen: 'data-dialog-id', onLine: (line) => trace.push(formatLine(line)) });
  return { wrong, trace };
}

/** Matches the format of `diagnose()`: for each manager its state, media options, Media, dialogs, what it waits for, and its log. */
const DIAGNOSIS =
  /^finesse-media-manager \S+, \S+Z, managers: 1\nMRD 5001: [a-z]+ since \S+Z\n {2}media options [^\n]+\n {2}media: [^\n]+\n {2}dialogs: (none|\d\S* [A-Z_]+(, \d\S* [A-Z_]+)*)\n {2}waiting for: [^\n]+\n {2}log:(\n {4}\S+Z \S[^\n]*)+$/;

/** Returns the values of all call variables in the run. They may be a customer's data, so no log may contain one. */
async function callVariables(url: string): Promise<string[]> {
  const entries = (await (await fetch(new URL('/sandbox/log', url))).json()) as { body?: string }[];
  const values = entries.flatMap(({ body = '' }) =>
    [...body.matchAll(/<CallVariable>.*?<value>(.+?)<\/value>/gs)].map(([, value]) => value!)
  );
  return [...new Set(values)];
}

describe('Scenarios, end to end, with the legacy-gadget', () => {
  let server: SandboxServer;
  let profile: BrowserContext;
  let page: Page;
  let variables = 0;
  beforeAll(async () => {
    server = await start({ gadget: LEGACY, dist: 'dist', config: {}, ...(finesseJs ? { finesseJs } : {}) });
    profile = await openProfile();
    page = await profile.newPage();
    await page.goto(server.url);
  });
  afterAll(async () => {
    await profile?.close();
    await server?.close();
  });

  for (const { name, scenario } of scenarios) {
    it(`${name}: ${scenario.title}`, async () => {
      const { wrong, trace } = await playOn(server, name);
      expect(wrong)
        .withContext('\n' + trace.join('\n'))
        .toEqual([]);

      const frame = page.frames().find((candidate) => candidate.url().includes('/ifr'))!;
      const diagnosis = await frame.evaluate(() => (window as unknown as { finesseMedia: { diagnose(): string } }).finesseMedia.diagnose());
      expect(diagnosis).toMatch(DIAGNOSIS);
      const secrets = await callVariables(server.url);
      variables += secrets.length;
      expect(secrets.filter((value) => diagnosis.includes(value))).toEqual([]);
    });
  }

  afterAll(() => expect(variables).withContext('the runs had call variables').toBeGreaterThan(20));

  for (const name of ['failover-and-back', 'failover-reload']) {
    it(`give the same result each time: ${name}`, async () => {
      const traces = [(await playOn(server, name)).trace, (await playOn(server, name)).trace];
      expect(traces[0]!.length).toBeGreaterThan(50);
      expect(traces[0]).toEqual(traces[1]!);
    });
  }

  it('stops the time until a reloaded gadget is there', async () => {
    const trace: string[] = [];
    const steps: Step[] = [{ gadget: 'reload', wait: 1000 }, { agent: { media: '5001', state: 'LOGIN' } }];
    await server.play({ title: 'Loaded anew', steps }, { virtual: true, onLine: (line) => trace.push(formatLine(line)) });
    const at = (part: string) => trace.findIndex((line) => line.includes(part));
    const [reload, next] = [at('gadget: reload'), at('agent: MRD 5001 LOGIN')];
    const time = (line = ''): string => line.trim().split(' ')[0] ?? '';
    const asked = trace.slice(reload, next).filter((line) => line.includes('GET /finesse/api/User/1001001/Media/5001/Dialogs'));
    expect(asked.length).withContext(trace.join('\n')).toBeGreaterThan(0);
    expect(new Set(asked.map(time))).toEqual(new Set([time(trace[reload])]));
  });
});

describe('Scenarios, end to end, with the legacy-gadget that asks by the proxy', () => {
  let server: SandboxServer;
  let browser: OpenBrowser;
  beforeAll(async () => ({ server, browser } = await open(LEGACY, 'proxy')));
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  // The transports differ in failed requests and reloads. `npm run compare` plays all scenarios on both.
  for (const name of ['node-failover', 'failover-reload', 'reads-fail', 'late-action', 'slow-answers']) {
    it(name, async () => {
      const { wrong, trace } = await playOn(server, name);
      expect(wrong)
        .withContext('\n' + trace.join('\n'))
        .toEqual([]);
    });
  }
});

describe('Scenarios, end to end, with a gadget on the library alone', () => {
  let server: SandboxServer;
  let browser: OpenBrowser;
  beforeAll(async () => ({ server, browser } = await open('test/support/gadgets/raw.xml')));
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('report a right gadget where the library is right', async () => {
    expect((await playOn(server, 'notifications-lost')).wrong).toEqual([]);
  });

  it('report a wrong list after a failed read', async () => {
    const { wrong } = await playOn(server, 'reads-fail');
    expect(wrong).toContain(jasmine.stringMatching(/^Without MediaManager: dialog \S+ is OFFERED, and gone on the server/));
    expect(wrong).toContain(jasmine.stringMatching(/^Without MediaManager: the page shows dialog/));
  });
});

describe('Scenarios, end to end, with a voice gadget', () => {
  let server: SandboxServer;
  let browser: OpenBrowser;
  beforeAll(async () => ({ server, browser } = await open('examples/voice-gadget/gadget.xml')));
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { name } of scenarios.filter((each) => each.name.startsWith('voice-') || each.name === 'node-failover')) {
    it(name, async () => {
      const { wrong, trace } = await playOn(server, name);
      expect(wrong)
        .withContext('\n' + trace.join('\n'))
        .toEqual([]);
    });
  }

  it('report wrong state and calls after failed reads', async () => {
    const onLine = (): void => undefined;
    const steps: Step[] = [
      { agent: { user: 'READY' } },
      { do: { type: 'fault', fault: { type: 'notifications-down' } } },
      { do: { type: 'offer-call' }, as: 'call' },
      { do: { type: 'fault', fault: { type: 'get-fails', path: '/User/1001001', times: 20 } } },
      { do: { type: 'fault', fault: { type: 'get-fails', path: '/User/1001001/Dialogs', times: 20 } } },
      { do: { type: 'recover' } }
    ];
    const wrong = await server.play({ title: 'reads fail', steps }, { virtual: true, screen: 'data-dialog-id', onLine });
    expect(wrong).toEqual([
      'Calls: the agent is READY, on the server RESERVED',
      jasmine.stringMatching(/^Calls: call \d+ is missing, on the server ALERTING$/),
      jasmine.stringMatching(/^Calls: the page does not show dialog \d+$/)
    ]);
  });
});

describe('finesse-sandbox --headless', () => {
  async function run(...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
    const { path, env } = await findBrowser();
    const child = spawn(process.execPath, ['dist/sandbox/cli.mjs', '--headless', ...args], {
      env: { ...process.env, ...env, CHROME_BIN: path, ...(args.includes('none') ? { CHROME_BIN: 'none' } : {}) }
    });
    let [out, error] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (error += String(chunk)));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })));
  }

  it('prints what happens, and ends with 0 if all is right', async () => {
    const { code, out, error } = await run('--scenario', 'late-action', '--scenario', 'login-refused', '--screen', 'data-dialog-id');
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^Scenario late-action: /);
    expect(out).toMatch(/\n {4}\d\.\d{3} s {2}step {10}agent: PAUSE \$task\n/);
    expect(out.trim().split('\n').at(-1)).toBe('2 of 2 scenarios right');
  });

  it('ends with 1 if a gadget shows something else, and prints what', async () => {
    const { code, out } = await run('--gadget', 'test/support/gadgets/raw.xml', '--scenario', 'reads-fail');
    expect(code).toBe(1);
    expect(out).toMatch(/ wrong +Without MediaManager: dialog \S+ is OFFERED, and gone on the server/);
    expect(out.trim().split('\n').at(-1)).toBe('0 of 1 scenarios right, wrong: reads-fail');
  });

  it('continues after an impossible scenario, and prints why there is nothing to compare', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
    const gadget = join(folder, 'gadget.xml');
    writeFileSync(gadget, '<Module><ModulePrefs title="Elsewhere"/><Content type="html" href="../page.html"/></Module>');
    const { code, out } = await run('--gadget', gadget, '--scenario', 'options-drift', '--scenario', 'rona');
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(out).toMatch(
      / wrong +There is no gadget to look at: "Elsewhere" shows, .*href "\.\.\/page\.html", which is not in the gadget's folder/
    );
    expect(out.trim().split('\n').at(-1)).toBe('0 of 2 scenarios right, wrong: options-drift, rona');
  });

  it('ends with 2 without a scenario or without a browser, and prints the remedy', async () => {
    const nothing = await run();
    const browserless = await run('--scenario', 'rona', '--tab', 'none', '--gadget', LEGACY);
    expect([nothing.code, nothing.error]).toEqual([2, jasmine.stringMatching(/--headless has nothing to play\. Add --scenario NAME/)]);
    expect([browserless.code, browserless.error]).toEqual([2, jasmine.stringMatching(/CHROME_BIN is "none".*does not start/)]);
  });
});
