// Reads with the compiler what `types/` declares. The result has the form of a surface (see surface.mjs), with details that only the compiler knows.
import { join } from 'node:path';
import ts from 'typescript';

/** Compiler options of the strictest user: strict and ES5. */
export const OPTIONS = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  target: ts.ScriptTarget.ES5,
  lib: ['lib.es5.d.ts', 'lib.dom.d.ts'],
  types: []
};

/**
 * @typedef Declaration
 * @property {string} kind namespace, class, function, object, constant, value, or type, which does not exist at run time
 * @property {unknown} [value] the value of a constant
 * @property {number} [least] the number of required parameters; with overloads, the smallest
 * @property {number} [most] the number of possible parameters
 * @property {string[]} [admits] the results of `typeof` that the declared type allows, and null, array, regexp
 * @property {string} [extends] the base of a class
 * @property {string} [inheritedFrom] the base that declares this member
 * @property {string} text the doc comment
 * @property {boolean} deprecated whether it is deprecated, and the comment says what to use instead
 * @property {string} place file and line
 */

/** @returns {ts.Program} the typings in `folder` and nothing else. `host` may replace a file by a changed one. */
export function programOf(folder, host = ts.createCompilerHost(OPTIONS), former) {
  return ts.createProgram([join(folder, 'index.d.ts')], OPTIONS, host, former);
}

