// Malformed requests to the control API.
import * as fc from 'fast-check';
import { headers, type Malformed, nested, odd, spoilt, target } from './parts.js';

const FIELDS: Record<string, object[]> = {
  'POST /sandbox/tasks': [
    { mediaId: '5001', agentId: '1001001', callVariables: { callVariable1: 'x' } },
    { selector: 'mail', callVariables: { 'user.x': 'y' } }
  ],
  'PATCH /sandbox/tasks/151635_312_1': [
    { action: 'START' },
    { callVariables: { callVariable2: 'z' } },
    { dispositionCode: 'CD_NORMAL_END_TASK' }
  ],
  'POST /sandbox/calls': [{ fromAddress: '5550100', outbound: true, callVariables: { callVariable1: 'x' } }],
  'DELETE /sandbox/calls/1': [{ action: 'DROP' }],
  'POST /sandbox/faults': [
    { type: 'get-fails', path: '/Media', times: 1, status: 404 },
    { type: 'put-fails', path: '/5001', times: 1, error: 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN' },
    { type: 'options-drift', mediaId: '5001', settings: { maxDialogLimit: '2' } },
    { type: 'failover', agentId: '1001001' }
  ],
  'POST /sandbox/recover': [{ agentId: '1001001' }],
  'POST /sandbox/time': [{ action: 'advance', ms: 1000 }, { action: 'step' }],
  // The scenario's first step names an unknown task, so it is never played.
  'POST /sandbox/scenarios': [{ name: 'no-such' }, { scenario: { title: 't', steps: [{ do: { type: 'end-task', id: '$gone' } }] } }],
  'POST /sandbox/answers': [{ page: 1, id: 1, answer: null }],
  'GET /sandbox/state': [{}],
  'GET /sandbox/log': [{}],
  'GET /sandbox/agents': [{}],
  'GET /sandbox/setup': [{}],
  'GET /sandbox/scenario': [{}],
  'GET /sandbox/played': [{}]
};

/** Adds, removes or changes a field. */
const json = (wellFormed: readonly object[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...wellFormed), fc.nat(9), fc.oneof(fc.jsonValue({ maxDepth: 2 }), odd), fc.nat(3))
        .map(([fields, index, value, how]) => {
          const names = [...Object.keys(fields), 'unknown'];
          const name = names[index % names.length] as string;
          return JSON.stringify(how === 0 ? fields : { ...fields, [name]: how === 1 ? undefined : value });
        })
    },
    { weight: 3, arbitrary: spoilt(wellFormed.map((each) => JSON.stringify(each))) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        nested('[', ']', 50_000),
        `{"mediaId":${nested('[', ']', 50_000)}}`,
        `{"callVariables":{"callVariable1":${nested('{"a":', '1}', 1)}}}`,
        `{"scenario":${nested('[', ']', 50_000)}}`,
        `{"page":1,"id":1,"answer":${nested('[', ']', 50_000)}}`,
        '{"__proto__":{"polluted":true}}',
        '{"callVariables":{"__proto__":"x"}}',
        '[]',
        'null',
        `{"mediaId":"${'m'.repeat(100_000)}"}`
      )
    }
  );

export const control = fc
  .constantFrom(...Object.keys(FIELDS))
  .chain((place) =>
    fc
      .record({ target: target([place]), headers, body: json(FIELDS[place] as object[]) })
      .map(({ target: to, ...more }): Malformed => ({ at: 'control', ...to, ...more }))
  );
