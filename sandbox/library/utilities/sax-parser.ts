type SaxCallback = (event: string, data: string | { name: string; value: string }) => void;

export const SaxParser = {
  /** Tells elements, attributes and text in their order. */
  parse(xml: string, callback: SaxCallback): void {
    walk(new DOMParser().parseFromString(xml, 'text/xml').documentElement, callback);
  }
};

function walk(element: Element, callback: SaxCallback): void {
  callback('StartElement', element.nodeName);
  for (const { name, value } of Array.from(element.attributes)) callback('Attribute', { name, value });
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === Node.ELEMENT_NODE) walk(child as Element, callback);
    else if (child.textContent) callback('Text', child.textContent);
  }
  callback('EndElement', element.nodeName);
}
