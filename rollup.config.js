import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import dts from 'rollup-plugin-dts';
import ts from 'typescript';
import { privateNames } from './scripts/lib/private-names.mjs';

const { version } = createRequire(import.meta.url)('./package.json');
const banner = `/*! finesse-media-manager ${version} | MIT */`;

/** Stops the build at any warning, such as an unresolved import or a type error. */
export function onwarn(warning) {
  throw new Error(warning.message);
}

const compilerOptions = { target: 'ES2022', module: 'ESNext', isolatedModules: true, sourceMap: true, inlineSources: true };
const transpiled = new Map();

/** Compiles each file alone, without its types, and once for all bundles. A program for each bundle takes much longer. */
const transpile = {
  name: 'transpile',
  load(fileName) {
    if (!fileName.endsWith('.ts')) return null;
    if (!transpiled.has(fileName))
      transpiled.set(fileName, ts.transpileModule(readFileSync(fileName, 'utf8'), { fileName, compilerOptions }));
    const { outputText, sourceMapText } = transpiled.get(fileName);
    // "sideEffects" in package.json is about what ships. A spec is imported for its effects.
    return { code: outputText, map: sourceMapText, moduleSideEffects: true };
  }
};

/** Bundles a page or a tool. `npm run check:types` checks the types of all of them at once. */
export function bundle(input, file, { format = 'iife', plugins = [], external = [] } = {}) {
  return {
    input,
    external,
    output: { file, format, sourcemap: true },
    plugins: [
      ...plugins,
      resolve({ browser: format === 'iife', extensions: ['.mjs', '.js', '.json', '.ts'] }),
      commonjs({ exclude: ['**/*.ts'] }),
      json(),
      transpile
    ],
    onwarn
  };
}

function copy(files) {
  return {
    name: 'copy',
    writeBundle() {
      for (const [from, to] of Object.entries(files)) {
        mkdirSync(dirname(to), { recursive: true });
        copyFileSync(from, to);
      }
    }
  };
}

/** Joins several files into one. */
function joined(files, to) {
  return {
    name: 'joined',
    writeBundle() {
      writeFileSync(to, files.map((file) => readFileSync(file, 'utf8')).join('\n'));
    }
  };
}

/** Lists all files in a folder, in the order of their names. */
const filesOf = (folder) =>
  readdirSync(folder)
    .sort()
    .map((file) => `${folder}/${file}`);

/** Replaces the Node modules that fake-timers imports, because it does not need them in a browser. */
const withoutNode = {
  name: 'without-node',
  resolveId: (id) => (/^(node:)?(util|timers|timers\/promises)$/.test(id) ? `\0none:${id}` : null),
  load: (id) => (id.startsWith('\0none:') ? 'export default {};' : null)
};

/** Copies a folder unchanged. */
function copyFolder(from, to) {
  return {
    name: 'copy-folder',
    writeBundle() {
      rmSync(to, { recursive: true, force: true });
      cpSync(from, to, { recursive: true });
    }
  };
}

const versionOfPackage = {
  name: 'version',
  transform: (code, id) => (/src[\\/]base[\\/]version\.ts$/.test(id) ? { code: code.replace("'0.0.0'", `'${version}'`), map: null } : null)
};

