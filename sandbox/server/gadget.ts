import { readFile } from 'node:fs/promises';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** What a gadget specification says, as far as the sandbox needs it. */
export interface GadgetSpec {
  title: string;
  features: string[];
  /** UserPref defaults. */
  prefs: Record<string, string>;
  messages: Record<string, string>;
  /** The HTML of the Content section, before substitution. */
  content: string;
}

/** The file is not a gadget that the sandbox can show; the message names the file and the reason. */
export class GadgetError extends Error {
  override readonly name = 'GadgetError';
}

interface Node {
  '#text'?: string;
  [name: string]: string | Node | Node[] | undefined;
}

const REPEATED = new Set(['Require', 'Optional', 'Locale', 'msg', 'UserPref', 'Content']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => REPEATED.has(name)
});

/** @throws GadgetError */
export async function readGadget(path: string): Promise<GadgetSpec> {
  let xml: string;
  try {
    xml = await readFile(path, 'utf8');
  } catch {
    throw new GadgetError(`Gadget "${path}" cannot be read: there is no such file.`);
  }
  return parseGadget(xml, path);
}

/** @throws GadgetError */
export function parseGadget(xml: string, path: string): GadgetSpec {
  const valid = XMLValidator.validate(xml, { allowBooleanAttributes: false });
  if (valid !== true) throw new GadgetError(`Gadget "${path}" is not well-formed XML: line ${valid.err.line}, ${valid.err.msg}`);
  const module = (parser.parse(xml) as Node)['Module'] as Node | undefined;
  const [content] = list(module, 'Content');
  if (!module || !content) throw new GadgetError(`Gadget "${path}" has no <Module> with a <Content> section.`);
  const type = attribute(content, 'type') || 'html';
  if (type !== 'html') throw new GadgetError(`Gadget "${path}" has Content of type "${type}"; the sandbox shows type "html" only.`);

  const modulePrefs = module['ModulePrefs'] as Node | undefined;
  const messages = list(modulePrefs, 'Locale').flatMap((locale) => list(locale, 'msg'));
  return {
    title: attribute(modulePrefs, 'title') || 'Gadget',
    features: list(modulePrefs, 'Require').map((feature) => attribute(feature, 'feature')),
    prefs: Object.fromEntries(list(module, 'UserPref').map((pref) => [attribute(pref, 'name'), attribute(pref, 'default_value')])),
    messages: Object.fromEntries(messages.map((message) => [attribute(message, 'name'), message['#text'] ?? ''])),
    content: content['#text'] ?? ''
  };
}

function list(node: Node | undefined, name: string): Node[] {
  return (node?.[name] as Node[] | undefined) ?? [];
}

function attribute(node: Node | undefined, name: string): string {
  return (node?.[`@${name}`] as string | undefined) ?? '';
}

/**
 * The page inside the gadget's frame. It takes `gadgets` from the desktop around it before any script of the gadget runs.
 * @param query The frame's own: `mid`, and `up_*` that override the UserPref defaults.
 */
export function framePage(gadget: GadgetSpec, query: URLSearchParams): string {
  const prefs = new Map(Object.entries(gadget.prefs));
  for (const [name, value] of query) if (name.startsWith('up_')) prefs.set(name.slice(3), value);
  const content = gadget.content
    .replace(/__UP_(\w+?)__/g, (_whole, name: string) => escapeHtml(prefs.get(name) ?? ''))
    .replace(/__MSG_(\w+?)__/g, (_whole, name: string) => escapeHtml(gadget.messages[name] ?? ''))
    .replace(/__MODULE_ID__/g, () => escapeHtml(query.get('mid') ?? '0'));
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<base href="/gadget/">
<script>window.gadgets = parent.sandboxDesktop.gadgetsFor(window);</script>
</head>
<body>
${content}
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
