import { Validator, type Schema } from '@cfworker/json-schema';

export interface Validation {
  valid: boolean;
  error?: { message: string; dataPath: string };
}

export const JsonValidator = {
  /** Checks an object against a JSON schema of draft 4. */
  validateJson(json: unknown, schema: object): Validation {
    const { valid, errors } = new Validator(schema as Schema, '4').validate(withoutUndefined(json));
    if (valid) return { valid };
    // The last one is nearest to the cause.
    const { error = '', instanceLocation = '#' } = errors.at(-1) ?? {};
    return { valid, error: { message: error, dataPath: instanceLocation.slice(1) } };
  }
};

/** The validator knows JSON only. */
function withoutUndefined(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}
