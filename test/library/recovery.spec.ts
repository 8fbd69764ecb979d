import sinon from 'sinon';
import {
  CHAT,
  DIALOGS_NODE,
  dialogData,
  dialogXml,
  MAIL,
  MAIL_DIALOGS,
  mediaData,
  mediaXml,
  USER,
  type StubDesktop
} from '../support/stub-desktop.js';
import { idsOf, loadDialogs, loadMedia, loadUser } from './steps.js';
import { describeOn, everywhere, openStub } from './worlds.js';

describeOn(everywhere(), 'failing and recovered', ({ release, transport }) => {
  const retries = release === '12.0';
  /** By jQuery 15.0 takes the User from sessionStorage after the first read: see caches.spec.ts. */
  const userAgain = release === '12.0' || transport === 'proxy' ? [`GET ${USER}`] : [];
  const OPTIONS = { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } as const;
  let desk: StubDesktop;
  let told: string[];
  beforeEach(() => {
    desk = openStub();
    told = [];
  });
  afterEach(() => desk.dispose());

  it('loses the events that come between failing and recovered', () => {
    const { media, dialogs } = loadDialogs(desk, ['a'], told);
    media.addHandler('change', () => void told.push('change'));
    desk.connection('failing');
    desk.notify(DIALOGS_NODE, { event: 'POST', source: MAIL_DIALOGS, data: { dialogs: { Dialog: dialogData('b') } } });
    desk.notify(`${USER}/Media`, { event: 'PUT', source: MAIL, data: { media: mediaData('5001', { state: 'WORK' }) } });
    expect(told).toEqual([]);
    expect(idsOf(dialogs)).toEqual(['a']);
    expect(media.getState()).toBe('READY');
  });

  it('waits for an answer that does not come: by the proxy without end, by jQuery five seconds', () => {
    const { dialogs } = loadDialogs(desk, ['a'], told);
    desk.answers[MAIL_DIALOGS] = { latency: 24 * 3600 * 1000 };
    desk.connection('failing');
    desk.connection('recovered');
    desk.take();
    told.length = 0;
    desk.clock.tick(3600 * 1000);
    expect(desk.take().filter((request) => request === `GET ${MAIL_DIALOGS}`)).toEqual([]);
    expect(told).toEqual(transport === 'proxy' ? [] : ['error', 'error']);
    expect(idsOf(dialogs)).toEqual(['a']);
  });

  it('refreshes everything, last added first; the dialogs twice, once of themselves and once with their media', () => {
    loadDialogs(desk, ['a']);
    desk.connection('failing');
    desk.connection('recovered');
    expect(desk.take()).toEqual([
      `GET ${MAIL_DIALOGS}`,
      `GET ${CHAT}`,
      `GET ${MAIL}`,
      `GET ${MAIL_DIALOGS}`,
      `GET ${USER}/Media`,
      ...userAgain
    ]);
  });

  it('refreshes a media with options, and its dialogs, once more', () => {
    const { list } = loadDialogs(desk);
    list.getMedia({ id: '5001', mediaOptions: OPTIONS });
    desk.connection('failing');
    desk.connection('recovered');
    const sent = desk.take();
    expect(sent.slice(0, 2)).toEqual([`GET ${MAIL}`, `GET ${MAIL_DIALOGS}`]);
    expect(sent.filter((request) => request === `GET ${MAIL}`).length).toBe(2);
    expect(sent.filter((request) => request === `GET ${MAIL_DIALOGS}`).length).toBe(3);
  });

  it('tells how the dialogs differ, never loads again, and changes the media three times', () => {
    const { list, dialogs } = loadDialogs(desk, ['a', 'b'], told);
    list.getMedia({ id: '5001', mediaOptions: OPTIONS, onChange: () => void told.push('change 5001') });
    dialogs.getCollection()['a']!.addHandler('change', () => void told.push('change a'));
    desk.connection('failing');
    desk.dialogs = [dialogXml('a'), dialogXml('c')];
    desk.connection('recovered');
    desk.settle();
    expect(told.filter((line) => line === 'change 5001').length).toBe(3);
    expect(told.filter((line) => line === 'change a').length).toBe(3);
    expect(told.filter((line) => !line.startsWith('change'))).toEqual(['collectionAdd c', 'collectionDelete b OFFERED']);
    expect(idsOf(dialogs)).toEqual(['a', 'c']);
  });

  it('restores drifted media options with one sign-in', () => {
    loadMedia(desk, { mediaOptions: OPTIONS });
    desk.connection('failing');
    for (const path of [MAIL, `${USER}/Media`]) {
      const drifted = mediaXml('5001', { maxDialogLimit: '1' });
      desk.answers[path] = path === MAIL ? { body: drifted } : { body: `<MediaList>${drifted}${mediaXml('5002')}</MediaList>` };
    }
    desk.answers[`${USER}/Media`]!.latency = 6;

    desk.take();
    desk.connection('recovered');
    desk.clock.tick(6);
    expect(desk.take().filter((request) => request.startsWith('PUT'))).toEqual([`PUT ${MAIL}`]);
  });

  it('signs no signed-out media in', () => {
    loadMedia(desk, { mediaOptions: OPTIONS });
    desk.connection('failing');
    const out = mediaXml('5001', { state: 'LOGOUT', maxDialogLimit: '' });
    desk.answers[MAIL] = { body: out };
    desk.answers[`${USER}/Media`] = { body: `<MediaList>${out}${mediaXml('5002')}</MediaList>` };
    desk.connection('recovered');
    desk.settle();
    expect(desk.take().filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  it('retries objects every 10 s, ten times, and collections not at all; 15.0 retries nothing', () => {
    loadDialogs(desk, ['a'], told);
    for (const path of [USER, `${USER}/Media`, MAIL, MAIL_DIALOGS]) desk.answers[path] = { status: 503 };
    desk.connection('failing');
    desk.connection('recovered');
    desk.settle();
    desk.take();
    expect(told).toEqual(['error', 'error']);
    desk.clock.tick(10000);
    expect(desk.take().sort()).toEqual(retries ? [`GET ${USER}`, `GET ${MAIL}`].sort() : []);
    desk.clock.tick(150000);
    const later = desk.take();
    expect(later.filter((request) => request === `GET ${MAIL}`).length).toBe(retries ? 9 : 0);
    expect(later).not.toContain(`GET ${MAIL_DIALOGS}`);
  });

  it('takes an answer of another type for a failure: it is retried, and onError gets the object when no retry is left', () => {
    const failed = sinon.spy();
    const user = loadUser(desk, { onError: failed });
    sessionStorage.clear();
    desk.answers[USER] = { body: '<Other/>' };
    desk.take();
    user.refresh(1);
    desk.settle();
    expect(failed.callCount).toBe(0);
    desk.clock.tick(10100);
    expect(desk.take()).toEqual(retries ? [`GET ${USER}`, `GET ${USER}`] : [`GET ${USER}`]);
    expect(failed.args).toEqual(retries ? [[user]] : []);
  });

  it('retries the refresh of a media once, even if no retry is asked for', () => {
    const { media } = loadMedia(desk);
    desk.answers[MAIL] = { status: 503 };
    desk.take();
    media.refresh(0);
    desk.clock.tick(50000);
    expect(desk.take()).toEqual(retries ? [`GET ${MAIL}`, `GET ${MAIL}`] : [`GET ${MAIL}`]);
  });

  it('takes what was asked for before the object had loaded without a change', () => {
    const user = new desk.library.restservices.User({
      id: '1001',
      onLoad: () => void told.push('load'),
      onChange: () => void told.push('change')
    });
    desk.connection('failing');
    desk.connection('recovered');
    desk.answers[USER] = { body: '<User><firstName>Bea</firstName></User>' };
    desk.settle();
    expect(desk.take()).toEqual([`GET ${USER}`, `GET ${USER}`]);
    expect(told).toEqual(['load']);
    sessionStorage.clear();
    user.refresh();
    desk.settle();
    expect(told).toEqual(['load', 'change']);
    expect(user.getFirstName()).toBe('Bea');
  });

  it('changes the items of a list that only loads with a refresh', () => {
    desk.answers[`${USER}/Media`] = { status: 503 };
    const user = loadUser(desk);
    const list = user.getMediaList({
      onLoad: (loaded) => {
        told.push('load');
        loaded.getMedia({ id: '5001', onChange: () => void told.push('change') });
      }
    });
    desk.settle();
    expect(told).toEqual([]);
    delete desk.answers[`${USER}/Media`];
    list.refresh();
    desk.settle();
    expect(told).toEqual(['load', 'change']);
  });

  it('calls the connect handler before it refreshes', () => {
    loadUser(desk);
    desk.take();
    let sent: string[] | undefined;
    const services = desk.library.clientservices.ClientServices;
    desk.connection('failing');
    services.registerOnConnectHandler(() => (sent = desk.take()));
    expect(sent).toBeUndefined();
    desk.connection('recovered');
    expect(sent).toEqual([]);
    expect(desk.take()).toEqual(userAgain);
  });
});
