// The sandbox for somebody who installs the package in an empty folder: the tarball, npx, a gadget.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openPage, type SandboxPage } from '../node/sandbox-page.js';
import { pack } from '../node/packed.js';

const run = promisify(execFile);
const shell = process.platform === 'win32';

describe('The sandbox of the packed package', () => {
  let folder: string;
  let server: ChildProcess;
  let sandbox: SandboxPage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sandbox-package-'));
    const { tarball } = await pack();
    // Offline, so that a missing dependency would fail.
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder, shell });
    for (const file of ['task.xml', 'task.js', 'task-messages.xml', 'targets.txt'])
      copyFileSync(`test/support/gadgets/${file}`, join(folder, file));
    server = spawn('npx', ['finesse-sandbox', '--gadget', 'task.xml?mrdid=5001', '--port', '0'], {
      cwd: folder,
      shell,
      detached: !shell,
      stdio: ['ignore', 'pipe', 'pipe']
    });
    sandbox = await openPage(server);
  });
  afterAll(async () => {
    await sandbox?.close();
    // Ends npx with its child processes.
    if (server?.pid && !shell) process.kill(-server.pid);
    else server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows a gadget, with everything it loads', async () => {
    const gadget = await sandbox.gadget(1);

    await sandbox.until('it has read its MRD', () => gadget.$eval('#media', (media) => media.textContent === 'Mail'));
    expect(await gadget.evaluate(() => 'bootstrap' in window)).toBeTrue();
    expect(await sandbox.page.$$eval('.gadget-troubles li', (items) => items.length)).toBe(0);
  });

  it('brings no dependency along', () => {
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: object };

    expect(Object.keys(packages)).toEqual(['', 'node_modules/finesse-media-manager']);
  });
});
