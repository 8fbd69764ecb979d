// The diagram in docs/guides/recovery.md shows the table of transitions, and its links lead to the lines that decide.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picture } from './transitions.js';

/** The expected text in the line that each link leads to. */
const LINES: Record<string, RegExp> = {
  '`recovered` while `stale`': /^ {2}connection\(state/,
  'A 404 of the Media while the list lacks it': /if \(!mrd\.listed && isMissing\)/,
  'An event that overtakes an answer': /^ {2}overtaken\(/,
  '`dispose()` in a listener': /i < todo\.length && !stopped/
};

describe('The recovery guide', () => {
  const guide = readFileSync('docs/guides/recovery.md', 'utf8');

  it('draws the transitions that the rules are held to', () => {
    expect(guide).toContain('```mermaid\n' + picture() + '\n```');
  });

  for (const [text, expected] of Object.entries(LINES)) {
    it(`leads to the line of: ${text}`, () => {
      const start = guide.indexOf(`[${text}](`);
      const link = /\]\(([^)#]+)#L(\d+)\)/.exec(guide.slice(start));
      expect(start).toBeGreaterThan(0);
      const [, path, line] = link!;
      expect(readFileSync(join('docs/guides', path!), 'utf8').split('\n')[Number(line) - 1]).toMatch(expected);
    });
  }
});
