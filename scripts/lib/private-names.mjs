// Finds the names of members that only src/ reads and writes, so that the minified script may shorten them.
// A name keeps its form if anyone else uses it: if it is public, the vendor's, or shared with other copies of the script. It also does if src/ uses
// it on something that src/ does not declare, such as an array or the server's content.
import { join, resolve, sep } from 'node:path';
import ts from 'typescript';

const SKIP = 'skip';
/** Members declared here belong to the vendor's objects, or to objects that other copies of the script see. */
const FACING_OTHERS = '/src/vendor/';

/** @returns {string[]} */
export function privateNames(root = '.') {
  const folder = resolve(root);
  const config = join(folder, 'tsconfig.build.json');
  const { fileNames, options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, folder);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const source = resolve(folder, 'src') + sep;
  const types = resolve(folder, 'types') + sep;
  const inFolder = (path, file) => resolve(file.fileName).startsWith(path);
  const ours = program.getSourceFiles().filter((file) => inFolder(source, file));

  const declared = new Set();
  const kept = new Set();
  for (const file of program.getSourceFiles()) {
    if (inFolder(types, file)) walk(file, (node) => isMember(node) && kept.add(node.name.text));
  }
  for (const file of ours) {
    const target = file.fileName.includes(FACING_OTHERS) ? kept : declared;
    walk(file, (node) => isMember(node) && target.add(node.name.text));
    walk(file, keepWhatIsNotOurs);
  }
  const index = ours.find((file) => file.fileName.endsWith('/src/index.ts'));
  const seen = new Set();
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(index))) keepPublic(symbol);
  return [...declared].filter((name) => !kept.has(name)).sort();

  /** Keeps the members of a public type, and of the types that it uses. */
  function keepPublic(symbol) {
    const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (seen.has(original)) return;
    seen.add(original);
    kept.add(original.name);
    for (const declaration of original.declarations ?? []) {
      if (!inFolder(source, declaration.getSourceFile())) continue;
      walk(declaration, (node) => {
        if (ts.isBlock(node) || isPrivate(node)) return SKIP;
        if (isMember(node)) kept.add(node.name.text);
        if (ts.isIdentifier(node)) {
          const named = checker.getSymbolAtLocation(node);
          if (named) keepPublic(named);
        }
      });
    }
  }

  function keepWhatIsNotOurs(node) {
    if (ts.isPropertyAccessExpression(node)) keepUnlessOurs([checker.getSymbolAtLocation(node.name)], node.name.text);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).text;
      keepUnlessOurs(propertiesOf(checker.getTypeAtLocation(node.parent), name), name);
    }
    if (ts.isObjectLiteralElementLike(node) && node.name) {
      const expected = checker.getContextualType(node.parent);
      keepUnlessOurs(expected ? propertiesOf(checker.getNonNullableType(expected), node.name.text) : [], node.name.text);
    }
    // A path, such as 'object.Update'.
    if (ts.isStringLiteralLike(node) && /\w\.\w/.test(node.text)) node.text.split('.').forEach((step) => kept.add(step));
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) kept.add(node.argumentExpression.text);
  }

  /** Returns the property of a type. For a union it returns that of each member that has it. */
  function propertiesOf(type, name) {
    return (type.isUnion() ? type.types : [type]).map((one) => one.getProperty(name)).filter(Boolean);
  }

  function keepUnlessOurs(symbols, name) {
    const declarations = symbols.flatMap((symbol) => symbol?.declarations ?? []);
    if (!declarations.length || !declarations.every((one) => isMember(one) && inFolder(source, one.getSourceFile()))) kept.add(name);
  }
}

function isMember(node) {
  const member =
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node);
  // For a method of an object literal, the expected type has the declaration.
  return member && !ts.isObjectLiteralExpression(node.parent) && ts.isIdentifier(node.name);
}

function isPrivate(node) {
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
}

/** Visits a node and its children. If `visit` returns SKIP, it leaves out the children. */
function walk(node, visit) {
  if (visit(node) !== SKIP) ts.forEachChild(node, (child) => walk(child, visit));
}
