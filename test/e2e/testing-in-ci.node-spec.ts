// Follows the guide's example literally: its test file beside a gadget, with the package installed.
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { blocksOf } from '../node/examples.js';
import { pack } from '../node/packed.js';

interface Ended {
  code: number;
  out: string;
}

describe('The guide to testing in CI', () => {
  const [tasks = '', calls = ''] = blocksOf('docs/guides/testing-in-ci.md', 'js');
  let project: string;
  let voice: string;
  beforeAll(async () => {
    const packed = await pack();
    project = await packed.consumer('testing-in-ci', { 'gadget.test.mjs': tasks });
    cpSync('examples/legacy-gadget', project, { recursive: true });
    const beginning = tasks.slice(0, tasks.indexOf("test('"));
    voice = await packed.consumer('testing-in-ci-voice', { 'gadget.test.mjs': beginning + calls });
    cpSync('examples/voice-gadget', voice, { recursive: true });
  });

  async function runTests(project: string): Promise<Ended> {
    const { path, env } = await findBrowser();
    return new Promise((resolve) => {
      const options = { cwd: project, env: { ...process.env, ...env, PUPPETEER_EXECUTABLE_PATH: path } };
      execFile(process.execPath, ['--test', 'gadget.test.mjs'], options, (error, out) => resolve({ code: Number(error?.code ?? 0), out }));
    });
  }

  it('has an example that passes with the legacy-gadget, and fails with one that shows too much', async () => {
    const right = await runTests(project);
    expect(right.code).withContext(right.out).toBe(0);
    expect(right.out).toMatch(/pass 1\b/);

    // One task more than the server has.
    const gadget = join(project, 'gadget.xml');
    writeFileSync(gadget, readFileSync(gadget, 'utf8').replace('<script', '<i data-dialog-id="none"></i><script'));
    const wrong = await runTests(project);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/fail 1\b/);
  });

  it('has an example of calls that passes with the voice gadget, and fails with one that does not take calls away', async () => {
    const right = await runTests(voice);
    expect(right.code).withContext(right.out).toBe(0);
    expect(right.out).toMatch(/pass 1\b/);

    const script = join(voice, 'gadget.js');
    writeFileSync(script, readFileSync(script, 'utf8').replace('itemOf(dialog).remove();', ''));
    expect((await runTests(voice)).code).toBe(1);
  });
});
