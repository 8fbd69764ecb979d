// Turns measurements into the table and into docs/performance.md.
import { cpus, loadavg, totalmem, version as osVersion } from 'node:os';
import { MEMORY_STEPS, MRDS } from './in-chromium.mjs';
import { exponent, ratio, spread } from './statistics.mjs';

const KB = 1000;
/** Growth in bytes for each repetition that counts as none, because the engine's own tables may grow that much. */
const FLAT_BYTES = 64;

const digits = (number) => (number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2));
const kB = (bytes) => `${(bytes / KB).toFixed(1)} kB`;
const share = (part) => `${(part * 100).toFixed(part < 0.1 ? 1 : 0)} %`;
const span = ({ median, low, high }, unit = '') => `${digits(median)}${unit} (${digits(low)} to ${digits(high)})`;
const times = (of) => `${span(of)} ×`;

/** @returns rows { what, ratio, ours, beside, goal, met, because } */
export function rowsOf({ size, libraries, model }) {
  return [
    sizeRow(size),
    ...libraries.flatMap(({ name, result }) => [scriptRow(name, result), liveRow(name, result), flatRow(name, result)]),
    ...libraries.flatMap(({ name, result }) => [recoveryRow(name, result), growthRow(name, result)]),
    requestsRow(libraries[0].result),
    ...libraries.map(({ name, result }) => memoryRow(name, result)),
    modelRow(model)
  ];
}

function sizeRow({ script, es5, vendor }) {
  const beside = vendor.map(({ name, gzip }) => `${name} ${kB(gzip)}`);
  const against = vendor.at(-1);
  return {
    what: `Size, minified and gzip, ${es5 ? 'ES5' : 'NOT ES5'}`,
    ratio: `${share(script.gzip / against.gzip)} of ${against.name}`,
    ours: kB(script.gzip),
    beside: beside.join(', '),
    goal: '≤ 8.0 kB, ES5',
    met: es5 && script.gzip <= 8.0 * KB,
    because:
      'Loads, retries, coalesced reads, the comparison of dialogs, the repair of the media options, several managers on a page and messages that name the remedy are what the size buys.'
  };
}

function scriptRow(library, { script }) {
  const of = ratio(script.ours, script.vendor);
  const empty = spread(script.empty).median;
  const net = (values) => spread(values).median - empty;
  return {
    what: `Parse and run the script tag, ${library}`,
    ratio: `${share(of.median)}; ${share(net(script.ours) / net(script.vendor))} without the cost of an empty tag`,
    ours: span(spread(script.ours), ' ms'),
    beside: `${span(spread(script.vendor), ' ms')}; an empty tag ${span(spread(script.empty), ' ms')}`,
    goal: '≤ 7 % of the library',
    met: of.median <= 0.07,
    because: library.startsWith('genuine')
      ? `The time grows with the size: see the first row. An empty script tag alone costs ${share(empty / spread(script.vendor).median)} of the library's.`
      : 'The stand-in is a smaller library than the genuine one, and keeps little of what that does besides REST and notifications.'
  };
}

function liveRow(library, { live: { toListener } }) {
  const of = ratio(toListener.manager, toListener.raw);
  const finn = ratio(toListener.manager, toListener.finn);
  const added = spread(toListener.manager.map((one, i) => one - toListener.raw[i])).median;
  return {
    what: `Live event, hub to listener, ${library}`,
    ratio: `${times(of)} raw; ${digits(finn.median)} × Finn's pattern`,
    ours: span(spread(toListener.manager), ' µs'),
    beside: `raw ${span(spread(toListener.raw), ' µs')}, Finn's ${span(spread(toListener.finn), ' µs')}`,
    goal: "≤ 1.25 × raw, below Finn's",
    met: of.median <= 1.25 && finn.median < 1,
    because: `The raw handler is only told that something may have changed. MediaManager compares the content with the one before, says what changed, and is silent when nothing did: ${digits(added)} µs more for each event, of the 16 700 µs of a frame. \`npm run bench -- --profile\` shows where they go.`
  };
}

