// Checks the type tests: how many mistakes they mark, with what reason, and whether the compiler reports that mistake.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { MUTATIONS } from '../../scripts/lib/audit/mutations.mjs';
import { mutate } from '../../scripts/lib/audit/mutate.mjs';

const FOLDER = 'test/types';
const MARK = '// @ts-expect-error';
const files = readdirSync(FOLDER).filter((file) => /^invalid.*\.ts$/.test(file));
const marks = files.flatMap((file) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trimStart().startsWith(MARK) ? [{ place: `${file}:${i + 1}`, text: line.trim() }] : []))
);

/** Returns the compiler's errors without the marks. */
function errorsWithoutMarks(): { place: string; code: number; message: string }[] {
  const config = ts.readConfigFile(join(FOLDER, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, FOLDER);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (file) => (/invalid[^/]*\.ts$/.test(file) ? read(file)?.replaceAll(MARK, '// marked:') : read(file));
  const program = ts.createProgram(fileNames, options, host);
  return program
    .getSourceFiles()
    .filter((file) => !program.isSourceFileDefaultLibrary(file))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, start, code, messageText }) => ({
      place: `${file!.fileName.split('/').pop()}:${file!.getLineAndCharacterOfPosition(start!).line}`,
      code,
      message: ts.flattenDiagnosticMessageText(messageText, ' ')
    }));
}

describe('The type tests', () => {
  it('mark at least 200 mistakes, each with its reason on the line', () => {
    expect(marks.length).toBeGreaterThanOrEqual(200);
    const bare = marks.filter(({ text }) => !/^\/\/ @ts-expect-error \w.{11,}$/.test(text));
    expect(bare).toEqual([]);
  });

  it('have each mark on a mistake in types: no misspelt variable and no mistake in syntax hides behind one', () => {
    const errors = errorsWithoutMarks();
    // The mark is on the line before the error. So the error's line, counted from 0, equals that of its mark, counted from 1.
    const marked = new Set(marks.map(({ place }) => place));
    expect(errors.filter(({ place }) => !marked.has(place))).toEqual([]);
    expect(new Set(errors.map(({ place }) => place)).size).toBe(marked.size);
    const SYNTAX = 2000;
    const UNKNOWN_NAMES = [2304, 2552, 2503];
    expect(errors.filter(({ code }) => code < SYNTAX || UNKNOWN_NAMES.includes(code))).toEqual([]);
  });

  it('or the audit notice each deliberate mistake in the declarations', () => {
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(12);
    expect(mutate(MUTATIONS).filter(({ by }) => !by)).toEqual([]);
  }, 300000);

  it('would show a mistake that nobody notices', () => {
    const harmless = { file: 'finesse.d.ts', from: 'interface Modules {}', to: 'interface Modules { }' };
    expect(mutate([harmless]).map(({ by }) => by)).toEqual([undefined]);
    expect(() => mutate([{ ...harmless, from: 'not there' }])).toThrowError(/types\/finesse\.d\.ts has "not there" not once/);
  });
});
