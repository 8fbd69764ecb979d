// node test/types/compile.mjs PACKAGE TSCONFIG...: compiles each project with the TypeScript in node_modules/PACKAGE, and prints the result as JSON.
// One process for each compiler, because the projects share the parsed default library, which takes most of the time.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';

const [name, ...projects] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const folder = dirname(require.resolve(`${name}/package.json`));
const { version, bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
// TypeScript 7 is an executable without a JavaScript API.
const compile = Number(version.split('.')[0]) < 7 ? sharing(require(name)) : spawning(`${folder}/${bin.tsc}`);

function spawning(tsc) {
  return (project) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { encoding: 'utf8' });
    return status === 0 ? '' : stdout + stderr || `tsc ends with ${status}`;
  };
}

function sharing(ts) {
  const library = dirname(require.resolve(name)) + sep;
  const parsed = new Map();
  return (project) => {
    const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => broken.push(diagnostic) };
    const broken = [];
    const config = ts.getParsedCommandLineOfConfigFile(project, {}, host);
    const format = (diagnostics) =>
      ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (file) => file,
        getCurrentDirectory: () => dirname(project),
        getNewLine: () => '\n'
      });
    if (!config) return format(broken);
    const files = ts.createCompilerHost(config.options);
    const read = files.getSourceFile;
    files.getSourceFile = (file, ...rest) => {
      if (!file.startsWith(library.replaceAll(sep, '/'))) return read(file, ...rest);
      if (!parsed.has(file)) parsed.set(file, read(file, ...rest));
      return parsed.get(file);
    };
    const options = { rootNames: config.fileNames, options: config.options, host: files, configFileParsingDiagnostics: config.errors };
    return format(ts.getPreEmitDiagnostics(ts.createProgram(options)));
  };
}

console.log(JSON.stringify({ version, said: projects.map(compile) }));
