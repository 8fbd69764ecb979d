// Reads from docs/typings.md the jsconfig.json that it advises for gadgets in JavaScript, so that it is stated once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../audit/data.mjs';

/** @returns {{compilerOptions: object, files: string[], include: string[]}} */
export function jsconfigOfReadme() {
  const json = /```json\n(\{[^`]*"checkJs"[^`]*\})\n```/.exec(readFileSync(join(root, 'docs/typings.md'), 'utf8'))?.[1];
  if (!json) throw new Error('docs/typings.md has no jsconfig.json with checkJs.');
  return JSON.parse(json);
}
