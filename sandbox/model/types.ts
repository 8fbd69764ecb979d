// The vocabulary of the sandbox: what goes into Finesse's server side and what comes out of it.
// The model is pure: no timers, no I/O, no randomness. Whoever drives it passes time in and takes outputs out.

export type NodeName = 'A' | 'B';

/** The three sign-in settings, kept per Finesse node. Text, as on the wire. */
export interface MediaSettings {
  maxDialogLimit: string;
  interruptAction: string;
  dialogLogoutAction: string;
}

export interface MrdConfig {
  id: string;
  name: string;
  description?: string;
  interruptible: boolean;
  /** false: the agent has no skill group in this MRD, so the server lists a stub without state. */
  skilled: boolean;
}

export interface FinesseConfig {
  agent: { id: string; firstName: string; lastName: string; password: string };
  mrds: MrdConfig[];
  /** Milliseconds an offered task may wait before RONA (Finesse calls it the Start Timeout). */
  startTimeoutMs: number;
  /** Milliseconds between the 202 of an accepted request and its outcome. */
  outcomeDelayMs: number;
}

/** One REST call as it reaches the server. `path` has no host; a query may follow it. */
export interface RestRequest {
  method: string;
  path: string;
  body?: string;
  /** Lower-case names: `requestid`, `authorization`. */
  headers?: Record<string, string>;
}

export interface RestResponse {
  status: number;
  /** Lower-case names. The request id comes back as `requestid`. */
  headers: Record<string, string>;
  body: string;
  /** How long the transport must hold the answer back (fault `slow`). The content is of the moment of the request. */
  delayMs: number;
}

/** What the master page publishes on `finesse.info.connection`. */
export type ConnectionStatus = 'connected' | 'failing' | 'recovered';

export type Output =
  /** `node` is the notification node, as "/finesse/api/User/1001/Media"; `xml` one whole `<Update>`. */
  { kind: 'notification'; node: string; xml: string } | { kind: 'connection'; status: ConnectionStatus };

export type Fault =
  | { type: 'notifications-down' }
  | { type: 'finesse-down' }
  | { type: 'cti-down' }
  | { type: 'pg-failure' }
  | { type: 'double-pg-failure' }
  /** Node A to node B (or back). The settings of the node left behind do not come along. */
  | { type: 'failover' }
  /** The next `times` GETs whose path ends in `path` are answered with `status` (503 unless told); those after an outage too. */
  | { type: 'get-fails'; path: string; times: number; status?: number }
  /** Every REST answer is held back so many milliseconds; 0 ends it. */
  | { type: 'slow'; ms: number }
  /** Changes the settings on the current node behind everybody's back, without a notification. */
  | { type: 'options-drift'; mediaId?: string; settings?: Partial<MediaSettings> };

export type Command =
  | { type: 'offer-task'; mediaId: string; callVariables?: Record<string, string> }
  /** `action`: as if the agent's action had come from elsewhere; `callVariables`: merged. */
  | { type: 'update-task'; id: string; action?: string; callVariables?: Record<string, string> }
  | { type: 'end-task'; id: string; dispositionCode?: string }
  | { type: 'fault'; fault: Fault }
  /** Ends the outage: REST answers again, the connection says `recovered`. Also ends `slow`, and `get-fails` when nothing was down. */
  | { type: 'recover' };

export interface TaskTruth {
  id: string;
  mediaId: string;
  state: string;
  actions: string[];
  callVariables: Record<string, string>;
}

export interface MediaTruth {
  id: string;
  name: string;
  skilled: boolean;
  interruptible: boolean;
  /** What a GET on the current node would say now. `undefined` for an MRD without skill. */
  state: string | undefined;
  routable: boolean;
  reasonCodeId: string;
  settings: Record<NodeName, MediaSettings>;
}

/** What the server knows: the oracle of every test, and the left side of the sandbox's comparison. */
export interface Truth {
  node: NodeName;
  connection: ConnectionStatus;
  /** Named while it lasts. */
  outage: string | undefined;
  /** How long every REST answer is held back (fault `slow`). */
  slowMs: number;
  /** The GETs that are going to fail (fault `get-fails`). */
  getFailures: { path: string; times: number; status: number }[];
  media: MediaTruth[];
  tasks: TaskTruth[];
}

export type LogKind = 'request' | 'response' | 'notification' | 'lost' | 'connection' | 'control';

export interface LogEntry {
  seq: number;
  /** Milliseconds of the model's own time. */
  at: number;
  kind: LogKind;
  /** One line for a person: "PUT /finesse/api/User/1001/Media/5001", "202", "failing" … */
  text: string;
  /** The XML or JSON body where there is one. */
  body?: string;
  node: NodeName;
  /** `seq` of the request or the command that brought this about, if one did. */
  cause?: number;
  /** Of a response: so long it is held back (fault `slow`). */
  delayMs?: number;
}

/** Thrown by `control()` for a command that makes no sense; names the value, and what is allowed. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
}

export interface Finesse {
  readonly config: FinesseConfig;
  /** Answers one REST call at once. Accepted changes (202) take effect `outcomeDelayMs` later, in `advance()`. */
  request(request: RestRequest): RestResponse;
  /** Everything that is not REST: tasks arriving and ending, faults, recovery. */
  control(command: Command): { id?: string };
  /** Lets time pass: outcomes of accepted requests, Start Timeout. */
  advance(ms: number): void;
  /** Milliseconds until `advance()` has something to do; `undefined` when nothing is due. */
  due(): number | undefined;
  /** The outputs since the last call, in order. Notifications lost in an outage are in the log only. */
  take(): Output[];
  truth(): Truth;
  /** The newest entries after number `since`, oldest first (bounded). */
  log(since?: number): LogEntry[];
  /** `seq` of the newest entry of the log, 0 while it is empty. */
  newest(): number;
}
