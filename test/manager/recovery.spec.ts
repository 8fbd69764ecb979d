import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';
import { CHAT, MAIL, OPTIONS, type Desk } from '../support/desk.js';
import type { Recorder } from '../support/recorder.js';
import type { MediaManager as Manager } from '../../src/index.js';

describeFacade('Recovery', (facade) => {
  const fixture = createFixture(facade);
  let desk: Desk;
  let manager: Manager;
  let seen: Recorder;
  beforeEach(() => {
    ({ desk } = fixture);
    ({ manager, seen } = fixture.make());
    manager.start();
    desk.tick();
  });
  afterEach(() => {
    manager.dispose();
    expect(seen.broken).toEqual([]);
  });
  const converged = () => {
    const shown = Object.fromEntries(manager.dialogs.map((dialog) => [dialog.getId(), dialog.getState()]));
    expect(shown).toEqual(desk.truth(MAIL));
    expect(Object.keys(seen.dialogs).sort()).toEqual(Object.keys(desk.truth(MAIL)).sort());
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe(desk.server.truth().media[0]!.state!);
  };
  const lose = () => {
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    seen.take();
    seen.completions = 0;
  };
  const recover = (ms = 500) => {
    desk.forget();
    desk.recover();
    desk.tick(ms);
  };

  it('G1 Convergence: tells each change of the outage once, with cause recovery, then is ready', () => {
    const gone = desk.offer(MAIL);
    const changed = desk.offer(MAIL);
    const same = desk.offer(MAIL);
    desk.tick();
    lose();
    desk.endTask(gone);
    desk.act(changed, 'ACCEPT');
    const fresh = desk.offer(MAIL);
    desk.tick();
    expect(seen.take()).toEqual([]);
    recover();
    expect(seen.take().filter((line) => !line.startsWith('media'))).toEqual([
      'state disconnected > recovering',
      `removed ${gone} recovery`,
      `changed ${changed} recovery state+actions`,
      `added ${fresh} recovery`,
      'dialogs recovery +1 ~1 -1',
      'state recovering > ready'
    ]);
    expect(Object.keys(seen.dialogs).sort()).toEqual([changed, same, fresh].sort());
    converged();
  });

  it('G3 tells one dialogsChanged when nothing has changed', () => {
    desk.offer(MAIL);
    desk.tick();
    lose();
    recover();
    expect(seen.take().filter((line) => line.startsWith('dialogs'))).toEqual(['dialogs recovery +0 ~0 -0']);
    expect(seen.completions).toBe(1);
  });

  it('tells the loss of the connection at once', () => {
    desk.fault({ type: 'finesse-down' });
    desk.tick(10);
    expect(manager.state).toBe('disconnected');
  });

  it('G8 Thrifty: a healthy recovery reads the Media and its dialogs once each', () => {
    lose();
    recover(5000);
    expect(desk.sentOf(MAIL)).toEqual(['GET Media/5001', 'GET Media/5001/Dialogs']);
    expect(desk.sent().filter((line) => line.startsWith('PUT'))).toEqual([]);
  });

  it('G3 drops the answers of a recovery that a second failure overtook', () => {
    desk.offer(MAIL);
    desk.tick();
    lose();
    desk.latency = () => 100;
    recover(50);
    desk.fault({ type: 'notifications-down' });
    desk.tick(200);
    expect(manager.state).toBe('disconnected');
    expect(seen.completions).toBe(0);
    const fresh = desk.offer(MAIL);
    desk.tick();
    recover(1000);
    expect(seen.completions).toBe(1);
    expect(Object.keys(seen.dialogs)).toContain(fresh);
    converged();
  });

  it('G3 an answer of the recovery before, which comes after the newer one, changes nothing', () => {
    const gone = desk.offer(MAIL);
    desk.tick();
    lose();
    desk.latency = () => 500;
    recover(50);
    desk.fault({ type: 'notifications-down' });
    desk.tick(10);
    desk.endTask(gone);
    const fresh = desk.offer(MAIL);
    desk.latency = () => 10;
    recover(100);
    expect(Object.keys(seen.dialogs)).toEqual([fresh]);
    expect(manager.state).toBe('ready');
    seen.take();
    desk.tick(2000);
    expect(seen.take()).toEqual([]);
    converged();
  });

  it('G9 asks again when an event overtook the answer, and does not fall back to the older content', () => {
    const id = desk.offer(MAIL);
    desk.tick();
    lose();
    desk.latency = () => 100;
    recover(50);
    desk.act(id, 'ACCEPT');
    desk.tick(2000);
    expect(manager.dialog(id)!.getState()).toBe('ACCEPTED');
    converged();
    expect(seen.completions).toBe(1);
  });

  it('G9 a task that ended while its answer was under way does not come back', () => {
    const id = desk.offer(MAIL);
    desk.tick();
    lose();
    desk.latency = () => 100;
    recover(50);
    desk.endTask(id);
    desk.tick(2000);
    expect(manager.dialogs).toEqual([]);
    converged();
  });

  it('G9 is stale while the dialogs cannot be read, says RESYNC_FAILED once, and goes on with growing delay until it succeeds', () => {
    lose();
    const fresh = desk.offer(MAIL);
    desk.recover();
    desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 6 });
    desk.tick(100);
    expect(manager.state).toBe('stale');
    desk.tick(120000);
    expect(seen.errors.map(({ code }) => code)).toEqual(['RESYNC_FAILED']);
    expect(seen.errors[0]!.response!.status).toBe(503);
    expect(seen.take().filter((line) => line.startsWith('state'))).toEqual([
      'state disconnected > recovering',
      'state recovering > stale',
      'state stale > ready'
    ]);
    expect(Object.keys(seen.dialogs)).toEqual([fresh]);
    expect(seen.completions).toBe(1);
    converged();
  });

  it('G8 asks again with a delay that doubles, up to half a minute', () => {
    lose();
    desk.recover();
    desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 1000 });
    spyOn(Math, 'random').and.returnValue(1);
    desk.tick(100);
    for (const delay of [4100, 8100, 16100, 30100, 30100]) {
      desk.forget();
      desk.tick(delay - 300);
      expect(desk.sent()).withContext(`before ${delay} ms`).toEqual([]);
      desk.tick(300);
      expect(desk.sent()).withContext(`after ${delay} ms`).toEqual(['GET Media/5001/Dialogs']);
    }
  });

  it('treats a single 404 as any other failure: the MRD is not given up', () => {
    lose();
    desk.recover();
    desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 1, status: 404 });
    desk.tick(60);
    expect(manager.state).toBe('stale');
    desk.tick(10000);
    converged();
  });

  it('G8 does not ask again for what an event of another MRD overtook', () => {
    lose();
    desk.latency = () => 100;
    recover(50);
    desk.offer(CHAT);
    desk.tick(2000);
    expect(desk.sentOf(MAIL)).toEqual(['GET Media/5001', 'GET Media/5001/Dialogs']);
    converged();
  });

  it('waits for the Media as well when that cannot be read', () => {
    lose();
    desk.recover();
    desk.fault({ type: 'get-fails', path: '/Media/5001', times: 3 });
    desk.tick(100);
    expect(manager.state).toBe('stale');
    desk.tick(120000);
    expect(seen.completions).toBe(1);
    converged();
  });

  it('tells a task that is offered while it is stale at once, as live', () => {
    lose();
    desk.recover();
    desk.fault({ type: 'get-fails', path: '/Dialogs', times: 1000 });
    desk.tick(100);
    const id = desk.offer(MAIL);
    desk.tick();
    expect(seen.lines).toContain(`added ${id} live`);
    expect(manager.state).toBe('stale');
    desk.recover();
    desk.tick(120000);
    converged();
  });

  it('is not disturbed by a desktop that repeats its status', () => {
    lose();
    recover();
    seen.take();
    desk.forget();
    for (const status of ['recovered', 'recovered', 'connected']) desk.publish('finesse.info.connection', { status });
    desk.tick();
    expect(seen.take()).toEqual([]);
    expect(desk.sent()).toEqual([]);
  });

  it('reads again on a recovered that no failing came before', () => {
    desk.publish('finesse.info.connection', { status: 'recovered' });
    desk.tick(1000);
    expect(seen.take()).toContain('dialogs recovery +0 ~0 -0');
    converged();
  });

  it('comes through ten failures in ten seconds with one completed recovery', () => {
    desk.offer(MAIL);
    desk.tick();
    seen.completions = 0;
    desk.latency = () => 300;
    for (let i = 0; i < 10; i++) {
      desk.fault({ type: 'notifications-down' });
      desk.tick(250);
      desk.recover();
      desk.tick(250);
    }
    desk.tick(5000);
    expect(seen.completions).toBe(1);
    converged();
  });

  for (const type of ['finesse-down', 'cti-down', 'pg-failure', 'double-pg-failure', 'failover'] as const) {
    it(`converges after ${type}, with the three media options right`, () => {
      const id = desk.offer(MAIL);
      desk.tick();
      manager.setTaskState(id, 'ACCEPT');
      manager.setTaskState(id, 'START');
      desk.offer(MAIL);
      desk.tick();
      seen.completions = 0;
      desk.fault({ type });
      desk.tick(1000);
      expect(manager.state).toBe('disconnected');
      recover(60000);
      converged();
      expect(seen.completions).toBe(1);
      const { node, media } = desk.server.truth();
      expect(media[0]!.settings[node]).toEqual(OPTIONS);
    });
  }
});
