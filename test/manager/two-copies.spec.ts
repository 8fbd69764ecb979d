// The script tag of one gadget author and the module of another on one page.
import * as source from '../../src/index.js';
import { CHAT, MAIL, OPTIONS, openDesk, type Desk } from '../support/desk.js';
import { record } from '../support/recorder.js';

describe('Two copies of the facade on one page', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = openDesk();
    desk.ready(MAIL, CHAT);
  });
  afterEach(() => desk.dispose());
  const { MediaManager } = (window as unknown as { finesseMedia: typeof source }).finesseMedia;

  it('share the User, the reads of one MRD, and the wanted options', () => {
    const first = new source.MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS });
    const second = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS });
    const third = new MediaManager({ mediaId: CHAT, mediaOptions: OPTIONS });
    const other = new MediaManager({ mediaId: MAIL, mediaOptions: { ...OPTIONS, maxDialogLimit: 1 } });
    const all = [first, second, third].map((manager) => record(manager));
    const refused = record(other);
    for (const manager of [first, second, third, other]) manager.start();
    desk.tick();
    expect(desk.sent().filter((line) => line === 'GET User').length).toBe(1);
    expect(refused.errors.map(({ code }) => code)).toEqual(['OPTIONS_CONFLICT']);
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    const id = desk.offer(MAIL);
    desk.forget();
    desk.recover();
    desk.tick(1000);
    expect(all.map(({ dialogs }) => Object.keys(dialogs))).toEqual([[id], [id], []]);
    expect(desk.sentOf(MAIL)).toEqual(['GET Media/5001', 'GET Media/5001/Dialogs']);
    for (const manager of [first, second, third, other]) manager.dispose();
  });
});
