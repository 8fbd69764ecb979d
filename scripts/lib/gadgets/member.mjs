// Finds the member of the typings that refuses a gadget's code. Some errors concern no member.

/** Codes for a missing type of a name or a parameter. In strict mode every JavaScript gadget has these. */
const isImplicitAny = (code) => code >= 7000 && code < 7100;
/** Codes for a name without a declaration. */
const UNKNOWN_NAMES = [2304, 2503, 2552, 2581, 2584, 18004];
/** Codes for a value that may be null, undefined or unknown. */
const NOTHING = [2531, 2532, 2533, 2571, 2721, 2722, 2723, 18046, 18047, 18048, 18049];
/** Codes for a comparison or calculation with unsuitable types. */
const COMPARISONS = [2362, 2363, 2365, 2367, 2839];
/** Codes for a wrong `new`. Their place is the whole expression. */
const CONSTRUCTORS = [2511, 2673, 2674];

/**
 * @param made see `programs`
 * @returns {string | undefined} such as `finesse.restservices.User.getState`. Undefined for an error that does not concern the typings.
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

  /** Returns the smallest node that contains the whole error. */
  function nodeAt(from) {
    const inner = ts.forEachChild(from, (child) =>
      child.getStart(file) <= start && child.getEnd() >= start + length ? nodeAt(child) : undefined
    );
    return inner ?? from;
  }

  /** Returns the name of the call whose argument has the error. The content of a function argument is not the call's concern. */
  function calledName() {
    for (let at = node; at.parent && !ts.isStatement(at) && !ts.isFunctionLike(at.parent); at = at.parent)
      if ((ts.isCallExpression(at.parent) || ts.isNewExpression(at.parent)) && at.parent.expression !== at) return callName(at.parent);
    return undefined;
  }

  /** Returns the name of a member if its owner's type is of the typings, whether or not that type has the member. */
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

  /** Returns the name of a value's origin. */
  function valueName(value) {
    if (ts.isParenthesizedExpression(value)) return valueName(value.expression);
    if (ts.isCallExpression(value) || ts.isNewExpression(value)) return callName(value);
    const isMember = ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value);
    const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(value) ? value.name : value);
    const declaration = symbol?.declarations?.find(isTypings);
    if (declaration) return nameOf(declaration);
    return isMember ? valueName(value.expression) : undefined;
  }

  /** Returns the full name of a declaration, such as `finesse.restservices.User.getState`. */
  function nameOf(declaration) {
    const names = [];
    for (let at = declaration; at && !ts.isSourceFile(at); at = at.parent)
      if (!ts.isParameter(at) && !ts.isTypeParameterDeclaration(at) && at.name) names.unshift(at.name.getText());
    return names.join('.');
  }
}

const textOf = (argument) => argument?.text ?? '[…]';
