/** The one element with this `data-role`. @throws Error when the markup has none. */
export function role(name: string, within: ParentNode = document): HTMLElement {
  const element = within.querySelector<HTMLElement>(`[data-role="${name}"]`);
  if (!element) throw new Error(`There is no element with data-role="${name}".`);
  return element;
}

/** Makes an element. Children are nodes or text, never HTML: most of what is shown comes from customers. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The value of a `data-…` attribute of the closest element around an event's target that has it. */
export function dataAt(event: Event, attribute: string): string | undefined {
  const element = event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null;
  return element?.getAttribute(attribute) ?? undefined;
}

/** "14:03:12" */
export function timeNow(): string {
  return new Date().toTimeString().slice(0, 8);
}
