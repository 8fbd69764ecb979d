export function parse(xml: unknown): Element | undefined {
  if (typeof xml !== 'string' || !xml.startsWith('<')) return undefined;
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  // In Firefox it is the root itself.
  return root.nodeName === 'parsererror' || root.querySelector('parsererror') ? undefined : root;
}

export const childrenOf = (element: Element, name: string): Element[] => [...element.children].filter(({ nodeName }) => nodeName === name);
export const childOf = (element: Element, name: string): Element | undefined => childrenOf(element, name)[0];
export const textOf = (element: Element, name: string): string => childOf(element, name)?.textContent ?? '';
