import { createFinesse, type Command, type RestRequest } from '../../sandbox/model/index.js';
import { differences } from '../../sandbox/scenario/compare.js';
import { formatLine, play, type TraceLine } from '../../sandbox/scenario/play.js';
import type { GadgetView, Scenario, Step } from '../../sandbox/scenario/types.js';

const MAIL = '5001';

/** Plays a scenario on the model alone. `look` changes what the gadget shows. */
function playOnModel(scenario: Partial<Scenario>, look: (view: GadgetView) => GadgetView = (view) => view) {
  const finesse = createFinesse(scenario.config);
  const lines: TraceLine[] = [];
  const asked: string[] = [];
  const view = (): GadgetView => {
    const { agentId, media, tasks } = finesse.truth();
    const seen = media.filter(({ id }) => id === MAIL);
    return {
      agentId,
      gadget: 'g',
      media: seen.map(({ id, state }) => ({ id, state, tasks: tasks.filter(({ mediaId }) => mediaId === id) }))
    };
  };
  const steps = play(
    { title: 't', steps: [], ...scenario },
    {
      config: finesse.config,
      control: (command: Command) => finesse.control(command),
      request: (request: RestRequest) => finesse.request(request),
      truth: (agentId) => finesse.truth(agentId),
      now: () => finesse.now,
      log: (since) => finesse.log(since)
    },
    { onLine: (line) => lines.push(line) }
  );
  let next = steps.next();
  while (!next.done) {
    const { value } = next;
    if (value.ask === 'wait') finesse.advance(value.ms);
    else if (value.ask !== 'views') asked.push(JSON.stringify(value));
    next = steps.next(value.ask === 'views' ? [look(view())] : undefined);
  }
  return { wrong: next.value, lines, asked, finesse };
}

const signedIn: Step[] = [{ agent: { media: MAIL, state: 'LOGIN' } }, { agent: { media: MAIL, state: 'READY' } }];
const offered: Step[] = [...signedIn, { do: { type: 'offer-task', mediaId: MAIL }, as: 'one' }];

