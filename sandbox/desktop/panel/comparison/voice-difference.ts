import type { CallTruth, Truth } from '../../../model/types.js';
import type { SeenCall, GadgetVoiceView } from './gadget-voice-view.js';

export interface ComparedCall {
  id: string;
  /** `undefined`: it has ended. */
  server: CallTruth | undefined;
  /** `undefined`: the gadget was not told about it. */
  gadget: SeenCall | undefined;
  /** The names of what differs. */
  differences: string[];
}

/** The agent's state and calls, on the server and as the gadget was told. */
export interface ComparedVoice {
  state: { name: string; server: string; gadget: string | undefined; differs: boolean };
  callsRead: boolean;
  calls: ComparedCall[];
  differences: number;
}

export function compareVoice({ agentId, userState, calls }: Truth, view: Pick<GadgetVoiceView, 'users' | 'calls'>): ComparedVoice {
  const gadget = view.users.get(agentId);
  const seen = view.calls.get(agentId);
  const state = { name: 'State', server: userState, gadget, differs: gadget !== undefined && gadget !== userState };
  const gone = [...(seen?.values() ?? [])].filter(({ id }) => !calls.some((call) => call.id === id));
  const compared = [
    ...calls.map((call) => ({
      id: call.id,
      server: call,
      gadget: seen?.get(call.id),
      differences: seen ? differencesOf(call, seen.get(call.id)) : []
    })),
    ...gone.map((call) => ({ id: call.id, server: undefined, gadget: call, differences: ['gone'] }))
  ];
  const differing = compared.filter(({ differences }) => differences.length > 0).length;
  return { state, callsRead: seen !== undefined, calls: compared, differences: differing + (state.differs ? 1 : 0) };
}

function differencesOf(server: CallTruth, gadget: SeenCall | undefined): string[] {
  if (!gadget) return ['not told'];
  const sorted = (names: string[]): string => [...names].sort().join();
  return [...(server.state === gadget.state ? [] : ['state']), ...(sorted(server.actions) === sorted(gadget.actions) ? [] : ['actions'])];
}

/** One line for each difference. */
export function voiceLines({ state, calls }: ComparedVoice): string[] {
  return [
    ...(state.differs ? [`the agent is ${state.server}, gadget has ${state.gadget || 'none'}`] : []),
    ...calls.filter(({ differences }) => differences.length > 0).map(callLine)
  ];
}

function callLine({ id, server, gadget, differences }: ComparedCall): string {
  if (!server) return `call ${id} gone, gadget has ${gadget?.state}`;
  if (!gadget) return `call ${id} ${server.state}, gadget was not told`;
  if (differences.includes('state')) return `call ${id} ${server.state}, gadget has ${gadget.state}`;
  return `call ${id} has other actions`;
}
