export type XmlValue = string | null | XmlObject | XmlValue[];

export interface XmlObject {
  [name: string]: XmlValue;
}

/**
 * Turns XML into the object that the desktop publishes with a notification. The text of a leaf is a string, an empty element is null.
 * A repeated element is an array, a single one is not. An attribute is a member `@name`.
 * @throws Error if the text is not well-formed.
 */
export function xmlToObject(xml: string): XmlObject {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const problem = document.querySelector('parsererror');
  if (problem) throw new Error(`Not well-formed XML: ${problem.textContent ?? ''}\n${xml}`);
  const root = document.documentElement;
  return { [root.nodeName]: valueOf(root) };
}

function valueOf(element: Element): XmlValue {
  const { attributes, children } = element;
  const text = element.textContent ?? '';
  if (children.length === 0 && attributes.length === 0) return text === '' ? null : text;

  const object: XmlObject = {};
  for (const attribute of attributes) object[`@${attribute.name}`] = attribute.value;
  for (const child of children) append(object, child.nodeName, valueOf(child));
  if (children.length === 0 && text !== '') object['#text'] = text;
  return object;
}

function append(object: XmlObject, name: string, value: XmlValue): void {
  const known = object[name];
  if (known === undefined) object[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else object[name] = [known, value];
}
