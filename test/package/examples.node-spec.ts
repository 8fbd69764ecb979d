// The examples of the reference pages: the TypeScript ones compile with the packed package, and the scenario can be played.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockOf, blocksOf } from '../node/examples.js';
import { pack, tool, TSC } from '../node/packed.js';

describe('The examples of the reference', () => {
  /** Compiles each file as a gadget of its own. */
  async function compile(name: string, files: Record<string, string>): Promise<void> {
    const folder = await (await pack()).consumer(`reference-${name}`, files);
    const compilerOptions = { noEmit: true, strict: true, target: 'es2022', module: 'preserve', skipDefaultLibCheck: true, types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    await tool(TSC, ['-p', folder]);
  }

  it('compile: creating a manager', async () => {
    const example = blockOf('docs/reference.md', 'ts');
    await expectAsync(compile('manager', { 'gadget.ts': example })).toBeResolved();
    await expectAsync(compile('manager', { 'gadget.ts': example.replace('dialogRemoved', 'dialogGone') }))
      .withContext('the compiler would notice')
      .toBeRejectedWithError(/dialogGone/);
  });

  it('compile: the typings alone, with a module of the gadget', async () => {
    const [reference = '', modules = ''] = blocksOf('docs/typings.md', 'ts');
    const use = 'new finesse.restservices.User({ id: finesse.gadget.Config.id });\nfinesse.modules.TaskGadget.init();\n';
    await expectAsync(compile('typings', { 'gadget.ts': reference + use, 'modules.d.ts': modules })).toBeResolved();
    await expectAsync(compile('typings', { 'gadget.ts': use, 'modules.d.ts': modules })).toBeRejectedWithError(
      /Cannot use namespace 'finesse'/
    );
  });

  it('are right: the scenario', async () => {
    const folder = '.tmp/reference-scenario';
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'mine.json');
    const play = (scenario: string): Promise<{ code: number; out: string }> => {
      writeFileSync(file, scenario);
      const args = ['dist/sandbox/cli.mjs', '--scenario', file, '--headless'];
      return new Promise((resolve) => {
        execFile(process.execPath, args, (error, out) => resolve({ code: Number(error?.code ?? 0), out }));
      });
    };
    const example = blockOf('docs/sandbox.md', 'json');
    const right = await play(example);
    expect(right.code).withContext(right.out).toBe(0);
    expect((await play(example.replace('"ended"', '"OFFERED"'))).code).toBe(1);
  });
});
