// What ships: read as a consumer's tools read it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  exports: Record<string, Record<string, string>>;
  bin: Record<string, string>;
};
const NAMES = ['MediaManager', 'enforceMediaOptions', 'mediaOptionsFromGadgetUrl', 'version'];

describe('The package', () => {
  for (const file of ['dist/finesse-media-manager.js', 'dist/finesse-media-manager.min.js']) {
    it(`${file} is ES5 to a parser`, () => {
      expect(() => parse(read(file), { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
      expect(() => parse('let a = () => 1;', { ecmaVersion: 5, sourceType: 'script' }))
        .withContext('the parser would notice')
        .toThrow();
    });

    it(`${file} runs where there is no window, and makes one global`, () => {
      const page = createContext({});
      const before = runInContext('Object.getOwnPropertyNames(this).length', page) as number;
      runInContext(read(file), page);
      expect(runInContext('Object.getOwnPropertyNames(this).length', page)).toBe(before + 1);
      expect(runInContext('Object.keys(finesseMedia).sort().join()', page)).toBe([...NAMES].sort().join());
      const options = "{ maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' }";
      expect(runInContext(`new finesseMedia.MediaManager({ mediaId: '5001', mediaOptions: ${options} }).state`, page)).toBe('idle');
      expect(runInContext('finesseMedia.version', page)).toBe(manifest.version);
    });

    it(`${file} has a source map that leads to the source`, () => {
      const map = JSON.parse(read(`${file}.map`)) as { sources: string[]; sourcesContent: string[] };
      expect(map.sources.some((source) => source.endsWith('src/manager.ts'))).toBeTrue();
      expect(map.sourcesContent.join()).toContain('class MediaManager');
    });
  }

  it('carries the same names as a module, and importing it does nothing', async () => {
    const module = (await import(pathToFileURL(resolve('dist/finesse-media-manager.mjs')).href)) as Record<string, unknown>;
    expect(Object.keys(module).sort()).toEqual([...NAMES].sort());
    expect((globalThis as { finesse?: unknown }).finesse).toBeUndefined();
  });

  it('names only files that exist', () => {
    const named = [...Object.values(manifest.exports).flatMap((entry) => Object.values(entry)), ...Object.values(manifest.bin)];
    for (const file of named.filter((name) => name.startsWith('./'))) expect(existsSync(file)).withContext(file).toBeTrue();
  });

  it('brings the vendor typings along, for a module and for a script', () => {
    const consumer = resolve('.tmp/consumer');
    rmSync(consumer, { recursive: true, force: true });
    mkdirSync(join(consumer, 'node_modules'), { recursive: true });
    symlinkSync(resolve('.'), join(consumer, 'node_modules', 'finesse-media-manager'), 'dir');
    const options = "{ mediaId: '5001', mediaOptions: { maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' } }";
    writeFileSync(
      join(consumer, 'module.ts'),
      `import { MediaManager } from 'finesse-media-manager';
       const manager = new MediaManager(${options}).start();
       manager.on('dialogAdded', ({ dialog, cause }) => { const task: finesse.restservices.MediaDialog = dialog; const why: 'load' | 'live' | 'recovery' = cause; void task; void why; });
       // @ts-expect-error there is no such event
       manager.on('dialogVanished', () => undefined);
       // @ts-expect-error all three options are needed
       new MediaManager({ mediaId: '5001', mediaOptions: { maxDialogLimit: 5 } });`
    );
    writeFileSync(
      join(consumer, 'script.ts'),
      `/// <reference types="finesse-media-manager" />
       var list: finesse.restservices.MediaList | undefined;
       var managed = new finesseMedia.MediaManager(${options});
       managed.on('stateChanged', function (event) { event.state === 'ready'; });`
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      lib: ['ES2015', 'DOM'],
      target: 'ES2015',
      module: 'ESNext',
      moduleResolution: 'bundler'
    };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['module.ts', 'script.ts'] }));
    const tsc = () => execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', consumer], { stdio: 'pipe' });
    try {
      tsc();
    } catch (error) {
      fail((error as { stdout: Buffer }).stdout.toString());
    }
    expect(existsSync(join(consumer, 'tsconfig.json'))).toBeTrue();
  });
});
