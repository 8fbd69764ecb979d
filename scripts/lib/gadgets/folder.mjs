// Reads the files below a folder. A zip counts as a folder of its own name.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** The kinds of file that a gadget's page consists of. */
const WANTED = /\.(xml|js|html?|zip)$/i;
/** Folders that macOS adds to a zip, and what npm installs. No gadget is there. */
const UNWANTED = /(^|\/)(__MACOSX|node_modules|\.git)\//;

const decoder = new TextDecoder();

/**
 * @param {string} folder
 * @returns {{files: Map<string, string>, broken: {place: string, reason: string}[]}} the texts by path, relative to the folder, with slashes; and the
 * zips that cannot be unpacked
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
