import { createFinesse } from '../../sandbox/model/index.js';
import type { Finesse } from '../../sandbox/model/types.js';

const MEDIA = '/finesse/api/User/1001001/Media/5001';
const settings =
  '<maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>CLOSE</dialogLogoutAction>';

describe('model: causes', () => {
  let finesse: Finesse;
  beforeEach(() => (finesse = createFinesse()));

  const put = (state: string): void => {
    finesse.request({ method: 'PUT', path: MEDIA, body: `<Media><state>${state}</state>${state === 'LOGIN' ? settings : ''}</Media>` });
  };
  /** Returns each log entry as "entry <- cause". */
  const chain = (since = 0): string[] => {
    const log = finesse.log();
    const name = (seq: number | undefined): string => {
      const { kind, text } = log.find((entry) => entry.seq === seq)!;
      return `${kind} ${text.replace('/finesse/api/User/1001001', '')}`;
    };
    return finesse.log(since).map(({ seq, cause }) => name(seq) + (cause === undefined ? '' : ` <- ${name(cause)}`));
  };

  it('the cause of an answer and of an outcome is their request', () => {
    put('LOGIN');
    finesse.control({ type: 'fault', fault: { type: 'slow', ms: 7 } });
    finesse.advance(30);
    expect(chain()).toEqual([
      'request PUT /Media/5001',
      'response 202 PUT /Media/5001 <- request PUT /Media/5001',
      'control fault slow',
      'notification PUT /Media/5001 <- request PUT /Media/5001'
    ]);
  });

  it('the cause of a lost notification is the event, and that of a failure is its command', () => {
    put('LOGIN');
    put('READY');
    finesse.advance(30);
    const since = finesse.newest();
    finesse.control({ type: 'fault', fault: { type: 'notifications-down' } });
    finesse.control({ type: 'offer-task', mediaId: '5001' });
    finesse.control({ type: 'recover' });
    expect(chain(since).map((line) => line.replace(/\d+_\d+_\d+/g, 'ID'))).toEqual([
      'control fault notifications-down',
      'connection failing <- control fault notifications-down',
      'control offer-task 5001',
      'lost POST /Media/5001/Dialogs <- control offer-task 5001',
      'lost PUT /Media/5001 <- control offer-task 5001',
      'control recover',
      'connection recovered <- control recover'
    ]);
  });

  it('only time causes the Start Timeout', () => {
    put('LOGIN');
    put('READY');
    finesse.advance(30);
    const { id = '' } = finesse.control({ type: 'offer-task', mediaId: '5001' });
    const since = finesse.newest();
    finesse.advance(30_000);
    const [first, ...rest] = chain(since);
    expect(first).toBe(`control start-timeout ${id}`);
    expect(rest.length).toBeGreaterThan(0);
    for (const line of rest) expect(line).toContain(`<- control start-timeout ${id}`);
  });

  it('says how long an answer is held back, and what is going to fail', () => {
    finesse.control({ type: 'fault', fault: { type: 'slow', ms: 7 } });
    finesse.control({ type: 'fault', fault: { type: 'get-fails', path: '/Dialogs', times: 2 } });
    finesse.request({ method: 'GET', path: MEDIA });
    expect(finesse.log().at(-1)!.delayMs).toBe(7);
    expect(finesse.truth().slowMs).toBe(7);
    expect(finesse.truth().getFailures).toEqual([{ path: '/Dialogs', times: 2, status: 503 }]);
  });
});
