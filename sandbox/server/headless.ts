import { formatLine, type TraceLine } from '../scenario/play.js';
import { SandboxError } from '../model/types.js';
import { openBrowser, type ChosenBrowser } from './browser.js';
import { PlayError } from './events.js';
import { STOPPED } from './scenario-runner.js';
import type { NamedScenario } from './scenario-files.js';
import type { SandboxServer } from './server.js';

export interface HeadlessOptions {
  browser: ChosenBrowser;
  scenarios: NamedScenario[];
  /** The attribute of a gadget's elements that carries the id of a dialog. */
  screen?: string | undefined;
  print(text: string): void;
}

/**
 * Plays the scenarios in virtual time, on desktops in a headless browser, and prints what happens.
 * @returns Whether every screen was right.
 * @throws BrowserError
 */
export async function runHeadless(server: SandboxServer, options: HeadlessOptions): Promise<boolean> {
  const { scenarios, screen, print } = options;
  const agents = new Set(scenarios.flatMap(({ scenario }) => scenario.desktops ?? [undefined]));
  const urls = [...agents].map((agent) => server.url + (agent === undefined ? '' : `?agent=${agent}`));
  const browser = openBrowser(options.browser.path, urls, { ...process.env, ...options.browser.env });
  const failed: string[] = [];
  try {
    for (const { name, scenario } of scenarios) {
      print(`Scenario ${name}: ${scenario.title}`);
      const onLine = (line: TraceLine): void => print(formatLine(line));
      const played = verdict(server.play(scenario, { virtual: true, screen, onLine }), print);
      const wrong = await Promise.race([played, browser.ended.then((error) => Promise.reject(error))]);
      if (wrong.length > 0) failed.push(name);
      print(wrong.length === 0 ? `ok ${name}\n` : `WRONG ${name}: ${problems(wrong.length)}\n`);
    }
  } finally {
    await browser.close();
  }
  const right = scenarios.length - failed.length;
  print(`${right} of ${scenarios.length} scenarios right${failed.length === 0 ? '' : `, wrong: ${failed.join(', ')}`}`);
  return failed.length === 0;
}

const problems = (count: number): string => (count === 1 ? '1 problem' : `${count} problems`);

/** Plays one scenario. If it cannot be played to its end, it counts as wrong, and the next one is played. */
async function verdict(played: Promise<string[]>, print: (text: string) => void): Promise<string[]> {
  try {
    return await played;
  } catch (error) {
    const known = error instanceof PlayError || error instanceof SandboxError;
    if (!known || error.message === STOPPED) throw error;
    print(`This scenario cannot be played to its end: ${error.message}`);
    return [error.message];
  }
}

/** Plays the scenarios in real time on the desktop that a person opens, and prints what happens. The sandbox keeps running afterwards. */
export async function playInPage(server: SandboxServer, scenarios: NamedScenario[]): Promise<void> {
  console.log('Open the page: the scenario begins then.');
  await server.opened();
  for (const { name, scenario } of scenarios) {
    console.log(`Scenario ${name}: ${scenario.title}`);
    const played = server.play(scenario, { virtual: false, onLine: (line) => console.log(formatLine(line)) });
    const wrong = await verdict(played, console.log);
    console.log(wrong.length === 0 ? `ok ${name}` : `WRONG ${name}: ${problems(wrong.length)}`);
  }
}
