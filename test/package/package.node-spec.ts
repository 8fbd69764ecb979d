// The package as a consumer's tools read it.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { basename, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  exports: Record<string, Record<string, string>>;
  bin: Record<string, string>;
};
const NAMES = ['MediaManager', 'diagnose', 'enforceMediaOptions', 'mediaOptionsFromGadgetUrl', 'version'];

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
  }

  for (const file of ['dist/finesse-media-manager.js', 'dist/finesse-media-manager.min.js', 'dist/finesse-media-manager.mjs']) {
    it(`${file} has a source map that leads to the source, as it was written`, () => {
      const lines = read(file).split('\n');
      expect(lines.join().includes(`//# sourceMappingURL=${basename(file)}.map`)).toBeTrue();
      const map = new SourceMap(JSON.parse(read(`${file}.map`)) as SourceMapPayload);
      const { sources, sourcesContent } = map.payload;
      for (const text of ['finesse.info.connection', 'INVALID_OPTIONS', 'dialogRemoved', 'optionsRestored']) {
        // With quotes, because the same text in a comment has no mapping.
        const quoted = new RegExp(`["']${text}["']`);
        const line = lines.findIndex((one) => quoted.test(one));
        const entry = map.findEntry(line, lines[line]!.search(quoted));
        if (!('originalSource' in entry)) return fail(`"${text}" has no place in the source`);
        const name = entry.originalSource.replace(/^.*\/src\//, '');
        const written = read(`src/${name}`);
        expect(sourcesContent[sources.indexOf(entry.originalSource)]).withContext(name).toBe(written);
        expect(written.split('\n')[entry.originalLine])
          .withContext(`${name}:${entry.originalLine + 1}`)
          .toContain(text);
      }
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
});
