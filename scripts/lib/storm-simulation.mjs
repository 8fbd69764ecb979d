// Simulates many desktops that recover at once, while one server cannot answer yet. Time is virtual, and the same seed gives the same result.
// MediaManager's part is not modelled: the simulation runs the engine with the rules for reads (src/decisions/reading.ts) and src/vendor/requests.ts.
import { resolve } from 'node:path';
import { rollup } from 'rollup';
import sinon from 'sinon';
import { bundle } from '../../rollup.config.js';

/** Times in virtual milliseconds since the first desktop recovered. */
export const conditions = {
  managers: 2000,
  recoveredWithinMs: 1000,
  outageMs: 60000,
  latencyMs: [2, 8],
  watchedMs: 180000,
  /** From here on only retries count as the storm. */
  retriesFromMs: 5000
};

/** How each release repeats a failed read of a Media. Neither repeats the read of a collection. */
const RETRIES = { '12.0': { times: 10, everyMs: 10000 }, '15.0': { times: 0, everyMs: 0 } };
const EVERY_SECOND = { times: Infinity, everyMs: 1000 };

/** The patterns: what a desktop does when it has recovered. */
export const patterns = {
  'library-12.0': ({ desktop }) => askAsLibrary(desktop, '12.0'),
  'library-15.0': ({ desktop }) => askAsLibrary(desktop, '15.0'),
  naive: ({ desktop }) => [desktop.media, desktop.dialogs].forEach((object) => object.get(EVERY_SECOND)),
  'manager-12.0': ({ desktop, retryCode }) => manage(desktop, retryCode, '12.0'),
  'manager-15.0': ({ desktop, retryCode }) => manage(desktop, retryCode, '15.0')
};

/** Bundles MediaManager's own retry code from its sources, with the sandbox's random numbers. */
export async function loadRetryCode() {
  const entry = 'retry-code';
  const files = ['src/sync/engine.ts', 'src/decisions/rules.ts', 'src/decisions/state.ts', 'sandbox/desktop/scenario/random.ts'];
  const code = files.map((file) => `export * from ${JSON.stringify(resolve(file))};`).join('\n');
  const virtualEntry = { name: entry, resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) };
  const build = await rollup(bundle(entry, '', { format: 'es', plugins: [virtualEntry] }));
  const { output } = await build.generate({ format: 'es', sourcemap: true });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/**
 * Plays one pattern. `rightAt` is the time at which the last desktop had both answers; undefined if one never had.
 * `jitter` replaces the Math.random() of the retry code.
 */
export function simulate(pattern, retryCode, { seed, jitter, ...changed }) {
  const { managers, recoveredWithinMs, outageMs, latencyMs, watchedMs, retriesFromMs } = { ...conditions, ...changed };
  const clock = sinon.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const random = retryCode.randomFrom(seed);
  const realRandom = Math.random;
  Math.random = jitter ?? random;
  try {
    const perSecond = new Array(Math.ceil(watchedMs / 1000)).fill(0);
    const desktops = [];
    const get = (type, { success, error }) => {
      perSecond[Math.floor(Date.now() / 1000)]++;
      const ok = Date.now() >= outageMs;
      const answer = () => (ok ? success({ status: 200, object: { [type]: {} } }) : error({ status: 503 }));
      setTimeout(answer, latencyMs[0] + random() * (latencyMs[1] - latencyMs[0]));
    };
    for (let i = 0; i < managers; i++) {
      const desktop = { media: createRestObject('Media', get), dialogs: createRestObject('Dialogs', get) };
      desktops.push(desktop);
      setTimeout(() => patterns[pattern]({ desktop, retryCode }), random() * recoveredWithinMs);
    }
    clock.tick(watchedMs - 1);
    const rightAt = desktops.map(({ media, dialogs }) => Math.max(media.answeredAt, dialogs.answeredAt));
    return {
      pattern,
      perSecond,
      total: perSecond.reduce((sum, requests) => sum + requests, 0),
      peak: Math.max(...perSecond),
      peakOfRetries: Math.max(...perSecond.slice(retriesFromMs / 1000)),
      right: rightAt.filter(Number.isFinite).length,
      rightAt: rightAt.every(Number.isFinite) ? Math.max(...rightAt) : undefined
    };
  } finally {
    Math.random = realRandom;
    clock.restore();
  }
}

/** Creates the part of a REST object that the retry code uses. */
function createRestObject(type, get) {
  const self = {
    answeredAt: Infinity,
    getRestType: () => type,
    getRestUrl: () => type,
    restRequest: (_url, options) => get(type, options),
    refresh: () => self.get({ times: 0, everyMs: 0 }),
    get({ times, everyMs }) {
      self.restRequest(type, {
        success: () => (self.answeredAt = Math.min(self.answeredAt, Date.now())),
        error: () => times > 0 && setTimeout(() => self.get({ times: times - 1, everyMs }), everyMs)
      });
    }
  };
  return self;
}

/** Sends the library's requests after a recovery: it refreshes the collection, and its Media twice, which reads the collection again each time. */
function askAsLibrary({ media, dialogs }, release) {
  const once = { times: 0, everyMs: 0 };
  dialogs.get(once);
  for (let i = 0; i < 2; i++) {
    media.get(RETRIES[release]);
    dialogs.get(once);
  }
}

/** The parts of the library that the retry code needs. */
const library = { restservices: { Media: class {}, RestBase: class {} }, clientservices: { ClientServices: {} } };

/** Does the same as sync/session.ts: watches the objects, lets the library send its requests, and reads what is missing in the next turn. */
function manage(desktop, { createEngine, newState, rules }, release) {
  const initial = newState({}, 'recovered');
  initial.reads.media.there = initial.reads.dialogs.there = true;
  const { take, watches } = createEngine({
    library,
    coalesce: true,
    initial,
    effects: {},
    moment: () => ({ at: Date.now(), turn: 0 }),
    view: () => undefined,
    mayRead: () => true
  });
  for (const what of ['media', 'dialogs']) watches[what].keep(Object, () => desktop[what]);
  askAsLibrary(desktop, release);
  setTimeout(() => take(rules.timer, { timer: 'recovered', at: Date.now(), view: undefined, initialised: true }), 0);
}
