// What follows from every change on the server by itself.
import { endTask, offerTask } from './dialogs.js';
import { settleMedia } from './media.js';
import { because, record } from './publish.js';
import { chooseAgent, resubmit, takeQueued } from './queue.js';
import type { Agent, QueuedTask, System, Task } from './state.js';
import { settleUser } from './voice.js';

/** Nobody accepted it in time, or nobody could: the agent is not routable until someone says otherwise. */
export function ringNoAnswer(agent: Agent, task: Task): void {
  endTask(agent, task, 'CD_RING_NO_ANSWER');
  const media = agent.media.get(task.mediaId);
  if (media !== undefined) {
    media.routable = false;
    media.notRoutableLater = false;
  }
  resubmit(agent, task);
}

/** Something the server does by itself, with an entry in the log that the rest of it can be traced to. */
export function byItself<Result>(agent: Agent, what: string, work: () => Result): Result {
  const entry = record(agent.system, 'control', what, { agent });
  return because(agent.system, entry, work);
}

function timeoutOf(agent: Agent, task: Task): { ms: number; what: string; end: () => void } | undefined {
  const { config } = agent.system;
  const mrd = agent.media.get(task.mediaId)?.mrd;
  if (task.state === 'OFFERED') {
    const ms = mrd?.startTimeoutMs ?? config.startTimeoutMs;
    return { ms, what: `start-timeout ${task.id}`, end: () => ringNoAnswer(agent, task) };
  }
  if (task.state === 'WRAPPING_UP' && mrd?.wrapUpMs !== undefined) {
    return { ms: mrd.wrapUpMs, what: `wrap-up-timeout ${task.id}`, end: () => endTask(agent, task, 'CD_NORMAL_END_TASK') };
  }
  return undefined;
}

function later(agent: Agent, ms: number, what: string, work: () => void): () => void {
  const { system } = agent;
  return system.clock.at(system.now + ms, 'timeout', () =>
    byItself(agent, what, () => {
      work();
      settle(agent);
    })
  );
}

/** Sets the time-outs of tasks that have come into another state. */
function watchTasks(agent: Agent): void {
  for (const task of agent.tasks.values()) {
    if (task.watched === task.state) continue;
    if (task.watched === undefined) {
      const most = agent.media.get(task.mediaId)?.mrd.maxTaskMs ?? Infinity;
      const end = (): void => endTask(agent, task, 'CD_MAX_DIALOG_LIFETIME_EXCEEDED');
      task.cancelMaximum = later(agent, most, `max-duration ${task.id}`, end);
    }
    task.watched = task.state;
    task.cancelTimeout();
    const timeout = timeoutOf(agent, task);
    if (timeout !== undefined) task.cancelTimeout = later(agent, timeout.ms, timeout.what, timeout.end);
  }
}

function offerQueued(agent: Agent, { mediaId, callVariables, selector, number }: QueuedTask): Task | undefined {
  const media = agent.media.get(mediaId);
  return (
    media &&
    byItself(agent, `route ${number} of the queue to ${agent.config.id}`, () => {
      const task = offerTask(agent, media, callVariables, selector);
      settleMedia(agent);
      watchTasks(agent);
      return task;
    })
  );
}

/**
 * Gives what is new in the queue to whom CCE would route it now. What stays there waits for an agent to become free.
 * @returns What was offered, by its number in the queue.
 */
export function routeNew(system: System): Map<number, Task> {
  const offered = new Map<number, Task>();
  const fresh = system.queue.filter(({ number }) => number > system.queueSeen);
  system.queueSeen = system.queueCount;
  for (const task of fresh) {
    const agent = chooseAgent(system, task);
    if (agent === undefined) continue;
    system.queue.splice(system.queue.indexOf(task), 1);
    const made = offerQueued(agent, task);
    if (made !== undefined) offered.set(task.number, made);
  }
  return offered;
}

/**
 * To be called after every change of an agent's: tells what became of media and user, sets time-outs, routes what waits.
 * `cause`: the request id goes with the notification of the media it was for; `user` is the user itself.
 */
export function settle(agent: Agent, cause?: { mediaId: string; requestId: string }): void {
  settleMedia(agent, cause);
  settleUser(agent, cause?.mediaId === 'user' ? cause.requestId : '');
  watchTasks(agent);
  for (let task = takeQueued(agent); task !== undefined; task = takeQueued(agent)) offerQueued(agent, task);
  routeNew(agent.system);
}
