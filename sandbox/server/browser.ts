// Opens desktops in a headless Chromium. It only starts the browser: the pages connect to the server themselves.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import browsers from './browsers.json';

const FLAGS = [
  '--headless=new',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-renderer-backgrounding',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--window-size=1280,800'
];

/** There is no browser, or it does not start. The message says what to do. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError';
}

/** The path of a browser, and the environment variables that it needs. */
export interface ChosenBrowser {
  path: string;
  env: Record<string, string>;
}

/**
 * Finds a browser. In a clone of the repository the module of the tests does it, which installs one if there is none.
 * @param dist The package's built files.
 * @throws BrowserError
 */
export async function chooseBrowser(dist: string): Promise<ChosenBrowser> {
  const ofTests = join(dist, '..', 'scripts', 'lib', 'browser.mjs');
  if (!existsSync(ofTests)) return { path: findChrome(), env: {} };
  const { findBrowser } = (await import(pathToFileURL(ofTests).href)) as { findBrowser(): Promise<ChosenBrowser> };
  return findBrowser().catch((error: Error) => {
    throw new BrowserError(error.message);
  });
}

/** @throws BrowserError */
function findChrome(env: NodeJS.ProcessEnv = process.env): string {
  const asked = env['CHROME_BIN'];
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new BrowserError(`CHROME_BIN is "${asked}", and there is no such file. Correct it, or unset it to search.`);
  }
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(delimiter);
  const candidates = [...browsers.onPath.flatMap((name) => folders.map((folder) => join(folder, name + ending))), ...browsers.usualPlaces];
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new BrowserError(
    '--headless needs Chrome, Chromium or Edge, and none was found. Install one, or set CHROME_BIN to its executable.'
  );
}

export interface OpenBrowser {
  /** Resolves when the browser has ended unexpectedly. */
  ended: Promise<BrowserError>;
  close(): Promise<void>;
}

/** One browser for all the desktops of a run. */
export function openBrowser(path: string, urls: string[], env: NodeJS.ProcessEnv = process.env): OpenBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'finesse-sandbox-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child: ChildProcess = spawn(path, [...FLAGS, ...root, `--user-data-dir=${profile}`, ...urls], {
    env,
    stdio: ['ignore', 'ignore', 'pipe']
  });
  let said = '';
  child.stderr?.on('data', (chunk) => (said = (said + String(chunk)).slice(-2000)));
  const ended = new Promise<BrowserError>((resolve) => {
    child.on('error', (error) => resolve(new BrowserError(`${path} does not start: ${error.message}`)));
    child.on('exit', (code) => resolve(new BrowserError(`${path} has ended with ${code}. ${said.trim().split('\n').pop() ?? ''}`)));
  });
  return {
    ended,
    async close() {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  };
}