/** @returns {Map<string, Declaration>} all declarations, by name */
export function declarationsOf(program) {
  const checker = program.getTypeChecker();
  const declared = new Map();
  const isOurs = (declaration) => !program.isSourceFileDefaultLibrary(declaration.getSourceFile());
  const isPublic = (name) => name[0] !== '_';

  function describe(symbol, kind, more = {}) {
    const declarations = symbol.declarations ?? [];
    const tags = declarations.flatMap((declaration) => ts.getJSDocTags(declaration));
    const file = declarations[0]?.getSourceFile();
    const line = file && file.getLineAndCharacterOfPosition(declarations[0].getStart()).line + 1;
    const textOf = (tag) => ts.getTextOfJSDocComment(tag.comment) ?? '';
    // A deprecation counts only if it says what to use instead.
    const deprecated = tags.some((tag) => tag.tagName.text === 'deprecated' && textOf(tag));
    const text = `${ts.displayPartsToString(symbol.getDocumentationComment(checker))}\n${tags.map(textOf).join('\n')}`;
    return { kind, text, deprecated, place: file ? `${file.fileName}:${line}` : '', ...more };
  }

  function visitNamespace(path, symbol) {
    for (const member of checker.getExportsOfModule(symbol)) {
      // If a class and a namespace have the same name, the exports contain the statics too. Those were visited already.
      const isStatic = member.flags & (ts.SymbolFlags.ClassMember | ts.SymbolFlags.Prototype);
      if (isPublic(member.name) && !isStatic) visitExport(`${path}.${member.name}`, member);
    }
  }

  function visitExport(path, symbol) {
    if (symbol.flags & ts.SymbolFlags.Class) visitClass(path, symbol);
    else if (symbol.flags & ts.SymbolFlags.Value && !(symbol.flags & ts.SymbolFlags.Module))
      visitValue(path, symbol, checker.getTypeOfSymbol(symbol), []);
    else if (symbol.flags & ts.SymbolFlags.Module)
      declared.set(path, describe(symbol, symbol.flags & ts.SymbolFlags.ValueModule ? 'namespace' : 'type'));
    else visitShape(path, symbol);
    if (symbol.flags & ts.SymbolFlags.Module) visitNamespace(path, symbol);
  }

  /** Visits an interface or an alias. It has no value at run time, but the documentation treats some of them as values. */
  function visitShape(path, symbol) {
    declared.set(path, describe(symbol, 'type'));
    for (const member of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)))
      if (isPublic(member.name)) declared.set(`${path}#${member.name}`, describe(member, 'type'));
  }

  function visitClass(path, symbol) {
    const instance = checker.getDeclaredTypeOfSymbol(symbol);
    const [base] = checker.getBaseTypes(instance).filter((type) => type.symbol && type.symbol.flags & ts.SymbolFlags.Class);
    const inherited = new Map((base ? checker.getPropertiesOfType(base) : []).map((member) => [member.name, member]));
    declared.set(path, describe(symbol, 'class', { extends: base && checker.getFullyQualifiedName(base.symbol) }));
    for (const member of checker.getPropertiesOfType(instance)) {
      if (!isPublic(member.name)) continue;
      const from = inherited.get(member.name)?.declarations?.[0] === member.declarations?.[0] && declared.get(path).extends;
      declared.set(`${path}#${member.name}`, describeMember(member, checker.getTypeOfSymbol(member), from || undefined));
    }
    for (const member of checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol)))
      if (member.name !== 'prototype' && isPublic(member.name) && isOwn(member, symbol))
        visitValue(`${path}.${member.name}`, member, checker.getTypeOfSymbol(member), []);
  }

  /** The compiler lets a class inherit static members. The vendor's classes do not. */
  function isOwn(member, symbol) {
    return member.declarations?.some((declaration) => symbol.declarations.includes(declaration.parent)) ?? false;
  }

  function visitValue(path, symbol, type, open) {
    declared.set(path, describeMember(symbol, type));
    if (declared.get(path).kind !== 'object' || open.includes(type)) return;
    for (const member of checker.getPropertiesOfType(type))
      if (isPublic(member.name)) visitValue(`${path}.${member.name}`, member, checker.getTypeOfSymbol(member), [...open, type]);
  }

  function describeMember(symbol, type, inheritedFrom) {
    const signatures = checker.getNonNullableType(type).getCallSignatures();
    if (signatures.length) {
      const least = Math.min(...signatures.map((signature) => signature.parameters.filter(isRequired).length));
      const most = Math.max(...signatures.map(({ parameters }) => (parameters.some(isRest) ? Infinity : parameters.length)));
      return describe(symbol, 'function', { least, most, admits: admitted(type), inheritedFrom });
    }
    if (type.isStringLiteral() || type.isNumberLiteral()) return describe(symbol, 'constant', { value: type.value, inheritedFrom });
    return describe(symbol, isPlainObject(type) ? 'object' : 'value', { admits: admitted(type), inheritedFrom });
  }

  const isRest = ({ valueDeclaration }) => Boolean(valueDeclaration?.dotDotDotToken);
  const isRequired = (parameter) => !isRest(parameter) && !checker.isOptionalParameter(parameter.valueDeclaration);

  /** Whether the type's members belong to the surface. Not so for an instance of a class, a list or an object of the browser. */
  function isPlainObject(type) {
    // If a union has several object types, the one with members counts.
    if (type.isUnion()) return type.types.every(isOurObject) && type.types.some(isPlainObject);
    return isOurObject(type) && !checker.getIndexInfosOfType(type).length;
  }

  function isOurObject({ flags, symbol }) {
    return Boolean(flags & ts.TypeFlags.Object && symbol?.declarations?.every(isOurs) && !(symbol.flags & ts.SymbolFlags.Class));
  }

  function admitted(type) {
    const kinds = (type.isUnion() ? type.types : [type]).flatMap((part) => {
      if (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return ['anything'];
      if (part.flags & ts.TypeFlags.BooleanLike) return ['boolean'];
      if (part.flags & ts.TypeFlags.StringLike) return ['string'];
      if (part.flags & ts.TypeFlags.NumberLike) return ['number'];
      if (part.flags & ts.TypeFlags.Null) return ['null'];
      if (part.flags & ts.TypeFlags.Undefined) return ['undefined'];
      if (part.getCallSignatures().length || part.getConstructSignatures().length) return ['function'];
      if (checker.isArrayType(part) || checker.isTupleType(part)) return ['array'];
      return part.symbol?.name === 'RegExp' ? ['regexp'] : ['object'];
    });
    return [...new Set(kinds)];
  }

  const finesse = checker
    .getSymbolsInScope(
      program.getSourceFiles().find((file) => file.fileName.endsWith('index.d.ts')),
      ts.SymbolFlags.Module
    )
    .find(({ name }) => name === 'finesse');
  if (!finesse) throw new Error('The typings declare no global namespace "finesse".');
  declared.set('finesse', describe(finesse, 'namespace'));
  visitNamespace('finesse', finesse);
  return declared;
}

/**
 * Finds where the typings say `any`, or have no type, which means the same. `Function` and `Object` count too, because the compiler does not check
 * their content.
 * @returns {string[]} file, line and text
 */
export function anysOf(program) {
  const checker = program.getTypeChecker();
  const found = [];
  for (const file of program.getSourceFiles()) {
    if (program.isSourceFileDefaultLibrary(file) || !file.isDeclarationFile) continue;
    const report = (node, what) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.fileName}:${line + 1}: ${what}: ${node.getText().split('\n')[0].slice(0, 80)}`);
    };
    const visit = (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) report(node.parent, 'any');
      else if (ts.isTypeReferenceNode(node) && ['Function', 'Object'].includes(node.typeName.getText())) report(node, node.getText());
      else if (isImplicit(node, checker)) report(node, 'no type');
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

function isImplicit(node, checker) {
  const typed = ts.isParameter(node) || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node);
  if (typed) return !node.type && Boolean(checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any);
  const returns =
    ts.isMethodSignature(node) || ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isCallSignatureDeclaration(node);
  return returns && !node.type;
}
