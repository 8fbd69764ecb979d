// The faults of the library that no other spec of the manager names: see docs/vendor-behaviour.md.
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';
import { CHAT, MAIL, OPTIONS, type Desk } from '../support/desk.js';
import type { Recorder } from '../support/recorder.js';
import type { MediaManager as Manager } from '../../src/index.js';

/** 15.0 throws where it should schedule the retry. */
const libraryLosesRetries = () => (window as { finesseSandboxProfile?: string }).finesseSandboxProfile === '15.0';

describeFacade("The library's peculiarities", (facade) => {
  const fixture = createFixture(facade);
  let desk: Desk;
  let manager: Manager;
  let seen: Recorder;
  beforeEach(() => {
    ({ desk } = fixture);
    ({ manager, seen } = fixture.make());
  });
  const start = () => {
    manager.start();
    desk.tick();
    seen.take();
  };
  const lose = () => {
    desk.fault({ type: 'notifications-down' });
    desk.tick();
    seen.completions = 0;
  };
  /** Replaces the next answer to a GET of the dialogs. */
  const garble = (body: string) => {
    const request = desk.server.request.bind(desk.server);
    let once = true;
    desk.server.request = (sent) => {
      const response = request(sent);
      if (!once || !/\/Media\/5001\/Dialogs/.test(sent.path)) return response;
      once = false;
      return { ...response, status: 200, body };
    };
  };

  it('a library whose requests cannot be seen: complete after two quiet seconds, by the documented handlers alone', () => {
    const { prototype } = desk.library.restservices.RestBase as unknown as { prototype: { restRequest: unknown } };
    const { restRequest } = prototype;
    Object.defineProperty(prototype, 'restRequest', { get: () => restRequest, set: () => undefined });
    const gone = desk.offer(MAIL);
    manager.start();
    desk.tick(5000);
    expect(manager.state).toBe('ready');
    expect(Object.keys(seen.dialogs)).toEqual([gone]);
    lose();
    desk.endTask(gone);
    const fresh = desk.offer(MAIL);
    desk.recover();
    desk.tick(5000);
    expect(manager.state).toBe('ready');
    expect(Object.keys(seen.dialogs)).toEqual([fresh]);
    expect(seen.completions).toBe(1);
    expect(seen.broken).toEqual([]);
  });

  it('a release that cannot say its connection status', () => {
    delete (desk.library.clientservices.ClientServices as { getNotificationConnectionState?: unknown }).getNotificationConnectionState;
    start();
    expect(manager.state).toBe('ready');
    lose();
    expect(manager.state).toBe('disconnected');
    desk.recover();
    desk.tick();
    expect(seen.completions).toBe(1);
  });

  for (const [what, body] of [
    ['another resource', '<User><id>1</id></User>'],
    ['nothing', ''],
    ['a page of a proxy', '<html><body>Sign in</body></html>']
  ] as const) {
    it(`an answer 200 with ${what}: taken for a failed read, and read again`, () => {
      start();
      lose();
      const fresh = desk.offer(MAIL);
      garble(body);
      desk.recover();
      desk.tick(60);
      expect(manager.state).toBe('stale');
      desk.tick(60000);
      expect(manager.state).toBe('ready');
      expect(Object.keys(seen.dialogs)).toEqual([fresh]);
      expect(seen.completions).toBe(1);
    });
  }

  it("the library's repetition of a Media every 10 s, which all desktops make in step, does not run beside ours", () => {
    start();
    lose();
    desk.forget();
    desk.recover();
    desk.fault({ type: 'get-fails', path: '/Media/5001', times: 2 });
    spyOn(Math, 'random').and.returnValue(0.5);
    desk.tick(60000);
    // After 0.1 s, then half of 4 s, then half of 8 s: three reads, and none at 10 s.
    expect(desk.sent().filter((line) => line === 'GET Media/5001').length).toBe(3);
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe(desk.server.truth().media[0]!.state!);
  });

  it('dispose() while a Media is being read again hands the failure to the library, which goes on by itself', () => {
    start();
    lose();
    const media = manager.media!;
    desk.recover();
    desk.fault({ type: 'get-fails', path: '/Media/5001', times: 1 });
    desk.tick(100);
    expect(manager.state).toBe('stale');
    manager.dispose();
    desk.setMedia(MAIL, 'NOT_READY');
    desk.forget();
    desk.tick(11000);
    const goesOn = desk.sent().includes('GET Media/5001');
    expect(goesOn).toBe(!libraryLosesRetries());
    expect(media.getState()).toBe('NOT_READY');
  });

  it('a late failure of a task action that the server reports for the list, twice: its handlers hear it once', () => {
    start();
    const id = desk.offer(MAIL);
    desk.tick();
    const errors: unknown[] = [];
    manager.setTaskState(id, 'ACCEPT', { error: (response) => void errors.push(response.object) });
    const { requestId } = desk.requests.at(-1)!;
    const apiError = {
      errorData: '20',
      errorMedia: MAIL,
      errorMessage: 'E_ARM_STAT_INCONSISTENT_MEDIA_ROUTING_DOMAIN_IDS',
      errorType: 'Inconsistent'
    };
    for (let i = 0; i < 2; i++) {
      const source = `/finesse/api/User/${desk.server.config.agent.id}/Media/${MAIL}/Dialogs`;
      const update = { event: 'PUT', source, requestId, data: { apiErrors: { apiError } } };
      desk.publish(`finesse.api.User.${desk.server.config.agent.id}.Dialogs.Media`, { content: '', object: { Update: update } });
    }
    desk.tick();
    expect(errors.length).toBe(1);
    expect(seen.errors.map(({ code }) => code)).toEqual(['TASK_ACTION_FAILED']);
    expect(seen.errors[0]!.message).toContain(apiError.errorMessage);
  });

  it('a single call variable, which the library rewrites into a list when it is read, is no change', () => {
    start();
    const id = desk.offer(MAIL);
    desk.tick();
    const put = () => {
      const dialog = JSON.parse(JSON.stringify(manager.dialog(id)!._data)) as { mediaProperties: { callvariables: unknown } };
      dialog.mediaProperties.callvariables = { CallVariable: { name: 'callVariable1', value: 'one' } };
      const update = { event: 'PUT', source: `/finesse/api/Dialog/${id}`, data: { dialog } };
      desk.publish(`finesse.api.User.${desk.server.config.agent.id}.Dialogs.Media`, { content: '', object: { Update: update } });
    };
    put();
    expect(seen.take()).toContain(`changed ${id} live callVariables`);
    expect(manager.dialog(id)!.getMediaProperties().callVariable1).toBe('one');
    put();
    expect(seen.take()).toEqual([]);
  });

  it("dispose() from inside a listener does not cost a handler of the gadget's its turn", () => {
    start();
    const id = desk.offer(MAIL);
    desk.tick();
    const own: string[] = [];
    manager.on('dialogChanged', () => manager.dispose());
    manager.dialog(id)!.addHandler('change', (dialog) => void own.push(dialog.getState()));
    desk.act(id, 'ACCEPT');
    desk.tick();
    expect(manager.state).toBe('disposed');
    expect(own).toEqual(['ACCEPTED']);
    const { length } = seen.lines;
    desk.act(id, 'START');
    desk.tick();
    expect(own).toEqual(['ACCEPTED', 'ACTIVE']);
    expect(seen.lines.length).toBe(length);
  });

  it('an older notification of a dialog that comes after an answer which knew of an interrupt: read again, once', () => {
    start();
    const mail = desk.offer(MAIL);
    const chat = desk.offer(CHAT);
    desk.tick();
    const older = JSON.parse(JSON.stringify(manager.dialog(mail)!._data)) as object;
    desk.act(chat, 'ACCEPT');
    desk.act(chat, 'START');
    desk.tick();
    const actions = () => manager.dialog(mail)!.getParticipants()[0]!.actions;
    expect(actions()).toBeNull();
    desk.forget();
    const node = `finesse.api.User.${desk.server.config.agent.id}`;
    const media = { ...manager.media!._data };
    const publish = (topic: string, source: string, data: object) =>
      desk.publish(`${node}.${topic}`, { content: '', object: { Update: { event: 'PUT', source, data } } });
    publish('Dialogs.Media', `/finesse/api/Dialog/${mail}`, { dialog: older });
    for (let i = 0; i < 3; i++) publish('Media', `/finesse/api/User/1001001/Media/${MAIL}`, { media });
    desk.tick();
    expect(actions()).toBeNull();
    expect(desk.sent()).toEqual(['GET Media/5001/Dialogs']);
  });

  for (const state of ['WORK', 'WORK_NOT_READY']) {
    it(`a node that calls the state after a failure ${state}: the agent counts as signed in, and the media options are repaired`, () => {
      start();
      const request = desk.server.request.bind(desk.server);
      desk.server.request = (sent) => {
        const response = request(sent);
        return { ...response, body: response.body.replace(/<state>WORK<\/state>/g, `<state>${state}</state>`) };
      };
      desk.fault({ type: 'failover' });
      desk.tick();
      desk.recover();
      desk.tick(20);
      expect(manager.media!.getState()).toBe(state);
      desk.tick(5000);
      expect(manager.media!.getState()).toBe('READY');
      expect(desk.server.truth().media[0]!.settings.B).toEqual(OPTIONS);
      expect(seen.lines.filter((line) => line.startsWith('options')).length).toBe(1);
    });
  }

  it('a failure that never ends: disconnected, and not one request', () => {
    start();
    lose();
    desk.forget();
    desk.tick(3600000);
    expect(manager.state).toBe('disconnected');
    expect(desk.sent()).toEqual([]);
  });

  it('a helper whose options cannot be reached, and a gadget that gave it lower-case ones: the manager repairs the media options itself', () => {
    const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
    desk.tick();
    const list = user.getMediaList({});
    desk.tick();
    const media = list.getMedia({
      id: MAIL,
      mediaOptions: { maxDialogLimit: '5', interruptAction: 'accept', dialogLogoutAction: 'transfer' } as never
    });
    Object.defineProperty(media, '_optionsHelper', { get: () => undefined, set: () => undefined });
    ({ manager, seen } = fixture.make(MAIL, { user }));
    start();
    lose();
    desk.fault({ type: 'options-drift' });
    desk.recover();
    desk.tick(60000);
    expect(desk.server.truth().media[0]!.settings.A).toEqual(OPTIONS);
    expect(manager.state).toBe('ready');
  });
});
