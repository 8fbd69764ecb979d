/**
 * The beginning of a text that is too long, and how long it was. A copy: a slice would keep the whole text in memory.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return JSON.parse(JSON.stringify(`${text.slice(0, limit)} … (${text.length} characters)`)) as string;
}

/** A value as a message names it, whatever it is. */
export function show(value: unknown, limit = 200): string {
  try {
    return shorten(JSON.stringify(value) ?? String(value), limit);
  } catch {
    // Too deep for the stack.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
