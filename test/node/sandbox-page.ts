// The built sandbox in Chromium: its own server, its page, and functions that wait for a condition.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Frame, Page } from 'puppeteer';
import { openProfile } from './browser.js';

export interface SandboxPage {
  url: string;
  page: Page;
  /** The frame of a gadget, by its number on the command line, after its page has loaded. */
  gadget(number: number): Promise<Frame>;
  control(method: string, path: string, body?: object): Promise<unknown>;
  /** Asks until the condition holds. Fails after ten seconds. */
  until(what: string, holds: () => Promise<boolean> | boolean): Promise<void>;
  close(): Promise<void>;
}

export function openSandbox(args: string[]): Promise<SandboxPage> {
  const command = ['dist/sandbox/cli.mjs', '--port', '0', ...args];
  return openPage(spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** Opens the page of a sandbox that has just started. Closing the page ends the sandbox. */
export async function openPage(server: ChildProcess): Promise<SandboxPage> {
  let complaint = '';
  server.stderr?.on('data', (chunk) => (complaint += chunk));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout!).on('line', (line) => {
      const found = /http:\S+/.exec(line);
      if (found) resolve(found[0]);
    });
    server.on('exit', (code) => reject(new Error(`The sandbox ended with ${code} before it answered. ${complaint}`)));
  });
  const profile = await openProfile();
  const page = await profile.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url);

  const until: SandboxPage['until'] = async (what, holds) => {
    const end = Date.now() + 10_000;
    while (!(await Promise.resolve(holds()).catch(() => false))) {
      if (Date.now() > end) throw new Error(`It never came to pass: ${what}`);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  };

  return {
    url,
    page,
    until,
    async gadget(number) {
      const frame = (): Frame | undefined => page.frames().find((candidate) => candidate.url().includes(`/gadget/${number}/ifr`));
      await until(`gadget ${number} has loaded`, async () => (await frame()?.evaluate(() => document.readyState)) === 'complete');
      return frame()!;
    },
    async control(method, path, body) {
      const answer = await fetch(new URL(`/sandbox/${path}`, url), { method, ...(body ? { body: JSON.stringify(body) } : {}) });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    async close() {
      if (!profile.closed) await profile.close();
      server.kill();
    }
  };
}
