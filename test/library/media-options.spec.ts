import { apiErrors, MAIL, mediaData, USER, type StubDesktop } from '../support/stub-desktop.js';
import { loadList, loadMedia } from './steps.js';
import { describeOn, everywhere, openStub } from './worlds.js';

describeOn(everywhere(), 'MediaOptionsHelper', () => {
  const WANTED = { maxDialogLimit: '7', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } as const;
  const SIGN_IN = `PUT ${MAIL}`;
  let desk: StubDesktop;
  beforeEach(() => {
    desk = openStub();
  });
  afterEach(() => desk.dispose());

  const mediaEvent = (fields: Record<string, string> = {}): void =>
    desk.notify(`${USER}/Media`, { event: 'PUT', source: MAIL, data: { media: mediaData('5001', fields) } });

  it('signs in within getMedia when the media options differ, and is silent when they do not', () => {
    const { list } = loadList(desk);
    desk.take();
    list.getMedia({ id: '5002', mediaOptions: { ...WANTED, maxDialogLimit: '5' } });
    expect(desk.take()).toEqual([]);
    list.getMedia({ id: '5001', mediaOptions: WANTED });
    expect(desk.take()).toEqual([SIGN_IN]);
    expect(desk.sent.at(-1)!.body).toContain('<state>LOGIN</state><maxDialogLimit>7</maxDialogLimit>');
  });

  it('never signs a signed-out agent in', () => {
    const { media } = loadMedia(desk);
    mediaEvent({ state: 'LOGOUT' });
    media.setMediaOptions(WANTED);
    mediaEvent({ state: 'LOGOUT' });
    expect(desk.take()).not.toContain(SIGN_IN);
  });

  it('keeps the object of the caller, and turns its limit into text', () => {
    const options = { ...WANTED, maxDialogLimit: 7 } as unknown as finesse.restservices.MediaOptions;
    const { media } = loadMedia(desk, { mediaOptions: options });
    expect((media as unknown as { _mediaOptions: object })._mediaOptions).toBe(options);
    expect(options.maxDialogLimit as string).toBe('7');
  });

  it('waits for the answer before it looks again', () => {
    loadMedia(desk, { mediaOptions: WANTED });
    desk.take();
    mediaEvent();
    expect(desk.take()).toEqual([]);
    desk.settle();
    mediaEvent();
    expect(desk.take()).toEqual([SIGN_IN]);
  });

  it('takes E_ARM_STAT_AGENT_ALREADY_LOGGED_IN for a success', () => {
    loadMedia(desk, { mediaOptions: WANTED });
    desk.settle();
    desk.notify(`${USER}/Media`, {
      event: 'PUT',
      source: MAIL,
      requestId: desk.requestId(),
      data: apiErrors('E_ARM_STAT_AGENT_ALREADY_LOGGED_IN')
    });
    expect(desk.thrown).toEqual([]);
    desk.take();
    mediaEvent({ maxDialogLimit: '7' });
    expect(desk.take()).toEqual([]);
  });

  it('throws on any other error, and tries again with the next event', () => {
    desk.answers[MAIL] = { status: 400 };
    loadMedia(desk, { mediaOptions: WANTED });
    desk.settle();
    expect(desk.thrown.length).toBe(1);
    desk.take();
    mediaEvent();
    expect(desk.take()).toEqual([SIGN_IN]);
  });

  for (const node of [`${USER}/Media`, MAIL]) {
    it(`throws nothing into the hub for an error on ${node}, and looks again even if the answer is still on its way`, () => {
      loadMedia(desk, { mediaOptions: WANTED });
      desk.notify(node, { event: 'PUT', source: MAIL, requestId: desk.requestId(), data: apiErrors('OTHER') });
      expect(desk.thrown).toEqual([]);
      desk.take();
      mediaEvent();
      expect(desk.take()).toEqual([SIGN_IN]);
    });
  }

  for (const [what, options] of [
    ['partial options', { maxDialogLimit: '5' }],
    ['lower-case options', { maxDialogLimit: '5', interruptAction: 'accept', dialogLogoutAction: 'transfer' }]
  ] as const) {
    it(`signs in again with every event, for ever, for ${what}`, () => {
      loadMedia(desk, { mediaOptions: options as unknown as finesse.restservices.MediaOptions });
      desk.settle();
      desk.take();
      for (let event = 0; event < 3; event += 1) {
        mediaEvent();
        desk.settle();
      }
      expect(desk.take()).toEqual([SIGN_IN, SIGN_IN, SIGN_IN]);
    });
  }

  it('stays with the first options object, while login() uses the last', () => {
    const { list, media } = loadMedia(desk, { mediaOptions: WANTED });
    desk.settle();
    list.getMedia({ id: '5001', mediaOptions: { ...WANTED, maxDialogLimit: '2' } });
    mediaEvent();
    expect(desk.sent.at(-1)!.body).toContain('<maxDialogLimit>7</maxDialogLimit>');
    media.login({});
    expect(desk.sent.at(-1)!.body).toContain('<maxDialogLimit>2</maxDialogLimit>');
  });
});
