// Runs the built sandbox in a process of its own, which reports its memory after a garbage collection, and its CPU time.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const TELL = `process.on('message', () => { globalThis.gc(); process.send({ ...process.memoryUsage(), cpu: process.cpuUsage() }); }); process.channel.unref();`;

/** Starts a sandbox with the agents "1" to `agents` and one MRD. */
export async function startSandbox(agents) {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-soak-'));
  const agentIds = Array.from({ length: agents }, (_, i) => String(i + 1));
  const config = {
    agents: agentIds.map((id) => ({ id })),
    mrds: [{ id: '5001', name: 'Mail', interruptible: true }],
    outcomeDelayMs: 0,
    startTimeoutMs: 600_000
  };
  writeFileSync(join(folder, 'sandbox.json'), JSON.stringify(config));
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      `data:text/javascript,${encodeURIComponent(TELL)}`,
      'dist/sandbox/cli.mjs',
      '--port',
      '0',
      '--config',
      join(folder, 'sandbox.json')
    ],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] }
  );
  const [line] = await Promise.race([
    new Promise((resolve) => createInterface(child.stdout).once('line', (text) => resolve([text]))),
    new Promise((_, reject) =>
      child.once('exit', (code) => reject(new Error(`The sandbox has ended with ${code}. Run "npm run build" first.`)))
    )
  ]);
  return {
    url: /http:\S+/.exec(line)[0].replace('localhost', '127.0.0.1'),
    agentIds,
    measure: () =>
      new Promise((resolve) => {
        child.once('message', resolve);
        child.send('measure');
      }),
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
