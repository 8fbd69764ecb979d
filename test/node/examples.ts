// The examples of the documentation, as a reader copies them.
import { readFileSync } from 'node:fs';

/** The code blocks of this language in a page, in order. */
export const blocksOf = (page: string, language: string): string[] => blocksIn(readFileSync(page, 'utf8'), language);

function blocksIn(text: string, language: string): string[] {
  const blocks = [...text.matchAll(new RegExp('^```' + language + '\\n([\\s\\S]*?)^```$', 'gm'))];
  return blocks.map(([, block]) => block!);
}

/** The only block of this language. */
export function blockOf(page: string, language: string): string {
  const blocks = blocksOf(page, language);
  if (blocks.length !== 1) throw new Error(`${page} has ${blocks.length} blocks of ${language}, not one.`);
  return blocks[0]!;
}

/** The commands of a page's shell blocks, split at spaces and quotes as a shell does, comments left out. */
export const commandsOf = (page: string): string[][] => commandsIn(readFileSync(page, 'utf8'));

/** The commands of a part of a page. */
export function commandsIn(text: string): string[][] {
  return blocksIn(text, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .map((line) => [...line.replace(/ #.*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? ''));
}
