// Whose error it is: the member of the typings that refuses what a gadget does, or nobody's but the gadget's.

/** That a name or a parameter has no type is said in strict mode of every gadget in JavaScript. */
const isImplicitAny = (code) => code >= 7000 && code < 7100;
/** A name that is nowhere declared. */
const UNKNOWN_NAMES = [2304, 2503, 2552, 2581, 2584, 18004];
/** What is possibly null or undefined, or unknown. */
const NOTHING = [2531, 2532, 2533, 2571, 2721, 2722, 2723, 18046, 18047, 18048, 18049];
/** What is compared or reckoned with in vain. */
const COMPARISONS = [2362, 2363, 2365, 2367, 2839];
/** What must not be constructed, or not so: of these errors the place is the whole expression. */
const CONSTRUCTORS = [2511, 2673, 2674];

/**
 * @param made see `programs`
 * @returns {string | undefined} such as `finesse.restservices.User.getState`; undefined of an error that has nothing to do with the typings
 */
export function memberOf({ file, start, length, code }, { ts, program, isTypings }) {
  if (isImplicitAny(code) || UNKNOWN_NAMES.includes(code)) return undefined;
  const checker = program.getTypeChecker();
  const node = nodeAt(file);
  if (NOTHING.includes(code)) return valueName(node);
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return memberName(parent.expression, node.text);
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) return memberName(parent.expression, textOf(node));
  if (ts.isElementAccessExpression(node)) return memberName(node.expression, textOf(node.argumentExpression));
  if (ts.isBinaryExpression(parent) && parent.left === node) return valueName(node);
  if (COMPARISONS.includes(code) && ts.isBinaryExpression(node)) return valueName(node.left) ?? valueName(node.right);
  return (CONSTRUCTORS.includes(code) ? callName(node) : calledName()) ?? valueName(node);

  /** The smallest thing that has all of the error in it. */
  function nodeAt(from) {
    const inner = ts.forEachChild(from, (child) =>
      child.getStart(file) <= start && child.getEnd() >= start + length ? nodeAt(child) : undefined
    );
    return inner ?? from;
  }

  /** The call that is handed the mistake. What stands within a function is not the doing of who is handed the function. */
  function calledName() {
    for (let at = node; at.parent && !ts.isStatement(at) && !ts.isFunctionLike(at.parent); at = at.parent)
      if ((ts.isCallExpression(at.parent) || ts.isNewExpression(at.parent)) && at.parent.expression !== at) return callName(at.parent);
    return undefined;
  }

  /** A member that a type of the typings has, or has not. */
  function memberName(owner, name) {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(owner));
    const declarations = (type.isUnion() ? type.types : [type]).flatMap((part) => part.symbol?.declarations ?? []);
    const declaration = declarations.find(isTypings);
    return declaration ? `${nameOf(declaration)}.${name}` : valueName(owner);
  }

  function callName(call) {
    const declaration = checker.getResolvedSignature(call)?.declaration;
    return declaration && isTypings(declaration) ? nameOf(declaration) : valueName(call.expression);
  }

  /** Where a value comes from. */
  function valueName(value) {
    if (ts.isParenthesizedExpression(value)) return valueName(value.expression);
    if (ts.isCallExpression(value) || ts.isNewExpression(value)) return callName(value);
    const isMember = ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value);
    const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(value) ? value.name : value);
    const declaration = symbol?.declarations?.find(isTypings);
    if (declaration) return nameOf(declaration);
    return isMember ? valueName(value.expression) : undefined;
  }

  /** `finesse.restservices.User.getState`: the names that stand around a declaration in the typings. */
  function nameOf(declaration) {
    const names = [];
    for (let at = declaration; at && !ts.isSourceFile(at); at = at.parent)
      if (!ts.isParameter(at) && !ts.isTypeParameterDeclaration(at) && at.name) names.unshift(at.name.getText());
    return names.join('.');
  }
}

const textOf = (argument) => argument?.text ?? '[…]';
