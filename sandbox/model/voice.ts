// The agent's voice state and calls: as much of them as nonvoice media feel.
import { dialogUri } from './dialogs.js';
import { interruptMedia, userUri } from './media.js';
import { notify } from './publish.js';
import { type Agent, allMedia, type Call, type CallState, wireTime } from './state.js';
import { toXml, type XmlContent } from './xml.js';

const actionsOfState: Record<CallState, readonly string[]> = {
  ALERTING: ['ANSWER'],
  ACTIVE: ['HOLD', 'DROP'],
  HELD: ['RETRIEVE', 'DROP'],
  DROPPED: []
};

const stateAfter: Record<string, CallState> = { ANSWER: 'ACTIVE', HOLD: 'HELD', RETRIEVE: 'ACTIVE', DROP: 'DROPPED' };

export const callActions: readonly string[] = Object.keys(stateAfter);

export function callActionsOf({ state }: Call): readonly string[] {
  return actionsOfState[state];
}

export function userState({ userState: signedInAs, calls }: Agent): string {
  const states = new Set([...calls.values()].map(({ state }) => state));
  if (signedInAs === 'LOGOUT' || states.size === 0) {
    return signedInAs;
  }
  if (states.has('ACTIVE')) {
    return 'TALKING';
  }
  return states.has('HELD') ? 'HOLD' : 'RESERVED';
}

export function userContent(agent: Agent): XmlContent {
  const { id, firstName, lastName, extension = '', teamId = '', teamName = '' } = agent.config;
  const uri = userUri(agent);
  return {
    uri,
    dialogs: `${uri}/Dialogs`,
    extension: agent.userState === 'LOGOUT' ? '' : extension,
    firstName,
    lastName,
    loginId: id,
    loginName: id,
    mediaType: '1',
    pendingState: '',
    reasonCodeId: agent.userReasonCodeId,
    roles: { role: ['Agent'] },
    state: userState(agent),
    stateChangeTime: '',
    teamId,
    teamName,
    teams: ''
  };
}

export function userSnapshot(agent: Agent): string {
  return `${userState(agent)} ${agent.userReasonCodeId}`;
}

/** Tells when the voice state has become another. */
export function settleUser(agent: Agent, requestId: string): void {
  const shown = userSnapshot(agent);
  if (shown === agent.userPublished) {
    return;
  }
  agent.userPublished = shown;
  const uri = userUri(agent);
  notify(agent, { node: uri, source: uri, event: 'PUT', requestId, data: toXml({ user: userContent(agent) }) });
}

export function callContent(agent: Agent, call: Call): XmlContent {
  const changed = wireTime(call.changedAt);
  const times = { startTime: wireTime(call.startedAt), state: call.state, stateCause: '', stateChangeTime: changed };
  const own = {
    actions: { action: [...callActionsOf(call)] },
    mediaAddress: agent.config.extension ?? '',
    mediaAddressType: 'AGENT_DEVICE'
  };
  const other = call.outbound ? call.toAddress : call.fromAddress;
  return {
    uri: dialogUri(call.id),
    id: call.id,
    associatedDialogUri: '',
    fromAddress: call.fromAddress,
    toAddress: call.toAddress,
    mediaType: 'Voice',
    state: call.state === 'HELD' ? 'ACTIVE' : call.state,
    mediaProperties: {
      mediaId: '1',
      DNIS: call.toAddress,
      callType: call.outbound ? 'OUT' : 'ACD_IN',
      dialedNumber: call.toAddress,
      // Two at least: of a single one the library makes no list.
      callvariables: {
        CallVariable: [
          { name: 'callVariable1', value: '' },
          { name: 'callVariable2', value: '' }
        ]
      }
    },
    participants: {
      Participant: [
        { ...own, ...times },
        { actions: '', mediaAddress: other, mediaAddressType: '', ...times }
      ]
    }
  };
}

function notifyCall(agent: Agent, call: Call, event: 'POST' | 'PUT' | 'DELETE', requestId?: string): void {
  const node = `${userUri(agent)}/Dialogs`;
  const content = callContent(agent, call);
  const change = event === 'PUT';
  const data = toXml(change ? { dialog: content } : { dialogs: { Dialog: content } });
  notify(agent, { node, source: change ? dialogUri(call.id) : node, event, requestId, data });
}

/** Rings at the agent's, or was dialled there: an outbound call is a conversation from the start. */
export function startCall(agent: Agent, address: string, outbound: boolean, requestId?: string): Call {
  const { system } = agent;
  system.callCount += 1;
  const extension = agent.config.extension ?? '';
  const call: Call = {
    // Without the underscores of a task's.
    id: String(16_800_000 + system.callCount),
    state: outbound ? 'ACTIVE' : 'ALERTING',
    fromAddress: outbound ? extension : address,
    toAddress: outbound ? address : extension,
    outbound,
    startedAt: system.now,
    changedAt: system.now
  };
  agent.calls.set(call.id, call);
  notifyCall(agent, call, 'POST', requestId);
  if (outbound) {
    const { tasks } = agent;
    agent.notRoutableForNow ||= [...tasks.values()].some(({ mediaId }) => agent.media.get(mediaId)?.mrd.interruptible === false);
    interruptMedia(agent);
  }
  return call;
}

/** The action must be an allowed one. */
export function actOnCall(agent: Agent, call: Call, action: string, requestId?: string): void {
  call.state = stateAfter[action] ?? call.state;
  call.changedAt = agent.system.now;
  if (call.state === 'DROPPED') {
    agent.calls.delete(call.id);
    notifyCall(agent, call, 'DELETE', requestId);
    return;
  }
  if (action === 'ANSWER') {
    interruptMedia(agent);
  }
  notifyCall(agent, call, 'PUT', requestId);
}

/** What a sign-out of the user does to the media too, depending on how Finesse is set up. */
export function mediaToSignOut(agent: Agent): string[] {
  if (agent.system.config.userSignOut === 'voice') {
    return [];
  }
  return allMedia(agent).flatMap(({ signedIn, mrd }) => (signedIn ? [mrd.id] : []));
}
