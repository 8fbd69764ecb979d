import { describeFacade } from '../support/facade.js';
import { onStage } from '../support/fixture.js';
import { CHAT, MAIL } from '../support/desk.js';

const PATIENCE_MS = 15000;

describeFacade('G10 Silence', (facade) => {
  const stage = onStage(facade);
  const reads = (): string[] => stage.desk.sent().filter((line) => line.startsWith('GET'));
  const begin = (config: object = {}) => {
    const one = stage.make(MAIL, config);
    one.manager.start();
    stage.desk.tick();
    stage.desk.forget();
    one.seen.take();
    return one;
  };

  it('G10 a request whose outcome is lost without a word: told once, read anew, and what was missed is told with cause recovery', () => {
    const { manager, seen } = begin();
    stage.desk.losing = true;
    const missed = stage.desk.offer(MAIL);
    manager.setState('NOT_READY');
    stage.desk.tick(PATIENCE_MS + 1000);

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
    expect(manager.media!.getState()).toBe(stage.truth().state!);
    expect(reads().sort()).toEqual(['GET Media/5001', 'GET Media/5001/Dialogs']);
  });

  it("G10 the gadget's own task action counts as well", () => {
    const { manager, seen } = begin();
    const id = stage.desk.offer(MAIL);
    stage.desk.tick();
    stage.desk.losing = true;
    manager.dialog(id)!.setTaskState('ACCEPT');
    stage.desk.tick(PATIENCE_MS + 1000);

    expect(seen.errors.map(({ code }) => code)).toEqual(['NOTIFICATIONS_LOST']);
    expect(manager.dialog(id)!.getState()).toBe(stage.desk.truth(MAIL)[id]!);
  });

  it('costs nothing where notifications arrive, also before the answer, and none of another MRD is taken for one', () => {
    const { manager, seen } = begin();
    stage.desk.latency = () => 500;
    manager.setState('NOT_READY');
    stage.desk.tick(60000);
    expect(seen.errors).toEqual([]);
    expect(reads()).toEqual([]);

    stage.desk.losing = true;
    manager.setState('READY');
    stage.desk.tick(1000);
    stage.desk.losing = false;
    stage.desk.setMedia(CHAT, 'NOT_READY');
    stage.desk.tick(PATIENCE_MS);
    expect(seen.errors.map(({ code }) => code)).toEqual(['NOTIFICATIONS_LOST']);
  });

  it('is told once until something is heard again, and read anew at most every minute, later and later', () => {
    const { manager, seen } = begin();
    stage.desk.losing = true;
    for (let i = 0; i < 10; i++) {
      manager.login();
      stage.desk.tick(30000);
    }

    expect(seen.errors.map(({ code }) => code)).toEqual(['NOTIFICATIONS_LOST']);
    const rounds = reads().filter((line) => line === 'GET Media/5001').length;
    expect(rounds).toBeGreaterThan(1);
    expect(rounds).toBeLessThan(5);
  });

  it('says nothing in an outage that is known', () => {
    const { manager, seen } = begin();
    manager.login();
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick(60000);

    expect(seen.errors).toEqual([]);
    expect(reads()).toEqual([]);
  });

  it('auditEveryMs reads the MRD and its dialogs at jittered intervals, and tells what was missed', () => {
    const { manager, seen } = begin({ auditEveryMs: 60000 });
    stage.desk.losing = true;
    const missed = stage.desk.offer(MAIL);
    stage.desk.tick(91000);

    expect(stage.shown(seen)).toEqual([missed]);
    expect(seen.errors).toEqual([]);
    stage.desk.forget();
    stage.desk.tick(600000);
    expect(reads().length).toBeGreaterThan(2 * 6);
    expect(reads().length).toBeLessThan(2 * 21);
    manager.dispose();
    stage.desk.forget();
    stage.desk.tick(600000);
    expect(reads()).toEqual([]);
  });
});
