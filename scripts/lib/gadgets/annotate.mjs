// Adds the annotations that docs/typings.md advises: a variable gets the type of its value, a handler's parameter the type of its argument.
// Most gadgets have none, so without this the compiler checks little of them.

/** Each pass uses the types that the pass before found: a user, its dialogs, one dialog, its participants. */
const PASSES = 6;

/** @param make see `programs` @returns the scripts with types in comments, on the same lines as before */
export function annotate(scripts, make) {
  let current = [...undeclared(make(scripts)), ...scripts];
  for (let pass = 0; pass < PASSES; pass++) {
    const made = make(current);
    const edits = current.map((_, i) => new Map(editsOf(made, made.files[i])));
    if (edits.every((of) => of.size === 0)) break;
    current = current.map(({ name, text }, i) => ({ name, text: apply(text, edits[i]) }));
  }
  return current;
}

function apply(text, edits) {
  const places = [...edits.keys()].sort((a, b) => b - a);
  return places.reduce((made, at) => `${made.slice(0, at)}/** @type {${edits.get(at)}} */ ${made.slice(at)}`, text);
}

/** Finds names that are assigned but not declared, which browsers allow outside of strict mode. */
function undeclared({ ts, program, files }) {
  const checker = program.getTypeChecker();
  const names = new Set();
  const visit = (node) => {
    if (isAssignment(ts, node) && ts.isIdentifier(node.left) && !checker.getSymbolAtLocation(node.left)) names.add(node.left.text);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return names.size ? [{ name: 'undeclared.js', text: `var ${[...names].join(', ')};` }] : [];
}

const isAssignment = (ts, node) => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Yields the places in `file` that need a type, with the type. */
function* editsOf({ ts, program, files, isTypings }, file) {
  const checker = program.getTypeChecker();
  const ours = new Set(files);
  const found = [];

  function annotateAt(declaration, type) {
    if (declaration.getSourceFile() !== file || ts.getJSDocType(declaration) || !isNamed(type)) return;
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseFullyQualifiedType;
    found.push([declaration.getStart(file), checker.typeToString(type, undefined, flags)]);
  }

  /** Whether the type can be written down: a type of the typings, or a union of them. */
  function isNamed(type) {
    const parts = type.isUnion() ? type.types : [type];
    return parts.some(isOfTypings) && parts.every((part) => isOfTypings(part) || part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined));
  }

  function isOfTypings({ symbol, flags }) {
    return Boolean(flags & ts.TypeFlags.Object && symbol && symbol.name[0] !== '_' && symbol.declarations?.every(isTypings));
  }

  /** `user = new finesse.restservices.User(…)`: the variable gets the type User. */
  function variable({ left, right }) {
    const declaration = checker.getSymbolAtLocation(left)?.valueDeclaration;
    if (!declaration || !ours.has(declaration.getSourceFile()) || !ts.isVariableDeclaration(declaration) || declaration.initializer) return;
    annotateAt(declaration, checker.getTypeAtLocation(right));
  }

  /** `onLoad: handleUserLoad`: the handler's parameter gets the type User. */
  function handler(name) {
    const signature = checker.getContextualType(name)?.getNonNullableType().getCallSignatures()[0];
    const declaration = signature && checker.getSymbolAtLocation(name)?.valueDeclaration;
    const called = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    if (!called || !ts.isFunctionLike(called)) return;
    called.parameters.forEach((parameter, i) => {
      const taken = signature.parameters[i];
      if (taken) annotateAt(parameter, checker.getTypeOfSymbolAtLocation(taken, name));
    });
  }

  function isHandedOver(name) {
    const { parent } = name;
    return ts.isPropertyAssignment(parent) ? parent.initializer === name : ts.isCallExpression(parent) || ts.isNewExpression(parent);
  }

  const visit = (node) => {
    if (isAssignment(ts, node) && ts.isIdentifier(node.left)) variable(node);
    if (ts.isIdentifier(node) && isHandedOver(node)) handler(node);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  yield* found.reverse();
}
