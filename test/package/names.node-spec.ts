// The minified script shortens the members that only src/ knows. All others must keep their names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type AnyNode } from 'acorn';
import ts from 'typescript';

/** Names of members, and the steps of paths to members, such as 'object.Update'. */
function names(file: string): { members: Set<string>; steps: Set<string> } {
  const members = new Set<string>();
  const steps = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as AnyNode;
    if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') members.add(node.property.name);
    if (node.type === 'Property' && node.key.type === 'Identifier') members.add(node.key.name);
    if (node.type === 'Literal' && typeof node.value === 'string' && !/ /.test(node.value))
      node.value.split('.').forEach((part, _index, { length }) => length > 1 && steps.add(part));
    Object.values(node).forEach(visit);
  };
  visit(parse(readFileSync(file, 'utf8'), { ecmaVersion: 5, sourceType: 'script' }));
  return { members, steps };
}

/** Returns the members that typings declare, without private ones. */
function declared(...files: string[]): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeElement(node) || ts.isClassElement(node)) {
      const hidden = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
      if (!hidden && node.name) found.add(node.name.getText());
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
}

describe('The names of the minified script', () => {
  const plain = names('dist/finesse-media-manager.js');
  const minified = names('dist/finesse-media-manager.min.js');
  const gone = [...plain.members].filter((name) => !minified.members.has(name));
  const kept = (of: Set<string>) => gone.filter((name) => of.has(name));

  it('are shorter where only src/ knows them', () => {
    expect(gone.length).toBeGreaterThan(20);
    expect(gone).toContain('needed');
  });

  it('are the same where they are public', () => {
    expect(kept(declared('dist/finesse-media-manager.d.ts'))).toEqual([]);
  });

  it("are the same where they are the vendor's", () => {
    const typings = readdirSync('types', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
    expect(typings.length).toBeGreaterThan(20);
    expect(kept(declared(...typings.map((file) => join('types', file))))).toEqual([]);
    const undocumented = ['_data', '_restObj', '_optionsHelper', '_mediaOptions', '_rcs', 'idb', 'uuid', 'isRestCacheServiceReachable'];
    for (const name of [...undocumented, 'SessionStorageCachingService', 'removeItem', 'restRequest', 'refresh'])
      expect(minified.members).withContext(name).toContain(name);
  });

  it('are the same where other copies of the script, also of other releases, look for them', () => {
    const shared = ['__finesseMedia', 'users', 'media', 'options', 'managers', '__finesseMediaRequests', 'watch', 'isReading', 'abandon'];
    const watcher = ['coalesce', 'sent', 'readAgain', 'before', 'answered', 'writing', 'wrote'];
    const write = ['at', 'content', 'requestId', 'refuse'];
    for (const name of [...shared, ...watcher, ...write, '__finesseMediaManagers', 'describe'])
      expect(minified.members).withContext(name).toContain(name);
  });

  it('are the same where a path names them', () => {
    expect(minified.steps).toEqual(plain.steps);
    expect(kept(plain.steps)).toEqual([]);
  });

  it('are the same for what every object and array has', () => {
    const builtIn = [Object, Array, String, RegExp, Error, Function].flatMap((type) => Object.getOwnPropertyNames(type.prototype));
    expect(kept(new Set([...builtIn, ...Object.getOwnPropertyNames(Object), ...Object.getOwnPropertyNames(JSON)]))).toEqual([]);
  });
});
