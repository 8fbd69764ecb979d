// Compares the size of the script with size.json, which `npm run facts` writes.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Size = { minified: number; gzip: number };
interface Sizes {
  SCRIPT: string;
  sizeOfScript(): Size;
  tooLarge(size: Size, committed: Size): string | undefined;
}

describe('The size of the script', () => {
  let sizes: Sizes;
  let committed: Size;

  beforeAll(async () => {
    sizes = (await import(pathToFileURL(resolve('scripts/lib/bench/size.mjs')).href)) as Sizes;
    committed = (JSON.parse(readFileSync('test/package/size.json', 'utf8')) as Record<string, Size>)[sizes.SCRIPT]!;
  });

  it('has not grown by two per cent', () => {
    expect(sizes.tooLarge(sizes.sizeOfScript(), committed)).toBeUndefined();
  });

  it('would be refused with two per cent more', () => {
    const more = { ...committed, gzip: Math.ceil(committed.gzip * 1.02) + 1 };
    expect(sizes.tooLarge(more, committed)).toContain('npm run facts');
  });
});
