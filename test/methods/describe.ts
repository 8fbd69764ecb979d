// Describes the effects of a call as text, in the same way for both libraries.

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Replaces ids that differ from run to run. */
export const withoutIds = (text: string): string => text.replace(UUID, '(uuid)');
const DEEPEST = 5;

interface RestObject {
  getRestType(): string;
  getRestUrl(): string;
}

/** Describes an object by its type and its address. Its other content is compared when it is a subject itself. */
function restObject(object: RestObject): string {
  return `object of ${attempt(() => object.getRestType())} at ${attempt(() => object.getRestUrl())}`;
}

function isRestObject(value: object): value is RestObject {
  return 'getRestType' in value && 'getRestUrl' in value;
}

/** `self`: the object that the method was called on. */
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

/** Returns the result of a call, or the kind of its error. The messages of errors differ from library to library. */
export function attempt(call: () => unknown, self?: unknown): string {
  try {
    return describeValue(call(), self);
  } catch (error) {
    return `throws ${error instanceof Error ? error.name : String(error)}`;
  }
}
