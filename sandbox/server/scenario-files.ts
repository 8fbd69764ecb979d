import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkConfig } from '../model/config.js';
import { SandboxError } from '../model/types.js';
import type { Scenario, Step } from '../scenario/types.js';
import schema from '../schema/scenario.schema.json';
import { checkConfigJson } from './config-file.js';
import { checkJson, compileSchema, JsonFileError, readJsonFile } from './json-file.js';

const validate = compileSchema(schema);
const KINDS = ['agent', 'do', 'gadget', 'click', 'expect'] as const;

export interface NamedScenario {
  name: string;
  scenario: Scenario;
}

/** The names of the scenarios in `folder`. */
export function scenarioNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort();
}

/**
 * Finds what `--scenario` names: one of the sandbox's own, "all" of them, a file, or the files of a folder.
 * @throws JsonFileError
 */
export function findScenarios(asked: string, folder: string): NamedScenario[] {
  const names = scenarioNames(folder);
  if (asked === 'all') return names.map((name) => readScenario(join(folder, `${name}.json`)));
  if (names.includes(asked)) return [readScenario(join(folder, `${asked}.json`))];
  const found = statSync(asked, { throwIfNoEntry: false });
  if (found?.isDirectory()) return scenarioNames(asked).map((name) => readScenario(join(asked, `${name}.json`)));
  if (found?.isFile()) return [readScenario(asked)];
  throw new JsonFileError(`--scenario "${asked}" is neither a file nor one of: ${['all', ...names].join(', ')}.`);
}

/** @throws JsonFileError */
export function readScenario(path: string): NamedScenario {
  const scenario = readJsonFile('Scenario', path, validate) as Scenario;
  checkSense(`Scenario "${path}"`, scenario);
  return { name: basename(path, '.json'), scenario };
}

/**
 * Checks a scenario that is not in a file.
 * @throws JsonFileError
 */
export function checkScenario(value: unknown): Scenario {
  checkJson('The scenario', value, validate);
  checkSense('The scenario', value as Scenario);
  return value as Scenario;
}

/** Checks what the schema cannot check. */
function checkSense(what: string, { config = {}, desktops = [], steps }: Scenario): void {
  const wrong = (words: string): never => {
    throw new JsonFileError(`${what} is not allowed:\n  ${words}`);
  };
  checkConfigJson(`${what}, config,`, config);
  let agents: string[] = [];
  try {
    agents = checkConfig(config).agents.map(({ id }) => id);
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    wrong(`config.${error.message}.`);
  }
  const unknown = desktops.findIndex((id) => !agents.includes(id));
  if (unknown >= 0) wrong(`desktops[${unknown}] is ${JSON.stringify(desktops[unknown])}: use one of agents: ${agents.join(', ')}.`);
  const names = new Set<string>();
  steps.forEach((step, index) => {
    const kinds = KINDS.filter((kind) => kind in step);
    if (kinds.length > 1) wrong(`steps[${index}] has ${kinds.join(' and ')}: make a step of each.`);
    if (kinds.length === 0 && step.wait === undefined && step.note === undefined)
      wrong(`steps[${index}] does nothing: give it one of ${KINDS.join(', ')}.`);
    const missing = namesIn(step).find((name) => !names.has(name));
    if (missing !== undefined) wrong(`steps[${index}] speaks of "${missing}", which no step before has named: name it there with "as".`);
    if ('as' in step && step.as !== undefined) names.add(step.as);
  });
}

/** The names a step uses, without the "$". */
function namesIn(step: Step): string[] {
  const given: unknown[] = [];
  if ('agent' in step) given.push('task' in step.agent && step.agent.task, 'call' in step.agent && step.agent.call);
  if ('do' in step) given.push('id' in step.do && step.do.id);
  const used = given.filter((value): value is string => typeof value === 'string' && value.startsWith('$')).map((value) => value.slice(1));
  return 'expect' in step ? [...used, ...Object.keys({ ...step.expect.tasks, ...step.expect.calls })] : used;
}
