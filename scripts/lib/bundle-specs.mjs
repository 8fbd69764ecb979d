import { spawnSync } from 'node:child_process';

/** Bundles the specs whose file name contains `part`. Throws if that fails. */
export async function bundleSpecs(part = '') {
  const { status } = spawnSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', 'test/rollup.config.js', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, SPECS: part }
  });
  if (status !== 0) throw new Error('The specs do not bundle: see above.');
}
