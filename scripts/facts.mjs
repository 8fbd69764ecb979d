// npm run facts: writes what is said elsewhere about the built script, its size and its hash.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { SCRIPT, sizeOfScript } from './bench/size.mjs';

const FILE = 'test/package/size.json';
const size = sizeOfScript();
writeFileSync(FILE, await format(JSON.stringify({ [SCRIPT]: size }), { ...(await resolveConfig(FILE)), parser: 'json' }));
console.log(`${SCRIPT}: ${size.minified} bytes, ${size.gzip} with gzip`);
