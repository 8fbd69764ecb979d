// Tasks on their way to an agent: submitted to a script selector, or there again after RONA, transfer and sign-out.
import { busyElsewhere, isRoutable, mediaState } from './media.js';
import { record } from './publish.js';
import { type Agent, type Media, type QueuedTask, type System, type Task, tasksOf } from './state.js';

/** Finesse allows an agent so many tasks in all MRDs together. */
const MOST_TASKS = 15;

/** Why CCE would not route a task to the agent now, if it would not. */
export function whyNotRouted(agent: Agent, media: Media): string | undefined {
  const { id } = media.mrd;
  const limit = Number(media.settings[agent.node].maxDialogLimit);
  if (!media.signedIn) {
    return 'the agent is not logged in (LOGOUT)';
  }
  if (media.notReady) {
    return 'the agent is NOT_READY';
  }
  if (!isRoutable(agent, media)) {
    return `the agent is not routable (${mediaState(agent, media)})`;
  }
  if (tasksOf(agent, id).length >= limit) {
    return `the agent holds maxDialogLimit (${limit}) tasks`;
  }
  if (agent.tasks.size >= MOST_TASKS) {
    return `the agent holds ${MOST_TASKS} tasks in all MRDs together`;
  }
  return busyElsewhere(agent, id) ? 'the agent is at work on a task of another, noninterruptible MRD' : undefined;
}

/** The task waits for an agent from now on. `undefined` for a selector that this configuration does not know. */
export function enqueue(system: System, selectorName: string, callVariables: Record<string, string>): QueuedTask | undefined {
  const selector = system.config.selectors.find(({ name }) => name === selectorName);
  const skill = system.config.skills.find(({ name }) => name === selector?.skill);
  if (selector === undefined || skill === undefined) {
    return undefined;
  }
  const number = ++system.queueCount;
  const task = { number, selector: selector.name, skill: skill.name, mediaId: skill.mediaId, callVariables: { ...callVariables } };
  system.queue.push(task);
  return task;
}

/**
 * The last node the agent was on submits the task again, as a new one. Not for one that was offered directly, without a selector.
 * A selector that nobody here knows is somebody else's: the task leaves the sandbox.
 */
export function resubmit(agent: Agent, task: Task, selectorName = task.selector): void {
  const { system } = agent;
  if (selectorName === undefined || selectorName === '') {
    return;
  }
  if (agent.outages.has('ccp-down')) {
    record(system, 'control', `lost ${task.id}: CCP cannot be reached to submit it again`, { agent });
    return;
  }
  const queued = enqueue(system, selectorName, task.callVariables);
  const what = queued === undefined ? 'to elsewhere' : `as ${queued.number} of the queue`;
  record(system, 'control', `resubmit ${task.id} to ${selectorName}, ${what}`, { agent });
}

/** The agent that CCE would choose: the one with the most free slots. */
export function chooseAgent({ agents }: System, { skill, mediaId }: QueuedTask): Agent | undefined {
  let chosen: Agent | undefined;
  let most = 0;
  for (const agent of agents.values()) {
    const media = agent.media.get(mediaId);
    if (media === undefined || !agent.config.skills.includes(skill) || whyNotRouted(agent, media) !== undefined) continue;
    const free = Number(media.settings[agent.node].maxDialogLimit) - tasksOf(agent, mediaId).length;
    if (free > most) {
      chosen = agent;
      most = free;
    }
  }
  return chosen;
}

/** The oldest queued task that CCE would route to the agent now, taken out of the queue. */
export function takeQueued(agent: Agent): QueuedTask | undefined {
  const { queue } = agent.system;
  if (queue.length === 0) {
    return undefined;
  }
  const open = new Set([...agent.media.values()].filter((media) => whyNotRouted(agent, media) === undefined).map(({ mrd }) => mrd.id));
  const index = open.size === 0 ? -1 : queue.findIndex(({ mediaId, skill }) => open.has(mediaId) && agent.config.skills.includes(skill));
  return index < 0 ? undefined : queue.splice(index, 1)[0];
}
