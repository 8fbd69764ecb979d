// Extracts a gadget's scripts from its XML and from the files beside it. Pure: it reads no file.
import { posix } from 'node:path';

/**
 * @typedef {{name: string, text: string}} Script its text keeps the line numbers of its file
 * @typedef {{place: string, scripts: Script[], missing: string[]}} Gadget `missing`: scripts that should be in its folder but are not
 */

/** Matches comments and scripts, so that a script inside a comment does not count. */
const SCRIPTS = /<!--[\s\S]*?-->|<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
/** The types that a browser runs as a script. */
const RUN = /^(|module|(text|application)\/(x-)?(java|ecma)script(1\.\d)?)$/i;
/** The vendor's library. Old gadgets contain a copy; the typings replace it. */
const VENDOR = /(^|\/)finesse([-.]?\d[\d.]*)?(\.min)?\.js$/i;
/** A script without one of these names is a third-party library. */
const OURS = /\b(finesse|gadgets)\b/;

/** @param {Map<string, string>} files the texts by path @returns {Gadget[]} */
export function gadgetsIn(files) {
  return [...files].filter(([path, text]) => /\.xml$/i.test(path) && isGadget(text)).map(([path]) => gadgetOf(path, files));
}

function isGadget(xml) {
  return /<Module[\s>]/.test(xml) && /<Content[\s>]/.test(xml);
}

function gadgetOf(place, files) {
  const scripts = new Map();
  const missing = [];

  function addPage(path) {
    const text = files.get(path);
    // Content without CDATA is escaped.
    const page = /<script\b/i.test(text) ? text : unescaped(text);
    let inline = 0;
    for (const match of page.matchAll(SCRIPTS)) {
      const [all, attributes, body] = match;
      if (attributes === undefined || !RUN.test(attributeOf(attributes, 'type'))) continue;
      const source = attributeOf(attributes, 'src');
      if (source) addFile(path, source);
      else if (OURS.test(body)) {
        const start = match.index + all.indexOf('>') + 1;
        inline += 1;
        scripts.set(`${path}#${inline}`, { name: `${path}#${inline}`, text: page.slice(0, start).replace(/[^\n]/g, ' ') + body });
      }
    }
  }

  function addFile(page, source) {
    const found = fileOf(page, source, files);
    if (found === undefined || VENDOR.test(found)) return;
    const text = files.get(found);
    if (text === undefined) missing.push(source);
    else if (OURS.test(text)) scripts.set(found, { name: found, text });
  }

  addPage(place);
  for (const href of contentFiles(files.get(place))) {
    const page = fileOf(place, href, files);
    if (page !== undefined && files.has(page)) addPage(page);
  }
  return { place, scripts: [...scripts.values()], missing };
}

/** Finds the pages that have files of their own. */
function contentFiles(xml) {
  return [...xml.matchAll(/<Content\b([^>]*)>/g)].map(([, attributes]) => attributeOf(attributes, 'href')).filter(Boolean);
}

/** Returns the path of the file that `page` names. Undefined if the server provides it. */
function fileOf(page, source, files) {
  const path = source
    .replace(/[?#].*$/, '')
    .trim()
    .replaceAll('%20', ' ');
  // A Finesse server puts uploaded gadgets there, most in a folder of their own.
  const uploaded = /^\/3rdpartygadget\/files\/(.*)$/i.exec(path)?.[1];
  if (uploaded === undefined) return /^([a-z]+:|\/|__UP_)/i.test(path) ? undefined : posix.normalize(posix.join(posix.dirname(page), path));
  const folder = posix.dirname(page);
  return [posix.join(folder, '..', uploaded), posix.join(folder, uploaded)].find((file) => files.has(file));
}

function attributeOf(attributes, name) {
  const [, value = ''] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i').exec(attributes) ?? [];
  return value.replace(/^["']|["']$/g, '');
}

/** Unescapes the text. The line numbers stay the same. */
function unescaped(text) {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]);
}
