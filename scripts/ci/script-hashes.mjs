// Prints a table with the hashes of the built scripts, for the text of a release.
import { integrityOf } from '../lib/integrity.mjs';

console.log('\n| File | integrity |\n| --- | --- |');
for (const file of ['dist/finesse-media-manager.min.js', 'dist/finesse-media-manager.js', 'dist/finesse-media-manager.mjs'])
  console.log(`| \`${file}\` | \`${integrityOf(file)}\` |`);
