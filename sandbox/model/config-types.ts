// What a sandbox is made of: the file behind `--config`. `sandbox/schema/config.schema.json` says the same to editors and to the server.

export type WrapUpMode = 'REQUIRED' | 'REQUIRED_WITH_WRAP_UP_DATA' | 'OPTIONAL' | 'NOT_ALLOWED';

export interface AgentConfig {
  id: string;
  firstName: string;
  lastName: string;
  password: string;
  /** Of the voice device. */
  extension?: string;
  teamId?: string;
  teamName?: string;
  /** Ids of the teams whose supervisor the agent is. */
  supervises?: string[];
  /** What the agent has to do, or may do, after an incoming and after an outgoing call. */
  wrapUpOnIncoming?: WrapUpMode;
  wrapUpOnOutgoing?: WrapUpMode;
  /** Names of `skills`. Without one in an MRD the agent cannot sign in there: the server lists a stub without state. */
  skills: string[];
}

export interface MrdConfig {
  id: string;
  name: string;
  description?: string;
  interruptible: boolean;
  /** Milliseconds an offered task may wait before RONA; else the configuration's. */
  startTimeoutMs?: number;
  /** Milliseconds after which a task in wrap-up is closed. Without it the agent has to. */
  wrapUpMs?: number;
  /** Milliseconds after which a task is ended wherever it stands (maximum task duration). */
  maxTaskMs?: number;
  /** What every task of this MRD carries unless it is offered with a value of its own. */
  callVariables?: Record<string, string>;
}

/** A skill group or precision queue: of one MRD, with agents that have it. */
export interface SkillConfig {
  name: string;
  mediaId: string;
}

/** A script selector: where a task is submitted to, or transferred. */
export interface SelectorConfig {
  name: string;
  /** The skill whose agents get the tasks. */
  skill: string;
}

export interface ReasonCodeConfig {
  /** Its id in the database: what `reasonCodeId` carries. */
  id: string;
  category: 'NOT_READY' | 'LOGOUT';
  /** The number that reports show. */
  code: number;
  label: string;
  forAll?: boolean;
}

export interface ContactConfig {
  firstName: string;
  lastName: string;
  phoneNumber: string;
  description?: string;
}

export interface PhoneBookConfig {
  name: string;
  contacts: ContactConfig[];
}

/** One field of a layout: what it is called, and which property of a dialog it shows. */
export interface LayoutEntryConfig {
  displayName: string;
  mediaProperty: string;
  /** Whether the agent may change it. */
  uiEditable?: boolean;
}

/** How a desktop arranges the data of a dialog. */
export interface LayoutConfig {
  name: string;
  description?: string;
  header: LayoutEntryConfig;
  columns: LayoutEntryConfig[][];
}

export interface FinesseConfig {
  agents: AgentConfig[];
  mrds: MrdConfig[];
  skills: SkillConfig[];
  selectors: SelectorConfig[];
  /** Where a category has codes, a change to that state must name one. */
  reasonCodes: ReasonCodeConfig[];
  /** Labels. */
  wrapUpReasons: string[];
  phoneBooks: PhoneBookConfig[];
  /** The first is the default. */
  layouts: LayoutConfig[];
  /** What every call carries unless it is offered with a value of its own. */
  callVariables: Record<string, string>;
  /** Fields of SystemInfo, beside those that the server knows of itself or in their place. */
  systemInfo: Record<string, string>;
  /** Milliseconds an offered task may wait before RONA (Finesse calls it the Start Timeout). */
  startTimeoutMs: number;
  /** Milliseconds between the 202 of an accepted request and its outcome. */
  outcomeDelayMs: number;
  /** Milliseconds after a desktop has gone until its agent is signed out. */
  presenceTimeoutMs: number;
  /** How the state of a media is called while Finesse has lost its agent: releases and documents differ. */
  workState: 'WORK' | 'WORK_NOT_READY';
  /** What a sign-out of the user (voice) takes along: `utils finesse user_signout_channel`. */
  userSignOut: 'voice' | 'all';
  /** false: after CTI is back a media stays in WORK until a change of its state is asked for (`enableAutoWorkModeStateChange`). */
  autoWorkModeStateChange: boolean;
}

/** What may be given: an agent is told by its id alone, has all skills unless it names some, and everything else has a default. */
export interface GivenConfig extends Partial<Omit<FinesseConfig, 'agents'>> {
  agents?: (Pick<AgentConfig, 'id'> & Partial<AgentConfig>)[];
}

export interface CheckedConfig extends FinesseConfig {
  /** The first: where nothing names an agent. */
  readonly agent: AgentConfig;
}
