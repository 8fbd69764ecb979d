// Starts the browser of the tests under puppeteer.
import puppeteer from 'puppeteer';
import { findBrowser, flags } from './browser.mjs';

/** A page of the fault harness is busy for longer than puppeteer waits by default. */
const PROTOCOL_TIMEOUT_MS = 600000;

/** @param options those of puppeteer. `args` are added to the usual flags. */
export async function launch({ args = [], ...options } = {}) {
  const { path, env } = await findBrowser();
  return puppeteer.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [...flags, ...args],
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    ...options
  });
}
