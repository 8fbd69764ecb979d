import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';
import { CHAT, MAIL, type Desk } from '../support/desk.js';
import type { MediaManager as Manager } from '../../src/index.js';

/** The longest wait before a repetition. */
const RETRY_MS = 30000;

describeFacade('Answers that never come', (facade, { transport, cache }) => {
  const fixture = createFixture(facade);
  /** By jQuery the library cancels a request after 5 s. */
  const PATIENCE_MS = transport === 'jquery' ? 5000 : 60000;
  let desk: Desk;
  beforeEach(() => void ({ desk } = fixture));
  const start = (mediaId = MAIL) => {
    const { manager, seen } = fixture.make(mediaId);
    return { manager: manager.start(), seen };
  };
  /** Delays the next answer to a GET of a path with this ending by `delayMs`, or forever. */
  const keepBack = (path: string, delayMs?: number): void => {
    let left = 1;
    desk.spoil = (request, response) => {
      if (!request.path.replace(/\?.*$/, '').endsWith(path) || left-- <= 0) return response;
      return delayMs === undefined ? undefined : { ...response, delayMs };
    };
  };
  const shown = (manager: Manager) => Object.fromEntries(manager.dialogs.map((dialog) => [dialog.getId(), dialog.getState()]));

  const reads = [
    ...(cache === 'old-user' ? [] : ([['/User/1001001', 'USER_LOAD_FAILED']] as const)),
    ['/Media', 'MEDIA_LIST_FAILED'],
    ['/Media/5001/Dialogs', 'DIALOGS_LOAD_FAILED']
  ] as const;
  for (const [path, code] of reads) {
    it(`are asked for again at the load, after ${PATIENCE_MS / 1000} s, with an error that says so: ${path}`, () => {
      const id = desk.offer(MAIL);
      keepBack(path);
      const { manager, seen } = start();
      desk.tick(PATIENCE_MS - 1000);
      expect(manager.state).toBe('loading');
      expect(seen.errors).toEqual([]);
      desk.tick(1000 + RETRY_MS);
      expect(seen.errors.map((error) => error.code)).toEqual([code]);
      expect(seen.errors[0]!.message).toContain('Finesse gave no answer');
      expect(manager.state).toBe('ready');
      expect(Object.keys(shown(manager))).toEqual([id]);
      expect(seen.broken).toEqual([]);
    });
  }

  for (const path of ['/Media/5001', '/Media/5001/Dialogs']) {
    it(`are asked for again in a recovery, which is stale meanwhile: ${path}`, () => {
      const { manager, seen } = start();
      desk.tick();
      desk.fault({ type: 'notifications-down' });
      const id = desk.offer(MAIL);
      keepBack(path);
      desk.recover();
      desk.tick(PATIENCE_MS + 20);
      expect(manager.state).toBe('stale');
      desk.tick(RETRY_MS);
      expect(seen.errors.map((error) => error.code)).toEqual(['RESYNC_FAILED']);
      expect(manager.state).toBe('ready');
      expect(Object.keys(shown(manager))).toEqual([id]);
      expect(seen.completions).toBe(2);
    });
  }

  it('change nothing when they come later than a newer one', () => {
    const { manager, seen } = start();
    const id = desk.offer(MAIL);
    desk.tick();
    desk.fault({ type: 'notifications-down' });
    keepBack('/Media/5001/Dialogs', PATIENCE_MS + RETRY_MS + 5000);
    desk.recover();
    desk.tick(1000);
    desk.endTask(id);
    desk.tick(PATIENCE_MS + RETRY_MS);
    expect(manager.state).toBe('ready');
    expect(shown(manager)).toEqual({});
    seen.take();
    desk.tick(10000);
    expect(seen.take()).toEqual([]);
    expect(shown(manager)).toEqual({});
  });

  it('are waited for no longer by a manager that starts while another waits', () => {
    const id = desk.offer(MAIL);
    keepBack('/Media/5001/Dialogs');
    const first = start();
    desk.tick(PATIENCE_MS / 2);
    first.manager.dispose();
    const { manager } = start();
    desk.tick(PATIENCE_MS + RETRY_MS + 1000);
    expect(manager.state).toBe('ready');
    expect(Object.keys(shown(manager))).toEqual([id]);
  });
});

describeFacade('A manager that starts while another reads', (facade) => {
  const fixture = createFixture(facade);
  let desk: Desk;
  beforeEach(() => void ({ desk } = fixture));
  const start = (mediaId: string, coalesceRefresh = true) => {
    return fixture.make(mediaId, { coalesceRefresh }).manager.start();
  };

  it('does not use an answer that an event of its own MRD overtook', () => {
    desk.latency = () => 50;
    start(CHAT);
    const mail = start(MAIL);
    desk.tick(70);
    desk.offer(MAIL);
    desk.tick(5000);
    expect(mail.state).toBe('ready');
    expect(mail.media!.getState()).toBe('RESERVED');
  });

  it('checks the answer itself when the manager that asked for it was disposed of', () => {
    desk.latency = () => 50;
    const chat = start(CHAT);
    const mail = start(MAIL);
    desk.tick(70);
    chat.dispose();
    desk.offer(MAIL);
    desk.tick(5000);
    expect(mail.state).toBe('ready');
    expect(mail.media!.getState()).toBe('RESERVED');
  });

  it('is not thrown back by an older answer that comes later, where each request goes its own way', () => {
    const first = start(MAIL, false);
    desk.tick();
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    let left = 1;
    desk.spoil = (request, response) =>
      request.path.includes('/Media/5001/Dialogs') && left-- > 0 ? { ...response, delayMs: 40000 } : response;
    desk.recover();
    // The requests have left, and no answer has arrived.
    desk.tick(5);
    first.dispose();
    const second = start(MAIL, false);
    desk.tick();
    expect(second.state).toBe('ready');
    const id = desk.offer(MAIL);
    desk.tick(100000);
    expect(second.dialogs.map((dialog) => dialog.getId())).toEqual([id]);
  });

  for (const [what, answer] of [
    ['does not come', undefined],
    ['is none', '']
  ] as const) {
    for (const wait of [0, 100]) {
      it(`does not use an old Media: it starts ${wait} ms into a recovery in which the answer ${what}`, () => {
        const first = start(MAIL);
        desk.tick();
        desk.fault({ type: 'notifications-down' });
        desk.setMedia(MAIL, 'LOGOUT');
        desk.tick();
        let left = 1;
        // The list also has the state, so its answers must be wrong too.
        desk.spoil = (request, response) => {
          const path = request.path.replace(/\?.*$/, '');
          const spoilt = path.endsWith('/Media') || (path.endsWith('/Media/5001') && left-- > 0);
          if (!spoilt) return response;
          return answer === undefined ? undefined : { ...response, body: answer };
        };
        desk.recover();
        desk.tick(wait);
        first.dispose();
        const second = start(MAIL);
        desk.tick(200000);
        expect(second.state).toBe('ready');
        expect(second.media!.getState()).toBe('LOGOUT');
      });
    }
  }

  it('reads a list of media again whose first GET failed before the start', () => {
    desk.fault({ type: 'get-fails', path: '/Media', times: 1 });
    const first = start(MAIL);
    // The list has failed, and its repetition is not due yet.
    desk.tick(60);
    first.dispose();
    const second = start(MAIL);
    desk.tick(1000);
    expect(second.state).toBe('ready');
  });
});
