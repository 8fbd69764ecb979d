import { describeFacade } from '../support/facade.js';
import { MAIL, OPTIONS, openDesk, type Desk } from '../support/desk.js';
import { record, type Recorder } from '../support/recorder.js';
import type { MediaManager as Manager } from '../../src/index.js';

describeFacade('A gadget that reads one dialog by itself', ({ MediaManager }) => {
  let desk: Desk;
  let manager: Manager;
  let seen: Recorder;
  let id: string;
  const start = () => {
    manager = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS });
    seen = record(manager);
    manager.start();
  };
  beforeEach(() => {
    desk = openDesk();
    desk.ready(MAIL);
    id = desk.offer(MAIL);
    start();
    desk.tick();
    desk.forget();
    seen.take();
    desk.latency = () => 100;
  });
  afterEach(() => {
    manager.dispose();
    desk.dispose();
  });

  it('has its answer, at one request', () => {
    const changes: string[] = [];
    manager.dialog(id)!.addHandler('change', (dialog) => changes.push(dialog.getState()));
    manager.dialog(id)!.refresh();
    desk.tick();
    expect(desk.sent()).toEqual([`GET Dialog/${id}`]);
    expect(changes).toEqual(['OFFERED']);
    expect(seen.take()).toEqual([]);
  });

  it('G9 an event that overtook the answer of dialog.refresh() stands: the dialogs are read anew', () => {
    manager.dialog(id)!.refresh();
    desk.control({ type: 'update-task', id, callVariables: { callVariable1: 'new' } });
    desk.tick();
    expect(manager.dialog(id)!.getMediaProperties()['callVariable1']).toBe('new');
    expect(seen.take().filter((line) => line.startsWith('changed'))).toEqual([`changed ${id} live callVariables`]);
    desk.tick();
    expect(desk.sent()).toEqual([`GET Dialog/${id}`, 'GET Media/5001/Dialogs']);
  });

  it('an answer from before a failure that comes after the recovery does not count', () => {
    desk.latency = () => 500;
    manager.dialog(id)!.refresh();
    desk.fault({ type: 'notifications-down' });
    desk.tick(1);
    desk.act(id, 'ACCEPT');
    desk.recover();
    desk.latency = () => 10;
    desk.tick(1000);
    expect(manager.state).toBe('ready');
    expect(manager.dialog(id)!.getState()).toBe('ACCEPTED');
  });

  it('no dialogs are read anew in an outage', () => {
    desk.fault({ type: 'notifications-down' });
    desk.tick(1);
    manager.dialog(id)!.refresh();
    desk.publish(`finesse.api.User.1001001.Dialogs.Media`, {
      data: '',
      object: { Update: { source: '/finesse/api/User/1001001/Media/5001/Dialogs' } }
    });
    desk.tick(60000);
    expect(desk.sent()).toEqual([`GET Dialog/${id}`]);
  });

  it('between two managers, with an event that neither heard: its change is not undone for good', () => {
    const dialog = manager.dialog(id)!;
    manager.dispose();
    desk.latency = () => 500;
    dialog.refresh();
    desk.act(id, 'ACCEPT');
    desk.tick(1);
    desk.latency = () => 10;
    start();
    desk.tick(1000);
    expect(manager.dialog(id)!.getState()).toBe('ACCEPTED');
  });

  it('a dialog that has gone is read by itself alone: an event that overtakes its answer makes no other read', () => {
    const gone = manager.dialog(id)!;
    desk.endTask(id);
    desk.tick(1000);
    desk.forget();
    gone.refresh();
    desk.offer(MAIL);
    desk.tick(2000);
    expect(desk.sent()).toEqual([`GET Dialog/${id}`]);
  });

  it('is alone again after dispose()', () => {
    const dialog = manager.dialog(id)!;
    manager.dispose();
    dialog.refresh();
    dialog.refresh();
    desk.act(id, 'ACCEPT');
    desk.tick();
    // The library itself has the wrong state.
    expect(dialog.getState()).toBe('OFFERED');
    expect(desk.sent()).toEqual([`GET Dialog/${id}`, `GET Dialog/${id}`]);
  });
});
