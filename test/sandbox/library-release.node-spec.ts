import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseOfLibrary } from '../../sandbox/server/library-release.js';
import { start } from '../node/sandbox-server.js';

describe('The release of a genuine library', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'sandbox-library-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const library = (header: string): string => {
    const file = join(folder, 'finesse.js');
    writeFileSync(file, `/**\n * A library\n * ${header}\n */\nvar finesse = {};\n`);
    return file;
  };

  for (const [header, asked, expected] of [
    ['Version 15.0(1)', '12.0', '15.0'],
    ['Version 12.0(1)', '15.0', '12.0'],
    ['Version 12.6(2)', '15.0', '12.0'],
    ['No version', '12.0', '12.0'],
    ['No version', '15.0', '15.0']
  ] as const) {
    it(`is ${expected} by the header "${header}", with --release ${asked}`, async () => {
      const finesseJs = library(header);
      expect(releaseOfLibrary(finesseJs, asked)).toBe(expected);
      const server = await start({ finesseJs, release: asked });
      const setup = (await (await fetch(`${server.url}sandbox/setup`)).json()) as { caches: boolean; transport: string };
      await server.close();
      expect([setup.caches, setup.transport]).toEqual([expected === '15.0', 'jquery']);
    });
  }
});
