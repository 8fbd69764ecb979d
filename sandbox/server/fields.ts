// Reads the JSON bodies of the control API. An error names the wrong field and says what is allowed.
import { show } from '../model/show.js';
import { HttpError } from './http.js';

export type Fields = Record<string, unknown>;

/** @throws HttpError 400 */
export function parseObject(body: string): Fields {
  let value: unknown;
  try {
    value = body.trim() === '' ? {} : JSON.parse(body);
  } catch (error) {
    throw new HttpError(400, `The body is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('The body', value, 'a JSON object');
  return value as Fields;
}

/**
 * Reads an optional text.
 * @throws HttpError 400
 */
export function optionalText<Name extends string>(fields: Fields, name: Name): Partial<Record<Name, string>> {
  return fields[name] === undefined ? {} : ({ [name]: text(fields, name) } as Record<Name, string>);
}

/** @throws HttpError 400 */
export function texts(name: string, value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name, value, 'an object of names and texts');
  return Object.fromEntries(Object.keys(value).map((key) => [key, text(value as Fields, key, `${name}.`)]));
}

/**
 * Reads a text. It takes numbers too, because people write an MRD id or a limit as one.
 * @throws HttpError 400
 */
export function text(fields: Fields, name: string, prefix = ''): string {
  const value = fields[name];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw wrong(prefix + name, value, 'a text');
}

/** @throws HttpError 400 */
export function integer(fields: Fields, name: string, least: number, most: number): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw wrong(name, value, `an integer from ${least} to ${most}`);
}

/** @throws HttpError 400 for a field that is not among `names`. */
export function only(fields: Fields, names: readonly string[], prefix = ''): void {
  const unknown = Object.keys(fields).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new HttpError(400, `${show(prefix + unknown)} is not a field here. Allowed: ${names.join(', ')}.`);
}

export function wrong(name: string, value: unknown, allowed: string): HttpError {
  return new HttpError(400, `${name} is ${value === undefined ? 'missing' : show(value)}. Allowed: ${allowed}.`);
}

/** @throws HttpError 400 */
export function optionalFlag<Name extends string>(fields: Fields, name: Name): Partial<Record<Name, boolean>> {
  const value = fields[name];
  if (value === undefined) return {};
  if (typeof value === 'boolean') return { [name]: value } as Record<Name, boolean>;
  throw wrong(name, value, 'true or false');
}
