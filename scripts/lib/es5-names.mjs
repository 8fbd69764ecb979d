// Returns what an ES5 engine has, from TypeScript's declarations: every global, and the names of its members.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const LIB = join(dirname(createRequire(import.meta.url).resolve('typescript')), 'lib.es5.d.ts');

/** @returns {Record<string, { own: string[], prototype: string[] | null }>} */
export function es5Names() {
  const program = ts.createProgram([LIB], { noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const names = {};
  for (const statement of program.getSourceFile(LIB).statements) {
    if (ts.isFunctionDeclaration(statement)) names[statement.name.text] = { own: [], prototype: null };
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name } of statement.declarationList.declarations) add(name);
  }
  // A namespace with values is a global too.
  const intl = program.getSourceFile(LIB).statements.find((one) => ts.isModuleDeclaration(one) && one.name.text === 'Intl');
  if (intl)
    names.Intl = { own: checker.getExportsOfModule(checker.getSymbolAtLocation(intl.name)).map(({ name }) => name), prototype: null };
  return names;

  function add(name) {
    const own = checker.getPropertiesOfType(checker.getTypeAtLocation(name)).map((property) => property.name);
    const made = checker.getTypeAtLocation(name).getProperty('prototype');
    const prototype = made && checker.getPropertiesOfType(checker.getTypeOfSymbolAtLocation(made, name)).map((property) => property.name);
    names[name.text] = { own, prototype: prototype ?? null };
  }
}
