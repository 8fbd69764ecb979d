// One Chromium for the specs of a process: to start one takes longer than what many of them do in it.
import puppeteer, { type Browser, type BrowserContext } from 'puppeteer';
import { findBrowser, flags } from '../../scripts/lib/browser.mjs';

let browser: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return puppeteer.launch({ executablePath: path, env: { ...process.env, ...env }, args: flags });
}

/** A profile of its own, with nothing stored. Whoever asks for it closes it. */
export async function openProfile(): Promise<BrowserContext> {
  return (await (browser ??= launch())).createBrowserContext();
}

afterAll(async () => (await browser)?.close());
