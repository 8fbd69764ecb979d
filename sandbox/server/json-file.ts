// Reads a JSON file that a person has written. An error says which value is wrong, where it is, and what to write instead.
import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type SchemaObject, type ValidateFunction } from 'ajv';
import { show } from '../model/show.js';

/** The message names the file, the place, the value and what is allowed. */
export class JsonFileError extends Error {
  override readonly name = 'JsonFileError';
}

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, discriminator: true });

export function compileSchema(schema: SchemaObject): ValidateFunction {
  return ajv.compile(schema);
}

/**
 * @param what The option or the kind of file, for messages.
 * @throws JsonFileError
 */
export function readJsonFile(what: string, path: string, validate: ValidateFunction): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new JsonFileError(`${what} "${path}" cannot be read: there is no such file.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new JsonFileError(`${what} "${path}" is not JSON: ${(error as Error).message}`);
  }
  checkJson(`${what} "${path}"`, value, validate);
  return value;
}

/** @throws JsonFileError */
export function checkJson(what: string, value: unknown, validate: ValidateFunction): void {
  if (validate(value)) return;
  const words = [...new Set((validate.errors ?? []).map(explain))];
  const shown = words.slice(0, 5);
  const more = words.length > shown.length ? `\n  and ${words.length - shown.length} more` : '';
  throw new JsonFileError(`${what} is not allowed:\n${shown.map((line) => `  ${line}`).join('\n')}${more}`);
}

/** "/agents/0/skills" -> "agents[0].skills" */
function placeOf(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  const names = parts.map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  return names.map((name, index) => (/^\d+$/.test(name) ? `[${name}]` : `${index > 0 ? '.' : ''}${name}`)).join('') || 'the file';
}

function listOf(schema: unknown): string {
  return Array.isArray(schema) ? schema.map((each) => (typeof each === 'string' ? each : show(each))).join(', ') : '';
}

function explain({ keyword, instancePath, params, data, schema, parentSchema, message }: ErrorObject): string {
  const place = placeOf(instancePath);
  const about = (parentSchema as { description?: string } | undefined)?.description;
  const hint = about === undefined ? '' : ` (${about.replace(/\.$/, '')})`;
  const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
  switch (keyword) {
    case 'additionalProperties':
      return `${place} has "${params['additionalProperty']}": there is no such name here. Use ${known.join(', ')}.`;
    case 'required':
      return `${place} has no "${params['missingProperty']}": add it.`;
    case 'enum':
      return `${place} is ${show(data)}: use ${listOf(schema)}${hint}.`;
    case 'const':
      return `${place} is ${show(data)}: use ${show(schema)}.`;
    case 'type':
      return `${place} is ${show(data)}: use ${article(String(schema))}${hint}.`;
    case 'pattern':
      return `${place} is ${show(data)}: it must match ${schema}${hint}.`;
    case 'minimum':
      return `${place} is ${show(data)}: use ${schema} or more${hint}.`;
    case 'maximum':
      return `${place} is ${show(data)}: use ${schema} or less${hint}.`;
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return `${place} is empty: give it ${schema === 1 ? 'something' : `${schema} or more`}${hint}.`;
    case 'discriminator':
      return `${place} has "${params['tag']}" ${show(params['tagValue'])}, which is none that is known${hint}.`;
    default:
      return `${place} is ${show(data)}: ${message}${hint}.`;
  }
}

function article(type: string): string {
  const text: Record<string, string> = { string: 'a text', object: 'an object', array: 'a list', boolean: 'true or false' };
  return text[type] ?? (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
}
