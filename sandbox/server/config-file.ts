import { checkConfig } from '../model/config.js';
import { SandboxError, type GivenConfig } from '../model/types.js';
import schema from '../schema/config.schema.json';
import { checkJson, compileSchema, JsonFileError, readJsonFile } from './json-file.js';

const validate = compileSchema(schema);

/**
 * The file behind `--config`: its form by the schema, its sense by the model.
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
 * The form of a configuration that stands in another file.
 * @throws JsonFileError
 */
export function checkConfigJson(what: string, value: unknown): void {
  checkJson(what, value, validate);
}
