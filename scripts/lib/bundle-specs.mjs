import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Bundles the specs whose file name contains `part`. Throws if that fails. */
export async function bundleSpecs(part = '') {
  const rollup = spawn(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', 'test/rollup.config.js', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, SPECS: part }
  });
  const [status] = await once(rollup, 'close');
  if (status !== 0) throw new Error('The specs do not bundle: see above.');
}
