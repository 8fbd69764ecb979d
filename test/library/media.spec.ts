import { apiErrors, CHAT, MAIL, MAIL_DIALOGS, mediaData, mediaXml, NOT_LOADED, USER, type StubDesktop } from '../support/stub-desktop.js';
import { idsOf, loadList, loadMedia, loadUser } from './steps.js';
import { describeOn, everywhere, openStub } from './worlds.js';

describeOn(everywhere(), 'MediaList and Media', ({ release }) => {
  const NODE = `${USER}/Media`;
  let desk: StubDesktop;
  let told: string[];
  beforeEach(() => {
    desk = openStub();
    told = [];
  });
  afterEach(() => desk.dispose());

  it('makes one MediaList per user: the handlers of a second call are ignored', () => {
    const user = loadUser(desk);
    const options = { onLoad: () => void told.push('first') };
    const list = user.getMediaList(options);
    expect(user.getMediaList({ onLoad: () => void told.push('second') })).toBe(list);
    desk.settle();
    expect(told).toEqual(['first']);
    expect((options as unknown as { parentObj: object }).parentObj).toBe(user);
  });

  it('needs a loaded user for the list, and a loaded list for a media', () => {
    const unloaded = new desk.library.restservices.User({ id: '1001' });
    expect(() => unloaded.getMediaList()).toThrowError(NOT_LOADED);
    desk.settle();
    const list = unloaded.getMediaList({});
    expect(() => list.getMedia({ id: '5001' })).toThrowError(NOT_LOADED);
    desk.settle();
    expect(() => list.getMedia({ id: '9' })).toThrowError('No media found with id: 9');
  });

  it('loads the list without collectionAdd, and each Media with a topic of its own', () => {
    const { list } = loadList(desk, { onCollectionAdd: () => void told.push('collectionAdd') });
    expect(idsOf(list)).toEqual(['5001', '5002']);
    expect(list.length).toBe(2);
    expect(told).toEqual([]);
    expect(desk.topics()).toContain('finesse.api.User.1001.Media.5001');
    expect(desk.take()).toEqual([`GET ${USER}`, `GET ${NODE}`]);
  });

  it('runs onLoad before getMedia returns, and without a request', () => {
    const { list } = loadList(desk);
    desk.take();
    let media: finesse.restservices.Media | undefined = undefined;
    let seen: unknown = 'nothing';
    media = list.getMedia({ id: '5001', onLoad: () => (seen = media) });
    expect(seen).toBeUndefined();
    expect(media).toBeInstanceOf(desk.library.restservices.Media);
    expect(desk.take()).toEqual([]);
  });

  it('returns the same Media every time, with the handlers of every call', () => {
    const { list, media } = loadMedia(desk, { onChange: () => void told.push('first') });
    expect(list.getMedia({ id: '5001', onChange: () => void told.push('second') })).toBe(media);
    desk.notify(NODE, { event: 'PUT', source: MAIL, data: { media: mediaData('5001') } });
    expect(told).toEqual(['first', 'second']);
  });

  it('brings an event of either node to the Media it is about, and to no other', () => {
    const { list, media } = loadMedia(desk, { onChange: ({ getState }) => void told.push(`5001 ${getState.call(media)}`) });
    list.getMedia({ id: '5002', onChange: () => void told.push('5002') });
    desk.notify(NODE, { event: 'PUT', source: MAIL, data: { media: mediaData('5001', { state: 'WORK' }) } });
    desk.notify(MAIL, { event: 'PUT', source: MAIL, data: { Media: mediaData('5001', { state: 'READY' }) } });
    desk.notify(NODE, { event: 'PUT', source: CHAT, data: { media: mediaData('5002') } });
    expect(told).toEqual(['5001 WORK', '5001 READY', '5002']);
  });

  it('reads its fields, with "isLoggedIn" undefined where there is no state', () => {
    const { media } = loadMedia(desk);
    expect([media.getId(), media.getState(), media.getMaxDialogLimit(), media.getRoutable(), media.isLoggedIn()]).toEqual([
      '5001',
      'READY',
      '5',
      true,
      true
    ]);
    desk.notify(NODE, { event: 'PUT', source: MAIL, data: { media: { uri: MAIL, id: '5001' } } });
    expect(media.isLoggedIn()).toBeUndefined();
    desk.notify(NODE, { event: 'PUT', source: MAIL, data: { media: mediaData('5001', { state: 'LOGOUT' }) } });
    expect(media.isLoggedIn()).toBeFalse();
  });

  it('fails on the label of a reason code', () => {
    const { media } = loadMedia(desk);
    expect(media.getReasonCodeLabel()).toBe('');
    desk.notify(NODE, { event: 'PUT', source: MAIL, data: { media: { uri: MAIL, id: '5001', reasonCode: { label: 'Lunch' } } } });
    expect(() => media.getReasonCodeLabel()).toThrowError(TypeError);
  });

  it('sends all five elements with every state, and takes handlers from the third argument\'s "handlers" only', () => {
    const { media } = loadMedia(desk);
    expect(media.setState('NOT_READY', { id: '5' }, { handlers: { success: () => void told.push('success') } })).toBe(media);
    expect(desk.sent.at(-1)!.body).toBe(
      '<Media><state>NOT_READY</state><maxDialogLimit/><interruptAction/><dialogLogoutAction/><reasonCodeId>5</reasonCodeId></Media>'
    );
    media.setState('READY', null, { success: () => void told.push('ignored') } as object);
    media.logout(null, { handlers: { success: () => void told.push('logout') } });
    expect(desk.sent.at(-1)!.body).toContain('<state>LOGOUT</state>');
    media.setRoutable({ routable: false });
    expect(desk.sent.at(-1)!.body).toBe('<Media><routable>false</routable></Media>');
    desk.settle();
    expect(told).toEqual(['success', 'logout']);
  });

  it('signs in with the params as they are when it has no stored options', () => {
    const { media } = loadMedia(desk);
    media.login({ maxDialogLimit: '3' } as finesse.restservices.MediaLoginParams);
    expect(desk.sent.at(-1)!.body).toBe(
      '<Media><state>LOGIN</state><maxDialogLimit>3</maxDialogLimit><interruptAction/><dialogLogoutAction/><reasonCodeId/></Media>'
    );
  });

  it('signs in with the stored options unless the call has one of the three, which displaces them all', () => {
    const { media } = loadMedia(desk, { mediaOptions: { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } });
    media.login({ handlers: { success: () => void told.push('success') } });
    expect(desk.sent.at(-1)!.body).toContain(
      '<maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>TRANSFER</dialogLogoutAction>'
    );
    media.login({ maxDialogLimit: '9' } as finesse.restservices.MediaLoginParams);
    expect(desk.sent.at(-1)!.body).toContain('<maxDialogLimit>9</maxDialogLimit><interruptAction/><dialogLogoutAction/>');
    desk.settle();
    expect(told).toEqual(['success']);
  });

  for (const [route, node] of [
    ['the shared node', NODE],
    ['its own node', MAIL]
  ] as const) {
    it(`hands an asynchronous failure from ${route} to the error handler, and does not change the media`, () => {
      const { media } = loadMedia(desk, { onChange: () => void told.push('change') });
      media.setState('READY', null, { handlers: { error: ({ object }) => void told.push(JSON.stringify(object!.ApiErrors)) } });
      desk.settle();
      desk.notify(node, { event: 'PUT', source: MAIL, requestId: desk.requestId(), data: apiErrors('E_ARM_STAT_AGENT_NOT_LOGGED_IN') });
      expect(told.length).toBe(1);
      expect(told[0]).toContain('E_ARM_STAT_AGENT_NOT_LOGGED_IN');
      expect(media.getState()).toBe('READY');
    });
  }

  it('refreshes its dialogs along with itself once there are any, but not again with each retry', () => {
    const { media } = loadMedia(desk);
    media.refresh();
    desk.settle();
    media.getMediaDialogs({});
    desk.settle();
    desk.take();
    desk.answers[MAIL] = { status: 503 };
    media.refresh();
    expect(desk.take()).toEqual([`GET ${MAIL}`, `GET ${MAIL_DIALOGS}`]);
    desk.clock.tick(11000);
    // 15.0 does not retry.
    expect(desk.take()).toEqual(release === '12.0' ? [`GET ${MAIL}`] : []);
  });

  it('compares a refreshed list: change, collectionAdd with a wrong URL, collectionDelete with the last known data', () => {
    const { list } = loadMedia(desk, { onChange: () => void told.push('change 5001') });
    list.addHandler('change', () => void told.push('change of the list'));
    list.addHandler('collectionAdd', (media) => void told.push(`add ${media.getRestUrl()}`));
    list.addHandler('collectionDelete', (media) => void told.push(`delete ${media.getId()} ${media.getState()}`));
    desk.answers[NODE] = { body: `<MediaList>${mediaXml('5001')}${mediaXml('5003')}</MediaList>` };
    list.refresh();
    desk.settle();
    expect(told).toEqual(['change 5001', 'add /finesse/api/Media/5003', 'delete 5002 READY']);
    expect(idsOf(list)).toEqual(['5001', '5003']);
  });

  it('takes a media that left the list and came back in once only: the second of its address finds the topic taken', () => {
    const { list } = loadMedia(desk);
    list.addHandler('collectionAdd', (media) => void told.push(`add ${media.getId()} of ${list.length}`));
    for (const entries of [['5001', '5003'], ['5001'], ['5001', '5003']]) {
      desk.answers[NODE] = { body: `<MediaList>${entries.map((id) => mediaXml(id)).join('')}</MediaList>` };
      list.refresh();
      desk.settle();
    }
    expect(told).toEqual(['add 5003 of 2']);
    expect(idsOf(list)).toEqual(['5001']);
    // Frees the topic, which blocks the new Media.
    desk.library.clientservices.ClientServices.unsubscribe('finesse.api.Media.5003');
    list.refresh();
    desk.settle();
    expect(idsOf(list)).toEqual(['5001', '5003']);
  });

  it('mistakes a media without uri for a new one, and drops the one it knew', () => {
    const { list } = loadList(desk);
    desk.answers[NODE] = { body: `<MediaList>${mediaXml('5001').replace(/<uri>.*<\/uri>/, '')}${mediaXml('5002')}</MediaList>` };
    list.refresh();
    desk.settle();
    expect(idsOf(list)).toEqual(['5002', '']);
  });

  it('reports no failure that arrives after the media left the list: only the item hears of it', () => {
    const { list, media } = loadMedia(desk);
    media.setRoutable({ routable: true, handlers: { error: () => void told.push('error') } });
    desk.settle();
    const requestId = desk.requestId();
    desk.answers[NODE] = { body: `<MediaList>${mediaXml('5002')}</MediaList>` };
    list.refresh();
    desk.settle();
    desk.notify(NODE, { event: 'PUT', source: MAIL, requestId, data: apiErrors('E_X') });
    expect(told).toEqual([]);
  });

  it('cannot drop a media that came without uri: the nameless one that was made of it goes instead', () => {
    const withoutUri = mediaXml('5001').replace(/<uri>.*<\/uri>/, '');
    desk.answers[NODE] = { body: `<MediaList>${withoutUri}${mediaXml('5002')}</MediaList>` };
    const { list } = loadList(desk);
    list.addHandler('collectionDelete', (media) => void told.push(`delete "${media._data.uri ?? ''}"`));
    list.refresh();
    desk.settle();
    expect(idsOf(list)).toEqual(['5001', '5002']);
    expect(told).toEqual(['delete ""']);
  });
});
