// Bundles the specs: one file for the browser, two for Node. The specs of the typings compile for minutes, so they have a file of their own.
// SPECS=substring,substring picks files.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle } from '../rollup.config.js';

const wanted = (process.env.SPECS ?? '').split(',');
const specs = (ending) =>
  readdirSync('test', { recursive: true })
    .map((file) => join('test', file))
    .filter((file) => file.endsWith(ending) && wanted.some((part) => file.includes(part)))
    .sort();

function entry(name, files) {
  mkdirSync('.tmp', { recursive: true });
  const file = `.tmp/${name}.entry.js`;
  writeFileSync(file, files.map((spec) => `import ${JSON.stringify('./' + relative('.tmp', spec).replace(/\\/g, '/'))};\n`).join(''));
  return file;
}

const external = [
  /^node:/,
  'puppeteer',
  'fflate',
  'acorn',
  'github-slugger',
  'markdown-it',
  'axe-core',
  'typescript',
  'rollup',
  '@rollup/plugin-node-resolve',
  'vite',
  'webpack',
  /scripts\/([\w-]+\/)*[\w-]+\.mjs$/,
  /rollup\.config\.js$/
];

function ofTypings(file) {
  return file.startsWith(join('test', 'types'));
}

/** Compiles the Node specs once, as one program. */
function forNode() {
  const files = specs('.node-spec.ts');
  const input = {
    'node-specs': entry(
      'node',
      files.filter((file) => !ofTypings(file))
    ),
    'typings-specs': entry('typings', files.filter(ofTypings))
  };
  const config = bundle(input, undefined, { format: 'es', external });
  return {
    ...config,
    output: { dir: '.tmp', entryFileNames: '[name].mjs', chunkFileNames: 'specs-[name].mjs', format: 'es', sourcemap: true }
  };
}

const bundles = [bundle(entry('browser', specs('.spec.ts')), '.tmp/specs.js'), forNode()];
// With SPECS some of the bundles may be empty.
export default bundles.map((config) => ({ ...config, onwarn: (warning) => warning.code === 'EMPTY_BUNDLE' || config.onwarn(warning) }));
