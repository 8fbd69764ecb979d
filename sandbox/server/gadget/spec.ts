import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What a gadget's XML contains. Its placeholders are still there: replacing them needs a locale. */
export interface GadgetSpec {
  title: string;
  /** Height the gadget starts with, in pixels. */
  height: number | undefined;
  scrolling: boolean;
  features: Feature[];
  /** Defaults by name, in the order of the file. */
  prefs: Record<string, string>;
  locales: Locale[];
  contents: Content[];
}

export interface Feature {
  name: string;
  required: boolean;
  params: Record<string, string>;
}

export interface Locale {
  /** In lower case. "all" if the XML names none. */
  lang: string;
  /** In upper case. "ALL" if the XML names none. */
  country: string;
  direction: 'ltr' | 'rtl';
  /** Address of the message bundle, as written in the XML. If there is one, messages in the XML itself are ignored. */
  bundle: string;
  messages: Record<string, string>;
}

export interface Content {
  views: string[];
  type: string;
  href: string;
  html: string;
}

/** The gadget cannot be shown. The message names the file and the reason. */
export class GadgetError extends Error {
  override readonly name = 'GadgetError';
}

interface Node {
  '#text'?: string;
  [name: string]: string | Node | Node[] | undefined;
}

const REPEATED = new Set(['Require', 'Optional', 'Param', 'Locale', 'msg', 'UserPref', 'Content']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => REPEATED.has(name)
});

/**
 * @param file The name of the file, for errors.
 * @throws GadgetError
 */
export function parseGadget(xml: string, file: string): GadgetSpec {
  const module = parseXml(xml, `Gadget "${file}"`)['Module'] as Node | undefined;
  const contents = list(module, 'Content');
  if (!module || contents.length === 0) throw new GadgetError(`Gadget "${file}" has no <Module> with a <Content> section.`);
  const prefs = module['ModulePrefs'] as Node | undefined;
  const height = Number.parseInt(attribute(prefs, 'height'), 10);
  return {
    title: attribute(prefs, 'title') || 'Gadget',
    height: height > 0 ? height : undefined,
    scrolling: attribute(prefs, 'scrolling') !== 'false',
    features: [...features(prefs, 'Require'), ...features(prefs, 'Optional')],
    prefs: Object.fromEntries(list(module, 'UserPref').map((pref) => [attribute(pref, 'name'), attribute(pref, 'default_value')])),
    locales: list(prefs, 'Locale').map(locale),
    contents: contents.map(content)
  };
}

/**
 * Reads the messages of a bundle file.
 * @throws GadgetError
 */
export function parseMessages(xml: string, file: string): Record<string, string> {
  const bundle = parseXml(xml, `Message bundle "${file}"`)['messagebundle'] as Node | undefined;
  if (!bundle) throw new GadgetError(`Message bundle "${file}" has no <messagebundle>.`);
  return messages(bundle);
}

function parseXml(xml: string, what: string): Node {
  // Finesse also reads files with a byte order mark or space before the declaration.
  const text = xml.replace(/^\uFEFF?\s*/, '');
  const valid = XMLValidator.validate(text, { allowBooleanAttributes: false });
  if (valid !== true) throw new GadgetError(`${what} is not well-formed XML: line ${valid.err.line}, ${valid.err.msg}`);
  return parser.parse(text) as Node;
}

function features(prefs: Node | undefined, name: 'Require' | 'Optional'): Feature[] {
  return list(prefs, name).map((feature) => ({
    name: attribute(feature, 'feature'),
    required: name === 'Require',
    params: Object.fromEntries(list(feature, 'Param').map((param) => [attribute(param, 'name'), (param['#text'] ?? '').trim()]))
  }));
}

function locale(node: Node): Locale {
  return {
    lang: (attribute(node, 'lang') || 'all').toLowerCase(),
    country: (attribute(node, 'country') || 'ALL').toUpperCase(),
    direction: attribute(node, 'language_direction') === 'rtl' ? 'rtl' : 'ltr',
    bundle: attribute(node, 'messages'),
    messages: messages(node)
  };
}

function messages(node: Node): Record<string, string> {
  return Object.fromEntries(list(node, 'msg').map((message) => [attribute(message, 'name'), (message['#text'] ?? '').trim()]));
}

function content(node: Node): Content {
  const views = attribute(node, 'view')
    .split(',')
    .map((view) => view.trim())
    .filter(Boolean);
  return {
    views: views.length > 0 ? views : ['default'],
    type: attribute(node, 'type') || 'html',
    href: attribute(node, 'href'),
    html: node['#text'] ?? ''
  };
}

function list(node: Node | undefined, name: string): Node[] {
  return (node?.[name] as Node[] | undefined) ?? [];
}

function attribute(node: Node | undefined, name: string): string {
  return (node?.[`@${name}`] as string | undefined) ?? '';
}
