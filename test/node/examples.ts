// Reads the examples from the documentation, as a reader would copy them.
import { readFileSync } from 'node:fs';

/** Returns the code blocks of this language in a page, in order. */
export function blocksOf(page: string, language: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(new RegExp('^```' + language + '\\n([\\s\\S]*?)^```$', 'gm'))];
  return blocks.map(([, text]) => text!);
}

/** Returns the only block of this language. */
export function blockOf(page: string, language: string): string {
  const blocks = blocksOf(page, language);
  if (blocks.length !== 1) throw new Error(`${page} has ${blocks.length} blocks of ${language}, not one.`);
  return blocks[0]!;
}

/** Returns the commands in a page's shell blocks, split as a shell does, without comments. */
export function commandsOf(page: string): string[][] {
  return blocksOf(page, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .map((line) => [...line.replace(/ #.*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? ''));
}
