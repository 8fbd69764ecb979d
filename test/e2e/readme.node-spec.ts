// Follows the README literally, as a reader who has nothing else: an empty folder, the package, and the files and commands of the README.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Frame } from 'puppeteer';
import { blockOf, blocksOf, commandsIn } from '../node/examples.js';
import { pack, tool, TSC } from '../node/packed.js';
import { openPage, type SandboxPage } from '../node/sandbox-page.js';

const README = 'README.md';
const IN_PACKAGE = 'node_modules/finesse-media-manager';

const JQUERY = 'declare function $(selector: string): { text(text: string): void; on(event: string, handler: () => void): void };';

/** Returns the README's commands below a heading. */
function commandsUnder(heading: string): string[][] {
  const section = readFileSync(README, 'utf8')
    .split(/^#+ /m)
    .find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`The README has no heading "${heading}".`);
  return commandsIn(section);
}

describe('The README', () => {
  const gadget = blockOf(README, 'js');
  const page = blockOf(README, 'xml');
  let opened: SandboxPage | undefined;

  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  /** Creates a folder with the package, as after the README's `npm install`. */
  const folderWith = async (name: string, files: Record<string, string>) => (await pack()).consumer(`readme-${name}`, files);

  /** Ignores the tsconfig.json of this repository, which is in a folder above. */
  const compile = (folder: string, args: string[]) => tool(TSC, ['--ignoreConfig', ...args], folder);

  /** Runs the commands in the folder, except installations from npm. The last one starts the sandbox, whose page this opens. */
  async function follow(folder: string, commands: string[][]): Promise<SandboxPage> {
    for (const [command, ...args] of commands) {
      if (command === 'cp') copyFileSync(join(folder, args[0]!), join(folder, args[1]!, args[0]!.split('/').pop()!));
      else if (command === 'npx' && args[0] === 'esbuild')
        execFileSync(process.execPath, [resolve('node_modules/esbuild/bin/esbuild'), ...args.slice(1)], { cwd: folder, stdio: 'pipe' });
      else if (command === 'npx' && args[0] === 'tsc') await compile(folder, args.slice(1));
      else if (command === 'npx' && args[0] === 'finesse-sandbox') {
        const cli = join(folder, IN_PACKAGE, 'dist/sandbox/cli.mjs');
        expect(existsSync(cli)).toBeTrue();
        opened = await openPage(spawn(process.execPath, [cli, ...args.slice(1), '--port', '0'], { cwd: folder, stdio: 'pipe' }));
      } else expect([command, args[0]]).toEqual(['npm', 'install']);
    }
    return opened!;
  }

  const stateOf = async (sandbox: SandboxPage) =>
    (await sandbox.control('GET', 'state')) as { media: { id: string; state?: string }[]; tasks: { id: string; state: string }[] };
  const mailIs = (sandbox: SandboxPage, wanted: string) =>
    sandbox.until(`Mail is ${wanted}`, async () =>
      (await stateOf(sandbox)).media.some(({ id, state }) => id === '5001' && state === wanted)
    );
  const pressIn = (frame: Frame, name: string) =>
    frame.waitForFunction(
      (wanted) => {
        const found = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === wanted);
        if (found?.disabled === false) found.click();
        return found?.disabled === false;
      },
      {},
      name
    );

  /** Presses the buttons that the README names, and expects what it describes. */
  async function play(sandbox: SandboxPage): Promise<void> {
    const frame: Frame = await sandbox.gadget(1);
    const shows = (text: string) =>
      sandbox.until(`the gadget shows "${text}"`, async () => (await frame.$eval('#tasks', (element) => element.textContent)) === text);
    const click = (selector: string) => frame.$eval(selector, (button) => (button as HTMLElement).click());
    const press = (name: string) => pressIn(sandbox.page.mainFrame(), name);
    const mail = (wanted: string) => mailIs(sandbox, wanted);

    await shows('After load: no tasks');
    await click('#sign-in');
    await mail('NOT_READY');
    await click('#ready');
    await mail('READY');
    await press('Offer Mail');
    await sandbox.until('the task is there', async () => (await stateOf(sandbox)).tasks.length === 1);
    const [task] = (await stateOf(sandbox)).tasks;
    await shows(`After live: ${task!.id} OFFERED`);
    await press('Lose notifications');
    await sandbox.control('DELETE', `tasks/${task!.id}`);
    await press('Recover');
    await shows('After recovery: no tasks');
  }

  it('shows with `npm start` what is in its first picture', async () => {
    const text = readFileSync(README, 'utf8');
    const [, steps = ''] = /(Press _Sign in_[\s\S]+?)the gadget shows what it missed/.exec(text) ?? [];
    const buttons = [...steps.matchAll(/_([^_]+)_/g)].map(([, name]) => name!.replace(/\s+/g, ' '));
    expect(buttons.length).toBe(8);
    const sandbox = (opened = await openPage(spawn(process.execPath, ['dist/sandbox/cli.mjs', '--port', '0'], { stdio: 'pipe' })));
    const gadget = await sandbox.gadget(1);
    // A person sees what a button has done before the next one.
    const done: Record<string, () => Promise<void>> = {
      'Sign in': () => mailIs(sandbox, 'NOT_READY'),
      Ready: () => mailIs(sandbox, 'READY'),
      'Offer Mail': () => sandbox.until('a task is there', async () => (await stateOf(sandbox)).tasks.length === 1),
      End: () => sandbox.until('no task is there', async () => (await stateOf(sandbox)).tasks.length === 0)
    };
    for (const [i, name] of buttons.entries()) {
      await pressIn(i < 2 ? gadget : sandbox.page.mainFrame(), name);
      await done[name]?.();
      if (i === 2) await gadget.waitForFunction(() => document.body.innerText.includes('OFFERED'));
      if (name === 'Lose notifications') await sandbox.page.waitForFunction(() => document.body.innerText.includes('No connection'));
    }
    const [, banner] = /A banner says "([^"]+)"/.exec(text)!;
    await sandbox.until(`the banner says "${banner}"`, async () =>
      (await gadget.$eval('body', (body) => body.innerText)).includes(banner!)
    );
  });

  it('leads to a running gadget with a script tag', async () => {
    const folder = await folderWith('script', { 'gadget.js': gadget, 'gadget.xml': page });
    await play(await follow(folder, commandsUnder('With a script tag')));
  });

  it('leads to a running gadget with an import', async () => {
    const imported = gadget.replace('new finesseMedia.MediaManager', 'new MediaManager');
    const folder = await folderWith('import', {
      'gadget.ts': blockOf(README, 'ts') + imported,
      'gadget.xml': page.replace(/^.*finesse-media-manager\.min\.js.*\n/m, '')
    });
    // Nothing is installed from npm here.
    mkdirSync(join(folder, 'node_modules/@types/jquery'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/@types/jquery/index.d.ts'), JQUERY);
    await play(await follow(folder, commandsUnder('With an import')));

    const checked = commandsUnder('With an import').find(([, tool]) => tool === 'tsc')!;
    writeFileSync(join(folder, 'gadget.ts'), blockOf(README, 'ts') + imported.replace('dialogsChanged', 'dialogsChange'));
    await expectAsync(compile(folder, checked.slice(2)))
      .withContext('the compiler would notice')
      .toBeRejectedWithError(/"dialogsChange"/);
  });

  it('fits into 150 lines, and names commands and files that are there', () => {
    expect(readFileSync(README, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readFileSync(README, 'utf8').matchAll(/npm (?:run (\S+)|(start|test))\b/g)].map(
      ([, script, short]) => script ?? short!
    );
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(scripts[name.replace(/`$/, '')]).withContext(name).toBeDefined();
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(blocksOf(README, 'sh').join()).toContain(`finesse-media-manager-${version}.tgz`);
  });
});
