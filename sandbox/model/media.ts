import { type ArmError, armErrorXml } from './errors.js';
import { notify } from './publish.js';
import { type Agent, allMedia, ctiLost, type Media, type Task, tasksOf, wireTime } from './state.js';
import type { ReasonCodeConfig } from './types.js';
import { toXml, type XmlContent } from './xml.js';

export function userUri(agent: Agent): string {
  return `/finesse/api/User/${agent.config.id}`;
}

export function mediaUri(agent: Agent, mediaId: string): string {
  return `${userUri(agent)}/Media/${mediaId}`;
}

function inWork(agent: Agent, media: Media): boolean {
  return media.awaitingLogin || media.keptInWork || ctiLost(agent);
}

/** The state of the one that is highest in Finesse's hierarchy; `undefined` where the agent has no skill. */
export function mediaState(agent: Agent, media: Media): string | undefined {
  if (!media.skilled) {
    return undefined;
  }
  if (!media.signedIn) {
    return 'LOGOUT';
  }
  if (inWork(agent, media)) {
    return agent.system.config.workState;
  }
  if (media.notReady) {
    return 'NOT_READY';
  }
  const states = new Set(tasksOf(agent, media.mrd.id).map((task) => task.state));
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

export function isRoutable(agent: Agent, media: Media): boolean {
  return media.routable && !agent.notRoutableForNow && !inWork(agent, media);
}

function reasonCodeUri(id: string): string {
  return `/finesse/api/ReasonCode/${id}`;
}

export function reasonCodeContent({ id, category, code, label, forAll = true }: ReasonCodeConfig): XmlContent {
  return { uri: reasonCodeUri(id), category, code: String(code), label, forAll: String(forAll), id };
}

export function mediaContent(agent: Agent, media: Media): XmlContent {
  const { id, name, description = '', interruptible } = media.mrd;
  const stub = { uri: mediaUri(agent, id), id, name, description, interruptible: String(interruptible) };
  if (!media.skilled) {
    return stub;
  }
  const { maxDialogLimit, interruptAction, dialogLogoutAction } = media.settings[agent.node];
  const reasonCode = agent.system.config.reasonCodes.find((each) => each.id === media.reasonCodeId);
  return {
    ...stub,
    maxDialogLimit,
    interruptAction,
    dialogLogoutAction,
    state: mediaState(agent, media) ?? '',
    stateChangeTime: wireTime(media.changedAt),
    routable: String(isRoutable(agent, media)),
    reasonCodeId: media.reasonCodeId,
    ...(reasonCode === undefined ? {} : { ReasonCode: reasonCodeContent(reasonCode) })
  };
}

export function notifyMediaError(agent: Agent, media: Media, error: ArmError, requestId: string): void {
  const mediaId = media.mrd.id;
  notify(agent, {
    node: `${userUri(agent)}/Media`,
    source: mediaUri(agent, mediaId),
    event: 'PUT',
    requestId,
    data: armErrorXml(error, mediaId, '')
  });
}

function isWorked({ state }: Task): boolean {
  return state !== 'OFFERED' && state !== 'ACCEPTED';
}

/** A call is worked on from the moment it is answered, held or not. */
function onThePhone({ calls }: Agent): boolean {
  return [...calls.values()].some(({ state }) => state === 'ACTIVE' || state === 'HELD');
}

/** Is the agent at work on something that nothing may interrupt, a call or a task of another MRD than this one? */
export function busyElsewhere(agent: Agent, mediaId: string): boolean {
  return (
    onThePhone(agent) ||
    [...agent.tasks.values()].some(
      (task) => task.mediaId !== mediaId && isWorked(task) && agent.media.get(task.mediaId)?.mrd.interruptible === false
    )
  );
}

/** Something noninterruptible was started. The interrupt is decided in this moment, by the media options of this moment. */
export function interruptMedia(agent: Agent): void {
  for (const media of allMedia(agent)) {
    // From WORK none can be entered: CCE does not know yet what the agent wants.
    if (media.signedIn && !inWork(agent, media) && media.mrd.interruptible && media.settings[agent.node].interruptAction === 'ACCEPT') {
      media.interrupted = true;
    }
  }
}

function endInterrupt(agent: Agent, media: Media): void {
  if (!media.interrupted || busyElsewhere(agent, media.mrd.id)) {
    return;
  }
  media.interrupted = false;
  for (const task of tasksOf(agent, media.mrd.id)) {
    if (task.contextLost) {
      task.contextLost = false;
      task.state = 'UNKNOWN';
      task.changedAt = agent.system.now;
    }
  }
}

function takeDeferredRoutable(agent: Agent, media: Media): void {
  if (media.notRoutableLater && tasksOf(agent, media.mrd.id).every(isWorked)) {
    media.notRoutableLater = false;
    media.routable = false;
  }
}

/** What a change of is worth a Media notification: the media options are not among it. */
export function snapshot(agent: Agent, media: Media): string {
  return `${mediaState(agent, media)} ${isRoutable(agent, media)} ${media.reasonCodeId}`;
}

/** Ends what has run its course on the agent's media, and tells what became of each. */
export function settleMedia(agent: Agent, cause?: { mediaId: string; requestId: string }): void {
  if (agent.tasks.size === 0 && agent.calls.size === 0) {
    agent.notRoutableForNow = false;
  }
  for (const media of allMedia(agent)) {
    endInterrupt(agent, media);
    takeDeferredRoutable(agent, media);
    const shown = snapshot(agent, media);
    if (shown !== media.published) {
      media.published = shown;
      media.changedAt = agent.system.now;
      notify(agent, {
        node: `${userUri(agent)}/Media`,
        source: mediaUri(agent, media.mrd.id),
        event: 'PUT',
        requestId: cause?.mediaId === media.mrd.id ? cause.requestId : '',
        data: toXml({ Media: mediaContent(agent, media) })
      });
    }
  }
}
