import { actOnTask, allowedActions, endTask, isInterrupted, notifyDialogError } from './dialogs.js';
import type { ArmError } from './errors.js';
import type { MediaChange } from './media-request.js';
import { isRoutable, notifyMediaError, settle } from './media.js';
import { because } from './publish.js';
import { type Media, serverDefaults, type State, type Task, tasksOf } from './state.js';
import type { NodeName } from './types.js';

/** The error the change ends with, if it does. */
type Outcome = ArmError | undefined;

function login(state: State, media: Media, change: Extract<MediaChange, { state: 'LOGIN' }>, node: NodeName): Outcome {
  if (!media.mrd.skilled) {
    return 'E_ARM_STAT_PQ_LOGIN_FAILED';
  }
  media.settings[node] = { ...change.settings };
  if (media.signedIn && !media.awaitingLogin) {
    // Not a plain refusal: the settings are replaced all the same, and clients rely on that after a failover.
    return 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN';
  }
  if (!media.signedIn) {
    media.signedIn = true;
    media.notReady = true;
    media.routable = true;
    media.reasonCodeId = '';
  }
  // A LOGIN that node A accepted does not sign in on node B.
  media.awaitingLogin = node !== state.node;
  return undefined;
}

function logout(state: State, media: Media, reasonCodeId: string, requestId: string): Outcome {
  const transfer = media.settings[state.node].dialogLogoutAction === 'TRANSFER';
  media.interrupted = false;
  for (const task of tasksOf(state, media.mrd.id)) {
    const code = transfer ? 'CD_TASK_TRANSFERRED_ON_AGENT_LOGOUT' : 'CD_AGENT_LOGGED_OUT_DURING_DIALOG';
    endTask(state, task, code, requestId);
  }
  Object.assign(media, { signedIn: false, notReady: true, routable: false, notRoutableLater: false, awaitingLogin: false, reasonCodeId });
  media.settings.A = serverDefaults();
  media.settings.B = serverDefaults();
  return undefined;
}

function setRoutable(state: State, media: Media, routable: boolean): Outcome {
  if (routable && media.notRoutableLater) {
    media.notRoutableLater = false;
    return undefined;
  }
  if (isRoutable(state, media) === routable || (!routable && media.notRoutableLater)) {
    return 'E_ARM_STAT_ALREADY_IN_REQUESTED_AGENT_MODE';
  }
  media.routable = routable || media.routable;
  media.notRoutableLater = !routable;
  return undefined;
}

function applyMediaChange(state: State, media: Media, change: MediaChange, node: NodeName, requestId: string): Outcome {
  if ('state' in change && change.state === 'LOGIN') {
    return login(state, media, change, node);
  }
  if (!media.signedIn || media.awaitingLogin) {
    return 'E_ARM_STAT_AGENT_NOT_LOGGED_IN';
  }
  if ('routable' in change) {
    return setRoutable(state, media, change.routable);
  }
  switch (change.state) {
    case 'LOGOUT':
      return logout(state, media, change.reasonCodeId, requestId);
    case 'NOT_READY':
      if (tasksOf(state, media.mrd.id).some((task) => task.state === 'OFFERED')) {
        return 'E_ARM_STAT_DO_THIS_WITH_TASK_SENT_RECENTLY';
      }
      media.notReady = true;
      media.reasonCodeId = change.reasonCodeId;
      return undefined;
    case 'READY':
      if (media.notReady) {
        Object.assign(media, { notReady: false, routable: true, notRoutableLater: false, reasonCodeId: '' });
      }
      return undefined;
  }
}

function duplicateError(state: State, media: Media, wish: string, key: string): ArmError | undefined {
  if (!state.pending.some((pending) => pending.key === key)) {
    return undefined;
  }
  if (wish === 'NOT_READY') {
    return 'E_ARM_STAT_ALREADY_HAVE_PENDING_MAKE_AGENT_NOT_READY';
  }
  return wish === 'LOGIN' && !media.signedIn ? 'E_ARM_STAT_LOGIN_REQUEST_ALREADY_PENDING' : undefined;
}

function accept(state: State, key: string, apply: () => void): void {
  const { cause } = state;
  state.pending.push({ dueAt: state.now + state.config.outcomeDelayMs, key, apply: () => because(state, cause, apply) });
}

/** The 202 is given; what comes of it, `advance()` will bring. */
export function acceptMediaChange(state: State, media: Media, change: MediaChange, requestId: string): void {
  const wish = 'state' in change ? change.state : 'routable';
  const mediaId = media.mrd.id;
  const key = `${mediaId} ${wish}`;
  const duplicate = duplicateError(state, media, wish, key);
  const node = state.node;
  accept(state, key, () => {
    const error = duplicate ?? applyMediaChange(state, media, change, node, requestId);
    if (error !== undefined) {
      notifyMediaError(state, media, error, requestId);
    }
    settle(state, { mediaId, requestId });
  });
}

function dialogError(state: State, task: Task | undefined, known: Task | undefined, action: string): ArmError | undefined {
  if (task === undefined) {
    return known === undefined ? 'E_ARM_STAT_TASK_OBJECT_NOT_FOUND' : 'INVALID_DIALOG_ID';
  }
  if (isInterrupted(state, task)) {
    return 'E_ARM_STAT_NOT_VALID_AFTER_INTERRUPT_ADVISORY_ACCEPT';
  }
  return allowedActions(state, task).includes(action) ? undefined : 'E_ARM_STAT_INVALID_MESSAGE_SEQUENCE';
}

export function acceptDialogAction(state: State, id: string, action: string, requestId: string): void {
  const known = state.tasks.get(id);
  accept(state, id, () => {
    const task = state.tasks.get(id);
    const error = dialogError(state, task, known, action);
    if (error !== undefined) {
      notifyDialogError(state, id, known?.mediaId ?? '', error, requestId);
    } else if (task !== undefined) {
      actOnTask(state, task, action, requestId);
    }
    settle(state, { mediaId: known?.mediaId ?? '', requestId });
  });
}
