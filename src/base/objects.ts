// What ES5 lacks for objects that serve as maps, and for content of which a part may be missing.

/** Without a prototype, so that no key is there before it is set. */
export function emptyMap<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** Visits what is there now; the object may be changed meanwhile. */
export function each<T>(object: Record<string, T>, visit: (value: T, key: string) => void): void {
  Object.keys(object).forEach((key) => visit(object[key]!, key));
}

/** A new object with the properties of both. Where they differ the second counts. */
export function merge<A extends object, B extends object>(first: A, second: B): A & B {
  const merged = {} as Record<string, unknown>;
  [first, second].forEach((one) => each(one as Record<string, unknown>, (value, key) => (merged[key] = value)));
  return merged as A & B;
}

/** Paths are taken apart once: that costs more than to follow them. */
const steps = emptyMap<string[]>();

/** A copy that may be written, of a record and the records in it. */
export function copyOf<T>(record: T): T {
  const copy = {} as T;
  for (const name in record) {
    const value = record[name];
    copy[name] = value && typeof value === 'object' ? copyOf(value) : value;
  }
  return copy;
}

/** What `path` leads to, as in `'object.Update.data'`; undefined where a part of it is missing. */
export function dig(value: unknown, path: string): unknown {
  const names = steps[path] || (steps[path] = path.split('.'));
  let inner = value;
  for (let i = 0; i < names.length; i++) inner = inner ? (inner as Record<string, unknown>)[names[i]!] : undefined;
  return inner;
}

/** A copy as an array. A single element arrives plain, and the library rewrites that when it is read; an empty one says nothing. */
export function list(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== null && one !== '');
}
