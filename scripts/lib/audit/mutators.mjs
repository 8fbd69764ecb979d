// Mistakes made by rule: every method of the given declarations, one change at a time. For `npm run mutate-types -- --all`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { typesFolder } from './data.mjs';

/** The mistakes in `file`, as mutations.mjs has them. */
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
  // What stands there twice cannot be told apart.
  return found.filter(({ from }) => text.split(from).length === 2);
}

/** Parts of a method, and what to put in their place. */
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

/** `string | null | undefined` without the one, and without the other. */
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
