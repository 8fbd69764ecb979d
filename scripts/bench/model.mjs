// Whether the sandbox's model keeps up with the load Cisco documents for one system: 2 000 agents, 5 tasks a second.
import { performance } from 'node:perf_hooks';
import { rollup } from 'rollup';
import { bundle } from '../../rollup.config.js';

export const LOAD = { agents: 2000, tasksPerSecond: 5, seconds: 60 };

const STEP_MS = 100;
const ACTIONS = ['ACCEPT', 'START', 'WRAP_UP', 'CLOSE'];

/** Plays a minute of that load as fast as it goes, each task with all its actions and notifications. */
export async function measureModel({ agents, tasksPerSecond, seconds } = LOAD) {
  const { createFinesse } = await loadModel();
  const systems = Array.from({ length: agents }, (_none, i) => {
    const id = String(1000000 + i);
    const finesse = createFinesse({ agent: { id, firstName: 'A', lastName: id, password: 'x' } });
    const put = (path, body) => finesse.request({ method: 'PUT', path: `/finesse/api/${path}`, body, headers: { requestid: 'bench' } });
    const media = `User/${id}/Media/5001`;
    put(
      media,
      '<Media><state>LOGIN</state><maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>CLOSE</dialogLogoutAction></Media>'
    );
    finesse.advance(1000);
    put(media, '<Media><state>READY</state></Media>');
    finesse.advance(1000);
    finesse.take();
    return { finesse, put };
  });
  const underWay = [];
  let tasks = 0;
  let notifications = 0;
  let longestStep = 0;
  const start = performance.now();
  for (let now = 0; now < seconds * 1000; now += STEP_MS) {
    const stepStart = performance.now();
    for (; tasks < ((now + STEP_MS) / 1000) * tasksPerSecond; tasks++) {
      const system = systems[(tasks * 7) % agents];
      underWay.push({
        system,
        id: system.finesse.control({ type: 'offer-task', mediaId: '5001' }).id,
        actions: [...ACTIONS],
        nextAt: now + 1000
      });
    }
    for (const { finesse } of systems) {
      finesse.advance(STEP_MS);
      notifications += finesse.take().length;
    }
    for (const task of underWay) {
      if (task.nextAt > now || task.actions.length === 0) continue;
      task.system.put(`Dialog/${task.id}`, `<Dialog><requestedAction>${task.actions.shift()}</requestedAction></Dialog>`);
      task.nextAt = now + 1000;
    }
    longestStep = Math.max(longestStep, performance.now() - stepStart);
  }
  const tookSeconds = (performance.now() - start) / 1000;
  return { agents, tasksPerSecond, seconds, tookSeconds, tasks, notifications, longestStepMs: longestStep, stepMs: STEP_MS };
}

async function loadModel() {
  const build = await rollup(bundle('sandbox/model/index.ts', '', { format: 'es' }));
  const { output } = await build.generate({ format: 'es', sourcemap: true });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
