// Makes each deliberate mistake in memory. Reports whether the type tests or the audit find it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { auditKnown } from './audit.mjs';
import { inventory, testFolder, typesFolder } from './data.mjs';
import { anysOf, declarationsOf, OPTIONS } from './declarations.mjs';

/** Compiles the type tests with the typings. `changed` replaces a file. Parsed files are used again. */
function compiler() {
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile;
  const parsed = new Map();
  const tests = readdirSync(testFolder).filter((file) => /^(in)?valid.*\.ts$|^gadget-globals\.d\.ts$/.test(file));
  const roots = [join(typesFolder, 'index.d.ts'), ...tests.map((file) => join(testFolder, file))];
  return (changed) => {
    host.getSourceFile = (file, language, ...rest) => {
      if (changed && file === changed.file) return ts.createSourceFile(file, changed.text, language, true);
      if (!parsed.has(file)) parsed.set(file, read(file, language, ...rest));
      return parsed.get(file);
    };
    return ts.createProgram(roots, OPTIONS, host);
  };
}

/** Returns the first error of the type tests and the typings. Checks the tests of Task Routing first, because they find most mistakes. */
function typeError(program) {
  const ours = program.getSourceFiles().filter((file) => !program.isSourceFileDefaultLibrary(file));
  for (const file of ours.reverse().sort((a, b) => Number(isMain(b)) - Number(isMain(a)))) {
    const [error] = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    if (error) return error;
  }
  return undefined;
}

const isMain = ({ fileName }) => /\/(in)?valid\.ts$/.test(fileName);

/** Returns who found the mistake: the type tests, the audit, or nobody. */
function verdict(program, known) {
  const error = typeError(program);
  if (error)
    return {
      by: 'type test',
      what: `${error.file?.fileName.split('/').pop()}: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`
    };
  const { unreviewed, stale } = auditKnown({ ...known, declared: declarationsOf(program) });
  const [difference] = unreviewed;
  if (difference) return { by: 'audit', what: `${difference.name} (${difference.difference}) ${difference.detail}` };
  if (stale.length) return { by: 'audit', what: `${stale[0].name}: the reviewed entry is not needed` };
  return anysOf(program).length ? { by: 'audit', what: 'any' } : undefined;
}

/**
 * @param {{file: string, from: string, to: string}[]} mutations
 * @returns the mutations with `by` and `what`: who found it, and how. Both are undefined if nobody did.
 */
export function mutate(mutations) {
  const compile = compiler();
  const known = inventory();
  const sound = verdict(compile(), known);
  if (sound) throw new Error(`The typings are red before any change (${sound.by}: ${sound.what}). Repair that first.`);
  return mutations.map((mutation) => {
    const file = join(typesFolder, mutation.file);
    const text = readFileSync(file, 'utf8');
    if (text.split(mutation.from).length !== 2)
      throw new Error(`types/${mutation.file} has "${mutation.from}" not once. Bring scripts/lib/audit/mutations.mjs up to date.`);
    // The replacement may contain a dollar sign, so a function returns it.
    const changed = { file: file.replaceAll('\\', '/'), text: text.replace(mutation.from, () => mutation.to) };
    return { ...mutation, ...verdict(compile(changed), known) };
  });
}
