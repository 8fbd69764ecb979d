// The rules alone, with plain data and without a desktop.
import { decide, type Step } from '../../src/decisions/apply.js';
import { rules } from '../../src/decisions/rules.js';
import type { Facts } from '../../src/decisions/facts.js';
import type { ReadName } from '../../src/decisions/effects.js';
import { worthOf } from '../../src/decisions/reading.js';
import { newState, READ_NAMES, type State, type View } from '../../src/decisions/state.js';
import { DISCARD, KEEP_BACK, READ_AGAIN, USE } from '../../src/base/worth.js';
import { TRANSITIONS, type Cause, type Phase, type Transition } from './transitions.js';

const WANTED = { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } as const;
const VIEW: View = {
  signedIn: true,
  signingOut: false,
  options: { ...WANTED },
  at: 1000,
  interrupted: false,
  listed: true,
  contradicting: '',
  content: { state: 'READY' }
};
const NOT_FOUND = { status: 404 } as finesse.interfaces.Response;

/** Returns a state in which all objects exist, and the reads in `needed` are under way. */
function stateOf(phase: Phase, { completed = true, needed = [] as ReadName[] } = {}): State {
  const state = newState({ ...WANTED }, phase === 'disconnected' ? 'failing' : 'connected');
  state.phase = phase;
  state.progress.completed = completed;
  for (const name of READ_NAMES) Object.assign(state.reads[name], { there: true, asked: true, needed: needed.includes(name) });
  state.mrd.optionsPassed = true;
  state.mrd.interrupted = false;
  return state;
}

const take = <Name extends keyof Facts>(state: State, name: Name, fact: Facts[Name]): Step => decide(state, rules[name], fact);
const answered = (what: ReadName, ok = true, response?: finesse.interfaces.Response): Facts['answered'] => ({
  what,
  ok,
  response,
  askedAt: 900,
  at: 1000,
  view: VIEW
});
const names = ({ effects }: Step): string[] => effects.map(([name, ...of]) => [name, ...of].filter((one) => one !== undefined).join(' '));

/** How to bring about each cause. */
const happen: Record<Cause, (transition: Transition) => Step> = {
  failing: ({ from, completed }) => take(stateOf(from, { completed }), 'connection', { status: 'failing', at: 1000, turn: 1 }),
  recovered: ({ from, completed }) => take(stateOf(from, { completed }), 'connection', { status: 'recovered', at: 1000, turn: 1 }),
  complete: ({ from, completed }) => take(stateOf(from, { completed, needed: ['dialogs'] }), 'answered', answered('dialogs')),
  readFailed: ({ from, completed }) => take(stateOf(from, { completed, needed: ['dialogs'] }), 'answered', answered('dialogs', false)),
  gone({ from, completed }) {
    const state = stateOf(from, { completed, needed: ['media', 'dialogs'] });
    state.mrd.listed = false;
    return take(state, 'answered', answered('media', false, NOT_FOUND));
  },
  notListed({ from, completed }) {
    const state = stateOf(from, { completed });
    state.reads.media.there = state.reads.dialogs.there = false;
    return take(state, 'answered', { ...answered('list'), view: undefined });
  },
  refused: ({ from, completed }) => take(stateOf(from, { completed }), 'refused', { code: 'OPTIONS_CONFLICT', message: 'no' }),
  audit: ({ from }) => take(stateOf(from), 'auditDue', { at: 1000 }),
  silence: ({ from }) => take(stateOf(from), 'timer', { timer: 'silence', at: 100000, view: VIEW, initialised: true }),
  appeared({ from, completed }) {
    const state = stateOf(from, { completed });
    state.reads.media.there = state.reads.dialogs.there = false;
    return take(state, 'listLoaded', { has: true, appeared: true });
  }
};

