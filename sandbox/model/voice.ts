// The agent's voice state and calls: as much of them as nonvoice media feel.
import { callVariableContent, dialogUri } from './dialogs.js';
import { interruptMedia, reasonCodeContent, userUri } from './media.js';
import { notify } from './publish.js';
import { type Agent, allMedia, type Call, type CallState, wireTime } from './state.js';
import { toXml, type XmlContent } from './xml.js';

const actionsOfState: Record<CallState, readonly string[]> = {
  ALERTING: ['ANSWER'],
  ACTIVE: ['HOLD', 'DROP', 'UPDATE_CALL_DATA', 'START_RECORDING'],
  HELD: ['RETRIEVE', 'DROP', 'UPDATE_CALL_DATA'],
  DROPPED: []
};

const stateAfter: Record<string, CallState> = { ANSWER: 'ACTIVE', HOLD: 'HELD', RETRIEVE: 'ACTIVE', DROP: 'DROPPED' };

/** Those that bring a call into another state. */
export const stateActions: readonly string[] = Object.keys(stateAfter);

export function callActionsOf({ state }: Call): readonly string[] {
  return actionsOfState[state];
}

export interface CallData {
  callVariables?: Record<string, string>;
  wrapUpReason?: string;
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
  const { id, firstName, lastName, extension = '', teamId = '', teamName = '', supervises = [] } = agent.config;
  const { wrapUpOnIncoming = 'OPTIONAL', wrapUpOnOutgoing = 'OPTIONAL' } = agent.config;
  const uri = userUri(agent);
  const reasonCode = agent.system.config.reasonCodes.find((each) => each.id === agent.userReasonCodeId);
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
    ...(reasonCode === undefined ? {} : { reasonCode: reasonCodeContent(reasonCode) }),
    roles: { role: supervises.length > 0 ? ['Agent', 'Supervisor'] : ['Agent'] },
    settings: { wrapUpOnIncoming, wrapUpOnOutgoing, deviceSelection: 'DISABLED' },
    state: userState(agent),
    stateChangeTime: wireTime(agent.userChangedAt),
    teamId,
    teamName,
    teams: { Team: supervises.map((team) => teamSummary(agent, team)) }
  };
}

function teamSummary({ system }: Agent, id: string): XmlContent {
  const name = system.config.agents.find(({ teamId }) => teamId === id)?.teamName ?? '';
  return { id, name, uri: teamUri(id) };
}

function teamUri(id: string): string {
  return `/finesse/api/Team/${id}`;
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
  agent.userChangedAt = agent.system.now;
  const uri = userUri(agent);
  const update = { source: uri, event: 'PUT' as const, data: toXml({ user: userContent(agent) }) };
  notify(agent, { ...update, node: uri, requestId });
  // Who supervises the team hears of it on the team's node.
  const { teamId = '' } = agent.config;
  for (const supervisor of agent.system.agents.values()) {
    if (supervisor.config.supervises?.includes(teamId)) notify(supervisor, { ...update, node: `${teamUri(teamId)}/Users` });
  }
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
      wrapUpReason: call.wrapUpReason,
      callvariables: { CallVariable: callVariableContent(call.callVariables) }
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
export function startCall(
  agent: Agent,
  address: string,
  outbound: boolean,
  { requestId, callVariables = {} }: { requestId?: string; callVariables?: Record<string, string> } = {}
): Call {
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
    callVariables: { ...system.config.callVariables, ...callVariables },
    wrapUpReason: '',
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
  const next = stateAfter[action];
  // A recording that begins is seen of nobody.
  if (next === undefined) return;
  call.state = next;
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

/** Data that a gadget, or somebody else, has given to a call. */
export function changeCall(
  agent: Agent,
  call: Call,
  { callVariables = {}, wrapUpReason = call.wrapUpReason }: CallData,
  requestId?: string
): void {
  Object.assign(call.callVariables, callVariables);
  call.wrapUpReason = wrapUpReason;
  notifyCall(agent, call, 'PUT', requestId);
}

/** What a sign-out of the user does to the media too, depending on how Finesse is set up. */
export function mediaToSignOut(agent: Agent): string[] {
  if (agent.system.config.userSignOut === 'voice') {
    return [];
  }
  return allMedia(agent).flatMap(({ signedIn, mrd }) => (signedIn ? [mrd.id] : []));
}
