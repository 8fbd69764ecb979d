// The pages that name specs: each spec is where the page says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = readdirSync('test', { recursive: true }).map(String);

/** Returns the text of the spec files of this name, without the escapes of a string literal. */
function specsOf(name: string): string {
  const found = FILES.filter((file) => new RegExp(`(^|[\\\\/])${name}\\.(node-)?spec\\.ts$`).test(file));
  return found.map((file) => readFileSync(join('test', file), 'utf8').replace(/\\(['"`])/g, '$1')).join('\n');
}

/** Returns the names in quotes at the start of `text`, and what could not be found. A name may contain quotes. */
function namesAt(text: string, specs: string): { found: string[]; missing: string | undefined } {
  const found: string[] = [];
  let rest = text;
  while (rest.startsWith('"')) {
    const line = rest.slice(1, rest.indexOf('\n') < 0 ? undefined : rest.indexOf('\n'));
    const ends = [...line.matchAll(/"/g)].map(({ index }) => index);
    const end = ends.find((at) => specs.includes(line.slice(0, at)));
    if (end === undefined) return { found, missing: line.slice(0, ends[0]) };
    found.push(line.slice(0, end));
    rest = line.slice(end + 1).replace(/^,( and)? /, '');
  }
  return { found, missing: undefined };
}

for (const page of ['docs/guarantees.md', 'docs/vendor-behaviour.md']) {
  it(`${page} names specs that exist, in the files that it names`, () => {
    const text = readFileSync(page, 'utf8');
    let count = 0;
    for (const match of text.matchAll(/`([\w.-]+?)(?:\.(?:node-)?spec\.ts)?`: (?=")/g)) {
      const { found, missing } = namesAt(text.slice(match.index + match[0].length), specsOf(match[1]!));
      expect(missing).withContext(match[1]!).toBeUndefined();
      count += found.length;
    }
    expect(count).toBeGreaterThan(80);
  });
}
