import { describeFacade } from '../support/facade.js';
import { MAIL, OPTIONS, openDesk, type Desk } from '../support/desk.js';

type Media = finesse.restservices.Media;

describeFacade('The drop-in after a failure', ({ enforceMediaOptions, MediaManager }) => {
  let desk: Desk;
  let media: Media | undefined;
  let undo: () => void;
  beforeEach(() => {
    desk = openDesk();
    desk.ready(MAIL);
    undo = enforceMediaOptions(OPTIONS);
    media = undefined;
  });
  afterEach(() => {
    undo();
    desk.dispose();
  });
  /** Opens a gadget that sets no options. */
  const openGadget = (): void => {
    new desk.library.restservices.User({
      id: desk.server.config.agent.id,
      onLoad: (user) => user.getMediaList({ onLoad: (list) => void (media = list.getMedia({ id: MAIL })) })
    });
  };
  const settings = (node: 'A' | 'B' = 'A') => desk.server.truth().media[0]!.settings[node];
  const drift = (): void => {
    desk.fault({ type: 'notifications-down' });
    desk.fault({ type: 'options-drift' });
    desk.tick();
  };
  const reads = (path: string): number => desk.sent().filter((line) => line === `GET ${path}`).length;

  it('repairs the media options, though a cache has them right', () => {
    openGadget();
    desk.tick();
    media!.refresh();
    desk.tick();
    drift();
    desk.recover();
    desk.tick(2000);
    expect(settings()).toEqual(OPTIONS);
  });

  it('repeats a read of the Media that failed, until it succeeds', () => {
    openGadget();
    desk.tick();
    drift();
    desk.fault({ type: 'get-fails', path: '/Media/5001', times: 3 });
    desk.fault({ type: 'get-fails', path: '/Media', times: 3 });
    desk.recover();
    desk.tick(120000);
    expect(settings()).toEqual(OPTIONS);
  });

  it('repeats the first read of the User and of the list, without which a gadget never comes to its Media', () => {
    desk.fault({ type: 'get-fails', path: '/User/1001001', times: 2 });
    desk.fault({ type: 'get-fails', path: '/Media', times: 2 });
    openGadget();
    desk.tick(60000);
    expect(media?.getState()).toBe('READY');
  });

  it('ends after five answers 404 in a row: the MRD is gone for good', () => {
    openGadget();
    desk.tick();
    desk.fault({ type: 'notifications-down' });
    desk.spoil = (request, response) => (/\/Media\/5001(\?|$)/.test(request.path) ? { ...response, status: 404, body: '' } : response);
    desk.forget();
    desk.recover();
    desk.tick(600000);
    const { length } = desk.requests;
    desk.tick(600000);
    expect(desk.requests.length).toBe(length);
    expect(reads('Media/5001')).toBeGreaterThan(4);
  });

  it('leaves a signed-out agent signed out', () => {
    openGadget();
    desk.tick();
    desk.fault({ type: 'notifications-down' });
    desk.setMedia(MAIL, 'LOGOUT');
    desk.fault({ type: 'options-drift' });
    desk.recover();
    desk.tick(60000);
    expect(desk.server.truth().media[0]!.state).toBe('LOGOUT');
  });

  it('leaves the repair to a manager that keeps the MRD, and takes it up when that has gone', () => {
    openGadget();
    desk.tick();
    const manager = new MediaManager({
      mediaId: MAIL,
      mediaOptions: { ...OPTIONS, maxDialogLimit: 3 },
      user: (media as never as { _restObj: finesse.restservices.User })._restObj
    });
    manager.start();
    desk.tick();
    drift();
    desk.recover();
    desk.tick(5000);
    expect(settings().maxDialogLimit).toBe('3');
    desk.tick(600000);
    const { length } = desk.requests;
    desk.tick(600000);
    expect(desk.requests.length).withContext('nobody signs in against the other').toBe(length);
    manager.dispose();
  });

  it('says nothing of a repair that is refused to a manager', () => {
    openGadget();
    desk.tick();
    const manager = new MediaManager({
      mediaId: MAIL,
      mediaOptions: OPTIONS,
      user: (media as never as { _restObj: finesse.restservices.User })._restObj
    });
    const errors: string[] = [];
    manager.on('error', ({ code }) => void errors.push(code));
    manager.start();
    desk.tick();
    desk.spoil = (request, response) => (request.method === 'PUT' ? { ...response, status: 500, body: '' } : response);
    desk.fault({ type: 'options-drift' });
    for (const state of ['NOT_READY', 'READY', 'NOT_READY', 'READY']) {
      desk.setMedia(MAIL, state);
      desk.tick(10000);
    }
    expect(errors).toEqual(['OPTIONS_RESTORE_FAILED']);
    expect(desk.reported).withContext('by the drop-in').toEqual([]);
    manager.dispose();
  });

  it('is over once it was undone', () => {
    openGadget();
    desk.tick();
    undo();
    drift();
    desk.fault({ type: 'get-fails', path: '/Media/5001', times: 30 });
    desk.recover();
    desk.tick(1000);
    desk.forget();
    desk.tick(5000);
    expect(reads('Media/5001')).toBe(0);
  });

  it('is over once it was undone, for media options that the library cannot repair, too', () => {
    openGadget();
    desk.tick();
    undo();
    desk.spoil = (request, response) => (request.method === 'PUT' ? { ...response, status: 500, body: '' } : response);
    desk.fault({ type: 'options-drift' });
    desk.setMedia(MAIL, 'NOT_READY');
    desk.tick(1000);
    desk.forget();
    desk.tick(60000);
    expect(reads('Media/5001')).toBe(0);
  });
});
