import { type ArmError, armErrorXml } from './errors.js';
import { notify } from './publish.js';
import { allMedia, ctiLost, type Media, type State, type Task, tasksOf, wireTime } from './state.js';
import { toXml, type XmlContent } from './xml.js';

export function userUri(state: State): string {
  return `/finesse/api/User/${state.config.agent.id}`;
}

export function mediaUri(state: State, mediaId: string): string {
  return `${userUri(state)}/Media/${mediaId}`;
}

function inWork(state: State, media: Media): boolean {
  return media.awaitingLogin || ctiLost(state);
}

/** The state of the one that is highest in Finesse's hierarchy; `undefined` where the agent has no skill. */
export function mediaState(state: State, media: Media): string | undefined {
  if (!media.mrd.skilled) {
    return undefined;
  }
  if (!media.signedIn) {
    return 'LOGOUT';
  }
  if (inWork(state, media)) {
    return 'WORK';
  }
  if (media.notReady) {
    return 'NOT_READY';
  }
  const states = new Set(tasksOf(state, media.mrd.id).map((task) => task.state));
  if (states.size === 0) {
    return 'READY';
  }
  if (media.interrupted) {
    return 'INTERRUPTED';
  }
  if (states.has('ACTIVE') || states.has('ACCEPTED') || states.has('UNKNOWN')) {
    return 'ACTIVE';
  }
  if (states.has('WRAPPING_UP')) {
    return 'WORK_READY';
  }
  return states.has('PAUSED') ? 'PAUSED' : 'RESERVED';
}

export function isRoutable(state: State, media: Media): boolean {
  return media.routable && !inWork(state, media);
}

export function mediaContent(state: State, media: Media): XmlContent {
  const { id, name, description = '', interruptible, skilled } = media.mrd;
  const stub = { uri: mediaUri(state, id), id, name, description, interruptible: String(interruptible) };
  if (!skilled) {
    return stub;
  }
  const { maxDialogLimit, interruptAction, dialogLogoutAction } = media.settings[state.node];
  return {
    ...stub,
    maxDialogLimit,
    interruptAction,
    dialogLogoutAction,
    state: mediaState(state, media) ?? '',
    stateChangeTime: wireTime(media.changedAt),
    routable: String(isRoutable(state, media)),
    reasonCodeId: media.reasonCodeId
  };
}

export function notifyMediaError(state: State, media: Media, error: ArmError, requestId: string): void {
  const mediaId = media.mrd.id;
  notify(state, {
    node: `${userUri(state)}/Media`,
    source: mediaUri(state, mediaId),
    event: 'PUT',
    requestId,
    data: armErrorXml(error, mediaId, '')
  });
}

function isWorked({ state }: Task): boolean {
  return state !== 'OFFERED' && state !== 'ACCEPTED';
}

/** Is the agent at work on a task that nothing may interrupt, in another MRD than this one? */
export function busyElsewhere(state: State, mediaId: string): boolean {
  return [...state.tasks.values()].some(
    (task) => task.mediaId !== mediaId && isWorked(task) && state.media.get(task.mediaId)?.mrd.interruptible === false
  );
}

/** A task was started. The interrupt is decided in this moment, by the settings of this moment. */
export function interruptOthers(state: State, startedIn: Media): void {
  if (startedIn.mrd.interruptible) {
    return;
  }
  for (const media of allMedia(state)) {
    if (media.signedIn && media.mrd.interruptible && media.settings[state.node].interruptAction === 'ACCEPT') {
      media.interrupted = true;
    }
  }
}

function endInterrupt(state: State, media: Media): void {
  if (!media.interrupted || busyElsewhere(state, media.mrd.id)) {
    return;
  }
  media.interrupted = false;
  for (const task of tasksOf(state, media.mrd.id)) {
    if (task.contextLost) {
      task.contextLost = false;
      task.state = 'UNKNOWN';
      task.changedAt = state.now;
    }
  }
}

function takeDeferredRoutable(state: State, media: Media): void {
  if (media.notRoutableLater && tasksOf(state, media.mrd.id).every(isWorked)) {
    media.notRoutableLater = false;
    media.routable = false;
  }
}

/** What a change of is worth a Media notification: the settings are not among it. */
export function snapshot(state: State, media: Media): string {
  return JSON.stringify([mediaState(state, media), isRoutable(state, media), media.reasonCodeId]);
}

/**
 * To be called after every change on the server: ends what has run its course, and tells what became of each media.
 * `requestId` goes with the notification of the media it was for.
 */
export function settle(state: State, cause?: { mediaId: string; requestId: string }): void {
  for (const media of allMedia(state)) {
    endInterrupt(state, media);
    takeDeferredRoutable(state, media);
    const shown = snapshot(state, media);
    if (shown !== media.published) {
      media.published = shown;
      media.changedAt = state.now;
      notify(state, {
        node: `${userUri(state)}/Media`,
        source: mediaUri(state, media.mrd.id),
        event: 'PUT',
        requestId: cause?.mediaId === media.mrd.id ? cause.requestId : '',
        data: toXml({ Media: mediaContent(state, media) })
      });
    }
  }
}
