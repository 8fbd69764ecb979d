// The house of src/: folders in an order, imports in one direction, and nothing of the vendor's insides outside its folder.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** From the ground up. Each may import from those before it; `decisions` from the first two only, which keeps it pure. */
const FLOORS = ['base', 'contract', 'vendor', 'changes', 'decisions', 'sync', ''];
const PURE = { folder: 'decisions', from: ['base', 'contract', 'decisions'] };
const MOST_MEMBERS = 7;
/** The gadget's: what it listens to is one list. */
const PUBLIC = ['MediaManagerEvents'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\\/g, '/'));
const textOf = (file: string): string => readFileSync(join('src', file), 'utf8');
const folderOf = (file: string): string => (file.includes('/') ? file.replace(/\/.*/, '') : '');
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/from '(\.[^']+)\.js'/g)].map(
    ([, path]) => relative('.', join(dirname(file), path!)).replace(/\\/g, '/') + '.ts'
  );

describe('The structure of src/', () => {
  it('has the folders that are named here, and no others', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual([...FLOORS].sort());
  });

  it('imports in one direction', () => {
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => FLOORS.indexOf(folderOf(imported)) > FLOORS.indexOf(folderOf(file)))
        .map((imported) => `${file} imports ${imported}`)
    );
    expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
    expect(upwards).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      if (path.includes(file) || done.has(file)) return;
      importsOf(file).forEach((imported) => visit(imported, [...path, file]));
      done.add(file);
    };
    files.forEach((file) => visit(file, []));
    expect(circles).toEqual([]);
  });

  it('decides without the library, without a timer, a clock or chance', () => {
    const pure = files.filter((file) => folderOf(file) === PURE.folder);
    expect(pure.length).toBeGreaterThan(3);
    for (const file of pure) {
      expect(importsOf(file).filter((imported) => !PURE.from.includes(folderOf(imported))))
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

  it('has files of at most 250 lines, but for the one that decides', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > 251);
    expect(long.filter((file) => file !== 'decisions/decide.ts')).toEqual([]);
  });
});
