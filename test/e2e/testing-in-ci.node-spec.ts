// The example of the guide, followed to the letter: its test file, beside a gadget, with the package installed.
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browser.mjs';
import { pack } from '../node/packed.js';

interface Ended {
  code: number;
  out: string;
}

describe('The guide to testing in CI', () => {
  let project: string;
  beforeAll(async () => {
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/guides/testing-in-ci.md', 'utf8')) ?? [];
    project = await (await pack()).consumer('testing-in-ci', { 'gadget.test.mjs': example });
    cpSync('examples/legacy-gadget', project, { recursive: true });
  });

  async function runTests(): Promise<Ended> {
    const { path, env } = await findBrowser();
    return new Promise((resolve) => {
      const options = { cwd: project, env: { ...process.env, ...env, PUPPETEER_EXECUTABLE_PATH: path } };
      execFile(process.execPath, ['--test', 'gadget.test.mjs'], options, (error, out) => resolve({ code: Number(error?.code ?? 0), out }));
    });
  }

  it('has an example that passes with the legacy-gadget, and fails with one that shows too much', async () => {
    const right = await runTests();
    expect(right.code).withContext(right.out).toBe(0);
    expect(right.out).toMatch(/pass 1\b/);

    // One more than there is.
    const gadget = join(project, 'gadget.xml');
    writeFileSync(gadget, readFileSync(gadget, 'utf8').replace('<script', '<i data-dialog-id="none"></i><script'));
    const wrong = await runTests();
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/fail 1\b/);
  });
});