const compile = ({ noCheck = false } = {}) => [
  versionOfPackage,
  typescript({ tsconfig: './tsconfig.build.json', compilerOptions: { noEmit: false, noCheck, sourceMap: true, inlineSources: true } })
];
/** Shortens the names of members that only src/ knows: see scripts/lib/private-names.mjs. */
const minify = () =>
  terser({
    ecma: 5,
    compress: { passes: 3, pure_getters: true, keep_fargs: false },
    mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${privateNames().join('|')})$`) } },
    // The parentheses tell the engine to compile the function at once. Otherwise it parses the function twice.
    format: { wrap_iife: true }
  });

/** The build for a script tag reads its tag when it runs. The module build does nothing when it is imported. */
const script = () => ({
  input: 'src/script.ts',
  output: ['js', 'min.js'].map((ending) => ({
    file: `dist/finesse-media-manager.${ending}`,
    format: 'iife',
    name: 'finesseMedia',
    banner,
    sourcemap: true,
    plugins: ending === 'min.js' ? [minify()] : []
  })),
  plugins: compile(),
  onwarn
});

const library = {
  input: 'src/index.ts',
  output: { file: 'dist/finesse-media-manager.mjs', format: 'es', banner, sourcemap: true },
  // The script before it has the same sources.
  plugins: compile({ noCheck: true }),
  onwarn
};

const typings = {
  input: 'src/index.ts',
  // The bundler drops references to script-style typings, so the banner names the entry of the vendor's typings.
  output: {
    file: 'dist/finesse-media-manager.d.ts',
    format: 'es',
    banner: '/// <reference path="../types/index.d.ts" />',
    outro: 'export as namespace finesseMedia;'
  },
  plugins: [dts({ tsconfig: './tsconfig.build.json' })]
};

/** Scripts and styles that gadgets load from their server besides finesse.js, unchanged: from -> to. */
const vendorFiles = Object.fromEntries(
  [
    ['jquery/dist/jquery.min.js', 'jquery.min.js'],
    ['jquery-ui-dist/jquery-ui.min.js', 'jquery-ui.min.js'],
    ['jquery-ui-dist/jquery-ui.min.css', 'jquery-ui.min.css'],
    ...['css/bootstrap.min.css', 'css/bootstrap-theme.min.css', 'js/bootstrap.min.js'].map((file) => [
      `bootstrap3/dist/${file}`,
      `bootstrap-3/${file}`
    ]),
    ...['woff', 'woff2']
      .map((ending) => `fonts/glyphicons-halflings-regular.${ending}`)
      .map((file) => [`bootstrap3/dist/${file}`, `bootstrap-3/${file}`]),
    ...['css/bootstrap.min.css', 'js/bootstrap.min.js', 'js/bootstrap.bundle.min.js'].map((file) => [
      `bootstrap/dist/${file}`,
      `bootstrap-5/${file}`
    ])
  ].map(([from, to]) => [`node_modules/${from}`, `dist/sandbox/vendor/${to}`])
);

const sandbox = [
  bundle('sandbox/library/index.ts', 'dist/sandbox/finesse.js'),
  bundle('sandbox/library/utilities/message-display.ts', 'dist/sandbox/message-display.js'),
  bundle('sandbox/desktop/desktop.ts', 'dist/sandbox/desktop.js', {
    plugins: [
      withoutNode,
      copy({
        'sandbox/desktop/desktop.html': 'dist/sandbox/desktop.html',
        ...vendorFiles
      }),
      joined(
        ['node_modules/jquery/dist/jquery.min.js', 'node_modules/jquery-migrate/dist/jquery-migrate.min.js'],
        'dist/sandbox/vendor/jquery-migrated.min.js'
      ),
      joined(filesOf('sandbox/desktop/styles'), 'dist/sandbox/desktop.css')
    ]
  }),
  bundle('sandbox/server/cli.ts', 'dist/sandbox/cli.mjs', {
    format: 'es',
    external: [/^node:/],
    plugins: [copyFolder('sandbox/schema', 'dist/sandbox/schema'), copyFolder('sandbox/scenarios', 'dist/sandbox/scenarios')]
  })
];

const examples = [
  bundle('examples/typescript-gadget/gadget.ts', 'examples/typescript-gadget/dist/gadget.js', {
    // The server serves only the gadget's own folder, so the build copies the shared style into it.
    plugins: [copy({ 'examples/legacy-gadget/gadget.css': 'examples/typescript-gadget/dist/gadget.css' })]
  })
];

// A function, because the names take a moment and most importers only want bundle().
export default () => [script(), library, typings, ...sandbox, ...examples];
