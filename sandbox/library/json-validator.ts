import { Validator, type Schema } from '@cfworker/json-schema';

export interface Validation {
  valid: boolean;
  error?: { message: string; dataPath: string };
}

export const JsonValidator = {
  /** Checks an object against a JSON schema of draft 4. */
  validateJson(json: unknown, schema: object): Validation {
    const { valid, errors } = new Validator(schema as Schema, '4').validate(json);
    if (valid) return { valid };
    // The last one is nearest to the cause.
    const { error = '', instanceLocation = '#' } = errors.at(-1) ?? {};
    return { valid, error: { message: error, dataPath: instanceLocation.slice(1) } };
  }
};
