import { callVariableNames } from './call-variables.js';
import { type ArmError, armErrorXml } from './errors.js';
import { interruptMedia, mediaUri, userUri } from './media.js';
import { notify } from './publish.js';
import { type Agent, type Media, type Task, type TaskState, wireTime } from './state.js';
import { toXml, type XmlContent } from './xml.js';

const actionsOfState: Record<TaskState, readonly string[]> = {
  OFFERED: ['ACCEPT'],
  ACCEPTED: ['START', 'TRANSFER'],
  ACTIVE: ['PAUSE', 'WRAP_UP', 'TRANSFER', 'CLOSE'],
  PAUSED: ['RESUME', 'WRAP_UP', 'TRANSFER', 'CLOSE'],
  WRAPPING_UP: ['CLOSE'],
  UNKNOWN: ['CLOSE'],
  CLOSED: []
};

const stateAfter: Record<string, TaskState> = {
  ACCEPT: 'ACCEPTED',
  START: 'ACTIVE',
  PAUSE: 'PAUSED',
  RESUME: 'ACTIVE',
  WRAP_UP: 'WRAPPING_UP'
};

const dispositionAfter: Record<string, string> = { CLOSE: 'CD_NORMAL_END_TASK', TRANSFER: 'CD_TASK_TRANSFERRED' };

export const taskActions: readonly string[] = [...Object.keys(stateAfter), ...Object.keys(dispositionAfter)];

export function isInterrupted(agent: Agent, task: Task): boolean {
  return agent.media.get(task.mediaId)?.interrupted === true;
}

/** INTERRUPTED is shown for what was being worked on; an offered or accepted task keeps its state. */
export function shownState(agent: Agent, task: Task): string {
  return isInterrupted(agent, task) && ['ACTIVE', 'PAUSED', 'WRAPPING_UP'].includes(task.state) ? 'INTERRUPTED' : task.state;
}

export function allowedActions(agent: Agent, task: Task): readonly string[] {
  return isInterrupted(agent, task) ? [] : actionsOfState[task.state];
}

/** All ten, empty or not: of a single one the library would make no list. */
export function callVariableContent(values: Record<string, string>): XmlContent[] {
  const given = Object.keys(values).filter((name) => !callVariableNames.includes(name));
  return [...callVariableNames, ...given].map((name) => ({ name, value: values[name] ?? '' }));
}

export function dialogUri(id: string): string {
  return `/finesse/api/Dialog/${id}`;
}

export function dialogContent(agent: Agent, task: Task): XmlContent {
  const shown = shownState(agent, task);
  const startTime = wireTime(task.offeredAt);
  const queueName = agent.system.config.selectors.find(({ name }) => name === task.selector)?.skill ?? '';
  return {
    uri: dialogUri(task.id),
    id: task.id,
    associatedDialogUri: '',
    mediaType: task.mediaName,
    state: shown,
    mediaProperties: {
      mediaId: task.mediaId,
      dialedNumber: task.selector ?? '',
      queueNumber: '',
      queueName,
      callvariables: { CallVariable: callVariableContent(task.callVariables) },
      ...(task.dispositionCode === '' ? {} : { dispositionCode: task.dispositionCode })
    },
    participants: {
      Participant: {
        actions: { action: [...allowedActions(agent, task)] },
        mediaAddress: agent.config.id,
        startTime,
        state: shown,
        stateChangeTime: wireTime(task.changedAt),
        stateCause: ''
      }
    }
  };
}

function dialogsNode(agent: Agent): string {
  return `${userUri(agent)}/Dialogs/Media`;
}

function notifyCollection(agent: Agent, event: 'POST' | 'DELETE', task: Task, requestId?: string): void {
  notify(agent, {
    node: dialogsNode(agent),
    source: `${mediaUri(agent, task.mediaId)}/Dialogs`,
    event,
    requestId,
    data: toXml({ dialogs: { Dialog: dialogContent(agent, task) } })
  });
}

export function notifyChange(agent: Agent, task: Task, requestId?: string): void {
  notify(agent, {
    node: dialogsNode(agent),
    source: dialogUri(task.id),
    event: 'PUT',
    requestId,
    data: toXml({ dialog: dialogContent(agent, task) })
  });
}

export function notifyDialogError(agent: Agent, id: string, mediaId: string, error: ArmError, requestId: string): void {
  notify(agent, {
    node: dialogsNode(agent),
    source: dialogUri(id),
    event: 'PUT',
    requestId,
    data: armErrorXml(error, mediaId, id)
  });
}

export function offerTask(agent: Agent, media: Media, callVariables: Record<string, string>, selector?: string): Task {
  const { system } = agent;
  const { mrd } = media;
  system.taskCount += 1;
  const nothing = (): void => undefined;
  const task: Task = {
    id: `151635_${311 + system.taskCount}_1`,
    mediaId: mrd.id,
    mediaName: mrd.name,
    state: 'OFFERED',
    callVariables: { ...mrd.callVariables, ...callVariables },
    dispositionCode: '',
    offeredAt: system.now,
    changedAt: system.now,
    contextLost: false,
    selector,
    watched: undefined,
    cancelTimeout: nothing,
    cancelMaximum: nothing
  };
  agent.tasks.set(task.id, task);
  notifyCollection(agent, 'POST', task);
  return task;
}

export function endTask(agent: Agent, task: Task, dispositionCode: string, requestId?: string): void {
  task.state = 'CLOSED';
  task.dispositionCode = dispositionCode;
  task.changedAt = agent.system.now;
  agent.tasks.delete(task.id);
  task.cancelTimeout();
  task.cancelMaximum();
  notifyCollection(agent, 'DELETE', task, requestId);
}

/** The action must be an allowed one. */
export function actOnTask(agent: Agent, task: Task, action: string, requestId?: string): void {
  const next = stateAfter[action];
  if (next === undefined) {
    endTask(agent, task, dispositionAfter[action] ?? '', requestId);
    return;
  }
  task.state = next;
  task.changedAt = agent.system.now;
  if (action === 'START' && agent.media.get(task.mediaId)?.mrd.interruptible === false) {
    interruptMedia(agent);
  }
  notifyChange(agent, task, requestId);
}
