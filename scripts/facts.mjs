// npm run facts: measures the built script. Writes its size for the specs and its hash into docs/reference.md, and prints both.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { SCRIPT, sizeOfScript } from './lib/bench/size.mjs';
import { integrityOf, PAGE, withTag } from './lib/integrity.mjs';

async function write(file, text, parser) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser }));
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const size = sizeOfScript();
const integrity = integrityOf(SCRIPT);
await write('test/package/size.json', JSON.stringify({ [SCRIPT]: size }), 'json');
await write(PAGE, withTag(readFileSync(PAGE, 'utf8'), SCRIPT, version, integrity), 'markdown');
console.log(`${SCRIPT} ${version}\n${size.minified} bytes, ${size.gzip} with gzip\n${integrity}`);
