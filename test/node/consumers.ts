// Folders that use the package as it is packed, one per kind of consumer, for the type tests.
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

/** A compiler of package.json, and the ways in which it finds the files of a package, the usual one first. */
export interface Compiler {
  package: string;
  version: string;
  resolutions: Resolution[];
}

/** The type tests: `valid*.ts` must compile; of `invalid*.ts` every line that is marked must not. */
function typeTests(): string[] {
  return readdirSync(TYPE_TESTS).filter((file) => /^(in)?valid.*\.ts$/.test(file));
}

/** Makes the folders; the package is unpacked above them. */
export async function makeConsumers(): Promise<void> {
  const packed = await pack();
  await packed.consumer(NAME, {});
  scripts();
  modules();
  pages();
}

/** Script tags alone: the globals come by a reference. */
function scripts(): void {
  const folder = make('script');
  copyFileSync(join(TYPE_TESTS, 'gadget-globals.d.ts'), join(folder, 'gadget-globals.d.ts'));
  for (const file of typeTests()) rewrite(file, folder, '/// <reference types="finesse-media-manager/types" />');
}

/** The globals come with an import. How the package is found makes no difference to what it holds: for that a small gadget of each kind will do. */
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

/** The line that legacy gadgets begin with. TypeScript 7 takes it for a second `finesse`, with what docs/typings.md says of it. */
const OPENING = /^var finesse = finesse \|\| \{\};\n/m;
const REFERENCE = '/// <reference types="finesse-media-manager/types" />\n';
/** Where the typings come after the scripts, a configuration of the gadget's own has no more than it was given. */
const TYPINGS_FIRST = 'own-config.js';

/**
 * JavaScript as it stands in script tags. The globals come by `files` of the configuration in docs/typings.md, before the scripts; by a reference in each
 * script; or, as many have it, by `types` of a configuration, which is after the scripts. To the compiler that is not the same.
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

/** The projects of one compiler: the path of each one's configuration by what it is. */
export function projectsOf({ version, resolutions }: Compiler): Record<string, string> {
  const major = Number(version.split('.')[0]);
  const base = {
    strict: true,
    // Ours is checked. The compiler's own library is not ours to check, and takes long.
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
    // 6 warns of what 7 has no more: ES5 and node10.
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
  // `jsconfig.json` implies allowJs.
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
        // Else each file of a package of modules is a module, that of a script tag too.
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
