// Makes mistakes by rule: one change at a time in every method of the given declarations. Used by `npm run mutate-types -- --all`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { typesFolder } from './data.mjs';

/** Returns the mistakes in `file`, in the form of mutations.mjs. */
export function mutationsOf(file) {
  const text = readFileSync(join(typesFolder, file), 'utf8');
  const found = [];
  const visit = (node) => {
    if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) {
      const from = node.getText();
      for (const [part, to] of changes(node)) {
        const [start, end] = [part.getStart() - node.getStart(), part.getEnd() - node.getStart()];
        found.push({ file, from, to: from.slice(0, start) + to + from.slice(end) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  // A text that occurs twice does not say which place to change.
  return found.filter(({ from }) => text.split(from).length === 2);
}

/** Lists the parts of a method, and a replacement for each. */
function* changes({ type, parameters }) {
  yield* withoutNothing(type);
  if (!['void', 'unknown', 'never'].includes(type.getText()) && !ts.isUnionTypeNode(type)) yield [type, `${type.getText()} | undefined`];
  if (type.getText() !== 'unknown') yield [type, type.getText() === 'void' ? 'string' : 'void'];
  for (const [i, { name, questionToken, type: taken }] of parameters.entries()) {
    if (questionToken) yield [questionToken, ''];
    else if (parameters.slice(i + 1).every((later) => later.questionToken)) yield [name, `${name.getText()}?`];
    if (taken.getText() !== 'unknown') yield [taken, 'unknown'];
    yield* withoutNothing(taken);
  }
}

/** Removes `null` or `undefined` from a type such as `string | null | undefined`. */
function* withoutNothing(type) {
  if (!ts.isUnionTypeNode(type)) return;
  for (const nothing of type.types.filter((part) => /^(null|undefined)$/.test(part.getText())))
    yield [
      type,
      type.types
        .filter((part) => part !== nothing)
        .map((part) => part.getText())
        .join(' | ')
    ];
}
