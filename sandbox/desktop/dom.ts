/** Makes an element. Strings become text, never HTML, because they come from gadgets and servers. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

export function button(label: string, onClick: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** @throws Error when desktop.html has no such element. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`desktop.html has no element "${id}"`);
  return found;
}

/** Replaces the content. If the focused element is there again, by its id, it keeps the focus. */
export function replaceContent(container: HTMLElement, ...children: Node[]): void {
  const focused = container.contains(document.activeElement) ? document.activeElement?.id : undefined;
  container.replaceChildren(...children);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
