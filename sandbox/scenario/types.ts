// A scenario: what happens to agents, server and desktops, step by step, and what has to be right then. `sandbox/schema/scenario.schema.json`
// says the same to editors and to the server.
import type { Command, GivenConfig, MediaSettings } from '../model/types.js';

export interface Scenario {
  /** One line. */
  title: string;
  /** What a gadget has to get right here. */
  about?: string;
  /** The page where the failure is described. */
  see?: string;
  config?: GivenConfig;
  /** Whose desktops are open; the first agent's where nothing is said. */
  desktops?: string[];
  steps: Step[];
}

/** After each step so many milliseconds pass; DEFAULT_WAIT_MS unless told. */
export type Step = { note?: string; wait?: number } & (
  | { agent: AgentStep }
  /** `as` names the task or call that comes of it: "$name" stands for its id in later steps. */
  | { do: Command; as?: string }
  /** The gadget's page is loaded anew, or is gone until it is. */
  | { gadget: 'reload' | 'close' }
  /** A click on the first element that fits. The gadget's own scenarios only: others do not know its page. */
  | { click: string }
  | { expect: Expectation }
  | { wait: number }
  | { note: string }
);

/** What the agent asks for, by REST. The first agent where none is named. */
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
  /** Every gadget shows what the server knows, within so many milliseconds. A scenario ends with this, said or not. */
  screen?: 'same';
  withinMs?: number;
  node?: 'A' | 'B';
  /** The agent's state: READY, TALKING and so on. */
  user?: string;
  /** By MRD. `settings: "kept"`: the three settings are those from before the first failure. */
  media?: Record<string, { state?: string; routable?: boolean; settings?: 'kept' | Partial<MediaSettings> }>;
  /** By name: its state, "ended" for one the server has no more. */
  tasks?: Record<string, string>;
  /** The same for calls; a call on hold is HELD. */
  calls?: Record<string, string>;
  /** How many tasks of the MRD the agent has. */
  taskCount?: Record<string, number>;
  queueLength?: number;
}

export const DEFAULT_WAIT_MS = 100;

/** What one gadget knows of the agent and of the media, as its page's library has it, and what it shows of it. */
export interface GadgetView {
  agentId: string;
  gadget: string;
  /** Why there is nothing to look at, where the gadget's page is not there. */
  missing?: string;
  /** The agent's state; undefined while the gadget has not asked for it, or it has not loaded. */
  user?: string | undefined;
  /** The agent's calls; undefined while the gadget has not asked for them, or they have not loaded. */
  calls?: SeenDialog[] | undefined;
  /** The MRDs that the gadget has asked for. */
  media: MediaView[];
  /** The ids that stand in the elements of the page that carry dialogs; undefined where nobody has said which these are. */
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
