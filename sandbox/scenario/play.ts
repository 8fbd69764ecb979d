// Plays a scenario. It is a generator, so that the same code can play it on the model at once, and in real time with pages that answer later.
import {
  type CheckedConfig,
  type Command,
  type LogEntry,
  type MediaSettings,
  type RestRequest,
  type RestResponse,
  SandboxError,
  type Truth
} from '../model/types.js';
import { agentRequest, describeAgentStep } from './agent-request.js';
import { differences, hasAsked } from './compare.js';
import { expectedFacts } from './expected-facts.js';
import { DEFAULT_WAIT_MS, type Expectation, type GadgetView, type Scenario, type Step } from './types.js';

/** What a scenario asks of the server, at the present moment. */
export interface ScenarioServer {
  readonly config: CheckedConfig;
  control(command: Command): { id?: string };
  request(request: RestRequest): RestResponse;
  truth(agentId?: string): Truth;
  now(): number;
  log(since: number): LogEntry[];
}

/** What the player asks of its caller. The answer to `views` is GadgetView[]. */
export type Ask =
  { ask: 'wait'; ms: number } | { ask: 'views' } | { ask: 'gadget'; what: 'reload' | 'close' } | { ask: 'click'; selector: string };

export interface TraceLine {
  /** Milliseconds of the sandbox's own time. */
  at: number;
  kind: 'step' | 'note' | 'ok' | 'wrong' | LogEntry['kind'];
  text: string;
}

export interface Options {
  onLine?(line: TraceLine): void;
  /** The pause after a step that does not name one. */
  paceMs?: number;
}

/** How long a gadget may take to show what the server knows: longer than the library's and MediaManager's pauses between reads. */
const WITHIN_MS = 45_000;
/** The pauses between two looks at a gadget grow from the first of these to the last. */
const FIRST_LOOK_MS = 250;
const LAST_LOOK_MS = 5000;
/** A screen that is right has to stay right for so long: it may have been so by chance. */
const STAYS_MS = 1000;

/** @returns What was wrong. Empty if all was right. */
export function* play(scenario: Scenario, server: ScenarioServer, options: Options = {}): Generator<Ask, string[], unknown> {
  const player = new Player(server, options);
  yield* player.start();
  for (const step of scenario.steps) yield* player.step(step);
  const last = scenario.steps.at(-1);
  const said = last !== undefined && 'expect' in last && last.expect.screen === 'same';
  if (!said) yield* player.step({ note: 'at the end', expect: { screen: 'same' }, wait: 0 });
  return player.wrong;
}

/** The task or call of a step does not exist, because the server refused it in an earlier step. */
class RefusedEarlier extends Error {}

class Player {
  readonly wrong: string[] = [];
  private readonly ids = new Map<string, string>();
  private kept: Map<string, MediaSettings> | undefined;
  private logged = 0;
  /** For each agent with a desktop: the MRDs that a gadget has asked for so far. */
  private readonly askedFor = new Map<string, Set<string>>();

  constructor(
    private readonly server: ScenarioServer,
    private readonly options: Options
  ) {}

  /** Waits until the gadgets have loaded. */
  *start(): Generator<Ask, void, unknown> {
    yield* this.wait(DEFAULT_WAIT_MS);
    for (const pause of pauses(WITHIN_MS)) {
      const views = yield* this.views();
      if (views.length > 0 && views.every((view) => view.missing !== undefined || hasAsked(view))) return;
      yield* this.wait(pause);
    }
  }

  /** Does a step. A step that cannot be done counts as wrong, and the next ones are done all the same. */
  *step(step: Step): Generator<Ask, void, unknown> {
    if (step.note !== undefined) this.line('note', step.note);
    try {
      yield* this.act(step);
    } catch (error) {
      if (error instanceof RefusedEarlier) this.line('note', `not done: ${error.message}`);
      else if (error instanceof SandboxError) this.isWrong(`this step cannot be done: ${error.message}`);
      else throw error;
    }
    this.passLog();
    yield* this.wait(step.wait ?? this.options.paceMs ?? DEFAULT_WAIT_MS);
  }

  private *act(step: Step): Generator<Ask, void, unknown> {
    if ('agent' in step) this.asAgent(step.agent);
    else if ('do' in step) this.command(step.do, step.as);
    else if ('gadget' in step) {
      this.line('step', `gadget: ${step.gadget}`);
      yield { ask: 'gadget', what: step.gadget };
    } else if ('click' in step) {
      this.line('step', `gadget: click ${step.click}`);
      const trouble = (yield { ask: 'click', selector: step.click }) as string | undefined;
      if (trouble !== undefined) this.isWrong(trouble);
    } else if ('expect' in step) yield* this.expect(step.expect);
  }

  private asAgent(step: Extract<Step, { agent: unknown }>['agent']): void {
    const { config } = this.server;
    const agent = config.agents.find(({ id }) => id === (step.agentId ?? config.agent.id));
    if (agent === undefined) throw new SandboxError(`the scenario has a step of agent "${step.agentId}", whom nobody knows.`);
    const request = agentRequest(step, agent, (name) => this.idOf(name));
    this.line('step', describeAgentStep(step));
    this.server.request(request);
  }

