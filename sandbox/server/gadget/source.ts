import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileBelow } from '../files.js';
import { checkFeatures } from './features.js';
import { loadLocale, type Language } from './locale.js';
import { GadgetError, parseGadget, type GadgetSpec } from './spec.js';
import { substitute, type Values } from './substitute.js';
import { htmlOfView, viewsOf } from './views.js';

/** A gadget as the layout names it: `finesse/gadget.xml?mrdid=5001&maxdialogs=5`. */
export interface GadgetSource {
  /** Path of the XML. */
  file: string;
  /** The query of the gadget's address, without the question mark. */
  query: string;
  /** The tab of the gadget. Without one it is in the tab of the first gadget. */
  tab?: string;
}

/** A gadget that has been read, with its messages in one language. */
export interface Gadget {
  spec: GadgetSpec;
  title: string;
  messages: Record<string, string>;
  direction: 'ltr' | 'rtl';
  views: string[];
  /** What is wrong, although the gadget can be shown. */
  warnings: string[];
}

export function gadgetSource(argument: string, tab?: string): GadgetSource {
  const [file = '', query = ''] = argument.split(/\?(.*)/s);
  return { file, query, ...(tab === undefined ? {} : { tab }) };
}

/** @throws GadgetError */
export async function readGadget({ file }: GadgetSource, language: Language): Promise<Gadget> {
  const spec = parseGadget(await readText(file), file);
  const missing = checkFeatures(spec, file);
  const { messages, direction, warnings } = await loadLocale(spec.locales, language, (bundle) => readBeside(file, bundle));
  const values: Values = { messages, direction, prefs: spec.prefs, moduleId: '0' };
  return { spec, title: substitute(spec.title, values), messages, direction, views: viewsOf(spec), warnings: [...missing, ...warnings] };
}

/**
 * The content of the frame's body.
 * @param prefs Values that replace the defaults.
 * @throws GadgetError
 */
export async function gadgetBody(
  { file }: GadgetSource,
  { spec, messages, direction }: Gadget,
  options: { view: string; moduleId: string; prefs: Record<string, string> }
): Promise<string> {
  const html = await htmlOfView(spec, options.view, file, (href) => readBeside(file, href));
  return substitute(html, { messages, direction, prefs: { ...spec.prefs, ...options.prefs }, moduleId: options.moduleId });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new GadgetError(`Gadget "${file}" cannot be read: there is no such file.`);
  }
}

/** The text of a file beside the gadget, named relative to its XML or by its address on a Finesse server. undefined if there is none. */
async function readBeside(gadget: string, address: string): Promise<string | undefined> {
  const path = address.replace(/^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?(?=\/)/, '').replace(/[?#].*$/, '');
  const uploaded = /^\/3rdpartygadget\/files\/(.*)$/.exec(path)?.[1];
  const file = uploaded === undefined ? await fileBelow(dirname(gadget), path.replace(/^\.\//, '')) : await uploadedFile(gadget, uploaded);
  return file === undefined ? undefined : readFile(file, 'utf8');
}

/**
 * Finds an uploaded file. On a Finesse server gadgets are below /3rdpartygadget/files/, most in a folder of their own. For "a/b.js" this
 * finds b.js in the gadget's folder "a", or a/b.js in its folder.
 */
export async function uploadedFile(gadget: string, path: string): Promise<string | undefined> {
  const folder = dirname(gadget);
  const own = `${basename(resolve(folder))}/`;
  return (await fileBelow(folder, path)) ?? (path.startsWith(own) ? fileBelow(folder, path.slice(own.length)) : undefined);
}
