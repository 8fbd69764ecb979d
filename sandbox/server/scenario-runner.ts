// Plays a scenario on a running server: in real time for a person who watches, or in virtual time as fast as possible.
import { setTimeout as delay } from 'node:timers/promises';
import { play, type Ask, type ScenarioServer, type TraceLine } from '../scenario/play.js';
import type { GadgetView, Scenario } from '../scenario/types.js';
import type { Driver } from './driver.js';
import { type Events, PlayError } from './events.js';
import type { RequestQueue } from './request-queue.js';

export interface PlayOptions {
  /** The timers of the gadgets' pages run with the server's time. */
  virtual: boolean;
  /** The attribute of a gadget's elements that carries the id of a dialog. */
  screen?: string | undefined;
  onLine(line: TraceLine): void;
}

export interface RunnerContext {
  driver: Driver;
  events: Events;
  queue: RequestQueue;
  /** Aborted when the server is closed. */
  stopped: AbortSignal;
  /** Starts a new model with the scenario's configuration, and reloads the pages. */
  restart(config: Scenario['config'], virtual: boolean): void;
}

interface Ticked {
  inFlight: number;
  loading: boolean;
  next?: number;
}

/** The pause between steps, so that a person can follow what happens. */
const PACE_MS = 900;
const OPEN_MS = 30_000;
export const STOPPED = 'The sandbox was stopped before the scenario was played to its end.';
/** The smallest step of virtual time: what is due within it happens together. */
const GRAIN_MS = 5;

/** @returns What was wrong. Empty if all was right. */
export async function playOnServer(
  scenario: Scenario,
  context: RunnerContext,
  { virtual, screen, onLine }: PlayOptions
): Promise<string[]> {
  const { driver, events, restart, stopped } = context;
  const before = events.newest;
  restart(scenario.config, virtual);
  await desktopsOf(scenario, context, before);
  const time = virtual ? virtualTime(context) : (ms: number) => realTime(ms, stopped);

  const asked: Record<Ask['ask'], (ask: never) => Promise<unknown>> = {
    wait: ({ ms }: Extract<Ask, { ask: 'wait' }>) => time(ms),
    async views() {
      if (virtual) await time(0);
      const views = await events.ask({ ask: 'views', ...(screen === undefined ? {} : { attribute: screen }) });
      return (views as (GadgetView[] | { error: string })[]).flatMap((each) => {
        if (Array.isArray(each)) return each;
        throw new PlayError(`A desktop cannot tell what its gadgets show: ${each.error}`);
      });
    },
    gadget: (ask: Extract<Ask, { ask: 'gadget' }>) => events.ask(ask),
    async click(ask: Extract<Ask, { ask: 'click' }>) {
      const answers = (await events.ask(ask)) as (string | null)[];
      return answers.includes(null) ? undefined : (answers[0] ?? 'No desktop is open.');
    }
  };

  const steps = play(scenario, scenarioServer(driver), { onLine, ...(virtual ? {} : { paceMs: PACE_MS }) });
  let step = steps.next();
  while (!step.done) {
    if (stopped.aborted) throw new PlayError(STOPPED);
    step = steps.next(await asked[step.value.ask](step.value as never));
  }
  return step.value;
}

function scenarioServer(driver: Driver): ScenarioServer {
  return {
    get config() {
      return driver.finesse.config;
    },
    control: (command) => driver.run((finesse) => finesse.control(command)),
    request: (request) => driver.run((finesse) => finesse.request(request)),
    truth: (agentId) => driver.run((finesse) => finesse.truth(agentId)),
    now: () => driver.clock().now,
    log: (since) => driver.finesse.log(since)
  };
}

/** Waits until the scenario's desktops have loaded. */
async function desktopsOf({ desktops }: Scenario, { driver, events, stopped }: RunnerContext, since: number): Promise<void> {
  const agents = desktops ?? [driver.finesse.config.agent.id];
  const missing = (): string | undefined => agents.find((id) => events.count(id, since) === 0);
  for (const end = Date.now() + OPEN_MS; missing() !== undefined;) {
    if (Date.now() > end)
      throw new PlayError(`The desktop of agent ${missing()} has not been opened for ${OPEN_MS / 1000} s: open /?agent=${missing()}.`);
    await realTime(20, stopped);
  }
}

/** Waits until the pages have reloaded. Virtual time stands still meanwhile. */
async function pagesBack(events: Events, stopped: AbortSignal): Promise<void> {
  for (const end = Date.now() + OPEN_MS; events.reloading;) {
    if (Date.now() > end) throw new PlayError(`A desktop was to reload, and has not come back for ${OPEN_MS / 1000} s.`);
    await realTime(5, stopped);
  }
}

async function realTime(ms: number, stopped: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal: stopped }).catch(() => {
    throw new PlayError(STOPPED);
  });
}

/** Advances server and pages together, from one due thing to the next. Time stands still while a request is in flight. */
function virtualTime({ driver, events, queue, stopped }: RunnerContext): (ms: number) => Promise<void> {
  const settled = async (ms: number): Promise<number> => {
    driver.advance(ms);
    for (let passing = ms; ; passing = 0) {
      await pagesBack(events, stopped);
      const ticked = (await events.ask({ ask: 'tick', ms: passing })) as Ticked[];
      const inFlight = ticked.reduce((sum, each) => sum + each.inFlight, 0);
      if (inFlight > driver.held + queue.waiting || ticked.some(({ loading }) => loading)) await realTime(2, stopped);
      else if (queue.waiting > 0) queue.next();
      else return Math.min(...ticked.map(({ next }) => next ?? Infinity));
    }
  };
  return async (ms) => {
    let next = await settled(0);
    for (let left = ms; left > 0;) {
      const step = Math.min(left, Math.max(GRAIN_MS, Math.min(next, driver.clock().due ?? Infinity)));
      left -= step;
      next = await settled(step);
    }
  };
}