  private command(command: Command, as: string | undefined): void {
    if (command.type === 'fault') this.kept ??= this.settingsNow();
    const exact = 'id' in command ? { ...command, id: this.idOf(command.id) } : command;
    this.line('step', `server: ${describeCommand(command)}${as === undefined ? '' : `, named ${as}`}`);
    try {
      const { id } = this.server.control(exact);
      if (as !== undefined && id !== undefined) this.ids.set(as, id);
    } catch (error) {
      if (!(error instanceof SandboxError)) throw error;
      this.isWrong(`the server refuses: ${error.message}`);
    }
  }

  private idOf(name: string): string {
    if (!name.startsWith('$')) return name;
    const id = this.ids.get(name.slice(1));
    // The check of the scenario has made sure that an earlier step names it. So the server refused that step.
    if (id === undefined) throw new RefusedEarlier(`there is no "${name.slice(1)}"`);
    return id;
  }

  private settingsNow(): Map<string, MediaSettings> {
    const truths = this.server.config.agents.map(({ id }) => this.server.truth(id));
    return new Map(truths.flatMap(({ agentId, media, node }) => media.map((each) => [`${agentId} ${each.id}`, each.settings[node]])));
  }

  private *expect(expected: Expectation): Generator<Ask, void, unknown> {
    if (expected.screen === 'same') yield* this.expectScreen(expected.withinMs ?? WITHIN_MS);
    const truth = this.server.truth(expected.agentId);
    const seen = this.askedFor.get(truth.agentId);
    const askedFor = (id: string): boolean => seen?.has(id) ?? true;
    const not = Object.keys({ ...expected.media, ...expected.taskCount }).filter((id) => !askedFor(id));
    if (not.length > 0) this.line('note', `not judged, as no gadget has asked for it: MRD ${not.join(', ')}`);
    for (const [what, value, wanted] of expectedFacts(expected, truth, { ids: this.ids, kept: this.kept, askedFor })) {
      if (value === wanted) this.line('ok', `${what}: ${value}`);
      else this.isWrong(`${what}: ${value}, expected ${wanted}`);
    }
  }

  private *expectScreen(withinMs: number): Generator<Ask, void, unknown> {
    let found = yield* this.look();
    for (const pause of pauses(withinMs)) {
      if (found.length === 0) {
        yield* this.wait(STAYS_MS);
        found = yield* this.look();
        if (found.length === 0) return this.line('ok', 'every gadget shows what the server knows');
      }
      yield* this.wait(pause);
      found = yield* this.look();
    }
    for (const each of found) this.isWrong(each);
  }

  private *look(): Generator<Ask, string[], unknown> {
    const views = yield* this.views();
    if (views.length === 0) return ['There is no gadget to look at: none has loaded.'];
    return views.flatMap((view) => differences(view, this.server.truth(view.agentId)));
  }

  private *views(): Generator<Ask, GadgetView[], unknown> {
    const views = (yield { ask: 'views' }) as GadgetView[];
    for (const { agentId, media } of views) {
      this.askedFor.set(agentId, new Set([...(this.askedFor.get(agentId) ?? []), ...media.map(({ id }) => id)]));
    }
    return views;
  }

  private *wait(ms: number): Generator<Ask, void, unknown> {
    if (ms > 0) yield { ask: 'wait', ms };
    this.passLog();
  }

  /** Passes on what the server has logged since the last call. */
  private passLog(): void {
    for (const { seq, at, kind, text, body } of this.server.log(this.logged)) {
      this.logged = seq;
      // The library's cache breaker is of no interest to a reader.
      const plain = text.replace(/[?&]nocache=\d+/, '');
      this.options.onLine?.({ at, kind, text: kind === 'request' && body ? `${plain} ${body}` : plain });
    }
  }

  private isWrong(text: string): void {
    this.wrong.push(text);
    this.line('wrong', text);
  }

  private line(kind: TraceLine['kind'], text: string): void {
    this.passLog();
    this.options.onLine?.({ at: this.server.now(), kind, text });
  }
}

/** Growing pauses whose sum is `all` milliseconds. */
function* pauses(all: number): Generator<number> {
  let next = FIRST_LOOK_MS;
  for (let left = all; left > 0;) {
    const pause = Math.min(next, left);
    yield pause;
    left -= pause;
    next = Math.min(Math.round(next * 1.5), LAST_LOOK_MS);
  }
}

function describeCommand({ type, ...rest }: Command): string {
  const given: [string, unknown][] = Object.entries('fault' in rest ? { ...rest.fault, agentId: rest.agentId } : rest);
  const texts = given
    .filter(([, value]) => value !== undefined)
    // A flag needs its name.
    .map(([name, value]) => (value === true && name === 'reload' ? name : value))
    .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)));
  return [type, ...texts].join(' ');
}

/** "    1.030 s  step  server: recover" */
export function formatLine({ at, kind, text }: TraceLine): string {
  return `${(at / 1000).toFixed(3).padStart(9)} s  ${kind.padEnd(12)}  ${text}`;
}
