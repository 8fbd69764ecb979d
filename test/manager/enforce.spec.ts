import { describeFacade } from '../support/facade.js';
import { libraryUnderTest } from '../support/library.js';
import { CHAT, MAIL, OPTIONS, openDesk, type Desk } from '../support/desk.js';

type MediaList = finesse.restservices.MediaList;

describeFacade('enforceMediaOptions, the drop-in', ({ enforceMediaOptions }) => {
  let desk: Desk;
  let list: MediaList;
  let undo: () => void;
  beforeEach(() => {
    desk = openDesk();
    undo = () => undefined;
    const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
    desk.tick();
    list = user.getMediaList({});
    desk.tick();
  });
  afterEach(() => {
    undo();
    desk.dispose();
  });
  const bodies = () => desk.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body.replace(/<reasonCodeId.*?\/>/, ''));
  const body = (limit: string, interrupt: string, logout: string) =>
    `<Media><state>LOGIN</state><maxDialogLimit>${limit}</maxDialogLimit><interruptAction>${interrupt}</interruptAction><dialogLogoutAction>${logout}</dialogLogoutAction></Media>`;

  it('gives a gadget that names no options complete ones, at getMedia and at login', () => {
    undo = enforceMediaOptions(OPTIONS);
    const media = list.getMedia({ id: MAIL });
    media.login({ handlers: {} });
    desk.tick();
    expect(bodies()).toEqual([body('5', 'ACCEPT', 'TRANSFER')]);
  });

  it('repairs them after a failure, though the gadget never told them', () => {
    undo = enforceMediaOptions(OPTIONS);
    list.getMedia({ id: MAIL }).login({});
    desk.tick();
    desk.fault({ type: 'notifications-down' });
    desk.fault({ type: 'options-drift' });
    desk.tick();
    desk.recover();
    desk.tick(1000);
    expect(desk.server.truth().media[0]!.settings.A).toEqual(OPTIONS);
  });

  it('completes partial options and makes lower-case ones canonical; what the gadget says stands', () => {
    undo = enforceMediaOptions(OPTIONS);
    const media = list.getMedia({ id: MAIL, mediaOptions: { maxDialogLimit: 3, interruptAction: 'ignore' } as never });
    media.login({});
    desk.tick();
    expect(bodies()).toEqual([body('3', 'IGNORE', 'TRANSFER')]);
    desk.tick(5000);
    expect(bodies().length).withContext('no sign-in on every event').toBe(1);
  });

  it('replaces what no server accepts', () => {
    undo = enforceMediaOptions(OPTIONS);
    list.getMedia({ id: MAIL }).login({ maxDialogLimit: '50', interruptAction: 'MAYBE', dialogLogoutAction: 'CLOSE' } as never);
    desk.tick();
    expect(bodies())
      .withContext('and what getMedia was given stands')
      .toEqual([body('5', 'ACCEPT', 'TRANSFER')]);
  });

  it('has options per MRD, and leaves an MRD alone that is not named', () => {
    undo = enforceMediaOptions({ [CHAT]: { maxDialogLimit: 2, interruptAction: 'IGNORE', dialogLogoutAction: 'CLOSE' } });
    list.getMedia({ id: CHAT }).login({});
    list.getMedia({ id: MAIL }).login({ maxDialogLimit: '7', interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' });
    desk.tick();
    expect(bodies()).toEqual([body('2', 'IGNORE', 'CLOSE'), body('7', 'ACCEPT', 'CLOSE')]);
  });

  it('changes neither the handlers nor what getMedia returns, nor the object of the gadget', () => {
    undo = enforceMediaOptions(OPTIONS);
    const given = { id: MAIL, onLoad: jasmine.createSpy('onLoad') };
    const media = list.getMedia(given);
    expect(given.onLoad).toHaveBeenCalledOnceWith(media);
    expect(Object.keys(given)).toEqual(['id', 'onLoad']);
    expect(list.getMedia({ id: MAIL })).toBe(media);
    expect(() => list.getMedia({ id: '4711' })).toThrowError(/4711/);
  });

  it('can be undone, twice', () => {
    const { getMedia } = desk.library.restservices.MediaList.prototype;
    undo = enforceMediaOptions(OPTIONS);
    expect(desk.library.restservices.MediaList.prototype.getMedia).not.toBe(getMedia);
    undo();
    undo();
    expect(desk.library.restservices.MediaList.prototype.getMedia).toBe(getMedia);
  });

  it('passes everything through once it was undone, where somebody has wrapped it since', () => {
    const { prototype } = desk.library.restservices.MediaList;
    undo = enforceMediaOptions(OPTIONS);
    const ours = prototype.getMedia;
    const wrapper = function (this: MediaList, given: { id: string }) {
      return ours.call(this, given);
    };
    prototype.getMedia = wrapper;
    undo();
    expect(prototype.getMedia).toBe(wrapper);
    list.getMedia({ id: MAIL }).login({ maxDialogLimit: '7', interruptAction: 'IGNORE', dialogLogoutAction: 'CLOSE' });
    desk.tick();
    expect(bodies()).toEqual([body('7', 'IGNORE', 'CLOSE')]);
  });

  it('waits for a library that is loaded after it', () => {
    const page = window as unknown as { finesse?: unknown };
    const { finesse: library } = page;
    delete page.finesse;
    undo = enforceMediaOptions(OPTIONS);
    desk.tick(1000);
    page.finesse = library;
    desk.tick(100);
    list.getMedia({ id: MAIL }).login({});
    desk.tick();
    expect(bodies()).toEqual([body('5', 'ACCEPT', 'TRANSFER')]);
  });

  it('is there before the script after finesse.js runs, without waiting for a timer', async () => {
    const page = window as unknown as { finesse?: unknown; laterFinesse?: unknown };
    page.laterFinesse = page.finesse;
    delete page.finesse;
    undo = enforceMediaOptions(OPTIONS);
    const tag = document.createElement('script');
    tag.src = URL.createObjectURL(new Blob(['window.finesse = window.laterFinesse;'], { type: 'text/javascript' }));
    const loaded = new Promise((resolve) => tag.addEventListener('load', resolve));
    document.head.append(tag);
    await loaded;
    tag.remove();
    list.getMedia({ id: MAIL }).login({});
    desk.tick();
    expect(bodies()).toEqual([body('5', 'ACCEPT', 'TRANSFER')]);
  });

  it('holds for a finesse.js that the page loads a second time, and for the first one, until it is undone', async () => {
    undo = enforceMediaOptions(OPTIONS);
    const first = desk.library;
    const { text } = libraryUnderTest();
    const original = first.restservices.MediaList.prototype.getMedia;
    const page = window as unknown as { finesse: typeof first };
    const tag = document.createElement('script');
    tag.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const loaded = new Promise((resolve) => tag.addEventListener('load', resolve));
    document.head.append(tag);
    await loaded;
    tag.remove();
    const second = page.finesse;
    expect(second.restservices.MediaList)
      .withContext('another copy')
      .not.toBe(list.constructor as never);
    second.clientservices.ClientServices.init({ ...first.gadget.Config } as never);
    // The first copy has subscribed to this agent's topics. The second needs its own User to be independent.
    const user = new second.restservices.User({ id: desk.server.config.agent.id });
    desk.tick();
    const medias = user.getMediaList({});
    desk.tick();
    medias.getMedia({ id: MAIL }).login({ handlers: {} });
    list.getMedia({ id: CHAT }).login({ handlers: {} });
    desk.tick();
    expect(bodies()).toEqual([body('5', 'ACCEPT', 'TRANSFER'), body('5', 'ACCEPT', 'TRANSFER')]);
    undo();
    expect(list.getMedia).not.toBe(original);
    expect(medias.getMedia).not.toBe(original);
    page.finesse = first;
  });

  it('says FINESSE_MISSING to the window when there is none after 30 seconds, and nothing once it was undone', () => {
    const page = window as unknown as { finesse?: unknown };
    const { finesse: library } = page;
    delete page.finesse;
    enforceMediaOptions(OPTIONS);
    enforceMediaOptions(OPTIONS)();
    desk.tick(29000);
    expect(() => desk.tick(2000)).toThrowError(/finesse\.min\.js/);
    desk.tick(60000);
    page.finesse = library;
  });

  it('falls back to its own options where a release does not keep what getMedia was told', () => {
    undo = enforceMediaOptions(OPTIONS);
    const media = list.getMedia({ id: MAIL, mediaOptions: { ...OPTIONS, maxDialogLimit: '3' } });
    delete (media as { _mediaOptions?: unknown })._mediaOptions;
    media.login({});
    desk.tick(20);
    expect(bodies()).toEqual([body('5', 'ACCEPT', 'TRANSFER')]);
  });

  it('keeps what a first getMedia was told when a second tells nothing', () => {
    undo = enforceMediaOptions(OPTIONS);
    list.getMedia({ id: MAIL, mediaOptions: { ...OPTIONS, maxDialogLimit: '3' } });
    list.getMedia({ id: MAIL }).login({});
    desk.tick(5000);
    expect(bodies()).toEqual([body('3', 'ACCEPT', 'TRANSFER')]);
  });

  it('corrects a getMedia with partial options that came before it: no sign-in on every event', () => {
    const media = list.getMedia({ id: MAIL, mediaOptions: { maxDialogLimit: '3' } as never });
    undo = enforceMediaOptions(OPTIONS);
    media.login({});
    desk.tick();
    desk.forget();
    desk.setMedia(MAIL, 'READY');
    desk.tick();
    desk.offer(MAIL);
    desk.tick();
    expect(bodies()).toEqual([]);
    expect(desk.server.truth().media[0]!.settings.A).toEqual({ ...OPTIONS, maxDialogLimit: '3' });
  });
});
