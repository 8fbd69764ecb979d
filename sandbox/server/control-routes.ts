import { SandboxError, type Command, type Finesse, type Truth } from '../model/types.js';
import { endTask, injectFault, offerCall, offerTask, recover, timeControl, updateCall, updateTask, type TimeControl } from './control.js';
import type { Clock, Driver } from './driver.js';
import { parseObject } from './fields.js';
import { HttpError, readBody, sendJson } from './http.js';
import type { Exchange, Route } from './routes.js';

/** The agent that a request names with `?agent=ID`, or the first agent. */
export function agentAsked({ config }: Finesse, query: URLSearchParams): string {
  const asked = query.get('agent') ?? config.agent.id;
  if (config.agents.some(({ id }) => id === asked)) return asked;
  const some = config.agents.slice(0, 20).map(({ id }) => id);
  throw new HttpError(404, `There is no agent "${asked}". Allowed: ${some.join(', ')}${config.agents.length > some.length ? ' …' : ''}.`);
}

/** The routes of the control API, and those that tell the desktop page the state of the server. */
export function controlRoutes(driver: Driver, onReset: () => void): Route[] {
  const truth = (agentId?: string): Truth => driver.run((finesse) => finesse.truth(agentId));
  const asked = ({ query }: Exchange): string => agentAsked(driver.finesse, query);
  const control = (command: Command) => {
    try {
      return driver.run((finesse) => finesse.control(command));
    } catch (error) {
      throw error instanceof SandboxError ? new HttpError(400, error.message) : error;
    }
  };
  const fields = async ({ request }: Exchange) => parseObject(await readBody(request));

  /** The agent who has the task or call. */
  const holder = (what: 'task' | 'call', id: string): string => {
    const found = driver.run((finesse) => finesse.holder(id));
    if (found !== undefined && truth(found)[`${what}s`].some((each) => each.id === id)) return found;
    const known = driver.finesse.config.agents.slice(0, 20).flatMap((agent) => truth(agent.id)[`${what}s`].map((each) => each.id));
    throw new HttpError(404, `There is no ${what} "${id}". Now: ${known.join(', ') || 'none'}.`);
  };
  /** The task or call as it is now. Only its id if it has ended. */
  const now = (what: 'task' | 'call', agentId: string, id: string): object =>
    truth(agentId)[`${what}s`].find((candidate: { id: string }) => candidate.id === id) ?? { id };

  return [
    {
      path: /^\/sandbox\/tasks$/,
      POST: async (exchange) => sendJson(exchange.response, 201, control(offerTask(await fields(exchange))))
    },
    {
      path: /^\/sandbox\/tasks\/([^/]+)$/,
      PATCH: async (exchange) => {
        const { captured: id } = exchange;
        const agentId = holder('task', id);
        control(updateTask(id, await fields(exchange)));
        sendJson(exchange.response, 200, now('task', agentId, id));
      },
      DELETE: async (exchange) => {
        const { captured: id } = exchange;
        holder('task', id);
        control(endTask(id, await fields(exchange)));
        sendJson(exchange.response, 200, { id });
      }
    },
    {
      path: /^\/sandbox\/calls$/,
      POST: async (exchange) => sendJson(exchange.response, 201, control(offerCall(await fields(exchange))))
    },
    {
      path: /^\/sandbox\/calls\/([^/]+)$/,
      PATCH: async (exchange) => {
        const { captured: id } = exchange;
        const agentId = holder('call', id);
        control(updateCall(id, await fields(exchange)));
        sendJson(exchange.response, 200, now('call', agentId, id));
      },
      DELETE: ({ response, captured: id }) => {
        holder('call', id);
        control({ type: 'update-call', id, action: 'DROP' });
        sendJson(response, 200, { id });
      }
    },
    {
      path: /^\/sandbox\/faults$/,
      POST: async (exchange) => {
        control(injectFault(await fields(exchange)));
        sendJson(exchange.response, 200, truth(asked(exchange)));
      }
    },
    {
      path: /^\/sandbox\/recover$/,
      POST: async (exchange) => {
        control(recover(await fields(exchange)));
        sendJson(exchange.response, 200, truth(asked(exchange)));
      }
    },
    {
      path: /^\/sandbox\/reset$/,
      POST: (exchange) => {
        driver.reset();
        onReset();
        sendJson(exchange.response, 200, truth(asked(exchange)));
      }
    },
    {
      path: /^\/sandbox\/state$/,
      GET: (exchange) =>
        sendJson(exchange.response, 200, { ...truth(asked(exchange)), clock: driver.clock(), seq: driver.finesse.newest() })
    },
    {
      path: /^\/sandbox\/agents$/,
      GET: ({ response }) => {
        const { agents } = driver.finesse.config;
        sendJson(
          response,
          200,
          agents.map(({ id, firstName, lastName, skills }) => ({ id, firstName, lastName, skills }))
        );
      }
    },
    {
      path: /^\/sandbox\/time$/,
      POST: async (exchange) => sendJson(exchange.response, 200, passTime(driver, timeControl(await fields(exchange))))
    },
    {
      path: /^\/sandbox\/log$/,
      GET: ({ response, query }) => sendJson(response, 200, logSince(driver, query))
    }
  ];
}

/** The entries of the log. With `?agent=ID` only those about that agent, or about all agents. */
function logSince(driver: Driver, query: URLSearchParams) {
  const since = query.get('since') ?? '0';
  if (!/^\d{1,15}$/.test(since)) throw new HttpError(400, `since is "${since}". Allowed: the seq of an entry, 0 for all.`);
  const entries = driver.finesse.log(Number(since));
  if (!query.has('agent')) return entries;
  const asked = agentAsked(driver.finesse, query);
  return entries.filter(({ agentId }) => agentId === undefined || agentId === asked);
}

function passTime(driver: Driver, { action, ms }: TimeControl): Clock {
  if (action === 'advance') driver.advance(ms);
  else driver[action]();
  return driver.clock();
}
