export interface Values {
  messages: Record<string, string>;
  direction: 'ltr' | 'rtl';
  prefs: Record<string, string>;
  moduleId: string;
}

/**
 * Replaces the placeholders between double underscores, in Shindig's order: messages, direction, preferences, the module's id.
 * Messages may contain markup and further placeholders. Preferences come from users and are text. An unknown name stays as it is.
 */
export function substitute(text: string, { messages, direction, prefs, moduleId }: Values): string {
  const escaped = Object.fromEntries(Object.entries(prefs).map(([name, value]) => [name, escapeHtml(value)]));
  const put = (input: string, kind: string, values: Record<string, string>): string =>
    input.replace(new RegExp(`__${kind}_(.*?)__`, 'gs'), (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));
  return [
    ['MSG', messages] as const,
    ['BIDI', bidi(direction)] as const,
    ['UP', escaped] as const,
    ['MODULE', { ID: moduleId }] as const
  ].reduce((done, [kind, values]) => put(done, kind, values), text);
}

function bidi(direction: 'ltr' | 'rtl'): Record<string, string> {
  const [start, end, reverse] = direction === 'ltr' ? ['left', 'right', 'rtl'] : ['right', 'left', 'ltr'];
  return { START_EDGE: start!, END_EDGE: end!, DIR: direction, REVERSE_DIR: reverse! };
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