function flatRow(library, { live: { byMrds, byDialogs } }) {
  const added = ({ manager, raw }) => spread(manager.map((one, i) => one - raw[i])).median;
  const grown = (rows) => added(rows.at(-1)) / added(rows[0]);
  const growth = [grown(byDialogs), grown(byMrds)];
  const of = (rows) => rows.map((row) => digits(added(row))).join(', ');
  return {
    what: `What we add to it, ${byDialogs.map(({ dialogs }) => dialogs).join(', ')} dialogs; ${byMrds.map(({ mrds }) => mrds).join(', ')} MRDs; ${library}`,
    ratio: growth.map((one) => `× ${digits(one)}`).join('; '),
    ours: `${of(byDialogs)} µs; ${of(byMrds)} µs`,
    beside: 'raw is taken away',
    goal: 'flat: ≤ × 1.25',
    met: growth.every((one) => one <= 1.25),
    because:
      'Only the dialog that changed is compared. But `dialogsChanged` carries a new array of all dialogs, and each manager on the page checks whether a notification concerns its MRD.'
  };
}

function recoveryRow(library, { recovery }) {
  const ten = recovery.find(({ dialogs }) => dialogs === 10);
  const whole = ratio(ten.whole.manager, ten.whole.raw);
  const last = spread(ten.lastAnswer.manager);
  return {
    what: `Last recovery answer to \`dialogsChanged\`, 10 dialogs, ${library}`,
    ratio: `the whole recovery ${times(whole)} raw`,
    ours: `${span(last, ' ms')}, ${recovery.every(({ sameTask }) => sameTask) ? 'same task' : 'ANOTHER TASK'}; whole ${digits(spread(ten.whole.manager).median)} ms`,
    beside: `raw has no such event; whole ${digits(spread(ten.whole.raw).median)} ms`,
    goal: '≤ 1 ms, same task',
    met: last.median <= 1 && ten.sameTask,
    because: 'The machine was busy.'
  };
}

function growthRow(library, { recovery }) {
  const from = recovery.filter(({ dialogs }) => dialogs >= 10);
  const points = (pick) => from.map((row) => [row.dialogs, spread(pick(row)).median]);
  const ours = exponent(points(({ own }) => own));
  const raw = exponent(points(({ whole }) => whole.raw));
  const most = recovery.at(-1);
  return {
    what: `The same, 10 to ${most.dialogs} dialogs, ${library}`,
    ratio: `grows with dialogs ^ ${ours.toFixed(2)}; raw's whole ^ ${raw.toFixed(2)}`,
    ours: `${span(spread(most.lastAnswer.manager), ' ms')} at ${most.dialogs}`,
    beside: `raw, whole: ${span(spread(most.whole.raw), ' ms')} at ${most.dialogs}`,
    goal: 'linear: exponent ≤ 1.15; ≤ 4 ms at 1000',
    met: ours <= 1.15 && spread(most.lastAnswer.manager).median <= 4,
    because: `An agent has ten dialogs at most. With ten it is ${digits(spread(from[0].lastAnswer.manager).median)} ms.`
  };
}

function requestsRow({ requests }) {
  return {
    what: `Requests per recovery, ${MRDS.join(', ')} MRDs`,
    ratio: requests.map(({ manager, raw }) => share(manager / raw)).join(', '),
    ours: requests.map(({ manager }) => manager).join(', '),
    beside: `raw ${requests.map(({ raw }) => raw).join(', ')}`,
    goal: 'each resource once: 2 + 2 for each MRD',
    met: requests.every(({ mrds, manager }) => manager === 2 + 2 * mrds),
    because: ''
  };
}

function memoryRow(library, { memory }) {
  const steps = Object.entries(MEMORY_STEPS);
  const flat = ([name, count]) => {
    const { heap, nodes, detached, listeners, subscriptions } = memory.manager[name];
    return heap / count <= FLAT_BYTES && nodes <= 0 && detached <= 0 && listeners === 0 && subscriptions === 0;
  };
  const heaps = (of) => steps.map(([name]) => `${of[name].heap < 0 ? '−' : '+'}${Math.abs(of[name].heap / KB).toFixed(0)} kB`).join(', ');
  return {
    what: `Memory after 10 000 events, 1 000 recoveries, 1 000 managers made and disposed of, ${library}`,
    ratio: steps.every(flat)
      ? 'flat'
      : `not flat: ${steps
          .filter((step) => !flat(step))
          .map(([name]) => name)
          .join(', ')}`,
    ours: `heap ${heaps(memory.manager)}; nodes ${sum(memory.manager, 'nodes')}, detached ${sum(memory.manager, 'detached')}, listeners ${sum(memory.manager, 'listeners')}, subscriptions ${sum(memory.manager, 'subscriptions')}`,
    beside: `raw: heap ${heaps(memory.raw)}; listeners ${sum(memory.raw, 'listeners')}`,
    goal: `flat: ≤ ${FLAT_BYTES} bytes each, nothing left on the page`,
    met: steps.every(flat),
    because: 'The rest is the engine’s own.'
  };
}