describe('The table of transitions', () => {
  for (const transition of TRANSITIONS) {
    for (const cause of transition.causes) {
      const { from, to, completed } = transition;
      it(`${from} > ${to}: ${cause}${completed ? '' : ', nothing was complete before'}`, () => {
        const step = happen[cause](transition);
        expect(step.state.phase).toBe(to);
        expect(names(step).filter((name) => name.startsWith('enter'))).toEqual([`enter ${to}`]);
      });
    }
  }

  it('is complete: no sequence of facts leads to another transition', () => {
    const known = new Set(TRANSITIONS.map(({ from, to }) => `${from} > ${to}`));
    const walked = new Set<string>();
    let seed = 7;
    const pick = <T>(of: readonly T[]): T => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return of[(seed >>> 8) % of.length]!;
    };
    for (let walk = 0; walk < 300; walk++) {
      let state = stateOf('loading', { completed: false, needed: [...READ_NAMES] });
      for (let i = 0; i < 40; i++) {
        const what = pick(READ_NAMES);
        const step = pick<() => Step>([
          () => take(state, 'connection', { status: pick(['failing', 'recovered']), at: i, turn: i }),
          () => take(state, 'answered', answered(what)),
          () => take(state, 'answered', answered(what, false, pick([undefined, NOT_FOUND]))),
          () => take(state, 'unlisted', {}),
          () =>
            take(state, 'timer', {
              timer: pick([...READ_NAMES, 'recovered', 'notified', 'settings', 'silence'] as const),
              at: i,
              view: VIEW,
              initialised: true
            }),
          () => take(state, 'notified', { of: pick(['media', 'dialogs']), ours: true, interruptible: true, at: i }),
          () => take(state, 'dialogReadVoid', {}),
          () => take(state, 'auditDue', { at: i })
        ])();
        if (step.state.phase !== state.phase) walked.add(`${state.phase} > ${step.state.phase}`);
        state = step.state;
      }
    }
    expect([...walked].filter((one) => !known.has(one) && !/> failed$/.test(one))).toEqual([]);
    expect(walked.size).toBeGreaterThan(9);
  });

  it('is made by a rule that does not change the former state', () => {
    const before = stateOf('ready');
    const copy = JSON.stringify(before);
    take(before, 'connection', { status: 'failing', at: 1000, turn: 1 });
    take(before, 'notified', { of: 'media', ours: true, interruptible: true, at: 1000 });
    expect(JSON.stringify(before)).toBe(copy);
  });
});

