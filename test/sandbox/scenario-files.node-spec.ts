import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonFileError } from '../../sandbox/server/json-file.js';
import { findScenarios, readScenario, scenarioNames } from '../../sandbox/server/scenario-files.js';

const OWN = 'sandbox/scenarios';

describe('scenario files', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'sandbox-scenarios-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (scenario: object): string => {
    const path = join(folder, 'mine.json');
    writeFileSync(path, JSON.stringify({ title: 'Mine', ...scenario }));
    return path;
  };

  it("the sandbox's own are all valid, and say what they are about and where that is documented", () => {
    const all = findScenarios('all', OWN);
    expect(all.length).toBeGreaterThan(25);
    expect(new Set(all.map(({ scenario: { title } }) => title)).size).toBe(all.length);
    for (const { name, scenario } of all) {
      expect(scenario.about?.length ?? 0)
        .withContext(name)
        .toBeGreaterThan(40);
      expect(scenario.see)
        .withContext(name)
        .toMatch(/^https:\/\/developer\.cisco\.com\/docs\/finesse\//);
    }
  });

  it('are found by name, as a file, and as the files of a folder', () => {
    const path = file({ steps: [{ wait: 5 }] });
    expect(findScenarios('rona', OWN).map(({ name }) => name)).toEqual(['rona']);
    expect(findScenarios(path, OWN)).toEqual([{ name: 'mine', scenario: { title: 'Mine', steps: [{ wait: 5 }] } }]);
    expect(findScenarios(folder, OWN).map(({ name }) => name)).toEqual(['mine']);
    expect(() => findScenarios('nothing', OWN)).toThrowError(JsonFileError, /"nothing" is neither.*all, browser-closed/);
    expect(scenarioNames(OWN)).toContain('node-failover');
  });

  const task = { do: { type: 'offer-task', mediaId: '5001' }, as: 'one' };
  const wrong: [string, object, RegExp][] = [
    ['without steps', {}, /the file has no "steps": add it/],
    ['with a step of two kinds', { steps: [{ click: 'a', gadget: 'close' }] }, /steps\[0\] has gadget and click: make a step of each/],
    ['with a step of nothing', { steps: [{ as: 'a' }] }, /steps\[0\] does nothing: give it one of agent, do/],
    ['with a step that is unknown', { steps: [{ sleep: 5 }] }, /steps\[0\] has "sleep".*Use note, wait, agent/],
    ['with a name that nobody has given', { steps: [{ agent: { task: '$one', action: 'ACCEPT' } }, task] }, /steps\[0\] speaks of "one"/],
    [
      'that expects something of an unknown task',
      { steps: [task, { expect: { tasks: { two: 'ACTIVE' } } }] },
      /steps\[1\] speaks of "two"/
    ],
    ['with an unknown command', { steps: [{ do: { type: 'explode' } }] }, /steps\[0\]\.do\.type is "explode": use offer-task/],
    ['with a desktop of nobody', { desktops: ['eve'], steps: [{ wait: 1 }] }, /desktops\[0\] is "eve": use one of agents: 1001001/],
    ['with a bad configuration', { config: { startTimeoutMs: -1 }, steps: [{ wait: 1 }] }, /config[^]*startTimeoutMs is -1: use 0 or more/],
    [
      'with a configuration that makes no sense',
      { config: { skills: [{ name: 'a', mediaId: '1' }] }, steps: [{ wait: 1 }] },
      /config\.skills\[0\]\.mediaId "1"/
    ]
  ];
  for (const [what, scenario, words] of wrong) {
    it(`one ${what} is refused, with the place`, () => {
      expect(() => readScenario(file(scenario))).toThrowError(JsonFileError, words);
    });
  }
});
