// Commands come from people's scripts over HTTP too, so nothing about them is believed: every check comes before the first change.
import { callVariableTrouble } from './call-variables.js';
import { type Agent, allMedia, type Call, type Media, type System, type Task } from './state.js';
import { show } from './show.js';
import { SandboxError } from './types.js';

export function bad(name: string, value: unknown, allowed: string): SandboxError {
  return new SandboxError(`${name} ${show(value)} is not allowed: ${allowed}`);
}

export function oneOf(names: readonly string[]): string {
  const [most, rest] = [names.slice(0, 20), names.length - 20];
  return names.length === 0 ? 'there is none' : `use ${most.join(', ')}${rest > 0 ? ` or one of ${rest} more` : ''}`;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first agent where none is named. */
export function findAgent(system: System, id: unknown): Agent {
  const agent = system.agents.get((id ?? system.config.agent.id) as string);
  if (agent === undefined) {
    throw bad('agentId', id, oneOf([...system.agents.keys()]));
  }
  return agent;
}

/** All agents where none is named. */
export function findAgents(system: System, id: unknown): Agent[] {
  return id === undefined ? [...system.agents.values()] : [findAgent(system, id)];
}

export function findSkilledMedia(agent: Agent, id: unknown): Media {
  const media = agent.media.get(id as string);
  if (media === undefined) {
    throw bad('mediaId', id, oneOf(allMedia(agent).map(({ mrd }) => mrd.id)));
  }
  if (!media.skilled) {
    throw bad('mediaId', id, `the agent has no skill in ${media.mrd.name}`);
  }
  return media;
}

export function findTask(system: System, id: unknown): { agent: Agent; task: Task } {
  for (const agent of system.agents.values()) {
    const task = agent.tasks.get(id as string);
    if (task !== undefined) return { agent, task };
  }
  throw bad('id', id, oneOf([...system.agents.values()].flatMap(({ tasks }) => [...tasks.keys()])));
}

export function findCall(system: System, id: unknown): { agent: Agent; call: Call } {
  for (const agent of system.agents.values()) {
    const call = agent.calls.get(id as string);
    if (call !== undefined) return { agent, call };
  }
  throw bad('id', id, oneOf([...system.agents.values()].flatMap(({ calls }) => [...calls.keys()])));
}

export function checkCallVariables(given: unknown): Record<string, string> {
  const trouble = given === undefined ? undefined : callVariableTrouble(given);
  if (trouble !== undefined) {
    throw bad(trouble.name, trouble.value, trouble.remedy);
  }
  return (given ?? {}) as Record<string, string>;
}
