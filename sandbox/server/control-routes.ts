import { SandboxError, type Command } from '../model/types.js';
import { endTask, injectFault, offerTask, parseObject, timeControl, updateTask, type TimeControl } from './control.js';
import type { Clock, Driver } from './driver.js';
import { HttpError, readBody, sendJson } from './http.js';
import type { Exchange, Route } from './routes.js';

/** The control API, and what the desktop page shows of the server's truth. */
export function controlRoutes(driver: Driver, onReset: () => void): Route[] {
  const truth = () => driver.run((finesse) => finesse.truth());
  const control = (command: Command) => {
    try {
      return driver.run((finesse) => finesse.control(command));
    } catch (error) {
      throw error instanceof SandboxError ? new HttpError(400, error.message) : error;
    }
  };
  const fields = async ({ request }: Exchange) => parseObject(await readBody(request));

  const task = (id: string) => {
    const { tasks } = truth();
    const found = tasks.find((candidate) => candidate.id === id);
    if (found) return found;
    throw new HttpError(404, `There is no task "${id}". Now: ${tasks.map((known) => known.id).join(', ') || 'none'}.`);
  };

  return [
    {
      path: /^\/sandbox\/tasks$/,
      POST: async (exchange) => sendJson(exchange.response, 201, control(offerTask(await fields(exchange))))
    },
    {
      path: /^\/sandbox\/tasks\/([^/]+)$/,
      PATCH: async (exchange) => {
        const { id } = task(exchange.captured);
        control(updateTask(id, await fields(exchange)));
        sendJson(exchange.response, 200, truth().tasks.find((candidate) => candidate.id === id) ?? { id });
      },
      DELETE: async (exchange) => {
        const { id } = task(exchange.captured);
        control(endTask(id, await fields(exchange)));
        sendJson(exchange.response, 200, { id });
      }
    },
    {
      path: /^\/sandbox\/faults$/,
      POST: async (exchange) => {
        control(injectFault(await fields(exchange)));
        sendJson(exchange.response, 200, truth());
      }
    },
    {
      path: /^\/sandbox\/recover$/,
      POST: ({ response }) => {
        control({ type: 'recover' });
        sendJson(response, 200, truth());
      }
    },
    {
      path: /^\/sandbox\/reset$/,
      POST: ({ response }) => {
        driver.reset();
        onReset();
        sendJson(response, 200, truth());
      }
    },
    { path: /^\/sandbox\/state$/, GET: ({ response }) => sendJson(response, 200, { ...truth(), clock: driver.clock() }) },
    {
      path: /^\/sandbox\/time$/,
      POST: async (exchange) => sendJson(exchange.response, 200, passTime(driver, timeControl(await fields(exchange))))
    },
    { path: /^\/sandbox\/log$/, GET: ({ response, query }) => sendJson(response, 200, logSince(driver, query.get('since') ?? '0')) }
  ];
}

function logSince(driver: Driver, since: string) {
  if (!/^\d{1,15}$/.test(since)) throw new HttpError(400, `since is "${since}". Allowed: the seq of an entry, 0 for all.`);
  return driver.finesse.log(Number(since));
}

function passTime(driver: Driver, { action, ms }: TimeControl): Clock {
  if (action === 'advance') driver.advance(ms);
  else driver[action]();
  return driver.clock();
}
