// The files below a folder, those within zips included. A zip is taken for a folder of its own name.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** What a gadget's page is made of. */
const WANTED = /\.(xml|js|html?|zip)$/i;
/** What macOS adds to a zip, and what npm installs, is nobody's gadget. */
const UNWANTED = /(^|\/)(__MACOSX|node_modules|\.git)\//;

const decoder = new TextDecoder();

/**
 * @param {string} folder
 * @returns {{files: Map<string, string>, broken: {place: string, reason: string}[]}} texts by path, with slashes, relative to the folder; and
 * the zips that cannot be unpacked
 * @throws Error that says what is wrong with the folder
 */
export function readFolder(folder) {
  const files = new Map();
  const broken = [];

  function add(path, bytes) {
    if (!WANTED.test(path) || UNWANTED.test(path)) return;
    if (!/\.zip$/i.test(path)) {
      files.set(path, decoder.decode(bytes));
      return;
    }
    try {
      for (const [name, content] of Object.entries(unzipSync(bytes, { filter: ({ name }) => WANTED.test(name) })))
        add(`${path}/${name}`, content);
    } catch (error) {
      broken.push({ place: path, reason: error.message });
    }
  }

  for (const path of pathsBelow(folder)) add(path, readFileSync(join(folder, path)));
  return { files, broken };
}

function pathsBelow(folder) {
  let isFolder;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch (error) {
    throw new Error(`"${folder}" cannot be read (${error.code}).`, { cause: error });
  }
  if (!isFolder) throw new Error(`"${folder}" is not a folder.`);
  return readdirSync(folder, { recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => WANTED.test(path) && !UNWANTED.test(path) && statSync(join(folder, path)).isFile())
    .sort();
}
