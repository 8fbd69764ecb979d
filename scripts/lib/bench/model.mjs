// Measures whether the sandbox's model manages the load that Cisco documents for one system: 2 000 agents, 5 tasks a second.
import { mkdirSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { bundle } from '../../../rollup.config.js';

const LOAD = { agents: 2000, tasksPerSecond: 5, seconds: 60 };

const STEP_MS = 100;
const SECOND_MS = 1000;
const ACTIONS = ['ACCEPT', 'START', 'WRAP_UP', 'CLOSE'];
const LOGIN =
  '<Media><state>LOGIN</state><maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction>' +
  '<dialogLogoutAction>CLOSE</dialogLogoutAction></Media>';

/** Plays a minute of that load without waiting: submits tasks, routes them to agents and ends them, with all notifications. */
export async function measureModel({ agents, tasksPerSecond, seconds } = LOAD) {
  const { createFinesse } = await loadModel();
  const ids = Array.from({ length: agents }, (_none, i) => String(1000000 + i));
  const finesse = createFinesse({ agents: ids.map((id) => ({ id, skills: ['mail'] })), presenceTimeoutMs: Infinity });
  const put = (path, body) => finesse.request({ method: 'PUT', path: `/finesse/api/${path}`, body, headers: { requestid: 'bench' } });
  for (const body of [LOGIN, '<Media><state>READY</state></Media>']) {
    for (const id of ids) put(`User/${id}/Media/5001`, body);
    finesse.advance(SECOND_MS);
  }
  finesse.take();

  const underWay = [];
  let tasks = 0;
  let notifications = 0;
  // How far the model would be behind a real clock: now, and at worst.
  let behindMs = 0;
  let mostBehindMs = 0;
  const start = performance.now();
  for (let now = 0; now < seconds * SECOND_MS; now += STEP_MS) {
    const stepStart = performance.now();
    for (; tasks < ((now + STEP_MS) / SECOND_MS) * tasksPerSecond; tasks++) {
      const { id } = finesse.control({ type: 'submit-task', selector: 'mail' });
      underWay.push({ id, actions: [...ACTIONS], nextAt: now + SECOND_MS });
    }
    finesse.advance(STEP_MS);
    notifications += finesse.take().length;
    for (const task of underWay.filter(({ nextAt, actions }) => nextAt <= now && actions.length)) {
      const { status } = put(`Dialog/${task.id}`, `<Dialog><requestedAction>${task.actions.shift()}</requestedAction></Dialog>`);
      if (status !== 202) throw new Error(`The model refused an action of task ${task.id} with ${status}`);
      task.nextAt = now + SECOND_MS;
    }
    behindMs = Math.max(0, behindMs + performance.now() - stepStart - STEP_MS);
    mostBehindMs = Math.max(mostBehindMs, behindMs);
  }
  const tookSeconds = (performance.now() - start) / SECOND_MS;
  return { agents, tasksPerSecond, seconds, tookSeconds, tasks, notifications, behindMs, mostBehindMs };
}

async function loadModel() {
  const build = await rollup(bundle('sandbox/model/index.ts', '', { format: 'es' }));
  const { output } = await build.generate({ format: 'es', sourcemap: true });
  mkdirSync('.tmp', { recursive: true });
  writeFileSync('.tmp/bench-model.mjs', output[0].code);
  return import(pathToFileURL(resolve('.tmp/bench-model.mjs')).href);
}