describe('The rules for single facts', () => {
  it('recovered while stale: a new recovery, whose reads begin in a turn of their own', () => {
    const step = take(stateOf('stale', { needed: ['dialogs'] }), 'connection', { status: 'recovered', at: 1000, turn: 1 });
    expect(names(step)).toEqual(['enter recovering', 'wait recovered 0 0']);
    expect([step.state.reads.media.needed, step.state.reads.dialogs.needed]).toEqual([true, true]);
    const next = take(step.state, 'timer', { timer: 'recovered', at: 1001, view: VIEW, initialised: true });
    expect(names(next)).toEqual(['read media true', 'read dialogs true']);
  });

  it('a 404 of the Media while the list lacks it ends it; that of its dialogs is asked again', () => {
    const unlisted = take(stateOf('recovering', { needed: ['media', 'dialogs'] }), 'unlisted', {}).state;
    const dialogs = take(unlisted, 'answered', answered('dialogs', false, NOT_FOUND));
    expect(names(dialogs)).toEqual(['wait dialogs 100 4100']);
    const media = names(take(unlisted, 'answered', answered('media', false, NOT_FOUND)));
    expect(media.slice(0, 3)).toEqual(['keepListed false', 'freeTopic', 'enter failed']);
    expect(media[3]).toContain('error MEDIA_NOT_FOUND');
    const listed = stateOf('recovering', { needed: ['media', 'dialogs'] });
    expect(take(listed, 'answered', answered('media', false, NOT_FOUND)).state.phase).toBe('stale');
  });

  it('an "already logged in" makes the Media be read, but not once the MRD was given up', () => {
    const error = { status: 400, object: { ApiErrors: { ApiError: { ErrorMessage: 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN' } } } };
    const after = (phase: Phase) =>
      names(
        take(stateOf(phase), 'wrote', { what: 'media', media: { state: 'LOGIN', maxDialogLimit: '1' }, error, sentAt: 1, at: 2 } as never)
      );
    expect(after('ready')).toEqual(['read media true']);
    expect(after('failed')).toEqual([]);
  });

  it('the library gets the media options only after a sign-out has taken effect, because it may sign in at once', () => {
    const isPassed = (signingOut: boolean): boolean => {
      const state = stateOf('loading', { completed: false, needed: ['media'] });
      state.mrd.optionsPassed = false;
      return names(take(state, 'answered', { ...answered('media'), view: { ...VIEW, signingOut } })).includes('passOptions');
    };
    expect([isPassed(true), isPassed(false)]).toEqual([false, true]);
  });

  it('media options in an answer of before the repair are no new drift, however late it comes', () => {
    const after = (askedAt: number): string[] => {
      const state = stateOf('ready');
      state.settings.restoredAt = 5000;
      const wrong: View = { ...VIEW, options: { ...WANTED, maxDialogLimit: '1' }, at: 100000 };
      const found = take(state, 'answered', { ...answered('list'), askedAt, at: 100000, view: wrong });
      return names(
        take(found.state, 'answered', { ...answered('media'), askedAt: 100500, at: 100600, view: { ...VIEW, at: 100600 } })
      ).filter((name) => name.startsWith('restored'));
    };
    expect(after(4000)).toEqual([]);
    expect(after(6000).length).toBe(1);
  });

  it('a request of before the start is no sign of silence', () => {
    const begun = take(stateOf('ready'), 'begun', { at: 100 }).state;
    const wrote = (sentAt: number) =>
      names(take(begun, 'wrote', { what: undefined, media: undefined, error: undefined, sentAt, at: 150 } as never));
    expect(wrote(50)).toEqual([]);
    expect(wrote(120)).toEqual(['wait silence 15000 15000']);
  });

  it('an event that overtakes an answer: it is read again at once three times in a row, and later and later from then on', () => {
    let state = stateOf('ready');
    const question = { at: 0, turn: 0, epoch: 0, events: state.reads.dialogs.events };
    const worth = (ok: boolean) => worthOf(state.connection, state.reads.dialogs, question, ok, false);
    expect(worth(true)).toBe(USE);
    state = take(state, 'notified', { of: 'dialogs', ours: true, interruptible: false, at: 1 }).state;
    expect(worth(true)).toBe(READ_AGAIN);
    const said: string[][] = [];
    for (let i = 0; i < 5; i++) {
      const step = take(state, 'overtaken', { what: 'dialogs' });
      said.push(names(step));
      ({ state } = step);
    }
    expect(said).toEqual([
      ['read dialogs false'],
      ['read dialogs false'],
      ['read dialogs false'],
      ['wait dialogs 100 4100'],
      ['wait dialogs 100 8100']
    ]);
    state = take(state, 'connection', { status: 'failing', at: 2, turn: 2 }).state;
    expect(worth(true)).withContext('a failure makes it void').toBe(DISCARD);
  });

  it('a failed read of the Media is kept from the library, which would repeat it in step with all desktops', () => {
    const state = stateOf('recovering', { needed: ['media'] });
    const question = { at: 0, turn: 0, epoch: 0, events: 0 };
    expect(worthOf(state.connection, state.reads.media, question, false, true)).toBe(KEEP_BACK);
    expect(worthOf(state.connection, state.reads.media, question, false, false)).toBe(USE);
  });

  it('what the library asked in the turn of the recovery belongs to the recovery, unless that turn was long', () => {
    let state = stateOf('disconnected');
    const ask = (at: number, turn: number) => ({ at, turn, epoch: state.connection.epoch, events: 0 });
    const [same, other, long] = [ask(990, 5), ask(990, 4), ask(900, 5)];
    state = take(state, 'connection', { status: 'recovered', at: 1000, turn: 5 }).state;
    const worth = [same, other, long].map((question) => worthOf(state.connection, state.reads.media, question, true, true));
    expect(worth).toEqual([USE, DISCARD, DISCARD]);
  });

  it('a Media that says something else than the newest answer and notification did is read again', () => {
    const said = take(stateOf('ready'), 'notified', {
      of: 'media',
      ours: true,
      interruptible: false,
      media: { state: 'READY' },
      at: 1
    }).state;
    const after = (content: object) => {
      const changed = take(said, 'mediaChanged', { view: { ...VIEW, content } });
      expect(names(changed)).toContain('wait doubt 100 100');
      return names(take(changed.state, 'timer', { timer: 'doubt', at: 101, view: { ...VIEW, content }, initialised: true }));
    };
    expect(after({ state: 'READY', id: '5001' })).toEqual([]);
    expect(after({ state: 'WORK', id: '5001' })).toEqual(['read media true']);
  });
});
