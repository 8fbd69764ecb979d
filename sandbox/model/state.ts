import type { ConnectionStatus, Fault, FinesseConfig, LogEntry, MediaSettings, MrdConfig, NodeName, Output } from './types.js';

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
}

/** The agent's side of one MRD. */
export interface Media {
  readonly mrd: MrdConfig;
  signedIn: boolean;
  notReady: boolean;
  routable: boolean;
  /** routable=false was asked for while a task was offered or accepted: it takes effect once that one is started. */
  notRoutableLater: boolean;
  /** A task of a noninterruptible MRD took over, and the sign-in settings accepted that. */
  interrupted: boolean;
  /** After a failover: WORK until a LOGIN arrives on the new node. */
  awaitingLogin: boolean;
  reasonCodeId: string;
  readonly settings: Record<NodeName, MediaSettings>;
  /** What the last Media notification said, to tell whether there is something new to say. */
  published: string;
  changedAt: number | undefined;
}

export interface Pending {
  dueAt: number;
  /** What it asks for, to recognise a second one of the same kind. */
  key: string;
  apply(): void;
}

export type OutageType = Extract<
  Fault['type'],
  'notifications-down' | 'finesse-down' | 'cti-down' | 'pg-failure' | 'double-pg-failure' | 'failover'
>;

export interface GetFailure {
  path: string;
  times: number;
  status: number;
}

export interface State {
  readonly config: FinesseConfig;
  now: number;
  node: NodeName;
  connection: ConnectionStatus;
  readonly outages: Set<OutageType>;
  slowMs: number;
  getFailures: GetFailure[];
  readonly media: Map<string, Media>;
  readonly tasks: Map<string, Task>;
  taskCount: number;
  pending: Pending[];
  outputs: Output[];
  log: LogEntry[];
  logCount: number;
  /** `seq` of the entry that brings about what is happening now. */
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

export function createState(config: FinesseConfig): State {
  const media = config.mrds.map((mrd): [string, Media] => [
    mrd.id,
    {
      mrd,
      signedIn: false,
      notReady: true,
      routable: false,
      notRoutableLater: false,
      interrupted: false,
      awaitingLogin: false,
      reasonCodeId: '',
      settings: { A: serverDefaults(), B: serverDefaults() },
      published: '',
      changedAt: undefined
    }
  ]);
  return {
    config,
    now: 0,
    node: 'A',
    connection: 'connected',
    outages: new Set(),
    slowMs: 0,
    getFailures: [],
    media: new Map(media),
    tasks: new Map(),
    taskCount: 0,
    pending: [],
    outputs: [],
    log: [],
    logCount: 0,
    cause: undefined
  };
}

export function tasksOf(state: State, mediaId: string): Task[] {
  return [...state.tasks.values()].filter((task) => task.mediaId === mediaId);
}

export function allMedia(state: State): Media[] {
  return [...state.media.values()];
}

/** Finesse has lost its way to CCE: every media of a signed-in agent is in WORK, and REST answers 503. */
export function ctiLost(state: State): boolean {
  return state.outages.has('cti-down') || state.outages.has('pg-failure') || state.outages.has('double-pg-failure');
}