describe('scenario: play', () => {
  it('does what the steps say, in order, with time between them', () => {
    const { wrong, finesse, lines } = playOnModel({
      steps: [
        ...offered,
        { agent: { task: '$one', action: 'ACCEPT' }, wait: 5000 },
        { do: { type: 'update-task', id: '$one', action: 'START' } }
      ]
    });
    expect(wrong).toEqual([]);
    expect(finesse.truth().tasks.map(({ state }) => state)).toEqual(['ACTIVE']);
    const steps = lines.filter(({ kind }) => kind === 'step').map(({ at, text }) => [at, text]);
    expect(steps).toEqual([
      [100, 'agent: MRD 5001 LOGIN'],
      [200, 'agent: MRD 5001 READY'],
      [300, 'server: offer-task 5001, named one'],
      [400, 'agent: ACCEPT $one'],
      [5400, 'server: update-task $one START']
    ]);
    expect(lines.some(({ kind, text }) => kind === 'notification' && text.startsWith('POST')))
      .withContext("the server's log too")
      .toBeTrue();
  });

  it('tells which expectation does not hold', () => {
    const { wrong, lines } = playOnModel({
      steps: [
        ...offered,
        {
          expect: {
            tasks: { one: 'ACTIVE' },
            media: { [MAIL]: { state: 'RESERVED', routable: false } },
            taskCount: { [MAIL]: 2 },
            node: 'B'
          }
        }
      ]
    });
    expect(wrong).toEqual([
      'node: A, expected B',
      'MRD 5001 routable: true, expected false',
      'task one: OFFERED, expected ACTIVE',
      'MRD 5001 tasks: 1, expected 2'
    ]);
    expect(lines.filter(({ kind }) => kind === 'ok').map(({ text }) => text)).toContain('MRD 5001: RESERVED');
  });

  it('knows the media options from before the first failure', () => {
    const failed: Step[] = [...signedIn, { do: { type: 'fault', fault: { type: 'pg-failure' } } }, { do: { type: 'recover' } }];
    const kept: Step = { expect: { media: { [MAIL]: { settings: 'kept' } } } };
    expect(playOnModel({ steps: [...failed, kept] }).wrong).toEqual(['MRD 5001 media options: 1 ACCEPT CLOSE, expected 5 ACCEPT TRANSFER']);
    expect(playOnModel({ steps: [...failed, signedIn[0]!, kept] }).wrong).toEqual([]);
  });

  it('waits for a gadget that needs time, and for one that is right by chance', () => {
    let looks = 0;
    const { wrong, finesse } = playOnModel({ steps: offered }, (view) => {
      looks += 1;
      // The looks find: loaded, late, right for a moment, late again, right.
      return [1, 3].includes(looks) || looks > 6 ? view : { ...view, media: view.media.map((media) => ({ ...media, tasks: [] })) };
    });
    expect(wrong).toEqual([]);
    expect(looks).toBeGreaterThan(7);
    expect(finesse.now).toBeLessThan(10_000);
  });

  it('gives up on a gadget that stays wrong', () => {
    const { wrong } = playOnModel({ steps: [...offered, { expect: { screen: 'same', withinMs: 2000 } }] }, (view) => ({
      ...view,
      media: view.media.map((media) => ({ ...media, tasks: [] }))
    }));
    expect(wrong[0]).toMatch(/^g: dialog 151635_312_1 is missing, on the server OFFERED$/);
    expect(wrong.length).withContext('said as the last step, it is not asked for again').toBe(1);
  });

  it('a command that the server refuses is wrong, and the rest goes on', () => {
    const { wrong, lines } = playOnModel({ steps: [{ do: { type: 'offer-task', mediaId: MAIL } }, { note: 'still here' }] });
    expect(wrong).toEqual([jasmine.stringMatching(/^the server refuses: .*LOGOUT/)]);
    expect(lines.some(({ text }) => text === 'still here')).toBeTrue();
  });

  it('steps on a refused task are left out and reported once, and the rest goes on', () => {
    const { wrong, lines, finesse } = playOnModel({
      steps: [
        { do: { type: 'offer-task', mediaId: MAIL }, as: 'one' },
        { agent: { task: '$one', action: 'ACCEPT' } },
        { do: { type: 'end-task', id: '$one' } },
        { expect: { tasks: { one: 'ACTIVE' } } },
        { agent: { user: 'READY' } }
      ]
    });
    expect(wrong).toEqual([jasmine.stringMatching(/^the server refuses: /), 'task one: never came, expected ACTIVE']);
    expect(lines.filter(({ text }) => text === 'not done: there is no "one"').length).toBe(2);
    expect(finesse.truth().userState).toBe('READY');
  });

  it('a step of an unknown agent is wrong, with the reason, and the rest goes on', () => {
    const { wrong, finesse } = playOnModel({
      steps: [{ agent: { agentId: '7', user: 'READY' } }, { expect: { agentId: '8' } }, { agent: { user: 'READY' } }]
    });
    expect(wrong).toEqual([
      'this step cannot be done: the scenario has a step of agent "7", whom nobody knows.',
      jasmine.stringMatching(/^this step cannot be done: agentId "8"/)
    ]);
    expect(finesse.truth().userState).toBe('READY');
  });

  it("expects the agent's state, and calls by name", () => {
    const { wrong } = playOnModel({
      steps: [
        { agent: { user: 'READY' } },
        { do: { type: 'offer-call' }, as: 'ringing' },
        { expect: { user: 'RESERVED', calls: { ringing: 'ALERTING' } } },
        { do: { type: 'update-call', id: '$ringing', action: 'ANSWER' } },
        { expect: { user: 'READY', calls: { ringing: 'ended' } } }
      ]
    });
    expect(wrong).toEqual(['agent: TALKING, expected READY', 'call ringing: ACTIVE, expected ended']);
  });

  it('does not judge an MRD that no gadget of the agent has asked for', () => {
    const expect5001: Step = { expect: { media: { [MAIL]: { state: 'READY' } }, taskCount: { [MAIL]: 1 }, tasks: { one: 'ACTIVE' } } };
    const steps: Step[] = [...offered, expect5001];
    const voice = playOnModel({ steps }, (view) => ({ ...view, user: 'NOT_READY', media: [] }));
    expect(voice.wrong).toEqual([]);
    expect(voice.lines.map(({ text }) => text)).toContain('not judged, as no gadget has asked for it: MRD 5001');
    let looks = 0;
    const later = playOnModel({ steps }, (view) => ({ ...view, user: 'NOT_READY', media: looks++ === 0 ? view.media : [] }));
    expect(later.wrong.length).withContext('one that has asked once is judged to the end').toBeGreaterThan(1);
    expect(later.wrong).toContain('task one: OFFERED, expected ACTIVE');
  });

  it('passes on the steps that only a page can do', () => {
    const { asked } = playOnModel({ steps: [{ gadget: 'close' }, { gadget: 'reload' }, { click: '#ready' }] });
    expect(asked).toEqual(['{"ask":"gadget","what":"close"}', '{"ask":"gadget","what":"reload"}', '{"ask":"click","selector":"#ready"}']);
  });

  it('writes a readable line', () => {
    expect(formatLine({ at: 1030, kind: 'step', text: 'server: recover' })).toBe('    1.030 s  step          server: recover');
  });
});

