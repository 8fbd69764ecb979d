import { type ArmError, armErrorXml } from './errors.js';
import { interruptOthers, mediaUri, userUri } from './media.js';
import { notify } from './publish.js';
import { type Media, type State, type Task, type TaskState, wireTime } from './state.js';
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

export function isInterrupted(state: State, task: Task): boolean {
  return state.media.get(task.mediaId)?.interrupted === true;
}

/** INTERRUPTED is shown for what was being worked on; an offered or accepted task keeps its state. */
export function shownState(state: State, task: Task): string {
  return isInterrupted(state, task) && ['ACTIVE', 'PAUSED', 'WRAPPING_UP'].includes(task.state) ? 'INTERRUPTED' : task.state;
}

export function allowedActions(state: State, task: Task): readonly string[] {
  return isInterrupted(state, task) ? [] : actionsOfState[task.state];
}

const callVariableNames = Array.from({ length: 10 }, (_, index) => `callVariable${index + 1}`);

export function isCallVariable(name: string): boolean {
  return callVariableNames.includes(name) || /^user\.[\w.[\]-]+$/.test(name);
}

function callVariableContent(task: Task): XmlContent[] {
  const given = Object.keys(task.callVariables).filter((name) => !callVariableNames.includes(name));
  return [...callVariableNames, ...given].map((name) => ({ name, value: task.callVariables[name] ?? '' }));
}

export function dialogUri(id: string): string {
  return `/finesse/api/Dialog/${id}`;
}

export function dialogContent(state: State, task: Task): XmlContent {
  const shown = shownState(state, task);
  const startTime = wireTime(task.offeredAt);
  return {
    uri: dialogUri(task.id),
    id: task.id,
    associatedDialogUri: '',
    mediaType: task.mediaName,
    state: shown,
    mediaProperties: {
      mediaId: task.mediaId,
      dialedNumber: '',
      queueNumber: '',
      queueName: '',
      callvariables: { CallVariable: callVariableContent(task) },
      ...(task.dispositionCode === '' ? {} : { dispositionCode: task.dispositionCode })
    },
    participants: {
      Participant: {
        actions: { action: [...allowedActions(state, task)] },
        mediaAddress: state.config.agent.id,
        startTime,
        state: shown,
        stateChangeTime: wireTime(task.changedAt),
        stateCause: ''
      }
    }
  };
}

function dialogsNode(state: State): string {
  return `${userUri(state)}/Dialogs/Media`;
}

function notifyCollection(state: State, event: 'POST' | 'DELETE', task: Task, requestId?: string): void {
  notify(state, {
    node: dialogsNode(state),
    source: `${mediaUri(state, task.mediaId)}/Dialogs`,
    event,
    requestId,
    data: toXml({ dialogs: { Dialog: dialogContent(state, task) } })
  });
}

export function notifyChange(state: State, task: Task, requestId?: string): void {
  notify(state, {
    node: dialogsNode(state),
    source: dialogUri(task.id),
    event: 'PUT',
    requestId,
    data: toXml({ dialog: dialogContent(state, task) })
  });
}

export function notifyDialogError(state: State, id: string, mediaId: string, error: ArmError, requestId: string): void {
  notify(state, {
    node: dialogsNode(state),
    source: dialogUri(id),
    event: 'PUT',
    requestId,
    data: armErrorXml(error, mediaId, id)
  });
}

export function offerTask(state: State, media: Media, callVariables: Record<string, string>): Task {
  state.taskCount += 1;
  const task: Task = {
    id: `151635_${311 + state.taskCount}_1`,
    mediaId: media.mrd.id,
    mediaName: media.mrd.name,
    state: 'OFFERED',
    callVariables: { ...callVariables },
    dispositionCode: '',
    offeredAt: state.now,
    changedAt: state.now,
    contextLost: false
  };
  state.tasks.set(task.id, task);
  notifyCollection(state, 'POST', task);
  return task;
}

export function endTask(state: State, task: Task, dispositionCode: string, requestId?: string): void {
  task.state = 'CLOSED';
  task.dispositionCode = dispositionCode;
  task.changedAt = state.now;
  state.tasks.delete(task.id);
  notifyCollection(state, 'DELETE', task, requestId);
}

/** Nobody accepted it in time, or nobody could: the agent is not routable until someone says otherwise. */
export function ringNoAnswer(state: State, task: Task): void {
  endTask(state, task, 'CD_RING_NO_ANSWER');
  const media = state.media.get(task.mediaId);
  if (media !== undefined) {
    media.routable = false;
    media.notRoutableLater = false;
  }
}

/** The action must be an allowed one. */
export function actOnTask(state: State, task: Task, action: string, requestId?: string): void {
  const next = stateAfter[action];
  if (next === undefined) {
    endTask(state, task, dispositionAfter[action] ?? '', requestId);
    return;
  }
  task.state = next;
  task.changedAt = state.now;
  const media = state.media.get(task.mediaId);
  if (action === 'START' && media !== undefined) {
    interruptOthers(state, media);
  }
  notifyChange(state, task, requestId);
}
