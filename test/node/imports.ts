// Reads which file imports which, for the specs of the repository's structure.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Returns the TypeScript files below `root`, as paths from there. */
export function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\\/g, '/'));
}

/** Returns the files that a file imports, as paths from `root`. Includes imports of types and dynamic imports. */
export function importsOf(file: string, root: string): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map(([, path]) =>
    relative('.', join(dirname(file), path!))
      .replace(/\\/g, '/')
      .replace(/\.js$/, '.ts')
  );
}

export function importsIn(root: string): Map<string, string[]> {
  return new Map(filesIn(root).map((file) => [file, importsOf(file, root)]));
}
