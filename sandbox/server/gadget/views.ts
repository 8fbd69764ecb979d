import { GadgetError, type Content, type GadgetSpec } from './spec.js';

export function viewsOf({ contents }: GadgetSpec): string[] {
  return [...new Set(contents.flatMap(({ views }) => views))];
}

/**
 * Joins the Content sections of a view.
 * @param read Returns the text of a file beside the gadget, or undefined if there is none.
 * @throws GadgetError
 */
export async function htmlOfView(
  spec: GadgetSpec,
  view: string,
  file: string,
  read: (href: string) => Promise<string | undefined>
): Promise<string> {
  const parts = await Promise.all(contentsOf(spec, view, file).map((content) => htmlOf(content, file, read)));
  return parts.join('');
}

function contentsOf(spec: GadgetSpec, view: string, file: string): Content[] {
  const of = (name: string): Content[] => spec.contents.filter(({ views }) => views.includes(name));
  const found = of(view);
  if (found.length > 0) return found;
  const fallback = of('default');
  if (fallback.length > 0) return fallback;
  throw new GadgetError(`Gadget "${file}" has no Content for the view "${view}". It has: ${viewsOf(spec).join(', ')}.`);
}

async function htmlOf({ type, href, html }: Content, file: string, read: (href: string) => Promise<string | undefined>): Promise<string> {
  if (type !== 'html') {
    const remedy = type === 'url' ? ' Use type="html" with an <iframe> that shows the address.' : '';
    throw new GadgetError(`Gadget "${file}" has Content of type "${type}"; the sandbox shows type "html" only.${remedy}`);
  }
  if (href === '') return html;
  const text = await read(href);
  if (text !== undefined) return text;
  throw new GadgetError(`Gadget "${file}" has Content with href "${href}", which is not in the gadget's folder.`);
}
