// One Chromium for all specs of a process, because starting one takes longer than many specs.
import type { Browser, BrowserContext } from 'puppeteer';
import { launch } from '../../scripts/lib/launch.mjs';

let browser: Promise<Browser> | undefined;

/** Opens a new profile, in which nothing is stored. The caller closes it. */
export async function openProfile(): Promise<BrowserContext> {
  return (await (browser ??= launch())).createBrowserContext();
}

afterAll(async () => (await browser)?.close());
