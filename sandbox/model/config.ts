import type { AgentConfig, CheckedConfig, FinesseConfig, GivenConfig, LayoutConfig } from './config-types.js';
import { callVariableTrouble } from './call-variables.js';
import { show } from './show.js';
import { SandboxError } from './types.js';

/** One interruptible and one noninterruptible MRD, and one the agent may only look at. */
export const defaultConfig: FinesseConfig = {
  agents: [
    {
      id: '1001001',
      firstName: 'Alex',
      lastName: 'Agent',
      password: 'sandbox',
      extension: '2001',
      teamId: '1',
      teamName: 'Sandbox',
      skills: ['mail', 'chat']
    }
  ],
  mrds: [
    { id: '5001', name: 'Mail', description: 'Interruptible', interruptible: true },
    { id: '5002', name: 'Chat', description: 'Noninterruptible', interruptible: false },
    { id: '5003', name: 'Social', description: 'Without a skill group of the agent', interruptible: true }
  ],
  skills: [
    { name: 'mail', mediaId: '5001' },
    { name: 'chat', mediaId: '5002' },
    { name: 'social', mediaId: '5003' }
  ],
  selectors: [
    { name: 'mail', skill: 'mail' },
    { name: 'chat', skill: 'chat' },
    { name: 'social', skill: 'social' }
  ],
  reasonCodes: [],
  wrapUpReasons: [],
  phoneBooks: [],
  layouts: [defaultLayout()],
  callVariables: {},
  systemInfo: {},
  startTimeoutMs: 30_000,
  outcomeDelayMs: 30,
  presenceTimeoutMs: 60_000,
  workState: 'WORK',
  userSignOut: 'all',
  autoWorkModeStateChange: true
};

/** The layout Finesse comes with: the call variables, without labels of their own. */
function defaultLayout(): LayoutConfig {
  const entry = (index: number) => ({ displayName: `Call Variable ${index}`, mediaProperty: `callVariable${index}` });
  const column = (from: number) => [0, 1, 2, 3, 4].map((offset) => entry(from + offset));
  return { name: 'Default', description: 'The layout that Finesse comes with', header: entry(1), columns: [column(1), column(6)] };
}

type GivenAgent = NonNullable<GivenConfig['agents']>[number];

function refuse(place: string, value: unknown, remedy: string): never {
  throw new SandboxError(`${place} ${show(value)} is not allowed: ${remedy}`);
}

/** Each value once, and each of the form; `place` as "mrds[1].id". */
function checkKeys(list: string, key: string, values: string[], form: RegExp, remedy: string): void {
  values.forEach((value, index) => {
    const place = `${list}[${index}].${key}`;
    if (!form.test(value)) refuse(place, value, remedy);
    if (values.indexOf(value) !== index) refuse(place, value, `it stands in ${list}[${values.indexOf(value)}] already, use each once`);
  });
}

function checkReference(place: string, value: string, known: string[], what: string): void {
  if (!known.includes(value)) refuse(place, value, known.length === 0 ? `there is no ${what}` : `use one of ${what}: ${known.join(', ')}`);
}

function checkCallVariables(place: string, callVariables: Record<string, string>): void {
  const trouble = callVariableTrouble(callVariables);
  if (trouble) refuse(place + trouble.name, trouble.value, trouble.remedy);
}

function checkTimes(config: FinesseConfig): void {
  const { startTimeoutMs, outcomeDelayMs, presenceTimeoutMs } = config;
  const times: [string, number | undefined, boolean][] = [
    ['startTimeoutMs', startTimeoutMs, true],
    ['outcomeDelayMs', outcomeDelayMs, false],
    ['presenceTimeoutMs', presenceTimeoutMs, true]
  ];
  config.mrds.forEach((mrd, index) => {
    for (const name of ['startTimeoutMs', 'wrapUpMs', 'maxTaskMs'] as const) times.push([`mrds[${index}].${name}`, mrd[name], true]);
  });
  for (const [place, ms, mayBeEndless] of times) {
    if (ms !== undefined && (!(ms >= 0) || (ms === Infinity && !mayBeEndless))) refuse(place, ms, 'use 0 or more milliseconds');
  }
}

