import { type FinesseConfig, SandboxError } from './types.js';

/** One interruptible and one noninterruptible MRD, and one the agent may only look at. */
export const defaultConfig: FinesseConfig = {
  agent: { id: '1001001', firstName: 'Alex', lastName: 'Agent', password: 'sandbox' },
  mrds: [
    { id: '5001', name: 'Mail', description: 'Interruptible', interruptible: true, skilled: true },
    { id: '5002', name: 'Chat', description: 'Noninterruptible', interruptible: false, skilled: true },
    { id: '5003', name: 'Social', description: 'Without a skill group of the agent', interruptible: true, skilled: false }
  ],
  startTimeoutMs: 30_000,
  outcomeDelayMs: 30
};

/** The configuration, completed and copied. */
export function checkConfig(given: Partial<FinesseConfig>): FinesseConfig {
  const { agent, mrds, startTimeoutMs, outcomeDelayMs } = { ...defaultConfig, ...given };
  if (!/^\w+$/.test(agent.id)) {
    throw new SandboxError(`agent.id ${JSON.stringify(agent.id)} is not allowed: use letters and digits`);
  }
  for (const { id } of mrds) {
    if (!/^\d+$/.test(id) || mrds.filter((mrd) => mrd.id === id).length > 1) {
      throw new SandboxError(`mrds id ${JSON.stringify(id)} is not allowed: use digits, each id once`);
    }
  }
  for (const [name, ms] of Object.entries({ startTimeoutMs, outcomeDelayMs })) {
    if (!(ms >= 0) || (ms === Infinity && name === 'outcomeDelayMs')) {
      throw new SandboxError(`${name} ${ms} is not allowed: use 0 or more milliseconds`);
    }
  }
  return { agent: { ...agent }, mrds: mrds.map((mrd) => ({ ...mrd })), startTimeoutMs, outcomeDelayMs };
}
