import { gadgets } from '../internal/host.js';
import { objectToXml, xmlToObject, type XmlObject } from '../internal/xml.js';

// The members of finesse.utilities.Utilities that are about text, XML and addresses.

const HTML: [string, string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;']
];
const XML: [string, string][] = [...HTML, ['"', '&quot;'], ["'", '&apos;']];

function translate(text: string, entities: [string, string][], makeEntityRefs: boolean | undefined): string {
  // "&" first when escaping and last when not: else what has just been written would be translated again.
  const pairs = makeEntityRefs ? entities : entities.map(([character, entity]) => [entity, character] as const).reverse();
  return pairs.reduce((done, [from, to]) => done.split(from).join(to), text);
}

/** The five entities of XML, and characters by their number. @throws Error of any other, or of a lone "&" */
function fromXmlEntities(text: string): string {
  return text.replace(/&(?:#(\d+);|[^;]*;?)/g, (entity, number: string | undefined) => {
    const known = XML.find(([, ref]) => ref === entity);
    if (!known && number === undefined) throw new Error(`"${entity}" is no entity of XML.`);
    return known ? known[0] : String.fromCharCode(Number(number));
  });
}

export const textUtilities = {
  convertNullToEmptyString: (value: unknown): unknown => value || '',
  trim: (text: string): string => text.trim(),
  removeSpaces: (text: string): string => text.replace(/ /g, ''),
  escapeSpaces: (text: string): string => text.replace(/ /g, '\u00a0'),
  formatString: (format: string, ...args: unknown[]): string =>
    format.replace(/\{(\d+)\}/g, (whole, index: string) => (Number(index) < args.length ? String(args[Number(index)]) : whole)),
  addWordWrapping: (text: string): string => `<span style="word-wrap: break-word;">${text}</span>`,
  b64Encode: (text: string): string => btoa(text),
  b64Decode: (text: string): string => atob(text),
  /** "id:password" in Base64. */
  getCredentials(authorization: string): { id: string; password: string } {
    const [, id, password] = /^([^:]*):(.*)$/s.exec(decode(authorization)) ?? [];
    if (id === undefined || password === undefined) throw new Error('String is not colon delimited.');
    return { id, password };
  },

  translateHTMLEntities: (text: string, makeEntityRefs?: boolean): string => (text ? translate(text, HTML, makeEntityRefs) : text),
  translateXMLEntities(text: string, makeEntityRefs?: boolean): string {
    if (!text) return text;
    return makeEntityRefs ? translate(text, XML, true) : fromXmlEntities(text);
  },
  xml2JsObj: (text: string): XmlObject => xmlToObject(text),
  xml2js: (text: string): XmlObject => xmlToObject(text),
  xml2json: (xml: Node, _tab?: string): string => JSON.stringify(xmlToObject(new XMLSerializer().serializeToString(xml))),
  js2xml: (object: object): string => objectToXml(object),
  js2xmlAtt: (object: Record<string, unknown>): string =>
    Object.entries(object)
      .filter(([name]) => name.startsWith('@'))
      .map(([name, value]) => ` ${name.slice(1)}="${String(value)}"`)
      .join(''),
  js2xmlObjIsEmpty: (object: object): boolean => Object.keys(object).every((name) => name.startsWith('@')),
  json2xml: (object: object, _escape?: unknown): string => objectToXml(object ?? {}),
  getJSONParser: (): object => (gadgets() as { json?: object }).json ?? JSON,
  ampRegEx: /&/g,
  ampEntityRefRegEx: /&amp;/g,
  ltRegEx: /</g,
  ltEntityRefRegEx: /&lt;/g,
  gtRegEx: />/g,
  gtEntityRefRegEx: /&gt;/g,
  xmlSpecialCharRegEx: /[&<>"']/g,
  entityRefRegEx: /&[^;]+;/g,

  /** Mind the order: the query comes first. */
  getParameterByName: (query: string, name: string): string => new URLSearchParams(query.replace(/^[^?]*\?/, '')).get(name) ?? '',
  getQueryString: (field: string, url?: string): string => new URL(url ?? location.href, location.href).searchParams.get(field) ?? '',
  extractHostname: (url: string): string => /^(?:[a-z]+:\/\/)?([^:/?#]*)/i.exec(url.trim())?.[1] ?? '',
  encodeNodeName: (node: string): string =>
    node.replace(/[@?]/g, (character) => `?${character.charCodeAt(0).toString(16).padStart(2, '0')}`),
  isAbsoluteUrl: (url: string): boolean => /^https?:\/\//i.test(url),
  getSecondLevelDomain: (): string => location.hostname.split('.').slice(-2).join('.'),
  /** All but the first name, where there are more than two. */
  getRootDomain: (host: string): string => (host.split('.').length > 2 ? host.slice(host.indexOf('.')) : host),
  setSchemeAndPortForHttps<Given extends { scheme?: string; hostPort?: string }>(config: Given): Given {
    return location.protocol === 'https:' ? Object.assign(config, { scheme: 'https', hostPort: location.port || '443' }) : config;
  }
};

function decode(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
