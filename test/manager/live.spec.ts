import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';
import { CHAT, MAIL, type Desk } from '../support/desk.js';
import type { Recorder } from '../support/recorder.js';
import type { MediaManager as Manager } from '../../src/index.js';

describeFacade('Live events', (facade) => {
  const fixture = createFixture(facade);
  let desk: Desk;
  let manager: Manager;
  let seen: Recorder;
  beforeEach(() => {
    ({ desk } = fixture);
    ({ manager, seen } = fixture.make());
    manager.start();
    desk.tick();
    seen.take();
  });
  const dialogLines = () => seen.take().filter((line) => !line.startsWith('media'));

  it('tells a task that is offered', () => {
    const id = desk.offer(MAIL, { callVariable3: '<b>Ada</b>' });
    desk.tick();
    expect(dialogLines()).toEqual([`added ${id} live`, 'dialogs live +1 ~0 -0']);
    expect(manager.dialog(id)!.getMediaProperties().callVariable3).toBe('<b>Ada</b>');
  });

  it('tells a task through its whole life, naming what changed', () => {
    const id = desk.offer(MAIL);
    desk.tick();
    dialogLines();
    for (const action of ['ACCEPT', 'START', 'PAUSE', 'RESUME', 'WRAP_UP']) {
      manager.setTaskState(id, action);
      desk.tick();
      expect(dialogLines())
        .withContext(action)
        .toEqual([`changed ${id} live state+actions`, 'dialogs live +0 ~1 -0']);
      expect(manager.dialog(id)!.getState()).toBe(desk.truth(MAIL)[id]!);
    }
    manager.setTaskState(id, 'CLOSE');
    desk.tick();
    expect(dialogLines()).toEqual([`removed ${id} live`, 'dialogs live +0 ~0 -1']);
    expect(manager.dialogs).toEqual([]);
    expect(manager.dialog(id)).toBeUndefined();
  });

  it('gives a removed dialog with its last known content', () => {
    const id = desk.offer(MAIL, { callVariable1: 'kept' });
    desk.tick();
    let last = '';
    let state: unknown;
    manager.on('dialogRemoved', (event) => {
      last = JSON.stringify(event.last);
      ({ state } = event.last);
    });
    desk.endTask(id);
    desk.tick();
    expect(last).toContain('kept');
    expect(last).toContain(id);
    expect(state).withContext('its final one').toBe('CLOSED');
  });

  it('names a call variable that changed', () => {
    const id = desk.offer(MAIL, { callVariable1: 'before' });
    desk.tick();
    dialogLines();
    desk.control({ type: 'update-task', id, callVariables: { callVariable1: 'after' } });
    desk.tick();
    expect(dialogLines()).toEqual([`changed ${id} live callVariables`, 'dialogs live +0 ~1 -0']);
  });

  it('G4 tells nothing of another MRD', () => {
    const id = desk.offer(CHAT);
    desk.tick();
    desk.act(id, 'ACCEPT');
    desk.tick();
    desk.endTask(id);
    desk.tick();
    expect(seen.take()).toEqual([]);
  });

  it('G2 tells no change without a difference, however often the server repeats itself', () => {
    const id = desk.offer(MAIL);
    desk.tick();
    seen.take();
    const heard = jasmine.createSpy('change of the library');
    manager.dialog(id)!.addHandler('change', heard);
    desk.publish('finesse.api.User.1001001.Dialogs.Media', {
      content: '',
      object: { Update: { event: 'PUT', source: `/finesse/api/Dialog/${id}`, data: { dialog: manager.dialog(id)!._data } } }
    });
    desk.tick();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(seen.take()).toEqual([]);
  });

  it('G2 takes neither another order of members nor an empty one for a change', () => {
    const id = desk.offer(MAIL, { callVariable1: 'one' });
    desk.tick();
    seen.take();
    const known = manager.dialog(id)!._data;
    const properties = { ...known.mediaProperties, queueName: '' };
    const Participant = manager
      .dialog(id)!
      .getParticipants()
      .map((one) => Object.fromEntries(Object.entries(one).reverse()));
    const dialog = { ...known, mediaProperties: properties, wrapUpReason: '', participants: { Participant } };
    expect(Object.keys(Participant[0]!).length).toBeGreaterThan(2);
    desk.publish('finesse.api.User.1001001.Dialogs.Media', {
      content: '',
      object: { Update: { event: 'PUT', source: `/finesse/api/Dialog/${id}`, data: { dialog } } }
    });
    desk.tick();
    expect(Object.keys(manager.dialog(id)!._data.mediaProperties!))
      .withContext('the library has taken it over')
      .toContain('queueName');
    expect(seen.take()).toEqual([]);
  });

  it('tells what really changed of the Media object, and nothing else', () => {
    desk.offer(MAIL);
    desk.tick();
    const media = seen.take().filter((line) => line.startsWith('media'));
    expect(media).toEqual(['media state']);
    expect(manager.media!.getState()).toBe('RESERVED');
  });

  it('re-reads the dialogs when the MRD is interrupted and when it goes on: no notification says that their actions are gone', () => {
    const mail = desk.offer(MAIL);
    desk.tick();
    for (const action of ['ACCEPT', 'START']) {
      manager.setTaskState(mail, action);
      desk.tick();
    }
    const chat = desk.offer(CHAT);
    desk.tick();
    seen.take();
    desk.act(chat, 'ACCEPT');
    desk.act(chat, 'START');
    desk.tick();
    expect(manager.media!.getState()).toBe('INTERRUPTED');
    expect(dialogLines()).toEqual([`changed ${mail} live state+actions`, 'dialogs live +0 ~1 -0']);
    expect(manager.dialog(mail)!.getState()).toBe('INTERRUPTED');
    desk.act(chat, 'CLOSE');
    desk.tick();
    expect(manager.dialog(mail)!.getState()).toBe('ACTIVE');
    expect(dialogLines()).toEqual([`changed ${mail} live state+actions`, 'dialogs live +0 ~1 -0']);
  });

  it("re-reads them too when the interrupt is seen in an answer alone, as in the gadget's own refresh of the list", () => {
    const mail = desk.offer(MAIL);
    const chat = desk.offer(CHAT);
    desk.tick();
    desk.copies = () => 0;
    desk.act(chat, 'ACCEPT');
    desk.act(chat, 'START');
    desk.tick();
    expect(manager.dialog(mail)!.getParticipants()[0]!.actions).not.toBeNull();
    const user = (manager.media as unknown as { _restObj: finesse.restservices.User })._restObj;
    user.getMediaList({}).refresh();
    desk.tick();
    expect(manager.media!.getState()).toBe('INTERRUPTED');
    expect(manager.dialog(mail)!.getParticipants()[0]!.actions).toBeNull();
  });

  it('is stale while the dialogs of an interrupted MRD cannot be read again, and goes on until they can', () => {
    const mail = desk.offer(MAIL);
    const chat = desk.offer(CHAT);
    desk.tick();
    desk.act(chat, 'ACCEPT');
    desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 2 });
    desk.act(chat, 'START');
    desk.tick(50);
    expect(manager.state).toBe('stale');
    desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(manager.dialog(mail)!.getParticipants()[0]!.actions).toBeNull();
    expect(desk.server.truth().tasks.find(({ id }) => id === mail)!.actions).toEqual([]);
  });

  it('survives a refresh by the gadget itself, and uses its answer', () => {
    const id = desk.offer(MAIL);
    desk.tick();
    seen.take();
    manager.media!.refresh();
    desk.tick();
    expect(seen.take()).toEqual([]);
    expect(Object.keys(seen.dialogs)).toEqual([id]);
  });
});
