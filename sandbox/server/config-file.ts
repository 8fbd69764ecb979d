import { checkConfig } from '../model/config.js';
import { SandboxError, type GivenConfig } from '../model/types.js';
import schema from '../schema/config.schema.json';
import { checkJson, compileSchema, JsonFileError, readJsonFile } from './json-file.js';

const validate = compileSchema(schema);

/**
 * Reads the file of `--config`. The schema checks its form, the model checks its values.
 * @throws JsonFileError
 */
export function readConfigFile(path: string): GivenConfig {
  const config = readJsonFile('--config', path, validate) as GivenConfig & { $schema?: string };
  delete config.$schema;
  try {
    checkConfig(config);
  } catch (error) {
    throw error instanceof SandboxError ? new JsonFileError(`--config "${path}" is not allowed:\n  ${error.message}.`) : error;
  }
  return config;
}

/**
 * Checks the form of a configuration that is part of another file.
 * @throws JsonFileError
 */
export function checkConfigJson(what: string, value: unknown): void {
  checkJson(what, value, validate);
}
