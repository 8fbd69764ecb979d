import { type Clock, createClock } from './clock.js';
import type {
  AgentConfig,
  CheckedConfig,
  ConnectionStatus,
  LogEntry,
  MediaSettings,
  MrdConfig,
  NodeName,
  OutageType,
  Output
} from './types.js';

export type TaskState = 'OFFERED' | 'ACCEPTED' | 'ACTIVE' | 'PAUSED' | 'WRAPPING_UP' | 'UNKNOWN' | 'CLOSED';

export interface Task {
  readonly id: string;
  readonly mediaId: string;
  readonly mediaName: string;
  /** Its own state; a GET shows INTERRUPTED instead while its MRD is interrupted. */
  state: TaskState;
  callVariables: Record<string, string>;
  dispositionCode: string;
  readonly offeredAt: number;
  changedAt: number;
  /** Interrupted while the PG failed: UNKNOWN is all that is left of it when the interrupt ends. */
  contextLost: boolean;
  /** Where it was submitted to: it goes there again when nobody answers. Without one it was offered directly. */
  readonly selector: string | undefined;
  /** The state that its time-outs were set for. */
  watched: TaskState | undefined;
  /** Takes back its Start Timeout or the end of its wrap-up, and its maximum duration. */
  cancelTimeout: () => void;
  cancelMaximum: () => void;
}

/** Submitted, and not offered yet. */
export interface QueuedTask {
  readonly number: number;
  readonly selector: string;
  readonly skill: string;
  readonly mediaId: string;
  readonly callVariables: Record<string, string>;
}

export type CallState = 'ALERTING' | 'ACTIVE' | 'HELD' | 'DROPPED';

export interface Call {
  readonly id: string;
  state: CallState;
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly outbound: boolean;
  callVariables: Record<string, string>;
  wrapUpReason: string;
  readonly startedAt: number;
  changedAt: number;
}

/** The agent's side of one MRD. */
export interface Media {
  readonly mrd: MrdConfig;
  readonly skilled: boolean;
  signedIn: boolean;
  notReady: boolean;
  routable: boolean;
  /** routable=false was asked for while a task was offered or accepted: it takes effect once that one is started. */
  notRoutableLater: boolean;
  /** A task of a noninterruptible MRD took over, and the media options accepted that. */
  interrupted: boolean;
  /** After a failover: WORK until a LOGIN arrives on the new node. */
  awaitingLogin: boolean;
  /** CTI was lost, and CCE was told not to put the agent back by itself. */
  keptInWork: boolean;
  reasonCodeId: string;
  readonly settings: Record<NodeName, MediaSettings>;
  /** What the last Media notification said, to tell whether there is something new to say. */
  published: string;
  changedAt: number | undefined;
}

/** The next `times` requests of a method are answered with a failure. */
export interface RequestFailure {
  method: 'GET' | 'PUT';
  path: string;
  times: number;
  status: number;
  /** Accepted, and refused by CCE. */
  error: string | undefined;
}

/** What a configuration can say about one agent, and what becomes of it. */
export interface Agent {
  readonly system: System;
  readonly config: AgentConfig;
  node: NodeName;
  connection: ConnectionStatus;
  readonly outages: Set<OutageType>;
  /** At the recovery the desktop's page is loaded anew. */
  reloads: boolean;
  slowMs: number;
  failures: RequestFailure[];
  readonly media: Map<string, Media>;
  readonly tasks: Map<string, Task>;
  readonly calls: Map<string, Call>;
  userState: 'LOGOUT' | 'NOT_READY' | 'READY';
  userReasonCodeId: string;
  userChangedAt: number | undefined;
  userPublished: string;
  /** An outbound call during a noninterruptible task: not routable in any MRD until all tasks have ended. */
  notRoutableForNow: boolean;
  /** The accepted requests that wait for their outcome, to recognise a second one of the same kind. */
  pending: string[];
  /** Takes back the forced sign-out that a closed desktop has started. */
  cancelSignOut: (() => void) | undefined;
}

export interface System {
  readonly config: CheckedConfig;
  now: number;
  readonly clock: Clock;
  readonly agents: Map<string, Agent>;
  readonly queue: QueuedTask[];
  taskCount: number;
  callCount: number;
  queueCount: number;
  /** Up to this number every agent has been asked; from there on only one that becomes free is. */
  queueSeen: number;
  outputs: Output[];
  log: LogEntry[];
  logCount: number;
  /** The log entry under whose name things happen now. */
  cause: number | undefined;
}

/** Model time 0 on the wire. Fixed, so that two runs of a scenario are equal to the letter. */
const EPOCH = Date.UTC(2025, 0, 1);

export function wireTime(at: number | undefined): string {
  return at === undefined ? '' : new Date(EPOCH + at).toISOString();
}

export function serverDefaults(): MediaSettings {
  return { maxDialogLimit: '1', interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' };
}

export function createSystem(config: CheckedConfig): System {
  const system: System = {
    config,
    now: 0,
    clock: createClock(),
    agents: new Map(),
    queue: [],
    taskCount: 0,
    callCount: 0,
    queueCount: 0,
    queueSeen: 0,
    outputs: [],
    log: [],
    logCount: 0,
    cause: undefined
  };
  for (const agent of config.agents) system.agents.set(agent.id, createAgent(system, agent));
  return system;
}

function createAgent(system: System, config: AgentConfig): Agent {
  const skilledIn = new Set(system.config.skills.filter(({ name }) => config.skills.includes(name)).map(({ mediaId }) => mediaId));
  const media = system.config.mrds.map((mrd): [string, Media] => [mrd.id, createMedia(mrd, skilledIn.has(mrd.id))]);
  return {
    system,
    config,
    node: 'A',
    connection: 'connected',
    outages: new Set(),
    reloads: false,
    slowMs: 0,
    failures: [],
    media: new Map(media),
    tasks: new Map(),
    calls: new Map(),
    userState: 'NOT_READY',
    userReasonCodeId: '',
    userChangedAt: undefined,
    userPublished: '',
    notRoutableForNow: false,
    pending: [],
    cancelSignOut: undefined
  };
}

function createMedia(mrd: MrdConfig, skilled: boolean): Media {
  return {
    mrd,
    skilled,
    signedIn: false,
    notReady: true,
    routable: false,
    notRoutableLater: false,
    interrupted: false,
    awaitingLogin: false,
    keptInWork: false,
    reasonCodeId: '',
    settings: { A: serverDefaults(), B: serverDefaults() },
    published: '',
    changedAt: undefined
  };
}

export function tasksOf(agent: Agent, mediaId: string): Task[] {
  return [...agent.tasks.values()].filter((task) => task.mediaId === mediaId);
}

export function allMedia(agent: Agent): Media[] {
  return [...agent.media.values()];
}

/** Finesse has lost its way to CCE: every media of a signed-in agent is in WORK, and REST answers 503. */
export function ctiLost({ outages }: Agent): boolean {
  return outages.has('cti-down') || outages.has('cti-server-failure') || outages.has('pg-failure') || outages.has('double-pg-failure');
}
