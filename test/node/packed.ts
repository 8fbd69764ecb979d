// Packs the package as npm would publish it, and creates folders of consumers that have installed it.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

export interface Packed {
  tarball: string;
  /** Creates a project with the package in its node_modules, unpacked from the tarball. */
  consumer(name: string, files: Record<string, string>): Promise<string>;
}

let packed: Promise<Packed> | undefined;

/** Packs once for all specs. */
export function pack(): Promise<Packed> {
  return (packed ??= packOnce());
}

async function packOnce(): Promise<Packed> {
  mkdirSync('.tmp', { recursive: true });
  // Another process of specs may be packing at the same time.
  const folder = mkdtempSync(resolve('.tmp/packed-'));
  await run(NPM, ['pack', '--silent', '--pack-destination', folder], { shell: process.platform === 'win32' });
  const tarball = join(folder, readdirSync(folder)[0]!);
  return {
    tarball,
    async consumer(name, files) {
      const project = resolve('.tmp/consumers', name);
      const target = join(project, 'node_modules', 'finesse-media-manager');
      rmSync(project, { recursive: true, force: true });
      mkdirSync(target, { recursive: true });
      await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
      for (const [file, text] of Object.entries(files)) writeFileSync(join(project, file), text);
      return project;
    }
  };
}

/** The newest compiler, which `npm install typescript` installs. The specs in test/types/ use the others. */
export const TSC = 'node_modules/typescript-7/bin/tsc';

/** Runs a JavaScript tool of node_modules in a folder. Returns its output, which the error contains too if it fails. */
export async function tool(script: string, args: string[], folder = '.'): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [resolve(script), ...args], { cwd: folder });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${script} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}
