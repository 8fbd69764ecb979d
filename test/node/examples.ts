// Reads the examples from the documentation, as a reader would copy them.
import { readFileSync } from 'node:fs';

/** Returns the code blocks of this language in a page, in order. */
export const blocksOf = (page: string, language: string): string[] => blocksIn(readFileSync(page, 'utf8'), language);

function blocksIn(text: string, language: string): string[] {
  const blocks = [...text.matchAll(new RegExp('^```' + language + '\\n([\\s\\S]*?)^```$', 'gm'))];
  return blocks.map(([, block]) => block!);
}

/** Returns the only block of this language. */
export function blockOf(page: string, language: string): string {
  const blocks = blocksOf(page, language);
  if (blocks.length !== 1) throw new Error(`${page} has ${blocks.length} blocks of ${language}, not one.`);
  return blocks[0]!;
}

/** Returns the commands in a page's shell blocks, split as a shell does, without comments. */
export const commandsOf = (page: string): string[][] => commandsIn(readFileSync(page, 'utf8'));

/** Returns the commands in a part of a page. */
export function commandsIn(text: string): string[][] {
  return blocksIn(text, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .map((line) => [...line.replace(/ #.*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? ''));
}
