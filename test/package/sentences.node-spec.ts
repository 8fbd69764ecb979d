// No sentence in the first texts that a person reads has more than 30 words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP } from '../../sandbox/server/arguments.js';
import { helpSentences, markdownSentences, tooLong } from '../node/sentences.js';

const GUIDES = 'docs/guides';
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/reference.md',
  'docs/typings.md',
  'docs/sandbox.md',
  ...readdirSync(GUIDES).map((file) => join(GUIDES, file)),
  ...readdirSync('examples')
    .filter((name) => !name.includes('.'))
    .map((name) => join('examples', name, 'README.md'))
];

describe('Sentences of at most 30 words', () => {
  for (const page of PAGES) {
    it(`in ${page}`, () => {
      const sentences = markdownSentences(readFileSync(page, 'utf8'));
      expect(sentences.length).toBeGreaterThan(5);
      expect(tooLong(sentences)).toEqual([]);
    });
  }

  it('in the help of finesse-sandbox', () => {
    const sentences = helpSentences(HELP);
    expect(sentences.length).toBeGreaterThan(10);
    expect(tooLong(sentences)).toEqual([]);
  });

  it('are counted: a longer one is found, in text, in a list, in a table, in a picture and in a help', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
    const inPage = (markdown: string): string[] => tooLong(markdownSentences(markdown));
    expect(inPage(`Short. S${words(30)}.`)).toEqual([]);
    for (const text of [`S ${words(30)}.`, `- S ${words(30)}`, `| a |\n| --- |\n| S ${words(30)} |`, `![S ${words(30)}](a.png)`])
      expect(inPage(text)).withContext(text).toHaveSize(1);
    expect(inPage(`One ${words(20)}. Two ${words(20)}.`)).toEqual([]);
    expect(inPage(`One ${words(20)}: two ${words(20)}.`)).toHaveSize(1);
    expect(inPage('`a b c` '.repeat(30))).toEqual([]);
    expect(tooLong(helpSentences(`Usage: x ${words(40)}\n\n  --a NAME  ${words(31)}\n  --b  short`))).toHaveSize(1);
  });
});
