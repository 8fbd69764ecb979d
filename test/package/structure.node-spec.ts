// The structure of src/: an order of folders, imports in one direction, and the vendor's internals in one folder only. In sandbox/ there is no circle
// of imports, and the library's folders are Cisco's namespaces.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesIn, importsIn, importsOf } from '../node/imports.js';

/** From the lowest up. Each may import from those before it. `decisions` may import only from the first two, which keeps it pure. */
const FLOORS = ['base', 'contract', 'vendor', 'changes', 'decisions', 'sync', ''];
const PURE = { folder: 'decisions', from: ['base', 'contract', 'decisions'] };
const MOST_MEMBERS = 7;
/** Interfaces of the public API. The list of events is longer than seven. */
const PUBLIC = ['MediaManagerEvents'];

const files = filesIn('src');
const textOf = (file: string, root = 'src'): string => readFileSync(join(root, file), 'utf8');
const folderOf = (file: string): string => (file.includes('/') ? file.replace(/\/.*/, '') : '');

/** Returns each circle of imports as "a > b > a". */
function circlesOf(importsByFile: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (path.includes(file) || done.has(file)) return;
    importsByFile.get(file)?.forEach((imported) => visit(imported, [...path, file]));
    done.add(file);
  };
  [...importsByFile.keys()].forEach((file) => visit(file, []));
  return circles;
}

describe('The structure of src/', () => {
  it('has the folders that are named here, and no others', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual([...FLOORS].sort());
  });

  it('imports in one direction', () => {
    const upwards = files.flatMap((file) =>
      importsOf(file, 'src')
        .filter((imported) => FLOORS.indexOf(folderOf(imported)) > FLOORS.indexOf(folderOf(file)))
        .map((imported) => `${file} imports ${imported}`)
    );
    expect(files.flatMap((file) => importsOf(file, 'src')).length).toBeGreaterThan(100);
    expect(upwards).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    expect(circlesOf(importsIn('src'))).toEqual([]);
  });

  it('decides without the library, a timer, a clock or random numbers', () => {
    const pure = files.filter((file) => folderOf(file) === PURE.folder);
    expect(pure.length).toBeGreaterThan(3);
    for (const file of pure) {
      expect(importsOf(file, 'src').filter((imported) => !PURE.from.includes(folderOf(imported))))
        .withContext(file)
        .toEqual([]);
      expect(textOf(file))
        .withContext(file)
        .not.toMatch(/setTimeout|clearTimeout|Date\.now|new Date|Math\.random|gadgets\.|window|document/);
    }
  });

  it("names the vendor's private members in src/vendor/ only", () => {
    const elsewhere = files.filter(
      (file) => folderOf(file) !== 'vendor' && /\._[a-z]\w+|'_[a-z]\w+|\bidb\b/.test(textOf(file).replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''))
    );
    expect(elsewhere).toEqual([]);
    expect(files.some((file) => /\._data/.test(textOf(file)))).toBeTrue();
  });

  it(`has interfaces of at most ${MOST_MEMBERS} members`, () => {
    const large: string[] = [];
    for (const file of files) {
      const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true);
      ts.forEachChild(source, (node) => {
        if (ts.isInterfaceDeclaration(node) && node.members.length > MOST_MEMBERS && !PUBLIC.includes(node.name.text))
          large.push(`${file}: ${node.name.text} has ${node.members.length}`);
      });
    }
    expect(large).toEqual([]);
  });

  it('has files of at most 250 lines, except the table of rules', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > 251);
    expect(long.filter((file) => file !== 'decisions/rules.ts')).toEqual([]);
  });
});

describe('The structure of sandbox/', () => {
  it('has no circle of imports, types included', () => {
    const imports = importsIn('sandbox');
    const unknown = [...imports].flatMap(([file, imported]) =>
      imported.filter((path) => path.endsWith('.ts') && !imports.has(path)).map((path) => `${file} imports ${path}`)
    );
    expect(unknown).toEqual([]);
    expect([...imports.values()].flat().length).toBeGreaterThan(300);
    expect(circlesOf(imports)).toEqual([]);
  });

  it("has the library's folders as Cisco's namespaces, and one for what is in none of them", () => {
    const namespaces = readdirSync('types', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = [...namespaces.map(({ name }) => name), 'internal'];
    const folders = readdirSync('sandbox/library', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has files of at most 250 lines', () => {
    expect(filesIn('sandbox').filter((file) => textOf(file, 'sandbox').split('\n').length > 251)).toEqual([]);
  });

  it('notices a circle', () => {
    const circle = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['b.ts']]
    ]);
    expect(circlesOf(circle)).toEqual(['b.ts > c.ts > b.ts']);
  });
});
