import { checkConfig, defaultConfig } from './config.js';
import { describe, handleCommand } from './control.js';
import { findAgent, isObject } from './control-checks.js';
import { allowedActions, shownState } from './dialogs.js';
import { isRoutable, mediaState, snapshot } from './media.js';
import { because, record } from './publish.js';
import { handleRequest } from './rest.js';
import { type Agent, allMedia, createSystem, type System } from './state.js';
import { type Command, type Finesse, type GivenConfig, SandboxError, type Truth } from './types.js';
import { callActionsOf, userSnapshot, userState } from './voice.js';

export { defaultConfig };

function advance(system: System, ms: number): void {
  if (!Number.isFinite(ms) || ms < 0) {
    throw new SandboxError(`advance(${ms}) is not allowed: use 0 or more milliseconds`);
  }
  const end = system.now + ms;
  for (let at = system.clock.next(); at !== undefined && at <= end; at = system.clock.next()) {
    system.now = at;
    system.clock.take()?.();
  }
  system.now = end;
}

/** A queue may hold thousands. */
const SHOWN_OF_QUEUE = 100;

function truth(agent: Agent): Truth {
  return {
    agentId: agent.config.id,
    node: agent.node,
    connection: agent.connection,
    outage: agent.outages.size === 0 ? undefined : [...agent.outages].join(' + '),
    slowMs: agent.slowMs,
    getFailures: agent.failures.filter(({ method }) => method === 'GET').map(({ path, times, status }) => ({ path, times, status })),
    putFailures: agent.failures
      .filter(({ method }) => method === 'PUT')
      .map(({ path, times, status, error }) => ({ path, times, status, ...(error === undefined ? {} : { error }) })),
    userState: userState(agent),
    media: allMedia(agent).map((media) => ({
      id: media.mrd.id,
      name: media.mrd.name,
      skilled: media.skilled,
      interruptible: media.mrd.interruptible,
      state: mediaState(agent, media),
      routable: isRoutable(agent, media),
      reasonCodeId: media.reasonCodeId,
      settings: { A: { ...media.settings.A }, B: { ...media.settings.B } }
    })),
    tasks: [...agent.tasks.values()].map((task) => ({
      id: task.id,
      mediaId: task.mediaId,
      state: shownState(agent, task),
      actions: [...allowedActions(agent, task)],
      callVariables: { ...task.callVariables }
    })),
    calls: [...agent.calls.values()].map((call) => ({
      id: call.id,
      state: call.state,
      actions: [...callActionsOf(call)],
      fromAddress: call.fromAddress,
      callVariables: { ...call.callVariables }
    })),
    queueLength: agent.system.queue.length,
    queue: agent.system.queue.slice(0, SHOWN_OF_QUEUE).map(({ number, selector, mediaId }) => ({ number, selector, mediaId }))
  };
}

function control(system: System, command: Command): { id?: string } {
  const named = isObject(command) && 'agentId' in command ? system.agents.get(String(command.agentId)) : undefined;
  const body = JSON.stringify(command);
  const entry = record(system, 'control', describe(command), { body, ...(named === undefined ? {} : { agent: named }) });
  return because(system, entry, () => handleCommand(system, command));
}

/** Finesse's server side. Throws a SandboxError for a configuration that makes no sense. */
export function createFinesse(config: GivenConfig = {}): Finesse {
  const system = createSystem(checkConfig(config));
  for (const agent of system.agents.values()) {
    agent.userPublished = userSnapshot(agent);
    for (const media of agent.media.values()) media.published = snapshot(agent, media);
  }
  return {
    config: system.config,
    request: (request) => handleRequest(system, request),
    control: (command) => control(system, command),
    advance: (ms) => advance(system, ms),
    due: () => {
      const at = system.clock.next();
      return at === undefined ? undefined : at - system.now;
    },
    get now() {
      return system.now;
    },
    take: () => system.outputs.splice(0),
    truth: (agentId) => truth(findAgent(system, agentId)),
    holder: (id) => [...system.agents.values()].find(({ tasks, calls }) => tasks.has(id) || calls.has(id))?.config.id,
    log: (since = 0) => {
      const newer = system.logCount - since;
      return newer <= 0 ? [] : system.log.slice(-newer).map((entry) => ({ ...entry }));
    },
    newest: () => system.logCount
  };
}
