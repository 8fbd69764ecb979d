// Folders that use the package as it is packed, one per kind of consumer, for the type tests.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

/** The line that legacy gadgets begin with. TypeScript 7 takes it for a second `finesse`: it is to be left out there, as the README says. */
const OPENING = /^var finesse = finesse \|\| \{\};\n/m;

/** JavaScript as it stands in script tags: the globals come by `types` of the configuration. */
function pages(): void {
  const asIs = make('page');
  const withoutOpening = make('page-7');
  for (const file of readdirSync(LEGACY)) {
    const text = readFileSync(join(LEGACY, file), 'utf8');
    if (file === 'legacy-gadget.js' && !OPENING.test(text))
      throw new Error(`test/types/legacy/${file} does not begin as legacy gadgets do.`);
    writeFileSync(join(asIs, file), text);
    writeFileSync(join(withoutOpening, file), text.replace(OPENING, ''));
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
  // `jsconfig.json` implies allowJs.
  const legacy = { ...jsconfigOfReadme(), allowJs: true, noEmit: true, skipLibCheck: false, skipDefaultLibCheck: true };
  return {
    scripts: write('script', version, { ...base, ...usual, types: [] }),
    'legacy JavaScript': write(major < 7 ? 'page' : 'page-7', version, legacy),
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

/** What the README tells authors of legacy gadgets to write. */
function jsconfigOfReadme(): object {
  const json = /```json\n(\{[^`]*"checkJs"[^`]*\})\n```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  if (!json) throw new Error('The README has no jsconfig.json with checkJs.');
  return (JSON.parse(json) as { compilerOptions: object }).compilerOptions;
}

function write(folder: string, name: string, compilerOptions: object): string {
  const file = join(CONSUMERS, folder, `tsconfig.${name}.json`);
  writeFileSync(file, JSON.stringify({ compilerOptions, include: ['*'] }));
  return file;
}
