// The picture of the folders in CONTRIBUTING.md agrees with the imports.
import { readFileSync } from 'node:fs';
import { importsIn } from '../node/imports.js';

/** `src/sync/engine.ts` → `src/sync`; `src/index.ts` → `src`. */
function folderOf(file: string): string {
  return file.split('/').slice(0, -1).slice(0, 2).join('/');
}

function imports(): Set<string> {
  const found = new Set<string>();
  for (const root of ['src', 'sandbox'])
    for (const [file, imported] of importsIn(root))
      for (const path of imported) {
        const [from, to] = [folderOf(`${root}/${file}`), folderOf(`${root}/${path}`)];
        if (from !== to) found.add(`${from} --> ${to}`);
      }
  return found;
}

function drawn(): string[] {
  const [, picture = ''] = /```mermaid\n(.*?)```/s.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  return [...picture.matchAll(/^ +([\w/]+)(?:\[".*?"\])? --> ([\w/]+)/gm)].map(([, from, to]) => `${from} --> ${to}`);
}

/** Whether the arrows lead from one folder to the other. */
function leads(arrows: readonly string[], from: string, to: string): boolean {
  return arrows.some((arrow) => {
    const [start, end] = arrow.split(' --> ');
    return start === from && (end === to || leads(arrows, end!, to));
  });
}

describe('The picture of the folders in CONTRIBUTING.md', () => {
  it('has an arrow only where a folder imports another', () => {
    const real = imports();
    expect(real.size).toBeGreaterThan(15);
    expect(drawn().filter((arrow) => !real.has(arrow))).toEqual([]);
  });

  it('leads from each folder to all that it imports', () => {
    const arrows = drawn();
    expect(arrows.length).toBeGreaterThan(10);
    const missing = [...imports()].filter((each) => {
      const [from, to] = each.split(' --> ');
      return !leads(arrows, from!, to!);
    });
    expect(missing).toEqual([]);
  });
});
