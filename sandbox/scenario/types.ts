// A scenario: what happens to agents, server and desktops, step by step, and what has to be right afterwards.
// `sandbox/schema/scenario.schema.json` is the same for editors and for the server.
import type { Command, GivenConfig, MediaSettings } from '../model/types.js';

export interface Scenario {
  /** One line. */
  title: string;
  /** What a gadget has to get right here. */
  about?: string;
  /** The page where the failure is described. */
  see?: string;
  config?: GivenConfig;
  /** The ids of the agents whose desktops are open. The first agent's if missing. */
  desktops?: string[];
  steps: Step[];
}

/** So many milliseconds pass after the step. DEFAULT_WAIT_MS if missing. */
export type Step = { note?: string; wait?: number } & (
  | { agent: AgentStep }
  /** `as` names the new task or call: "$name" is its id in later steps. */
  | { do: Command; as?: string }
  /** Reloads the gadgets' pages, or closes them until the next reload. */
  | { gadget: 'reload' | 'close' }
  /** Clicks the first element that matches. Only for scenarios of one gadget: others do not know its page. */
  | { click: string }
  | { expect: Expectation }
  | { wait: number }
  | { note: string }
);

/** A REST request of the agent. `agentId` is the first agent if missing. */
export type AgentStep = { agentId?: string } & (
  | ({ media: string; state: 'LOGIN' } & Partial<MediaSettings>)
  | { media: string; state: 'READY' | 'NOT_READY' | 'LOGOUT'; reasonCodeId?: string }
  | { media: string; routable: boolean }
  | { task: string; action: string; target?: string }
  | { call: string; action: string }
  | { user: 'READY' | 'NOT_READY' | 'LOGOUT'; reasonCodeId?: string }
);

export interface Expectation {
  agentId?: string;
  /** Every gadget shows what the server knows, within so many milliseconds. Every scenario ends with this, even if it does not say so. */
  screen?: 'same';
  withinMs?: number;
  node?: 'A' | 'B';
  /** The agent's state: READY, TALKING and so on. */
  user?: string;
  /** By MRD. `settings: "kept"`: the three media options are those from before the first failure. */
  media?: Record<string, { state?: string; routable?: boolean; settings?: 'kept' | Partial<MediaSettings> }>;
  /** By name: its state, or "ended" if the server no longer has it. */
  tasks?: Record<string, string>;
  /** The same for calls; a call on hold is HELD. */
  calls?: Record<string, string>;
  /** How many tasks of the MRD the agent has. */
  taskCount?: Record<string, number>;
  queueLength?: number;
}

export const DEFAULT_WAIT_MS = 100;

/** What the library on a gadget's page has loaded about the agent and the media, and what the gadget shows of it. */
export interface GadgetView {
  agentId: string;
  gadget: string;
  /** Why the gadget's page is missing, if it is. */
  missing?: string;
  /** The agent's state; undefined while the gadget has not asked for it, or it has not loaded. */
  user?: string | undefined;
  /** The agent's calls; undefined while the gadget has not asked for them, or they have not loaded. */
  calls?: SeenDialog[] | undefined;
  /** The MRDs that the gadget has asked for. */
  media: MediaView[];
  /** The ids in the page's elements that show dialogs. undefined if the attribute with the ids is not known. */
  shown?: string[];
}

export interface MediaView {
  id: string;
  state: string | undefined;
  /** undefined while the gadget has not asked for the dialogs, or they have not loaded. */
  tasks: SeenDialog[] | undefined;
}

export interface SeenDialog {
  id: string;
  state: string;
  actions: string[];
}
