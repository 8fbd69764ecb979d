import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfigFile } from '../../sandbox/server/config-file.js';
import { JsonFileError } from '../../sandbox/server/json-file.js';
import { createFinesse } from '../../sandbox/model/index.js';

describe('sandbox --config', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'sandbox-config-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (content: unknown): string => {
    const path = join(folder, 'sandbox.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it('reads what the example of the documentation says', () => {
    const config = readConfigFile('examples/sandbox.json');
    const finesse = createFinesse(config);
    expect(finesse.config.agents.length).toBeGreaterThan(1);
    expect(finesse.config.reasonCodes.length).toBeGreaterThan(0);
    expect(finesse.truth(finesse.config.agents[1]!.id).media.some(({ skilled }) => skilled)).toBeTrue();
  });

  it('takes a file with a byte order mark, and an empty one', () => {
    expect(readConfigFile(file('\uFEFF{}'))).toEqual({});
  });

  const wrong: [string, unknown, RegExp][] = [
    ['is not JSON', '{"agents": [', /sandbox\.json" is not JSON/],
    ['is a list', [], /the file is \[\]: use an object/],
    ['has a name that is none', { agent: {} }, /the file has "agent".*Use \$schema, agents, mrds/],
    ['has an agent without an id', { agents: [{ firstName: 'A' }] }, /agents\[0\] has no "id": add it/],
    ['has an agent with a number for an id', { agents: [{ id: 1001 }] }, /agents\[0\]\.id is 1001: use a text \(Letters and digits\)/],
    [
      'has an MRD that may be interrupted perhaps',
      { mrds: [{ id: '1', name: 'a', interruptible: 'yes' }] },
      /mrds\[0\]\.interruptible is "yes": use true or false/
    ],
    ['has a time in words', { startTimeoutMs: '30s' }, /startTimeoutMs is "30s": use an integer/],
    ['has a negative time', { startTimeoutMs: -5 }, /startTimeoutMs is -5: use 0 or more/],
    [
      'has a category that is none',
      { reasonCodes: [{ id: '1', category: 'LUNCH', code: 1, label: 'x' }] },
      /reasonCodes\[0\]\.category is "LUNCH": use NOT_READY, LOGOUT/
    ],
    [
      'names a skill that is not there',
      { agents: [{ id: 'a', skills: ['fax'] }] },
      /agents\[0\]\.skills\[0\] "fax" is not allowed: use one of skills: mail/
    ]
  ];
  for (const [what, content, words] of wrong) {
    it(`refuses a file that ${what}: which value, where, and what to write`, () => {
      expect(() => readConfigFile(file(content))).toThrowError(JsonFileError, words);
    });
  }

  it('names several mistakes at once, and the file that is not there', () => {
    expect(() => readConfigFile(file({ workState: 1, userSignOut: 2 }))).toThrowError(/workState is 1: .*\n.*userSignOut is 2/);
    expect(() => readConfigFile('none.json')).toThrowError(JsonFileError, /"none\.json" cannot be read/);
  });
});
