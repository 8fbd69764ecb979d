import { actOnTask, allowedActions, endTask, isInterrupted, notifyChange, notifyDialogError } from './dialogs.js';
import type { ArmError } from './errors.js';
import type { MediaChange } from './media-request.js';
import { isRoutable, notifyMediaError } from './media.js';
import { because } from './publish.js';
import { resubmit } from './queue.js';
import { settle } from './settle.js';
import { type Agent, type Media, serverDefaults, type Task, tasksOf } from './state.js';
import type { NodeName } from './types.js';

/** The error the change ends with, if it does. */
type Outcome = ArmError | undefined;

function login(agent: Agent, media: Media, change: Extract<MediaChange, { state: 'LOGIN' }>, node: NodeName): Outcome {
  if (!media.skilled) {
    return 'E_ARM_STAT_PQ_LOGIN_FAILED';
  }
  media.settings[node] = { ...change.settings };
  media.keptInWork = false;
  if (media.signedIn && !media.awaitingLogin) {
    // Not a plain refusal: the media options are replaced all the same, and clients rely on that after a failover.
    return 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN';
  }
  if (!media.signedIn) {
    media.signedIn = true;
    media.notReady = true;
    media.routable = true;
    media.reasonCodeId = '';
  }
  // A LOGIN that node A accepted does not sign in on node B.
  media.awaitingLogin = node !== agent.node;
  return undefined;
}

/** Ends the agent's tasks of the MRD by the media options of the node the agent is on. */
export function signOut(agent: Agent, media: Media, reasonCodeId: string, requestId: string): void {
  const transfer = media.settings[agent.node].dialogLogoutAction === 'TRANSFER';
  media.interrupted = false;
  for (const task of tasksOf(agent, media.mrd.id)) {
    const code = transfer ? 'CD_TASK_TRANSFERRED_ON_AGENT_LOGOUT' : 'CD_AGENT_LOGGED_OUT_DURING_DIALOG';
    endTask(agent, task, code, requestId);
    if (transfer) resubmit(agent, task);
  }
  const gone = { signedIn: false, notReady: true, routable: false, notRoutableLater: false, awaitingLogin: false, keptInWork: false };
  Object.assign(media, { ...gone, reasonCodeId });
  media.settings.A = serverDefaults();
  media.settings.B = serverDefaults();
}

function setRoutable(agent: Agent, media: Media, routable: boolean): Outcome {
  if (routable && media.notRoutableLater) {
    media.notRoutableLater = false;
    return undefined;
  }
  if (isRoutable(agent, media) === routable || (!routable && media.notRoutableLater)) {
    return 'E_ARM_STAT_ALREADY_IN_REQUESTED_AGENT_MODE';
  }
  media.routable = routable || media.routable;
  media.notRoutableLater = !routable;
  return undefined;
}

function applyMediaChange(agent: Agent, media: Media, change: MediaChange, node: NodeName, requestId: string): Outcome {
  if ('state' in change && change.state === 'LOGIN') {
    return login(agent, media, change, node);
  }
  if (!media.signedIn || media.awaitingLogin) {
    return 'E_ARM_STAT_AGENT_NOT_LOGGED_IN';
  }
  if ('routable' in change) {
    return setRoutable(agent, media, change.routable);
  }
  switch (change.state) {
    case 'LOGOUT':
      signOut(agent, media, change.reasonCodeId, requestId);
      return undefined;
    case 'NOT_READY':
      if (tasksOf(agent, media.mrd.id).some((task) => task.state === 'OFFERED')) {
        return 'E_ARM_STAT_DO_THIS_WITH_TASK_SENT_RECENTLY';
      }
      media.keptInWork = false;
      media.notReady = true;
      media.reasonCodeId = change.reasonCodeId;
      return undefined;
    case 'READY':
      media.keptInWork = false;
      if (media.notReady) {
        Object.assign(media, { notReady: false, routable: true, notRoutableLater: false, reasonCodeId: '' });
      }
      return undefined;
  }
}

function duplicateError(agent: Agent, media: Media, wish: string, key: string): ArmError | undefined {
  if (!agent.pending.includes(key)) {
    return undefined;
  }
  if (wish === 'NOT_READY') {
    return 'E_ARM_STAT_ALREADY_HAVE_PENDING_MAKE_AGENT_NOT_READY';
  }
  return wish === 'LOGIN' && !media.signedIn ? 'E_ARM_STAT_LOGIN_REQUEST_ALREADY_PENDING' : undefined;
}

/** Lets a request that was answered with 202 come true after the configured delay. */
export function accept(agent: Agent, key: string, apply: () => void): void {
  const { system } = agent;
  const { cause } = system;
  agent.pending.push(key);
  system.clock.at(system.now + system.config.outcomeDelayMs, 'request', () => {
    agent.pending.splice(agent.pending.indexOf(key), 1);
    because(system, cause, apply);
  });
}

/** The 202 is given; what comes of it, `advance()` will bring. `failed`: an error that was asked for. */
export function acceptMediaChange(agent: Agent, media: Media, change: MediaChange, requestId: string, failed?: ArmError): void {
  const wish = 'state' in change ? change.state : 'routable';
  const mediaId = media.mrd.id;
  const key = `${mediaId} ${wish}`;
  const refused = failed ?? duplicateError(agent, media, wish, key);
  const node = agent.node;
  accept(agent, key, () => {
    const error = refused ?? applyMediaChange(agent, media, change, node, requestId);
    if (error !== undefined) {
      notifyMediaError(agent, media, error, requestId);
    }
    settle(agent, { mediaId, requestId });
  });
}

export interface DialogChange {
  /** UPDATE_CALL_DATA, or one of the task's own. */
  action: string;
  target: string;
  callVariables: Record<string, string>;
}

function dialogError(agent: Agent, task: Task | undefined, known: Task | undefined, action: string): ArmError | undefined {
  if (task === undefined) {
    return known === undefined ? 'E_ARM_STAT_TASK_OBJECT_NOT_FOUND' : 'INVALID_DIALOG_ID';
  }
  if (isInterrupted(agent, task)) {
    return 'E_ARM_STAT_NOT_VALID_AFTER_INTERRUPT_ADVISORY_ACCEPT';
  }
  return action === 'UPDATE_CALL_DATA' || allowedActions(agent, task).includes(action) ? undefined : 'E_ARM_STAT_INVALID_MESSAGE_SEQUENCE';
}

/** The change must be an allowed one. */
export function changeTask(agent: Agent, task: Task, { action, target, callVariables }: DialogChange, requestId?: string): void {
  task.callVariables = { ...task.callVariables, ...callVariables };
  if (action === 'UPDATE_CALL_DATA') {
    notifyChange(agent, task, requestId);
    return;
  }
  actOnTask(agent, task, action, requestId);
  if (action === 'TRANSFER') resubmit(agent, task, target);
}

export function acceptDialogChange(agent: Agent, id: string, change: DialogChange, requestId: string, failed?: ArmError): void {
  const known = agent.tasks.get(id);
  accept(agent, id, () => {
    const task = agent.tasks.get(id);
    const error = failed ?? dialogError(agent, task, known, change.action);
    if (error !== undefined) {
      notifyDialogError(agent, id, known?.mediaId ?? '', error, requestId);
    } else if (task !== undefined) {
      changeTask(agent, task, change, requestId);
    }
    settle(agent, { mediaId: known?.mediaId ?? '', requestId });
  });
}
