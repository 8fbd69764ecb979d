import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';

/** Element names to content, in wire order; an array repeats its element. Values are text, escaped on the way out. */
export interface XmlContent {
  [element: string]: string | XmlContent | XmlContent[] | string[];
}

/** Child elements by name, as a request brought them. */
export interface Parsed {
  [element: string]: string | Parsed | (string | Parsed)[] | undefined;
}

const builder = new XMLBuilder({ format: false });
const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: true, ignoreDeclaration: true });

export function toXml(content: XmlContent): string {
  return builder.build(content);
}

/** The named child elements of a request body; `undefined` unless it is well-formed with `root` as its one root element. */
export function parseBody(body: string, root: string): Parsed | undefined {
  // A document type has no place in a request, and is the way to entity bombs.
  if (body.includes('<!DOCTYPE') || XMLValidator.validate(body) !== true) {
    return undefined;
  }
  let parsed: Record<string, unknown>;
  try {
    parsed = parser.parse(body) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  // The validator lets several root elements pass.
  if (Object.keys(parsed).length !== 1 || !Object.hasOwn(parsed, root)) {
    return undefined;
  }
  const content = parsed[root];
  if (typeof content === 'string') {
    return content === '' ? {} : undefined;
  }
  return typeof content === 'object' && content !== null && !Array.isArray(content) ? (content as Parsed) : undefined;
}
