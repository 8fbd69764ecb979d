// Measures sizes as a browser receives them: minified, and compressed with gzip at level 9.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { minify } from 'terser';

export const SCRIPT = 'dist/finesse-media-manager.min.js';
/** The same options for the code that we compare with. */
const MINIFY = { ecma: 5, ie8: false };

export const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/** Returns the size of the built script for a script tag. */
export function sizeOfScript() {
  const text = readFileSync(SCRIPT, 'utf8');
  return { minified: new TextEncoder().encode(text).length, gzip: gzipped(text) };
}

/** @returns {[string, number][]} The folders of src/, and their shares of the minified script. */
export function sharesOfFolders() {
  const map = new SourceMap(JSON.parse(readFileSync(`${SCRIPT}.map`, 'utf8')));
  const bytes = new Map();
  readFileSync(SCRIPT, 'utf8')
    .split('\n')
    .forEach((line, number) => {
      for (let column = 0; column < line.length; column++) {
        const [, path] = /src\/(.+)$/.exec(map.findEntry(number, column).originalSource ?? '') ?? [];
        const folder = path === undefined ? 'the rest' : path.includes('/') ? `src/${path.split('/')[0]}/` : 'src/';
        bytes.set(folder, (bytes.get(folder) ?? 0) + 1);
      }
    });
  const total = [...bytes.values()].reduce((sum, one) => sum + one);
  return [...bytes].map(([folder, count]) => [folder, count / total]).sort(([, a], [, b]) => b - a);
}

/** The growth that the size spec allows before `npm run facts` is needed. */
const TOLERANCE = 0.02;

/** Returns a message with both sizes and the remedy if the script is too large. */
export function tooLarge({ gzip }, committed) {
  if (gzip <= committed.gzip * (1 + TOLERANCE)) return undefined;
  const more = ((gzip / committed.gzip - 1) * 100).toFixed(1);
  return `${SCRIPT} has ${gzip} bytes with gzip, ${more} % more than the ${committed.gzip} in test/package/size.json. If it is worth it, run "npm run facts".`;
}

export async function minified(path) {
  const { code } = await minify(readFileSync(path, 'utf8'), MINIFY);
  return code;
}

export function isES5(text) {
  try {
    parse(text, { ecmaVersion: 5, sourceType: 'script' });
    return true;
  } catch {
    return false;
  }
}
