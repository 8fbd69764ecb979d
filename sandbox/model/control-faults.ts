import { isArmError } from './access.js';
import { bad, findAgents, findSkilledMedia, isObject, oneOf } from './control-checks.js';
import { armErrors } from './errors.js';
import { driftOptions, failOver, startOutage } from './faults.js';
import { allowedSettings, settingNames } from './media-request.js';
import { type Agent, allMedia, type RequestFailure, serverDefaults, type System } from './state.js';
import { type Fault, type MediaSettings, type OutageType, SandboxError } from './types.js';

/** A connection is one agent's, a server is everybody's. */
const outagesOfOne: OutageType[] = ['notifications-down', 'failover'];
const outagesOfAll: OutageType[] = ['finesse-down', 'cti-down', 'cti-server-failure', 'pg-failure', 'double-pg-failure', 'ccp-down'];
const outageTypes = [...outagesOfOne, ...outagesOfAll];
const otherFaults: Fault['type'][] = ['get-fails', 'put-fails', 'slow', 'options-drift'];

function checkSettings(given: unknown): Partial<MediaSettings> {
  if (given === undefined) {
    return serverDefaults();
  }
  if (!isObject(given)) {
    throw bad('settings', given, oneOf(settingNames));
  }
  for (const [name, value] of Object.entries(given)) {
    const allowed = settingNames.find((each) => each === name);
    if (allowed === undefined) {
      throw bad('settings name', name, oneOf(settingNames));
    }
    if (!allowedSettings[allowed].includes(value as string)) {
      throw bad(`settings.${name}`, value, oneOf(allowedSettings[allowed]));
    }
  }
  return given as Partial<MediaSettings>;
}

function checkReload({ reload = false }: { reload?: unknown }, outage: OutageType): boolean {
  if (typeof reload !== 'boolean') {
    throw bad('reload', reload, 'use true or false');
  }
  if (reload && outage !== 'failover') {
    throw bad('reload', reload, `only "failover" loads the desktop anew, and this is "${outage}"`);
  }
  return reload;
}

function drift(agents: Agent[], fault: Extract<Fault, { type: 'options-drift' }>): void {
  const settings = checkSettings(fault.settings);
  const drifted = agents.map((agent) => ({
    agent,
    media: fault.mediaId === undefined ? allMedia(agent).filter(({ skilled }) => skilled) : [findSkilledMedia(agent, fault.mediaId)]
  }));
  for (const { agent, media } of drifted) driftOptions(agent, media, settings);
}

function requestFailure(fault: Extract<Fault, { type: 'get-fails' | 'put-fails' }>): RequestFailure {
  const { type, path, times, status = 503 } = fault;
  const error = type === 'put-fails' ? fault.error : undefined;
  if (typeof path !== 'string' || path === '') {
    throw bad('path', path, 'use the end of a path, as "/Dialogs"');
  }
  if (!Number.isInteger(times) || times < 1) {
    throw bad('times', times, 'use a whole number from 1');
  }
  if (!Number.isInteger(status) || status < 400 || status > 599) {
    throw bad('status', status, 'use 400 to 599');
  }
  if (error !== undefined && !isArmError(error)) {
    throw bad('error', error, oneOf(Object.keys(armErrors)));
  }
  return { method: type === 'get-fails' ? 'GET' : 'PUT', path, times, status, error };
}

export function fail(system: System, fault: Fault, agentId: unknown): void {
  const type: unknown = isObject(fault) ? fault.type : fault;
  const agents = findAgents(system, agentId);
  const outage = outageTypes.find((each) => each === type);
  if (outage !== undefined) {
    if (agentId !== undefined && !outagesOfOne.includes(outage)) {
      throw new SandboxError(`agentId ${JSON.stringify(agentId)} is not allowed: ${outage} is a failure of the server, for all agents`);
    }
    const reload = checkReload(fault as { reload?: unknown }, outage);
    for (const agent of agents) {
      if (outage === 'failover') failOver(agent, reload);
      else startOutage(agent, outage);
    }
    return;
  }
  switch (fault?.type) {
    case 'get-fails':
    case 'put-fails': {
      const failing = requestFailure(fault);
      for (const agent of agents) agent.failures.push({ ...failing });
      return;
    }
    case 'options-drift':
      return drift(agents, fault);
    case 'slow':
      if (!Number.isFinite(fault.ms) || fault.ms < 0) {
        throw bad('ms', fault.ms, 'use 0 or more milliseconds');
      }
      for (const agent of agents) agent.slowMs = fault.ms;
      return;
    default:
      throw bad('fault', type, oneOf([...outageTypes, ...otherFaults]));
  }
}