function checkReferences({ agents, mrds, skills, selectors }: FinesseConfig): void {
  const mrdIds = mrds.map(({ id }) => id);
  const skillNames = skills.map(({ name }) => name);
  skills.forEach(({ mediaId }, index) => checkReference(`skills[${index}].mediaId`, mediaId, mrdIds, 'mrds'));
  selectors.forEach(({ skill }, index) => checkReference(`selectors[${index}].skill`, skill, skillNames, 'skills'));
  const teams = [...new Set(agents.map(({ teamId = '' }) => teamId))];
  agents.forEach(({ skills: own, supervises = [] }, index) => {
    own.forEach((skill, at) => checkReference(`agents[${index}].skills[${at}]`, skill, skillNames, 'skills'));
    supervises.forEach((team, at) => checkReference(`agents[${index}].supervises[${at}]`, team, teams, "the agents' teamId"));
  });
}

/** Where MRDs are given and no skills, there is one skill for each; where no selectors are, one for each skill. */
function complete(given: GivenConfig): FinesseConfig {
  const mrds = given.mrds ?? defaultConfig.mrds;
  const skillOfMrd = mrds.map(({ id, name }) => ({ name: name.toLowerCase(), mediaId: id }));
  const skills = given.skills ?? (given.mrds === undefined ? defaultConfig.skills : skillOfMrd);
  const selectors = given.selectors ?? skills.map(({ name }) => ({ name, skill: name }));
  const ofDefault = given.mrds === undefined && given.skills === undefined;
  const agents = given.agents?.map(completeAgent) ?? (ofDefault ? defaultConfig.agents : defaultConfig.agents.map(completeAgent));
  return { ...defaultConfig, ...given, mrds, skills, selectors, agents };

  function completeAgent(agent: GivenAgent): AgentConfig {
    const all = { firstName: 'Agent', lastName: agent.id, password: 'sandbox', extension: '2001', teamId: '1', teamName: 'Sandbox' };
    return { ...all, ...agent, skills: (given.agents && agent.skills) ?? skills.map(({ name }) => name) };
  }
}

/** The configuration, completed and copied. What is left out is as in `defaultConfig`, as far as that fits to what is given. */
export function checkConfig(given: GivenConfig): CheckedConfig {
  const config = structuredClone(complete(given));
  if (config.agents.length === 0) refuse('agents', config.agents, 'use one agent or more');
  checkKeys('agents', 'id', idsOf(config.agents), /^\w+$/, 'use letters and digits');
  checkKeys('mrds', 'id', idsOf(config.mrds), /^\d+$/, 'use digits');
  checkKeys('skills', 'name', namesOf(config.skills), /./, 'use a text');
  // A file of selectors separates them by commas.
  checkKeys('selectors', 'name', namesOf(config.selectors), /^[^,\s][^,]*$/, 'use a text without commas');
  checkKeys('reasonCodes', 'id', idsOf(config.reasonCodes), /^\d+$/, 'use digits');
  checkKeys('phoneBooks', 'name', namesOf(config.phoneBooks), /./, 'use a text');
  checkKeys('layouts', 'name', namesOf(config.layouts), /./, 'use a text');
  if (config.layouts.length === 0) refuse('layouts', config.layouts, 'use one layout or more, or leave it out');
  checkCallVariables('', config.callVariables);
  config.mrds.forEach(({ callVariables = {} }, index) => checkCallVariables(`mrds[${index}].`, callVariables));
  for (const name of Object.keys(config.systemInfo)) {
    if (!/^[a-z]\w*$/i.test(name)) refuse('systemInfo name', name, 'use the name of a field, as peripheralId');
  }
  checkTimes(config);
  checkReferences(config);
  return { ...config, agent: config.agents[0] as AgentConfig };
}

function idsOf(list: { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function namesOf(list: { name: string }[]): string[] {
  return list.map(({ name }) => name);
}
