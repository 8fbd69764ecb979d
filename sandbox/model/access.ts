// What stands before a resource: outages, failures that were asked for, credentials.
import { type ArmError, armErrors, type Refusal, refuse } from './errors.js';
import { type Agent, ctiLost, type System } from './state.js';

export type Answer = { status: 200; body: string } | { status: 202 } | Refusal;

/** A failure that was asked for: at once, or in a notification once the request was accepted. */
export interface Failed {
  refusal?: Refusal;
  error?: ArmError;
}

export function isArmError(name: string): name is ArmError {
  return Object.hasOwn(armErrors, name);
}

/** The failure that answers instead of the resource, if one does. */
export function failure(agent: Agent, method: string, path: string): Failed {
  if (agent.outages.has('finesse-down') || (ctiLost(agent) && path !== '/finesse/api/SystemInfo')) {
    return { refusal: refuse.unavailable() };
  }
  const failing = agent.failures.find((each) => each.method === method && path.endsWith(each.path));
  if (failing === undefined) {
    return {};
  }
  failing.times -= 1;
  agent.failures = agent.failures.filter((each) => each.times > 0);
  return failing.error !== undefined && isArmError(failing.error) ? { error: failing.error } : { refusal: refuse.status(failing.status) };
}

/** Checks the credentials if there are any: a page of the sandbox may do without. */
export function unauthorized(system: System, authorization: string | undefined, user: string | undefined): Refusal | undefined {
  if (authorization === undefined || authorization === '') {
    return undefined;
  }
  const [scheme, credentials = ''] = authorization.split(' ');
  let [id, password] = ['', ''];
  try {
    // Only the first colon separates: a password may have some.
    [, id = '', password = ''] = /^([^:]*):(.*)$/s.exec(atob(credentials)) ?? [];
  } catch {
    // Not base64: unknown credentials like any other.
  }
  const known = scheme?.toLowerCase() === 'basic' && system.agents.get(id)?.config.password === password;
  if (!known) {
    return refuse.credentials();
  }
  return user !== undefined && user !== id ? refuse.otherUser(user) : undefined;
}