describe('scenario: differences', () => {
  const truthOf = (actions: string[]) => {
    const finesse = createFinesse();
    const truth = finesse.truth();
    return {
      ...truth,
      media: truth.media.map((media) => ({ ...media, state: 'ACTIVE' })),
      tasks: [{ id: 'a', mediaId: MAIL, state: 'ACTIVE', actions, callVariables: {} }]
    };
  };
  const view = (tasks: GadgetView['media'][0]['tasks'], state = 'ACTIVE', shown?: string[]): GadgetView => ({
    agentId: '1001001',
    gadget: 'g',
    media: [{ id: MAIL, state, tasks }],
    ...(shown === undefined ? {} : { shown })
  });
  const seen = { id: 'a', state: 'ACTIVE', actions: ['CLOSE', 'PAUSE'] };

  const voice = (user: string | undefined, calls: GadgetView['calls'], shown?: string[]): GadgetView => ({
    ...view(undefined),
    media: [],
    user,
    calls,
    ...(shown === undefined ? {} : { shown })
  });
  const call = { id: 'c', state: 'HELD', actions: ['DROP', 'RETRIEVE'] };

  it('has none for a gadget that knows agent and calls', () => {
    const truth = {
      ...truthOf([]),
      userState: 'HOLD',
      calls: [{ ...call, actions: ['RETRIEVE', 'DROP'], fromAddress: '5550100', callVariables: {} }]
    };
    expect(differences(voice('HOLD', [call], ['c']), truth)).toEqual([]);
    expect(differences(voice('HOLD', undefined, []), truth))
      .withContext('one that has not asked for calls')
      .toEqual([]);
    expect(differences(voice('READY', [], []), truth)).toEqual([
      'g: the agent is READY, on the server HOLD',
      'g: call c is missing, on the server HELD',
      'g: the page does not show dialog c'
    ]);
    expect(differences(voice(undefined, [{ ...call, state: 'ACTIVE' }]), truth)).toEqual(['g: call c is ACTIVE, on the server HELD']);
    expect(
      differences(
        voice(undefined, [
          { ...call, actions: [] },
          { ...call, id: 'x' }
        ]),
        truth
      )
    ).toEqual(['g: call c allows nothing, on the server DROP, RETRIEVE', 'g: call x is HELD, and gone on the server']);
  });

  it('has none where state, dialogs and page are right, in whatever order', () => {
    expect(differences(view([seen], 'ACTIVE', ['a']), truthOf(['PAUSE', 'CLOSE']))).toEqual([]);
  });

  const wrong: [string, GadgetView, RegExp][] = [
    ['the state of the MRD', view([seen], 'READY'), /MRD 5001 is READY, on the server ACTIVE/],
    ['a dialog that is missing', view([]), /dialog a is missing, on the server ACTIVE/],
    ['a dialog that is gone', view([seen, { ...seen, id: 'b' }]), /dialog b is ACTIVE, and gone on the server/],
    ['the state of a dialog', view([{ ...seen, state: 'PAUSED' }]), /dialog a is PAUSED, on the server ACTIVE/],
    ['the actions', view([{ ...seen, actions: [] }]), /dialog a allows nothing, on the server CLOSE, PAUSE/],
    ['a page without the dialog', view([seen], 'ACTIVE', []), /the page does not show dialog a/],
    ['a page with one too many', view([seen], 'ACTIVE', ['a', 'z']), /the page shows dialog z, which is gone/],
    ['a gadget that asked for nothing', { ...view(undefined) }, /asked for the dialogs of no MRD/],
    ['a gadget that is not there', { ...voice('READY', []), missing: 'is closed.' }, /^There is no gadget to look at: "g" is closed\.$/]
  ];
  for (const [what, given, words] of wrong) {
    it(`tells of ${what}`, () => {
      expect(differences(given, truthOf(['PAUSE', 'CLOSE'])).join()).toMatch(words);
    });
  }
});
