import { createHistory, type History, MOST_ROWS } from '../../sandbox/desktop/panel/logs/history.js';
import { causesOf, effectsOf, type Row } from '../../sandbox/desktop/panel/logs/rows.js';
import { rowTitle } from '../../sandbox/desktop/panel/logs/detail.js';
import { logObservation } from '../../sandbox/desktop/panel/logs/observations.js';
import { clockTime, shortPath } from '../../sandbox/desktop/panel/logs/format.js';
import { createFinesse } from '../../sandbox/model/index.js';
import type { Finesse, LogEntry } from '../../sandbox/model/types.js';

const USER = '/finesse/api/User/1001001';
const login =
  '<Media><state>LOGIN</state><maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>CLOSE</dialogLogoutAction></Media>';

describe('panel: timeline', () => {
  let finesse: Finesse;
  let history: History;

  beforeEach(() => {
    finesse = createFinesse();
    history = createHistory((id) => ({ '5001': 'Mail' })[id] ?? id);
  });

  const get = (path: string): void => void finesse.request({ method: 'GET', path: `${USER}${path}` });
  const signIn = (): void => {
    finesse.request({ method: 'PUT', path: `${USER}/Media/5001`, body: login });
    finesse.advance(30);
  };
  const readLog = (): void => history.addEntries(finesse.log(history.newest));
  const line = (row: Row): string =>
    [...causesOf(row), row]
      .map(rowTitle)
      .join(' > ')
      .replace(/\d+_\d+_\d+/g, 'ID');
  const lines = (since = 0): string[] => history.rows.slice(since).map(line);

  it('describes what happened, and its cause', () => {
    signIn();
    finesse.request({ method: 'PUT', path: `${USER}/Media/5001`, body: '<Media><state>READY</state></Media>' });
    finesse.advance(30);
    finesse.control({ type: 'offer-task', mediaId: '5001' });
    finesse.request({ method: 'PUT', path: `${USER}/Media/5001`, body: '<Media><state>NOT_READY</state></Media>' });
    finesse.advance(30);
    readLog();
    expect(lines()).toEqual([
      'PUT Media/5001 → 202',
      'PUT Media/5001 → 202 > Mail: NOT_READY',
      'PUT Media/5001 → 202',
      'PUT Media/5001 → 202 > Mail: READY',
      'A task is offered in Mail',
      'A task is offered in Mail > Task ID came to Mail: OFFERED',
      'A task is offered in Mail > Mail: RESERVED',
      'PUT Media/5001 → 202',
      'PUT Media/5001 → 202 > Mail: E_ARM_STAT_DO_THIS_WITH_TASK_SENT_RECENTLY'
    ]);
  });

  it("has the lines of a gadget's client log in their place, without a cause", () => {
    signIn();
    readLog();
    const moment = { seq: history.newest, at: 40, title: undefined };
    const line = '2026-01-05T10:00:00.000 +01:00: : desk: --- -- ---- --:--:--.--- -----: Mail : MRD 5001: error RESYNC_FAILED: a : b';
    history.addObservation(logObservation('finesse.clientLogging.Mail', line, moment)!);
    expect(logObservation('finesse.info.connection', line, moment)).toBeUndefined();
    expect(logObservation('finesse.clientLogging.MediaManager', '2026-01-05T10:00:00Z: : ?: : MediaManager : start', moment)!.text).toBe(
      'start'
    );
    finesse.advance(1000);
    finesse.control({ type: 'fault', fault: { type: 'notifications-down' } });
    readLog();
    const at = history.rows.findIndex(({ kind }) => kind === 'log');
    expect(line.endsWith(history.rows[at]!.text) && history.rows[at]!.bad).toBeTrue();
    expect(causesOf(history.rows[at]!)).toEqual([]);
    expect([history.rows[at - 1]!.kind, history.rows[at + 1]!.kind]).toEqual(['notification', 'control']);
  });

  it('tells of voice calls too', () => {
    finesse.control({ type: 'offer-call' });
    const { id } = finesse.truth().calls[0]!;
    finesse.control({ type: 'update-call', id, action: 'ANSWER' });
    readLog();
    expect(history.rows.map(({ text }) => text.replace(id, 'ID')).filter((text) => !text.startsWith('User:'))).toEqual([
      'A call is offered',
      'Call ID came to the agent: ALERTING',
      'Call ID: ANSWER',
      'Call ID: ACTIVE'
    ]);
  });

  it('follows a failure to the reads of its recovery, the repaired media options, and what the gadget made of it', () => {
    get('/Media');
    get('/Media/5001/Dialogs');
    signIn();
    finesse.control({ type: 'fault', fault: { type: 'failover' } });
    readLog();
    const before = history.rows.length;
    finesse.advance(2000);
    finesse.control({ type: 'recover' });
    finesse.control({ type: 'fault', fault: { type: 'get-fails', path: '/Dialogs', times: 1 } });
    get('/Media');
    get('/Media/5001/Dialogs');
    finesse.advance(20_000);
    get('/Media/5001/Dialogs');
    // This MRD is known only from the list.
    get('/Media/5002');
    finesse.request({ method: 'PUT', path: `${USER}/Media/5001`, body: login });
    readLog();
    history.addObservation({ kind: 'gadget', seq: history.newest, at: 22_000, text: 'Equal' });
    readLog();
    expect(lines(before)).toEqual([
      'The outage ends',
      'The outage ends > Connection recovered',
      'The next GETs of a path will fail',
      'The outage ends > Connection recovered > GET Media → 200',
      'The outage ends > Connection recovered > GET Media/5001/Dialogs → 503',
      // Repeated until it succeeds.
      'The outage ends > Connection recovered > GET Media/5001/Dialogs → 200',
      'The outage ends > Connection recovered > GET Media/5002 → 200',
      // The agent's own request, 20 s later.
      'PUT Media/5001 → 202',
      'PUT Media/5001 → 202 > Equal'
    ]);
  });

  it('a sign-in just after such a read repairs the media options', () => {
    get('/Media');
    signIn();
    finesse.control({ type: 'fault', fault: { type: 'notifications-down' } });
    finesse.control({ type: 'recover' });
    get('/Media');
    signIn();
    readLog();
    const last = history.rows.filter(({ exchange }) => exchange).at(-1)!;
    expect(line(last)).toBe('The outage ends > Connection recovered > GET Media → 200 > PUT Media/5001 → 202');
    expect(effectsOf(history.rows.find(({ text }) => text === 'The outage ends')!).length).toBe(4);
  });

  it('a read of what a notification was about comes of that', () => {
    signIn();
    get('/Media/5001');
    finesse.advance(5000);
    get('/Media/5001');
    readLog();
    expect(lines().slice(2)).toEqual(['PUT Media/5001 → 202 > Mail: NOT_READY > GET Media/5001 → 200', 'GET Media/5001 → 200']);
  });

  it('puts an observation of the page after the last entry that it had seen, even if the log is read later', () => {
    history.addObservation({ kind: 'screen', seq: 2, at: 5, text: 'seen' });
    expect(history.rows.length).toBe(0);
    signIn();
    readLog();
    history.addObservation({ kind: 'screen', seq: history.newest, at: 40, text: 'clicked', byAgent: true });
    readLog();
    expect(lines()).toEqual(['PUT Media/5001 → 202', 'PUT Media/5001 → 202 > seen', 'PUT Media/5001 → 202 > Mail: NOT_READY', 'clicked']);
  });

  it('puts an observation of the page at its time, if more had happened meanwhile', () => {
    get('/Media');
    finesse.advance(100);
    get('/Media');
    history.addObservation({ kind: 'screen', seq: 2, at: 50, text: 'between' });
    history.addObservation({ kind: 'screen', seq: 2, at: 150, text: 'behind' });
    readLog();
    expect(history.rows.map(rowTitle)).toEqual(['GET Media → 200', 'between', 'GET Media → 200', 'behind']);
  });

  it('keeps the times in order, even if the page has an older time', () => {
    finesse.advance(100);
    get('/Media');
    readLog();
    history.addObservation({ kind: 'screen', seq: history.newest, at: 60, text: 'seen' });
    readLog();
    expect(history.rows.map(({ at }) => at)).toEqual([history.rows[0]!.at, history.rows[0]!.at]);
  });

  it('keeps request, answer and duration together, whichever is known first', () => {
    history.timed(2, 12);
    get('/Media/5001');
    get('/Media/9');
    readLog();
    history.timed(4, 7);
    expect(history.rows.map(({ exchange, bad }) => [exchange?.status, exchange?.ms, bad])).toEqual([
      [200, 12, false],
      [404, 7, true]
    ]);
    expect(history.rows[0]!.bodies.map(({ title }) => title)).toEqual(['Answer']);
  });

  it('keeps some thousand rows, and no chain to dropped ones', () => {
    const entries = Array.from({ length: MOST_ROWS + 501 }, (_, index): LogEntry => ({
      seq: index + 1,
      at: index,
      kind: 'notification',
      text: 'PUT /x',
      node: 'A',
      ...(index > 0 ? { cause: index } : {})
    }));
    history.addEntries(entries);
    expect(history.rows.length).toBe(MOST_ROWS + 1);
    expect(history.rows[0]!.cause).toBeUndefined();
    expect(history.newest).toBe(MOST_ROWS + 501);
  });

  it('shortens paths and shows times', () => {
    expect(shortPath('/finesse/api/User/7/Media/5001?nocache=123')).toBe('Media/5001');
    expect(shortPath('/finesse/api/User/7')).toBe('User/7');
    expect(clockTime(83_456)).toBe('01:23.456');
  });
});
