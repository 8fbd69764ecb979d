// What docs/typings.md tells authors of gadgets in JavaScript to put beside them. It is said there once, and read from there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../audit/data.mjs';

/** @returns {{compilerOptions: object, files: string[], include: string[]}} */
export function jsconfigOfReadme() {
  const json = /```json\n(\{[^`]*"checkJs"[^`]*\})\n```/.exec(readFileSync(join(root, 'docs/typings.md'), 'utf8'))?.[1];
  if (!json) throw new Error('docs/typings.md has no jsconfig.json with checkJs.');
  return JSON.parse(json);
}
