// XML text <-> plain objects, by the rules a gadget sees: leaf -> string, empty -> null, repeated -> array, attribute -> "@name".

export type XmlObject = { [name: string]: XmlValue };
export type XmlValue = string | null | undefined | XmlObject | XmlValue[];

export function isXmlObject(value: unknown): value is XmlObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asArray<T>(value: T | T[] | null | undefined): T[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function elementToValue(element: Element): XmlValue {
  const result: XmlObject = {};
  for (const { name, value } of Array.from(element.attributes)) result[`@${name}`] = value;
  for (const child of Array.from(element.children)) {
    const value = elementToValue(child);
    const known = result[child.nodeName];
    if (!(child.nodeName in result)) result[child.nodeName] = value;
    else result[child.nodeName] = Array.isArray(known) ? [...known, value] : [known, value];
  }
  if (element.children.length > 0) return result;
  const text = element.textContent ?? '';
  const blank = text.trim() === '';
  if (element.attributes.length > 0) return blank ? result : { ...result, '#text': text };
  return blank ? null : text;
}

/**
 * A single word is {}; other text that is no XML throws. On some of that the genuine 12.0 loops for ever ("Service Unavailable", a lone
 * "<"), which the stand-in does not.
 */
export function xmlToObject(text: string | null | undefined): XmlObject {
  if (!text || /^[^<\s]+$/.test(text)) return {};
  const { documentElement } = new DOMParser().parseFromString(text.trim(), 'text/xml');
  if (documentElement.nodeName === 'parsererror' || documentElement.querySelector('parsererror')) throw new Error('The text is no XML');
  return { [documentElement.nodeName]: elementToValue(documentElement) };
}

function write(name: string, value: unknown, inList = false): string {
  if (Array.isArray(value)) {
    refuseUndefined(value);
    return value.map((item) => write(name, item, true)).join('');
  }
  if (value === null || value === undefined) return `<${name}/>`;
  // Nothing is escaped: the genuine library does not either, and a server must be tested against that.
  if (typeof value !== 'object') return `<${name}>${String(value)}</${name}>`;
  const entries = Object.entries(value);
  if (!inList) refuseUndefined(Object.values(value));
  const attributes = entries.filter(([key]) => key.startsWith('@')).map(([key, text]) => ` ${key.slice(1)}="${String(text)}"`);
  const text = entries.filter(([key]) => key === '#text' || key === '#cdata').map(([, content]) => String(content));
  const children = entries.filter(([key]) => !/^[@#]/.test(key)).map(([key, child]) => write(key, child));
  const content = [...text, ...children].join('');
  return entries.length === attributes.length ? `<${name}${attributes.join('')}/>` : `<${name}${attributes.join('')}>${content}</${name}>`;
}

/** The genuine library looks at the first value of an object or a list, and stumbles where that is undefined; later ones may be. */
function refuseUndefined(values: unknown[]): void {
  if (values.length > 0 && values[0] === undefined) throw new TypeError("Cannot read properties of undefined (reading 'constructor')");
}

/** What is no object comes back as it is. */
export function objectToXml(object: object): string {
  if (typeof object !== 'object' || Array.isArray(object)) return object as unknown as string;
  return Object.entries(object ?? {})
    .filter(([name]) => !name.startsWith('@'))
    .map(([name, value]) => write(name, value))
    .join('');
}
