// The packed package in bundlers and in plain Node. Compilers: test/types/compilers.node-spec.ts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import resolvePlugin from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build as viteBuild } from 'vite';
import webpack from 'webpack';
import { pack, tool, type Packed } from '../node/packed.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const OPTIONS = "{ mediaId: '5001', mediaOptions: { maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' } }";
const FILES = {
  'package.json': JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  'used.js': `import { MediaManager, version } from 'finesse-media-manager';
    window.result = version + ' ' + new MediaManager(${OPTIONS}).state;`,
  'unused.js': `import { MediaManager } from 'finesse-media-manager'; import 'finesse-media-manager'; window.result = 'alone';`
};

type Bundle = (project: string, entry: string) => Promise<string>;

const bundlers: Record<string, Bundle> = {
  async rollup(project, entry) {
    const bundle = await rollup({ input: join(project, entry), plugins: [resolvePlugin()], onwarn: refuse });
    const { output } = await bundle.generate({ format: 'iife' });
    return output[0].code;
  },
  async webpack(project, entry) {
    await new Promise<void>((done, failed) =>
      webpack(
        { mode: 'production', context: project, entry: `./${entry}`, output: { path: join(project, 'webpack'), filename: entry } },
        (error, stats) => {
          const { errors = [], warnings = [] } = stats?.toJson() ?? {};
          const problems = [...(error ? [error] : []), ...errors, ...warnings];
          if (problems.length) failed(new Error(problems.map(({ message }) => message).join('\n')));
          else done();
        }
      )
    );
    return readFileSync(join(project, 'webpack', entry), 'utf8');
  },
  async vite(project, entry) {
    writeFileSync(join(project, 'index.html'), `<!doctype html><script type="module" src="./${entry}"></script>`);
    await viteBuild({ root: project, configFile: false, logLevel: 'error', build: { outDir: 'vite', emptyOutDir: true } });
    const assets = join(project, 'vite', 'assets');
    return readFileSync(
      join(
        assets,
        readdirSync(assets).find((name) => name.endsWith('.js'))!
      ),
      'utf8'
    );
  }
};

function refuse({ message }: { message: string }): never {
  throw new Error(message);
}

/** Runs the code on a page without anything of Finesse's, and returns `window.result`. */
function resultOf(code: string): unknown {
  const window: { result?: unknown } = {};
  const document = {
    createElement: () => ({ relList: { supports: () => true } }),
    querySelectorAll: () => [],
    getElementsByTagName: () => []
  };
  runInContext(code, createContext({ window, document, console, MutationObserver: class {} }));
  return window.result;
}

describe('The packed package', () => {
  let packed: Packed;
  beforeAll(async () => {
    packed = await pack();
  });

  it('has nothing for publint to complain about', async () => {
    expect(await tool('node_modules/publint/src/cli.js', ['run', '--strict', packed.tarball])).toContain('All good');
  });

  it('has nothing for "Are the types wrong?" to complain about', async () => {
    const printed = await tool('node_modules/@arethetypeswrong/cli/dist/index.js', [packed.tarball, '--profile', 'esm-only', '--no-emoji']);
    expect(printed).toContain('finesse-media-manager/types');
  });

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`works when ${name} bundles it`, async () => {
      const code = await bundle(await packed.consumer(name, FILES), 'used.js');
      expect(resultOf(code)).toBe(`${version} idle`);
    });

    it(`adds nothing to the bundle when ${name} finds that nothing of it is used`, async () => {
      const code = await bundle(await packed.consumer(`${name}-unused`, FILES), 'unused.js');
      expect(resultOf(code)).toBe('alone');
      expect(code).not.toContain('MediaManager');
      expect(code).not.toContain('mediaOptions');
    });
  }

  it('can be imported in plain Node, without a window, and does nothing there', async () => {
    const project = await packed.consumer('node', {
      ...FILES,
      'main.js': `const before = Object.getOwnPropertyNames(globalThis).join();
        const { MediaManager, version } = await import('finesse-media-manager');
        const now = Object.getOwnPropertyNames(globalThis).join();
        console.log(version, new MediaManager(${OPTIONS}).state, before === now, process.getActiveResourcesInfo().includes('Timeout'));`
    });
    expect((await tool(join(project, 'main.js'), [])).trim()).toBe(`${version} idle true false`);
  });
});
