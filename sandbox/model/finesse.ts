import { checkConfig, defaultConfig } from './config.js';
import { describe, handleCommand } from './control.js';
import { allowedActions, ringNoAnswer, shownState } from './dialogs.js';
import { isRoutable, mediaState, settle, snapshot } from './media.js';
import { because, record } from './publish.js';
import { handleRequest } from './rest.js';
import { allMedia, createState, type State } from './state.js';
import { type Finesse, type FinesseConfig, SandboxError, type Truth } from './types.js';

export { defaultConfig };

interface Step {
  at: number;
  run(): void;
}

/** What time will bring next. A request that was accepted for the same moment comes before the Start Timeout. */
function nextStep(state: State): Step | undefined {
  const [pending] = state.pending;
  const offered = [...state.tasks.values()].find((task) => task.state === 'OFFERED');
  const timeoutAt = offered === undefined ? Infinity : offered.offeredAt + state.config.startTimeoutMs;
  if (pending !== undefined && pending.dueAt <= timeoutAt) {
    return {
      at: pending.dueAt,
      run: () => {
        state.pending.shift();
        pending.apply();
      }
    };
  }
  if (offered === undefined || timeoutAt === Infinity) {
    return undefined;
  }
  return {
    at: timeoutAt,
    run: () => {
      const seq = record(state, 'control', `start-timeout ${offered.id}`);
      because(state, seq, () => {
        ringNoAnswer(state, offered);
        settle(state);
      });
    }
  };
}

function advance(state: State, ms: number): void {
  if (!Number.isFinite(ms) || ms < 0) {
    throw new SandboxError(`advance(${ms}) is not allowed: use 0 or more milliseconds`);
  }
  const end = state.now + ms;
  for (let step = nextStep(state); step !== undefined && step.at <= end; step = nextStep(state)) {
    state.now = step.at;
    step.run();
  }
  state.now = end;
}

function truth(state: State): Truth {
  return {
    node: state.node,
    connection: state.connection,
    outage: state.outages.size === 0 ? undefined : [...state.outages].join(' + '),
    slowMs: state.slowMs,
    getFailures: state.getFailures.map((each) => ({ ...each })),
    media: allMedia(state).map((media) => ({
      id: media.mrd.id,
      name: media.mrd.name,
      skilled: media.mrd.skilled,
      interruptible: media.mrd.interruptible,
      state: mediaState(state, media),
      routable: isRoutable(state, media),
      reasonCodeId: media.reasonCodeId,
      settings: { A: { ...media.settings.A }, B: { ...media.settings.B } }
    })),
    tasks: [...state.tasks.values()].map((task) => ({
      id: task.id,
      mediaId: task.mediaId,
      state: shownState(state, task),
      actions: [...allowedActions(state, task)],
      callVariables: { ...task.callVariables }
    }))
  };
}

/** Finesse's server side. Throws a SandboxError for a configuration that makes no sense. */
export function createFinesse(config: Partial<FinesseConfig> = {}): Finesse {
  const state = createState(checkConfig(config));
  for (const media of state.media.values()) {
    media.published = snapshot(state, media);
  }
  return {
    config: state.config,
    request: (request) => handleRequest(state, request),
    control: (command) => {
      const seq = record(state, 'control', describe(command), JSON.stringify(command));
      return because(state, seq, () => handleCommand(state, command));
    },
    advance: (ms) => advance(state, ms),
    due: () => {
      const step = nextStep(state);
      return step === undefined ? undefined : step.at - state.now;
    },
    take: () => state.outputs.splice(0),
    truth: () => truth(state),
    log: (since = 0) => state.log.filter(({ seq }) => seq > since).map((entry) => ({ ...entry })),
    newest: () => state.logCount
  };
}
