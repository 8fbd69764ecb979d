// A gadget's scripts, out of its XML and the files around it. Pure: it reads nothing itself.
import { posix } from 'node:path';

/**
 * @typedef {{name: string, text: string}} Script its text stands at the lines it has in its file
 * @typedef {{place: string, scripts: Script[], missing: string[]}} Gadget `missing`: scripts of its own folder that are not there
 */

/** A comment, or a script; what stands first in the text counts. */
const SCRIPTS = /<!--[\s\S]*?-->|<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
/** The types with which a browser runs a script. */
const RUN = /^(|module|(text|application)\/(x-)?(java|ecma)script(1\.\d)?)$/i;
/** The vendor's own library, which old gadgets bring along: the typings stand for it. */
const VENDOR = /(^|\/)finesse([-.]?\d[\d.]*)?(\.min)?\.js$/i;
/** What says neither is a library of somebody else's. */
const OURS = /\b(finesse|gadgets)\b/;

/** @param {Map<string, string>} files texts by path @returns {Gadget[]} */
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

/** The pages that stand in files of their own. */
function contentFiles(xml) {
  return [...xml.matchAll(/<Content\b([^>]*)>/g)].map(([, attributes]) => attributeOf(attributes, 'href')).filter(Boolean);
}

/** The path of what `page` names; undefined when a server has it, not the gadget. */
function fileOf(page, source, files) {
  const path = source
    .replace(/[?#].*$/, '')
    .trim()
    .replaceAll('%20', ' ');
  // On a Finesse server uploaded gadgets lie there, most in a folder of their own.
  const uploaded = /^\/3rdpartygadget\/files\/(.*)$/i.exec(path)?.[1];
  if (uploaded === undefined) return /^([a-z]+:|\/|__UP_)/i.test(path) ? undefined : posix.normalize(posix.join(posix.dirname(page), path));
  const folder = posix.dirname(page);
  return [posix.join(folder, '..', uploaded), posix.join(folder, uploaded)].find((file) => files.has(file));
}

function attributeOf(attributes, name) {
  const [, value = ''] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i').exec(attributes) ?? [];
  return value.replace(/^["']|["']$/g, '');
}

/** Lines stay where they are. */
function unescaped(text) {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]);
}
