// Bundles the specs: one file for the browser, one for Node. `SPECS=substring,substring` picks files.
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
  /scripts\/((audit|gadgets)\/)?[\w-]+\.mjs$/,
  /rollup\.config\.js$/
];
const bundles = [
  bundle(entry('browser', specs('.spec.ts')), '.tmp/specs.js'),
  bundle(entry('node', specs('.node-spec.ts')), '.tmp/node-specs.mjs', { format: 'es', tsconfig: './tsconfig.node.json', external })
];
// A part of the specs may leave one of the two empty.
export default bundles.map((config) => ({ ...config, onwarn: (warning) => warning.code === 'EMPTY_BUNDLE' || config.onwarn(warning) }));
