// What a call brought, as text: the same text for the same answer, whichever library gave it.

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Without what is another one each time. */
export const withoutIds = (text: string): string => text.replace(UUID, '(uuid)');
const DEEPEST = 5;

interface RestObject {
  getRestType(): string;
  getRestUrl(): string;
}

/** Its class by its type and its address: what else it has is asked of it as a subject of its own. */
function restObject(object: RestObject): string {
  return `object of ${attempt(() => object.getRestType())} at ${attempt(() => object.getRestUrl())}`;
}

function isRestObject(value: object): value is RestObject {
  return 'getRestType' in value && 'getRestUrl' in value;
}

/** `self`: what the method was called on. */
export function describeValue(value: unknown, self?: unknown, depth = 0): string {
  if (value !== undefined && value !== null && value === self && typeof value === 'object') return 'this';
  if (typeof value === 'string') return JSON.stringify(withoutIds(value));
  if (typeof value === 'function') return 'prototype' in value && 'superclass' in value ? 'class' : 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof RegExp || value instanceof Date) return String(value);
  if (value instanceof Node || value === window) return String(value);
  if (value instanceof Error) return value.name;
  if (isRestObject(value)) return restObject(value);
  if ('notifyListeners' in value) return 'Notifier';
  if (depth === DEEPEST) return '…';
  if (Array.isArray(value)) return `[${value.map((item) => describeValue(item, self, depth + 1)).join(', ')}]`;
  const members = Object.entries(value).filter(([name]) => !name.startsWith('_'));
  return `{${members.map(([name, member]) => `${name}: ${describeValue(member, self, depth + 1)}`).join(', ')}}`;
}

/** What the call returns, or the kind of error that it throws. The words of an error are each library's own. */
export function attempt(call: () => unknown, self?: unknown): string {
  try {
    return describeValue(call(), self);
  } catch (error) {
    return `throws ${error instanceof Error ? error.name : String(error)}`;
  }
}