const sum = (of, name) => Object.values(of).reduce((total, step) => total + step[name], 0);

function modelRow({ agents, tasksPerSecond, seconds, tookSeconds, notifications, behindMs, mostBehindMs }) {
  return {
    what: `Model: ${agents} agents, ${tasksPerSecond} tasks/s`,
    ratio: `${digits(seconds / tookSeconds)} × as fast as time`,
    ours: `${seconds} s in ${digits(tookSeconds)} s, ${notifications} notifications; at worst ${mostBehindMs.toFixed(0)} ms behind`,
    beside: "Finesse's documented limits: 2 000 agents, 5 tasks/s",
    goal: 'without falling behind',
    met: tookSeconds < seconds && behindMs === 0,
    because: 'The machine was busy with something else.'
  };
}

export function tableOf(rows) {
  const cells = rows.map(
    ({ what, ratio: first, ours, beside, goal, met }) => `| ${what} | ${first} | ${ours} | ${beside} | ${goal} | ${met ? 'yes' : 'no'} |`
  );
  return ['| What | Ratio | MediaManager | Beside | Goal | Met |', '| --- | --- | --- | --- | --- | --- |', ...cells].join('\n');
}

export function machine(browser) {
  const [{ model }] = cpus();
  return `${cpus().length} × ${model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${osVersion()}; Node ${process.version}, ${browser.replace('Headless', '')}; load average ${loadavg()[0].toFixed(1)} at the end`;
}

export function growthPanels({ recovery, live, requests }) {
  const median = (values) => spread(values).median;
  return [
    {
      title: 'A recovery',
      axis: 'dialogs',
      unit: 'ms',
      series: [
        { name: 'raw, whole', kind: 'raw', points: recovery.map((row) => [row.dialogs, median(row.whole.raw)]) },
        { name: 'whole', kind: 'manager', points: recovery.map((row) => [row.dialogs, median(row.whole.manager)]) },
        { name: 'our part', kind: 'own', points: recovery.map((row) => [row.dialogs, median(row.own)]) }
      ]
    },
    {
      title: 'A recovery',
      axis: 'MRDs',
      unit: 'requests',
      series: [
        { name: 'raw', kind: 'raw', points: requests.map(({ mrds, raw }) => [mrds, raw]) },
        { name: 'MediaManager', kind: 'manager', points: requests.map(({ mrds, manager }) => [mrds, manager]) }
      ]
    },
    {
      title: 'A live event',
      axis: 'MRDs on the page',
      unit: 'µs',
      series: [
        { name: 'raw', kind: 'raw', points: live.byMrds.map((row) => [row.mrds, median(row.raw)]) },
        { name: 'MediaManager', kind: 'manager', points: live.byMrds.map((row) => [row.mrds, median(row.manager)]) }
      ]
    },
    {
      title: 'So many live events',
      axis: 'events',
      unit: 'ms, all together',
      series: [
        { name: 'raw', kind: 'raw', points: live.byEvents.map((row) => [row.events, median(row.raw)]) },
        { name: 'MediaManager', kind: 'manager', points: live.byEvents.map((row) => [row.events, median(row.manager)]) }
      ]
    }
  ];
}

/** Lists all measurements of one library. */
export function details(name, { recovery, live }) {
  const rows = recovery.map(({ dialogs, lastAnswer, whole, own }) => {
    const { manager, raw } = whole;
    return `| ${dialogs} | ${span(spread(lastAnswer.manager))} | ${span(spread(own))} | ${span(spread(manager))} | ${span(spread(raw))} | ${times(ratio(manager, raw))} |`;
  });
  const events = live.byMrds.map(
    ({ mrds, manager, raw }) => `| ${mrds} | ${span(spread(manager))} | ${span(spread(raw))} | ${times(ratio(manager, raw))} |`
  );
  return `### ${name}

| Dialogs | Last answer to \`dialogsChanged\`, ms | of it ours, ms | Whole recovery, ms | raw, ms | Ratio |
| --: | --: | --: | --: | --: | --: |
${rows.join('\n')}

| MRDs on the page | Live event, µs | raw, µs | Ratio |
| --: | --: | --: | --: |
${events.join('\n')}
`;
}
