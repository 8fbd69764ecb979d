// Type-checks the scripts of a gadget as one program, with the packaged typings.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { typesFolder } from '../audit/data.mjs';
import { jsconfigOfReadme } from './jsconfig.mjs';

const require = createRequire(import.meta.url);

/** Declares the other globals of a gadget's page, which the typings do not have. */
const PAGE = '/gadget-page.d.ts';
const PAGE_TEXT = 'declare var $: any; declare var jQuery: any;';

/**
 * @param {{strict: boolean, compiler: string, types?: string}} settings `compiler`: a package of TypeScript up to 6
 * @returns a function that creates the program of some scripts. Parsed files are used again.
 */
export function programs({ strict, compiler, types = typesFolder }) {
  const ts = compilerOf(compiler);
  const typings = join(types, 'index.d.ts').replaceAll('\\', '/');
  const { options, errors } = ts.convertCompilerOptionsFromJson({ ...jsconfigOfReadme().compilerOptions, types: [] }, '.');
  if (errors.length) throw new Error(ts.flattenDiagnosticMessageText(errors[0].messageText, ' '));
  const settings = { ...options, allowJs: true, noEmit: true, skipLibCheck: true, strict };
  const host = ts.createCompilerHost(settings);
  const [read, exists] = [host.getSourceFile, host.fileExists];
  const parsed = new Map();

  return (scripts) => {
    const texts = new Map([[PAGE, PAGE_TEXT], ...scripts.map(({ name, text }) => [fileOf(name), text])]);
    host.fileExists = (file) => texts.has(file) || exists(file);
    host.getSourceFile = (file, language, ...rest) => {
      const text = texts.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, language, true);
      if (!parsed.has(file)) parsed.set(file, read(file, language, ...rest));
      return parsed.get(file);
    };
    const program = ts.createProgram([typings, PAGE, ...scripts.map(({ name }) => fileOf(name))], settings, host);
    return { ts, program, files: scripts.map(({ name }) => program.getSourceFile(fileOf(name))), isTypings: isBelow(types) };
  };
}

function compilerOf(name) {
  let ts;
  try {
    ts = require(name);
  } catch {
    throw new Error(`There is no package "${name}". package.json has those of TypeScript: typescript, typescript-4.7 and others.`);
  }
  if (!ts.createProgram) throw new Error(`"${name}" cannot be called from JavaScript. Give one of TypeScript up to 6.`);
  return ts;
}

const fileOf = (name) => `/${name}${/\.js$/i.test(name) ? '' : '.js'}`;

const isBelow = (folder) => {
  const prefix = `${folder.replaceAll('\\', '/')}/`;
  return (declaration) => declaration.getSourceFile().fileName.startsWith(prefix);
};

/** @returns {{file: import('typescript').SourceFile, start: number, length: number, code: number, message: string}[]} */
export function errorsOf({ ts, program, files }) {
  return files
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, start, length, code, messageText }) => ({
      file,
      start,
      length,
      code,
      message: ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]
    }));
}
