// Creates load on a running sandbox: agents work on tasks, and desktops read along. All of it uses HTTP, as gadgets and pages do.
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { Agent, get, request } from 'node:http';
import { performance } from 'node:perf_hooks';

const MRD = '5001';
const LOGIN =
  '<Media><state>LOGIN</state><maxDialogLimit>10</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>CLOSE</dialogLogoutAction></Media>';
const READY = '<Media><state>READY</state></Media>';
/** An agent's actions, with a part of the notification that follows. */
const ACTIONS = { ACCEPT: '<state>ACCEPTED<', START: '<state>ACTIVE<', WRAP_UP: '<state>WRAPPING_UP<', CLOSE: '<event>DELETE<' };
/** The number of desktops that are reopened and disconnected after each measurement of the memory. */
const TROUBLED = 3;

/** Creates a client that keeps its connections. It checks the answers, because a refused request is no load. */
function createClient(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let count = 0;
  const send = (method, path, body) =>
    new Promise((resolve, reject) => {
      const sent = request(new URL(path, url), { agent, method, headers: { 'content-length': Buffer.byteLength(body) } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
      sent.on('error', reject).end(body);
    });
  return {
    count: () => count,
    async call(method, path, body = '') {
      count += 1;
      const { status, text } = await send(method, path, typeof body === 'object' ? JSON.stringify(body) : body);
      if (status >= 300) throw new Error(`${method} ${path} was answered with ${status}: ${text}`);
      return text;
    },
    close: () => agent.destroy()
  };
}

/**
 * Opens a desktop. It listens, and reads state and log after a change, as the page does. Changes during a read lead to one further read.
 * `told(...words)` resolves with the next notification that contains all the words.
 */
async function openDesktop(client, url, agentId) {
  let newest = 0;
  let notifications = 0;
  let reading = false;
  let again = false;
  let stopped = false;
  let rest = '';
  const waiting = new Set();
  async function read() {
    if (reading) return void (again = true);
    reading = true;
    do {
      again = false;
      await client.call('GET', `/sandbox/state?agent=${agentId}`);
      newest = JSON.parse(await client.call('GET', `/sandbox/log?since=${newest}&agent=${agentId}`)).at(-1)?.seq ?? newest;
    } while (again && !stopped);
    reading = false;
  }
  function notified(event) {
    notifications += 1;
    for (const each of waiting) {
      if (!each.words.every((word) => event.includes(word))) continue;
      waiting.delete(each);
      each.resolve();
    }
  }
  const stream = get(new URL(`/sandbox/events?agent=${agentId}`, url));
  const [response] = await once(stream, 'response');
  stream.on('error', () => (stopped = true));
  response.setEncoding('utf8').on('data', (chunk) => {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop();
    for (const event of events) {
      if (event.startsWith('event: output')) notified(event);
      else if (event.startsWith('event: change')) read().catch(() => (stopped = true));
    }
  });
  response.on('error', () => (stopped = true));
  return {
    get notifications() {
      return notifications;
    },
    told: (...words) => new Promise((resolve) => waiting.add({ words, resolve })),
    close() {
      stopped = true;
      stream.destroy();
    }
  };
}

/**
 * Gives `tasks` tasks to the agents, each with a desktop, who work on them one after the other. Awaits `onRound` after every `every` tasks.
 * The server must have an `outcomeDelayMs` of 0.
 * @returns the number of notifications; the sorted times from the agent's request to the notification, in milliseconds; and the number of requests
 */
export async function soak({ url, agentIds, tasks, every, onRound }) {
  const [agents, pages] = [createClient(url), createClient(url)];
  const media = (id) => `/finesse/api/User/${id}/Media/${MRD}`;
  const desktops = new Map();
  for (const id of agentIds) desktops.set(id, await openDesktop(pages, url, id));
  const came = [];
  let notifications = 0;
  const close = (id) => {
    notifications += desktops.get(id).notifications;
    desktops.get(id).close();
  };
  async function work(agentId, number) {
    const callVariables = { callVariable1: `task ${number}` };
    const { id } = JSON.parse(await agents.call('POST', '/sandbox/tasks', { mediaId: MRD, agentId, callVariables }));
    for (const [action, words] of Object.entries(ACTIONS)) {
      const before = performance.now();
      const told = desktops.get(agentId).told(id, words);
      await agents.call('PUT', `/finesse/api/Dialog/${id}`, `<Dialog><requestedAction>${action}</requestedAction><target/></Dialog>`);
      await told;
      came.push(performance.now() - before);
    }
    await agents.call('GET', `${media(agentId)}/Dialogs`);
  }
  for (const id of agentIds) {
    await agents.call('PUT', media(id), LOGIN);
    await agents.call('PUT', media(id), READY);
  }
  let done = 0;
  while (done < tasks) {
    const goal = Math.min(done + every, tasks);
    await Promise.all(
      agentIds.map(async (agentId) => {
        while (done < goal) await work(agentId, ++done);
      })
    );
    await onRound(done);
    for (const agentId of agentIds.slice(0, TROUBLED)) {
      close(agentId);
      desktops.set(agentId, await openDesktop(pages, url, agentId));
      await agents.call('POST', '/sandbox/faults', { type: 'failover', agentId });
      await agents.call('POST', '/sandbox/recover', { agentId });
      await agents.call('PUT', media(agentId), LOGIN);
    }
  }
  for (const id of agentIds) close(id);
  agents.close();
  pages.close();
  return { notifications, requests: agents.count() + pages.count(), came: came.sort((a, b) => a - b) };
}
