import { createFinesse } from '../../sandbox/model/index.js';
import { createDriver, type Driver } from '../../sandbox/server/driver.js';
import type { SandboxServer } from '../../sandbox/server/server.js';
import { send, start } from '../node/sandbox-server.js';
import sinon from 'sinon';

const MEDIA = '/finesse/api/User/1001001/Media/5001';
const LOGIN =
  '<Media><state>LOGIN</state><maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>CLOSE</dialogLogoutAction></Media>';

describe('server: time', () => {
  let time: sinon.SinonFakeTimers;
  let driver: Driver;

  beforeEach(() => {
    time = sinon.useFakeTimers();
    driver = createDriver(() => createFinesse({ outcomeDelayMs: 30 }));
  });
  afterEach(() => {
    driver.stop();
    time.restore();
  });

  const login = (): number => driver.run((finesse) => finesse.request({ method: 'PUT', path: MEDIA, body: LOGIN }).status);
  const state = (): string | undefined => driver.finesse.truth().media[0]!.state;

  it('runs as the wall clock does', () => {
    login();
    expect(driver.clock()).toEqual({ running: true, now: 0, due: 30 });
    time.tick(30);
    expect(state()).toBe('NOT_READY');
    expect(driver.clock().now).toBe(30);
  });

  it('stands still while paused, and goes on from there', () => {
    time.tick(10);
    driver.pause();
    login();
    time.tick(5000);
    expect(state()).toBe('LOGOUT');
    expect(driver.clock()).toEqual({ running: false, now: 10, due: 30 });
    driver.resume();
    time.tick(29);
    expect(state()).toBe('LOGOUT');
    time.tick(1);
    expect(state()).toBe('NOT_READY');
  });

  it('steps to the next due event, and advances by the requested time', () => {
    driver.pause();
    login();
    driver.step();
    expect(state()).toBe('NOT_READY');
    expect(driver.clock()).toEqual({ running: false, now: 30, due: undefined });
    driver.step();
    driver.advance(70);
    expect(driver.clock().now).toBe(100);
  });

  it('holds answers back by the same clock, in the order in which they are due', () => {
    const done: string[] = [];
    driver.pause();
    login();
    driver.after(50, () => done.push(`late, ${state()}`));
    driver.after(20, () => done.push(`early, ${state()}`));
    const callOff = driver.after(60, () => done.push('never'));
    callOff();
    expect(driver.clock().due).toBe(20);
    driver.step();
    expect(done).toEqual(['early, LOGOUT']);
    driver.advance(100);
    expect(done).toEqual(['early, LOGOUT', 'late, NOT_READY']);
  });

  it('tells the pages when the time is changed, and leaves nobody waiting on a reset', () => {
    let told = 0;
    const done: string[] = [];
    driver.listen(() => told++);
    driver.pause();
    expect(told).toBe(1);
    driver.after(1000, () => done.push('answered'));
    driver.reset();
    expect(done).toEqual(['answered']);
    expect(driver.clock()).toEqual({ running: true, now: 0, due: undefined });
  });
});

describe('server: time, asked for over HTTP', () => {
  let server: SandboxServer;
  beforeEach(async () => (server = await start({ config: { outcomeDelayMs: 30 } })));
  afterEach(() => server.close());

  const post = async (body: object) => {
    const { status, text } = await send(server.port, 'POST', '/sandbox/time', JSON.stringify(body));
    return { status, answer: JSON.parse(text) as { running: boolean; now: number; due?: number; error?: { message: string } } };
  };

  it('pauses, advances, steps and goes on', async () => {
    const { now } = (await post({ action: 'pause' })).answer;
    await send(server.port, 'PUT', MEDIA, LOGIN);
    expect((await post({ action: 'advance', ms: 10 })).answer).toEqual({ running: false, now: now + 10, due: 20 });
    expect((await post({ action: 'step' })).answer).toEqual({ running: false, now: now + 30 });
    const state = JSON.parse((await send(server.port, 'GET', '/sandbox/state')).text) as {
      clock: object;
      seq: number;
      media: { state: string }[];
    };
    expect(state.seq).toBe(server.finesse.newest());
    expect(state.seq).toBeGreaterThan(0);
    expect(state.clock).toEqual({ running: false, now: now + 30 });
    expect(state.media[0]!.state).toBe('NOT_READY');
    expect((await post({ action: 'resume' })).answer.running).toBeTrue();
  });

  it('says what is wrong with a request about it', async () => {
    expect(await post({ action: 'stop' })).toEqual({
      status: 400,
      answer: { error: { message: 'action is "stop". Allowed: pause, resume, step, advance.' } } as never
    });
    expect((await post({ action: 'step', ms: 1 })).answer.error?.message).toContain('"ms" is not a field here');
    expect((await post({ action: 'advance', ms: 0 })).answer.error?.message).toContain('ms is 0. Allowed: an integer from 1');
  });

  it('tells the place of an answer in the log', async () => {
    const { headers } = await send(server.port, 'GET', MEDIA);
    expect(headers['sandbox-seq']).toBe(String(server.finesse.log().find(({ kind }) => kind === 'response')!.seq));
  });
});
