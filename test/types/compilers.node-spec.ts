// The typings in every compiler of their users: each TypeScript from 4.7 on, scripts and modules, each mode of module resolution.
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { makeConsumers, projectsOf, type Compiler } from '../node/consumers.js';

const COMPILERS: Compiler[] = [
  { package: 'typescript-4.7', version: '4.7', resolutions: ['node10', 'node16'] },
  { package: 'typescript-5.0', version: '5.0', resolutions: ['node10', 'node16', 'bundler'] },
  { package: 'typescript-5.4', version: '5.4', resolutions: ['node10', 'node16', 'bundler'] },
  { package: 'typescript', version: '5.9', resolutions: ['node10', 'node16', 'nodenext', 'bundler'] },
  { package: 'typescript-6.0', version: '6.0', resolutions: ['node10', 'node16', 'bundler'] },
  { package: 'typescript-7', version: '7.0', resolutions: ['bundler', 'node16', 'nodenext'] }
];

interface Compiled {
  version: string;
  said: string[];
}

/** Runs `test/types/compile.mjs` for each compiler, a few at a time. */
function compileAll(): Map<Compiler, Promise<Compiled>> {
  const run = promisify(execFile);
  const lanes = Array.from({ length: Math.min(availableParallelism(), COMPILERS.length) }, () => Promise.resolve());
  const results = new Map<Compiler, Promise<Compiled>>();
  COMPILERS.forEach((compiler, i) => {
    const lane = i % lanes.length;
    const result = lanes[lane]!.then(async () => {
      const args = ['test/types/compile.mjs', compiler.package, ...Object.values(projectsOf(compiler))];
      const { stdout } = await run(process.execPath, args, { maxBuffer: 1e8 });
      return JSON.parse(stdout) as Compiled;
    });
    // The specs that await the result report a failure. The lane goes on.
    lanes[lane] = result.then(
      () => undefined,
      () => undefined
    );
    results.set(compiler, result);
  });
  return results;
}

describe('The typings, as packed', () => {
  let results: Map<Compiler, Promise<Compiled>>;

  beforeAll(async () => {
    await makeConsumers();
    results = compileAll();
  });

  for (const compiler of COMPILERS) {
    it(`hold for TypeScript ${compiler.version}: as scripts, as legacy JavaScript, as modules`, async () => {
      const { version, said } = await results.get(compiler)!;
      expect(version.startsWith(compiler.version)).withContext(version).toBeTrue();
      Object.keys(projectsOf(compiler)).forEach((project, i) => expect(said[i]).withContext(project).toBe(''));
    }, 300000);
  }
});
