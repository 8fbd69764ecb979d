import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';
import { CHAT, MAIL } from '../support/desk.js';

const PATIENCE_MS = 15000;

describeFacade('G10 Silence', (facade) => {
  const fixture = createFixture(facade);
  const reads = (): string[] => fixture.desk.sent().filter((line) => line.startsWith('GET'));
  const begin = (config: object = {}) => {
    const one = fixture.make(MAIL, config);
    one.manager.start();
    fixture.desk.tick();
    fixture.desk.forget();
    one.seen.take();
    return one;
  };

  it('G10 a request whose outcome is lost silently: reported once, read again, and what was missed is told with cause recovery', () => {
    const { manager, seen } = begin();
    fixture.desk.losing = true;
    const missed = fixture.desk.offer(MAIL);
    manager.setState('NOT_READY');
    fixture.desk.tick(PATIENCE_MS + 1000);

    expect(seen.errors.map(({ code }) => code)).toEqual(['NOTIFICATIONS_LOST']);
    expect(seen.take()).toEqual(
      [
        'error NOTIFICATIONS_LOST',
        'state ready > recovering',
        `added ${missed} recovery`,
        'dialogs recovery +1 ~0 -0',
        'state recovering > ready'
      ].flatMap((line) => (line.startsWith('added') ? ['media state', line] : [line]))
    );
    expect(manager.media!.getState()).toBe(fixture.truth().state!);
    expect(reads().sort()).toEqual(['GET Media/5001', 'GET Media/5001/Dialogs']);
  });

  it("G10 the gadget's own task action counts as well", () => {
    const { manager, seen } = begin();
    const id = fixture.desk.offer(MAIL);
    fixture.desk.tick();
    fixture.desk.losing = true;
    manager.dialog(id)!.setTaskState('ACCEPT');
    fixture.desk.tick(PATIENCE_MS + 1000);

    expect(seen.errors.map(({ code }) => code)).toEqual(['NOTIFICATIONS_LOST']);
    expect(manager.dialog(id)!.getState()).toBe(fixture.desk.truth(MAIL)[id]!);
  });

  it('costs nothing where notifications arrive, also before the answer, and none of another MRD is taken for one', () => {
    const { manager, seen } = begin();
    fixture.desk.latency = () => 500;
    manager.setState('NOT_READY');
    fixture.desk.tick(60000);
    expect(seen.errors).toEqual([]);
    expect(reads()).toEqual([]);

    fixture.desk.losing = true;
    manager.setState('READY');
    fixture.desk.tick(1000);
    fixture.desk.losing = false;
    fixture.desk.setMedia(CHAT, 'NOT_READY');
    fixture.desk.tick(PATIENCE_MS);
    expect(seen.errors.map(({ code }) => code)).toEqual(['NOTIFICATIONS_LOST']);
  });

  it('is told once until something is heard again, and read anew at most every minute, later and later', () => {
    const { manager, seen } = begin();
    fixture.desk.losing = true;
    for (let i = 0; i < 10; i++) {
      manager.login();
      fixture.desk.tick(30000);
    }

    expect(seen.errors.map(({ code }) => code)).toEqual(['NOTIFICATIONS_LOST']);
    const rounds = reads().filter((line) => line === 'GET Media/5001').length;
    expect(rounds).toBeGreaterThan(1);
    expect(rounds).toBeLessThan(5);
  });

  it('says nothing in an outage that is known', () => {
    const { manager, seen } = begin();
    manager.login();
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.tick(60000);

    expect(seen.errors).toEqual([]);
    expect(reads()).toEqual([]);
  });

  it('auditEveryMs reads the MRD and its dialogs at jittered intervals, and tells what was missed', () => {
    const { manager, seen } = begin({ auditEveryMs: 60000 });
    fixture.desk.losing = true;
    const missed = fixture.desk.offer(MAIL);
    fixture.desk.tick(91000);

    expect(fixture.shown(seen)).toEqual([missed]);
    expect(seen.errors).toEqual([]);
    fixture.desk.forget();
    fixture.desk.tick(600000);
    expect(reads().length).toBeGreaterThan(2 * 6);
    expect(reads().length).toBeLessThan(2 * 21);
    manager.dispose();
    fixture.desk.forget();
    fixture.desk.tick(600000);
    expect(reads()).toEqual([]);
  });
});
