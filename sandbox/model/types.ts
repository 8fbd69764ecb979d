// The vocabulary of the sandbox: what goes into Finesse's server side and what comes out of it.
// The model is pure: no timers, no I/O, no randomness. Whoever drives it passes time in and takes outputs out.

export type * from './config-types.js';
import type { CheckedConfig } from './config-types.js';

export type NodeName = 'A' | 'B';

/** The three media options of a sign-in, kept per Finesse node. Text, as on the wire. */
export interface MediaSettings {
  maxDialogLimit: string;
  interruptAction: string;
  dialogLogoutAction: string;
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

/** What the desktop page publishes on `finesse.info.connection`. */
export type ConnectionStatus = 'connected' | 'failing' | 'recovered';

export type Message =
  /** `node` is the notification node, as "/finesse/api/User/1001/Media"; `xml` one whole `<Update>`. */
  | { kind: 'notification'; node: string; xml: string }
  | { kind: 'connection'; status: ConnectionStatus }
  /** The outage is over, and the desktop goes on as a page that is loaded anew. */
  | { kind: 'reload' };

/** For the desktop of one agent. */
export type Output = Message & { agentId: string };

export type OutageType =
  | 'notifications-down'
  | 'finesse-down'
  /** Finesse loses CTI: offered tasks are taken back at once. */
  | 'cti-down'
  /** One CTI server or OPC fails, and the other takes over: offered tasks stay offered until the Start Timeout. */
  | 'cti-server-failure'
  | 'pg-failure'
  | 'double-pg-failure'
  /** Node A to node B (or back). The media options of the node left behind do not come along. */
  | 'failover'
  /** CCP cannot be reached: agents cannot transfer, and what would be resubmitted is lost. */
  | 'ccp-down';

export type Fault =
  | { type: Exclude<OutageType, 'failover'> }
  /** `reload`: at the recovery the desktop's page is loaded anew on the other node, as releases with `failoverReload` do. */
  | { type: 'failover'; reload?: boolean }
  /** The next `times` GETs whose path ends in `path` are answered with `status` (503 unless told); those after an outage too. */
  | { type: 'get-fails'; path: string; times: number; status?: number }
  /** The same for PUTs. `error`, an ARM constant: accepted with 202, and refused in a notification. */
  | { type: 'put-fails'; path: string; times: number; status?: number; error?: string }
  /** Every REST answer is held back so many milliseconds; 0 ends it. */
  | { type: 'slow'; ms: number }
  /** Changes the media options on the current node behind everybody's back, without a notification. */
  | { type: 'options-drift'; mediaId?: string; settings?: Partial<MediaSettings> };

/** Where `agentId` may be left out, it is the first agent for a task, a call and a desktop, and all of them for a fault and a recovery. */
export type Command =
  /** Straight to the agent, past the queue: refused if CCE would not route it there now. */
  | { type: 'offer-task'; mediaId: string; agentId?: string; callVariables?: Record<string, string> }
  /** Into the queue of a script selector: routed to whom it fits, now or later. */
  | { type: 'submit-task'; selector: string; callVariables?: Record<string, string> }
  /** `action`: as if the agent's action had come from elsewhere; `callVariables`: merged. */
  | { type: 'update-task'; id: string; action?: string; target?: string; callVariables?: Record<string, string> }
  | { type: 'end-task'; id: string; dispositionCode?: string }
  /** A voice call: it interrupts as a task of a noninterruptible MRD does. */
  | { type: 'offer-call'; agentId?: string; fromAddress?: string; outbound?: boolean; callVariables?: Record<string, string> }
  /** `action`: ANSWER, HOLD, RETRIEVE or DROP; `callVariables`: merged. */
  | { type: 'update-call'; id: string; action?: string; callVariables?: Record<string, string> }
  /** The agent's desktop is gone, as with a closed browser, or back. Gone for the presence time-out, the agent is signed out. */
  | { type: 'desktop'; agentId?: string; present: boolean }
  | { type: 'fault'; fault: Fault; agentId?: string }
  /** Ends the outage: REST answers again, the connection says `recovered`. Also ends `slow`, and `get-fails` when nothing was down. */
  | { type: 'recover'; agentId?: string };

export interface TaskTruth {
  id: string;
  mediaId: string;
  state: string;
  actions: string[];
  callVariables: Record<string, string>;
}

export interface CallTruth {
  id: string;
  state: string;
  actions: string[];
  fromAddress: string;
  callVariables: Record<string, string>;
}

export interface QueuedTruth {
  /** The order of arrival. It has no dialog id before it is offered. */
  number: number;
  selector: string;
  mediaId: string;
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

/** What the server knows of one agent: the oracle of every test, and the left side of the sandbox's comparison. */
export interface Truth {
  agentId: string;
  node: NodeName;
  connection: ConnectionStatus;
  /** Named while it lasts. */
  outage: string | undefined;
  /** How long every REST answer is held back (fault `slow`). */
  slowMs: number;
  /** The GETs that are going to fail (fault `get-fails`). */
  getFailures: { path: string; times: number; status: number }[];
  /** The PUTs that are going to fail (fault `put-fails`). */
  putFailures: { path: string; times: number; status: number; error?: string }[];
  /** The agent's voice state. */
  userState: string;
  media: MediaTruth[];
  tasks: TaskTruth[];
  calls: CallTruth[];
  /** The oldest tasks, of everybody, that no agent could be found for yet; how many there are is `queueLength`. */
  queue: QueuedTruth[];
  queueLength: number;
}

/** `control`: a command, and what time brings about: "start-timeout ID", "route …", "presence-timeout …". */
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
  /** Of whom it tells, if not of all. */
  agentId?: string;
  /** `seq` of the request, the command or the time-out that brought this about, if one did. */
  cause?: number;
  /** Of a response: so long it is held back (fault `slow`). */
  delayMs?: number;
}

/** Thrown by `control()` for a command that makes no sense; names the value, and what is allowed. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
}

export interface Finesse {
  readonly config: CheckedConfig;
  /** Answers one REST call at once. Accepted changes (202) take effect `outcomeDelayMs` later, in `advance()`. */
  request(request: RestRequest): RestResponse;
  /** Everything that is not REST: tasks arriving and ending, faults, recovery. */
  control(command: Command): { id?: string };
  /** Lets time pass: outcomes of accepted requests, Start Timeout, wrap-up. */
  advance(ms: number): void;
  /** Milliseconds until `advance()` has something to do; `undefined` when nothing is due. */
  due(): number | undefined;
  /** Milliseconds since the start, in the model's own time. */
  readonly now: number;
  /** The outputs since the last call, in order. Notifications lost in an outage are in the log only. */
  take(): Output[];
  /** Of the first agent unless told. Throws a SandboxError for an agent that is not configured. */
  truth(agentId?: string): Truth;
  /** The agent who has this task or call now. */
  holder(id: string): string | undefined;
  /** The newest entries after number `since`, oldest first (bounded). */
  log(since?: number): LogEntry[];
  /** `seq` of the newest entry of the log, 0 while it is empty. */
  newest(): number;
}
