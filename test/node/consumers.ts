// Folders that use the packed package, one for each kind of consumer, for the type tests.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jsconfigOfReadme } from '../../scripts/lib/gadgets/jsconfig.mjs';
import { pack } from './packed.js';

const NAME = 'type-tests';
const TYPE_TESTS = resolve('test/types');
const LEGACY = join(TYPE_TESTS, 'legacy');
const CONSUMERS = resolve('.tmp/consumers', NAME);
const OURS = '/// <reference path="../../types/index.d.ts" />';

type Resolution = 'node10' | 'node16' | 'nodenext' | 'bundler';

/** A compiler of package.json, and its modes of module resolution, the usual one first. */
export interface Compiler {
  package: string;
  version: string;
  resolutions: Resolution[];
}

/** The type tests: `valid*.ts` must compile. In `invalid*.ts` every marked line must not. */
function typeTests(): string[] {
  return readdirSync(TYPE_TESTS).filter((file) => /^(in)?valid.*\.ts$/.test(file));
}

/** Creates the folders, and unpacks the package above them. */
export async function makeConsumers(): Promise<void> {
  const packed = await pack();
  await packed.consumer(NAME, {});
  scripts();
  modules();
  pages();
}

/** Gadgets with script tags only: a reference brings the globals. */
function scripts(): void {
  const folder = make('script');
  copyFileSync(join(TYPE_TESTS, 'gadget-globals.d.ts'), join(folder, 'gadget-globals.d.ts'));
  for (const file of typeTests()) rewrite(file, folder, '/// <reference types="finesse-media-manager/types" />');
}

/**
 * Gadgets with an import, which brings the globals. The mode of resolution does not change the content, so a small gadget tests each of the others.
 */
function modules(): void {
  for (const name of ['module', 'resolution']) {
    const folder = make(name);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    copyFileSync(join(TYPE_TESTS, 'consumer', 'module.ts'), join(folder, 'module.ts'));
  }
  copyFileSync(join(TYPE_TESTS, 'consumer', 'script.ts'), join(CONSUMERS, 'resolution', 'script.ts'));
  const folder = join(CONSUMERS, 'module');
  copyFileSync(join(TYPE_TESTS, 'gadget-globals.d.ts'), join(folder, 'gadget-globals.d.ts'));
  for (const file of typeTests()) rewrite(file, folder, "import type { MediaManager } from 'finesse-media-manager';");
}

/** The first line of legacy gadgets. TypeScript 7 refuses it as a second `finesse`, unless the gadget follows docs/typings.md. */
const OPENING = /^var finesse = finesse \|\| \{\};\n/m;
const REFERENCE = '/// <reference types="finesse-media-manager/types" />\n';
/** If the typings come after the scripts, a configuration of the gadget's own has only the members that it was given. */
const TYPINGS_FIRST = 'own-config.js';

/**
 * JavaScript of script tags. The globals come in one of three ways: by `files` of the configuration in docs/typings.md, before the scripts; by a
 * reference in each script; or by `types` of a configuration, after the scripts. The order makes a difference to the compiler.
 */
function pages(): void {
  const folders = ['page', 'page-reference', 'page-late'].map((name) => ({ name, old: make(name), new: make(`${name}-7`) }));
  for (const file of readdirSync(LEGACY)) {
    const text = readFileSync(join(LEGACY, file), 'utf8');
    if (/gadget|config/.test(file) && !OPENING.test(text))
      throw new Error(`test/types/legacy/${file} does not begin as legacy gadgets do.`);
    for (const folder of folders) {
      if (folder.name === 'page-late' && file === TYPINGS_FIRST) continue;
      const start = folder.name === 'page-reference' && file.endsWith('.js') ? REFERENCE : '';
      writeFileSync(join(folder.old, file), start + text);
      writeFileSync(join(folder.new, file), start + text.replace(OPENING, folder.name === 'page-late' ? '' : '// @ts-ignore\n$&'));
    }
  }
}

function make(name: string): string {
  const folder = join(CONSUMERS, name);
  mkdirSync(folder);
  return folder;
}

function rewrite(file: string, folder: string, link: string): void {
  const text = readFileSync(join(TYPE_TESTS, file), 'utf8');
  if (!text.includes(OURS)) throw new Error(`test/types/${file} does not refer to the typings with ${OURS}`);
  writeFileSync(join(folder, file), text.replace(OURS, link));
}

/** Returns the projects of a compiler: the path of each configuration by the project's name. */
export function projectsOf({ version, resolutions }: Compiler): Record<string, string> {
  const major = Number(version.split('.')[0]);
  const base = {
    strict: true,
    // Checks our library. The compiler's own library is not our concern, and takes long.
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
    // TypeScript 6 warns about ES5 and node10, and 7 has removed them.
    target: major < 6 ? 'ES5' : 'ES2015',
    lib: ['ES5', 'DOM'],
    ...(major === 6 ? { ignoreDeprecations: '6.0' } : {})
  };
  const resolve = (resolution: Resolution): object => ({
    module: resolution === 'node16' || resolution === 'nodenext' ? resolution : 'ES2015',
    moduleResolution: resolution === 'node10' ? 'node' : resolution
  });
  const usual = resolve(resolutions[0]!);
  const { compilerOptions, files } = jsconfigOfReadme();
  // A `jsconfig.json` implies allowJs.
  const legacy = { ...compilerOptions, allowJs: true, noEmit: true, skipLibCheck: false, skipDefaultLibCheck: true };
  const page = (name: string): string => (major < 7 ? name : `${name}-7`);
  return {
    scripts: write('script', version, { ...base, ...usual, types: [] }),
    'legacy JavaScript, as docs/typings.md has it': write(
      page('page'),
      version,
      legacy,
      files.map((file) => `../${file}`)
    ),
    'legacy JavaScript that refers to the typings': write(page('page-reference'), version, legacy),
    'legacy JavaScript before the typings': write(page('page-late'), version, { ...legacy, types: ['finesse-media-manager/types'] }),
    modules: write('module', version, { ...base, ...usual, types: [] }),
    ...Object.fromEntries(
      resolutions.map((resolution) => [
        `a module and a script, found by ${resolution}`,
        // Without this the compiler treats each file in a package of modules as a module, also a script.
        write('resolution', `${version}-${resolution}`, { ...base, ...resolve(resolution), types: [], moduleDetection: 'legacy' })
      ])
    )
  };
}

function write(folder: string, name: string, compilerOptions: object, files?: string[]): string {
  const file = join(CONSUMERS, folder, `tsconfig.${name}.json`);
  writeFileSync(file, JSON.stringify({ compilerOptions, files, include: ['*'] }));
  return file;
}
