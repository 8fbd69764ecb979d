import { apiErrors, dialogData, DIALOGS_NODE, dialogXml, MAIL_DIALOGS, USER, type StubDesktop } from '../support/stub-desktop.js';
import { idsOf, loadDialogs, loadMedia, loadUser, noting } from './steps.js';
import { describeOn, everywhere, openStub } from './worlds.js';

describeOn(everywhere(), 'MediaDialogs', () => {
  let desk: StubDesktop;
  let told: string[];
  beforeEach(() => {
    desk = openStub();
    told = [];
  });
  afterEach(() => desk.dispose());

  const listEvent = (event: string, dialogs: unknown, source = MAIL_DIALOGS): void =>
    desk.notify(DIALOGS_NODE, { event, source, data: { dialogs: { Dialog: dialogs } } });
  const dialogEvent = (data: Record<string, unknown>): void =>
    desk.notify(DIALOGS_NODE, { event: 'PUT', source: String(data['uri']), data: { dialog: data } });

  it('GETs the list of the MRD and listens to the one node of all MRDs; at load only onLoad is called', () => {
    desk.dialogs = [dialogXml('a'), dialogXml('b')];
    const { media } = loadMedia(desk);
    desk.take();
    const dialogs = media.getMediaDialogs(noting(told));
    desk.settle();
    expect(desk.take()).toEqual([`GET ${MAIL_DIALOGS}`]);
    expect(desk.topics()).toContain('finesse.api.User.1001.Dialogs.Media');
    expect(told).toEqual(['load a,b']);
    expect(dialogs.getMedia()).toBe(media);
  });

  it('is made once per Media: the handlers of a second call are ignored', () => {
    const { media, dialogs } = loadDialogs(desk);
    expect(media.getMediaDialogs({ onLoad: () => void told.push('load') })).toBe(dialogs);
    expect(told).toEqual([]);
    expect(desk.take()).toEqual([]);
  });

  it('tells a new dialog to onAdd before it is there, and to onCollectionAdd with the old length', () => {
    const { dialogs } = loadDialogs(desk, ['a'], told);
    let length = -1;
    dialogs.addHandler('collectionAdd', () => (length = dialogs.length));
    listEvent('POST', dialogData('b'));
    expect(told).toEqual(['add, has a', 'collectionAdd b']);
    expect([length, dialogs.length]).toEqual([1, 2]);
  });

  it("tells a known dialog that is added again by its own 'change'", () => {
    const { dialogs } = loadDialogs(desk, ['a'], told);
    dialogs.getCollection()['a']!.addHandler('change', (dialog) => void told.push(`change ${dialog.getState()}`));
    listEvent('POST', dialogData('a', 'ACTIVE'));
    expect(told).toEqual(['add, has a', 'change ACTIVE']);
    expect(dialogs.length).toBe(1);
  });

  it('takes several dialogs from one event', () => {
    const { dialogs } = loadDialogs(desk, [], told);
    listEvent('POST', [dialogData('a'), dialogData('b')]);
    expect(told).toEqual(['add, has ', 'collectionAdd a', 'collectionAdd b']);
    expect(dialogs.length).toBe(2);
  });

  it('tells a removed dialog with its last data while it is still there, and ignores an unknown one', () => {
    const { dialogs } = loadDialogs(desk, ['a'], told);
    let present: string[] = [];
    dialogs.addHandler('collectionDelete', () => (present = [...idsOf(dialogs), String(dialogs.length)]));
    listEvent('DELETE', dialogData('x', 'CLOSED'));
    listEvent('DELETE', dialogData('a', 'CLOSED'));
    expect(told).toEqual(['delete, has a', 'delete, has a', 'collectionDelete a CLOSED']);
    expect(present).toEqual(['a', '1']);
    expect([idsOf(dialogs), dialogs.length]).toEqual([[], 0]);
  });

  it("tells a changed dialog by that dialog's 'change' only, and ignores an unknown one", () => {
    const { dialogs } = loadDialogs(desk, ['a'], told);
    dialogs.getCollection()['a']!.addHandler('change', (dialog) => void told.push(`change ${dialog.getState()}`));
    dialogEvent(dialogData('a', 'ACTIVE'));
    dialogEvent(dialogData('x', 'ACTIVE'));
    expect(told).toEqual(['change ACTIVE']);
  });

  it('keeps nothing but the last event in its own data', () => {
    const { dialogs } = loadDialogs(desk, ['a', 'b']);
    listEvent('POST', dialogData('c'));
    expect(dialogs.getData() as object).toEqual({ Dialog: dialogData('c') });
  });

  it('never sees the dialogs of another MRD, and drops those of an MRD nobody asked for', () => {
    const { dialogs } = loadDialogs(desk, ['a'], told);
    listEvent('POST', dialogData('chat', 'OFFERED', '5002'), `${USER}/Media/5002/Dialogs`);
    dialogEvent(dialogData('a', 'ACTIVE', '5002'));
    expect(told).toEqual([]);
    expect(dialogs.getCollection()['a']!.getState()).toBe('OFFERED');
  });

  it('loads with the dialog of an early event alone, and holds the answer back until the next refresh', () => {
    desk.dialogs = [dialogXml('a'), dialogXml('b')];
    const dialogs = loadMedia(desk).media.getMediaDialogs(noting(told));
    listEvent('POST', dialogData('c'));
    expect(told).toEqual(['load c', 'add, has c']);
    desk.settle();
    expect(idsOf(dialogs)).toEqual(['c']);
    dialogs.refresh();
    desk.settle();
    expect(told.slice(2)).toEqual(['collectionAdd a', 'collectionAdd b', 'collectionDelete c OFFERED']);
  });

  it('reports a failed first GET once; then the next event loads it with that dialog alone', () => {
    desk.answers[MAIL_DIALOGS] = { status: 503 };
    loadMedia(desk).media.getMediaDialogs(noting(told));
    desk.clock.tick(60000);
    expect(told).toEqual(['error']);
    listEvent('POST', dialogData('c'));
    expect(told).toEqual(['error', 'load c', 'add, has c']);
  });

  it('loads by a refresh after a failed first GET', () => {
    desk.answers[MAIL_DIALOGS] = { status: 503 };
    const dialogs = loadMedia(desk).media.getMediaDialogs(noting(told));
    desk.settle();
    delete desk.answers[MAIL_DIALOGS];
    desk.dialogs = [dialogXml('a')];
    expect(dialogs.refresh()).toBe(dialogs);
    desk.settle();
    expect(told).toEqual(['error', 'load a']);
  });

  it('makes one attempt at a refresh, whatever is asked for, and reports its failure', () => {
    const { dialogs } = loadDialogs(desk, ['a'], told);
    desk.answers[MAIL_DIALOGS] = { status: 503 };
    (dialogs.refresh as (retries: number) => unknown)(5);
    desk.clock.tick(60000);
    expect(desk.take()).toEqual([`GET ${MAIL_DIALOGS}`]);
    expect(told).toEqual(['error']);
    expect(idsOf(dialogs)).toEqual(['a']);
  });

  it('hands itself to onError when a refresh answers with something else', () => {
    const { dialogs } = loadDialogs(desk, ['a'], told);
    let given: unknown;
    dialogs.addHandler('error', (rsp) => (given = rsp));
    desk.answers[MAIL_DIALOGS] = { body: '<html/>' };
    dialogs.refresh();
    desk.settle();
    expect(given).toBe(dialogs);
    expect(idsOf(dialogs)).toEqual(['a']);
  });

  it("compares a refreshed list: every known dialog changes, and the list's own 'change' is silent", () => {
    const { dialogs } = loadDialogs(desk, ['a', 'b'], told);
    dialogs.getCollection()['a']!.addHandler('change', () => void told.push('change a'));
    desk.dialogs = [dialogXml('a'), dialogXml('c')];
    dialogs.refresh();
    desk.settle();
    expect(told).toEqual(['change a', 'collectionAdd c', 'collectionDelete b OFFERED']);
  });

  it('lets a task be refreshed by hand', () => {
    const { dialogs } = loadDialogs(desk, ['a'], told);
    desk.answers['/finesse/api/Dialog/a'] = { body: dialogXml('a', 'INTERRUPTED') };
    const dialog = dialogs.getCollection()['a']!;
    dialog.addHandler('change', () => void told.push(dialog.getState()));
    dialog.refresh();
    desk.settle();
    expect(told).toEqual(['INTERRUPTED']);
  });

  it('acts on a task with an optional target and returns it', () => {
    const { dialogs } = loadDialogs(desk, ['a']);
    const dialog = dialogs.getCollection()['a']!;
    expect(dialog.setTaskState('ACCEPT', { success: ({ status }) => void told.push(`success ${status}`) })).toBe(dialog);
    desk.settle();
    expect(desk.take()).toEqual(['PUT /finesse/api/Dialog/a']);
    expect(desk.sent.at(-1)!.body).toBe('<Dialog><requestedAction>ACCEPT</requestedAction><target/></Dialog>');
    expect(told).toEqual(['success 202']);
  });

  it('throws in the hub on a failure reported for the dialog, so that its error handler is never called', () => {
    const { dialogs } = loadDialogs(desk, ['a']);
    dialogs.getCollection()['a']!.setTaskState('ACCEPT', { error: () => void told.push('error') });
    desk.settle();
    const failure = { event: 'PUT', source: '/finesse/api/Dialog/a', requestId: desk.requestId(), data: apiErrors('E_X') };
    desk.notify(DIALOGS_NODE, failure);
    expect(told).toEqual([]);
    expect(desk.thrown.length).toBe(1);
    expect(desk.thrown[0]).toContain('TypeError');
  });

  it('calls the error handler for a failure reported for the list, and again if that is repeated', () => {
    const { dialogs } = loadDialogs(desk, ['a']);
    dialogs.getCollection()['a']!.setTaskState('ACCEPT', { error: () => void told.push('error') });
    desk.settle();
    const failure = { event: 'PUT', source: MAIL_DIALOGS, requestId: desk.requestId(), data: apiErrors('E_X') };
    desk.notify(DIALOGS_NODE, failure);
    desk.notify(DIALOGS_NODE, failure);
    expect(told).toEqual(['error', 'error']);
  });

  it("gives a second user's dialogs no events", () => {
    loadDialogs(desk, ['a']);
    const list = loadUser(desk, {}, '1002').getMediaList({});
    desk.settle();
    list.getMedia({ id: '5002' }).getMediaDialogs(noting(told));
    desk.settle();
    told.splice(0);
    const source = '/finesse/api/User/1002/Media/5002/Dialogs';
    desk.notify('/finesse/api/User/1002/Dialogs/Media', {
      event: 'POST',
      source,
      data: { dialogs: { Dialog: dialogData('z', 'OFFERED', '5002') } }
    });
    expect(told).toEqual([]);
    expect(desk.topics()).not.toContain('finesse.api.User.1002.Dialogs.Media');
  });

  it('knows the classes by instanceof', () => {
    const { dialogs, list } = loadDialogs(desk, ['a']);
    const { Dialogs, DialogBase, MediaDialog, MediaDialogs, RestBase, RestCollectionBase } = desk.library.restservices;
    const dialog = dialogs.getCollection()['a']!;
    expect([MediaDialogs, Dialogs, RestCollectionBase, RestBase].every((type) => dialogs instanceof type)).toBeTrue();
    expect([MediaDialog, DialogBase, RestBase].every((type) => dialog instanceof type)).toBeTrue();
    expect(list).not.toBeInstanceOf(Dialogs);
  });
});
