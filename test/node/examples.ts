// The examples of the documentation, as a reader copies them.
import { readFileSync } from 'node:fs';

/** The code blocks of this language in a page, in order. */
export function blocksOf(page: string, language: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(new RegExp('^```' + language + '\\n([\\s\\S]*?)^```$', 'gm'))];
  return blocks.map(([, text]) => text!);
}

/** The only block of this language. */
export function blockOf(page: string, language: string): string {
  const blocks = blocksOf(page, language);
  if (blocks.length !== 1) throw new Error(`${page} has ${blocks.length} blocks of ${language}, not one.`);
  return blocks[0]!;
}

/** The commands of a page's shell blocks, split at spaces and quotes as a shell does, comments left out. */
export function commandsOf(page: string): string[][] {
  return blocksOf(page, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .map((line) => [...line.replace(/ #.*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? ''));
}
