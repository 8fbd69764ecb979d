// Helpers that ES5 lacks: for objects used as maps, and for content with missing parts.

/** Creates a map without a prototype, so that it has no inherited keys. */
export function emptyMap<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** Visits the present entries. The visitor may change the object. */
export function each<T>(object: Record<string, T>, visit: (value: T, key: string) => void): void {
  Object.keys(object).forEach((key) => visit(object[key]!, key));
}

/** Returns a new object with the properties of both. The second object's values win. */
export function merge<A extends object, B extends object>(first: A, second: B): A & B {
  const merged = {} as Record<string, unknown>;
  [first, second].forEach((one) => each(one as Record<string, unknown>, (value, key) => (merged[key] = value)));
  return merged as A & B;
}

/** Caches the parts of each path, because splitting costs more than following it. */
const steps = emptyMap<string[]>();

/** Copies a record and the records in it. */
export function copyOf<T>(record: T): T {
  const copy = {} as T;
  for (const name in record) {
    const value = record[name];
    copy[name] = value && typeof value === 'object' ? copyOf(value) : value;
  }
  return copy;
}

/** Returns the value at a path such as `'object.Update.data'`. Undefined if a part of it is missing. */
export function dig(value: unknown, path: string): unknown {
  const names = steps[path] || (steps[path] = path.split('.'));
  let inner = value;
  for (let i = 0; i < names.length; i++) inner = inner ? (inner as Record<string, unknown>)[names[i]!] : undefined;
  return inner;
}

/**
 * Returns an array, which may be the library's own. The library's parser gives a single element without an array, and its getters change that later.
 * An empty one counts as none.
 */
export function list(value: unknown): readonly unknown[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.some(isEmpty) ? all.filter((one) => !isEmpty(one)) : all;
}

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
