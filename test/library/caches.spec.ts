// The two caches of 15.0: what they keep, when the library uses them, and what a gadget notices. Both transports, because the look-up does not depend
// on them.
import { MAIL } from '../support/desk.js';
import { cachedAnswer } from '../support/caches.js';
import { hasCaches, playableReleases, type Cache, type World } from '../support/world.js';
import { cacheOf, loadDesk, type LoadedDesk } from './desk-steps.js';
import { describeOn } from './worlds.js';

const worldsWith = (cache: Cache, ...transports: World['transport'][]): World[] =>
  playableReleases()
    .filter(hasCaches)
    .flatMap((release) => transports.map((transport): World => ({ release, transport, cache })));

const MAIL_KEY = 'finesse.api.User.1001001.Media.5001';
const LIST = '<MediaList></MediaList>';

describeOn(worldsWith('empty', 'jquery'), 'the cache of the desktop', () => {
  let page: LoadedDesk;
  beforeEach(() => (page = loadDesk()));
  afterEach(() => page.desk.dispose());

  const refresh = (media = page.media, ms = 200): string[] => {
    page.forget();
    media.refresh();
    page.desk.tick(ms);
    return [...page.seen];
  };
  const restRequest = (object: object, path: string, options: object = {}): unknown =>
    (object as { restRequest(url: string, options: object): unknown }).restRequest(path, options);
  const url = (media: finesse.restservices.Media): string => media.getRestUrl();

  it('is asked for the list of media at the load, whose answer is not kept', () => {
    expect(page.seen).toEqual(['GET User', 'look Media', 'GET Media']);
  });

  it('is asked twice when it has nothing, then the server, whose answer is kept', () => {
    expect(refresh()).toEqual(['look 5001', 'look 5001', 'GET 5001', 'keep 5001 Media']);
  });

  it('is used when it has an entry: no GET leaves, and the change is told', () => {
    refresh();
    page.desk.setMedia(MAIL, 'NOT_READY');
    page.desk.tick();
    cacheOf(page.desk).entries[MAIL_KEY] = cachedAnswer('<Media><id>5001</id><state>WORK</state></Media>');
    const changes: string[] = [];
    page.media.addHandler('change', (media) => changes.push(String(media.getState())));

    expect(refresh()).toEqual(['look 5001']);
    expect(changes).toEqual(['WORK']);
    expect(sessionStorage.getItem('restCacheUsed')).toBe('true');
  });

  it('is invalidated only by a PUT of the same object, whose answer has no text', () => {
    refresh();
    page.desk.fault({ type: 'notifications-down' });
    page.desk.recover();
    page.desk.tick();
    expect(refresh()).toEqual(['look 5001']);
    page.media.setRoutable({ routable: true });
    page.desk.tick();
    expect(refresh()).toEqual(['look 5001', 'look 5001', 'GET 5001', 'keep 5001 Media']);
  });

  it('has entries with the status, the id of the request, and the type', () => {
    page.media.setRoutable({ routable: true });
    page.desk.tick();
    const requestid = page.desk.requests.at(-1)!.requestId!;
    expect(cacheOf(page.desk).entries[MAIL_KEY] as object).toEqual({
      rc: 202,
      text: '',
      isUnsent: false,
      headers: { requestid },
      restType: 'Media'
    });
  });

  it('stores the answers after several failed look-ups under the key of the last one', () => {
    page.forget();
    page.list.refresh();
    page.media.refresh();
    page.chat.refresh();
    page.desk.tick();
    const kept = page.seen.filter((line) => line.startsWith('keep'));
    expect(kept).toEqual(['keep 5002 Media', 'keep 5002 Media']);
    expect(MAIL_KEY in cacheOf(page.desk).entries).toBeFalse();
  });

  it('stores a list of media as a Media when that was looked up last, and a refresh then fails silently', () => {
    page.list.refresh();
    restRequest(page.media, url(page.media));
    page.desk.tick();
    page.desk.publish('nothing', {});
    cacheOf(page.desk).entries[MAIL_KEY] = cachedAnswer(LIST);
    const told = jasmine.createSpy('told');
    page.media.addHandler('change', told);
    page.media.addHandler('error', told);
    page.forget();
    page.media.refresh();

    expect(() => page.desk.clock.tick(100)).toThrowError(/_RETRY_INTERVAL is not defined/);
    expect(page.seen).toEqual(['look 5001']);
    expect(told).not.toHaveBeenCalled();
  });

  it('does not check the status of an entry', () => {
    cacheOf(page.desk).entries[MAIL_KEY] = { rc: 500, text: '<Media><id>5001</id><state>WORK</state></Media>' };
    expect(refresh()).toEqual(['look 5001']);
    expect(page.media.getState()).toBe('WORK');
  });

  it('is asked by restRequest as well, for a GET whose type or last part of the address it may have', () => {
    page.forget();
    restRequest(page.user, `${page.user.getRestUrl()}/Media`);
    page.desk.tick();
    restRequest(page.media, url(page.media), { method: 'GET' });
    page.desk.tick();
    expect(page.seen).toEqual(['look Media', 'GET Media', 'look 5001', 'GET 5001', 'keep 5001 Media']);
  });

  it('is bypassed for an object whose own reference says that it cannot be reached', () => {
    refresh();
    const media = page.media as unknown as { _rcs: object };
    media._rcs = { ...media._rcs, isRestCacheServiceReachable: () => false };
    expect(refresh()).toEqual(['GET 5001', 'keep 5001 Media']);
  });

  it('costs the request when it fails', () => {
    cacheOf(page.desk).fetchData = ({ onerror }) => onerror!('broken');
    page.forget();
    expect(() => restRequest(page.media, url(page.media))).toThrowError(TypeError);
    expect(page.seen).toEqual([]);
  });

  it('delays a request until it answers', () => {
    cacheOf(page.desk).fetchData = () => undefined;
    expect(refresh(page.media, 60000)).toEqual([]);
  });

  it('says by RestCachingService what may come from it', () => {
    const service = (page.desk.library as unknown as { RestCachingService: Record<string, (name?: string) => unknown> }).RestCachingService;
    const of = (method: string): unknown[] => ['Media', 'MediaList', 'Team', 'User'].map((name) => service[method]!(name));
    expect(of('isCacheable')).toEqual([true, false, true, false]);
    expect(of('getRestNameForRequestFromCache')).toEqual(['Media', undefined, 'Team', undefined]);
    expect(service['isRestCacheServiceReachable']!()).toBeTrue();
    expect(service['getCacheableRestList']!()).toContain('ReasonCodes');
  });
});

describeOn(worldsWith('old', 'jquery', 'proxy'), 'an old cache of the desktop', () => {
  let page: LoadedDesk;
  beforeEach(() => (page = loadDesk()));
  afterEach(() => page.desk.dispose());

  it('is used after a recovery: the old state is told, and no GET of the Media leaves', () => {
    const told: string[] = [];
    page.media.addHandler('change', (media) => told.push(String(media.getState())));
    page.desk.fault({ type: 'notifications-down' });
    page.desk.tick();
    page.forget();
    page.desk.recover();
    page.desk.tick();
    // The list of media, which is read too, has the present state. If that read fails, the old state stays.
    expect(told).toEqual(['WORK', 'READY']);
    expect(page.seen).not.toContain('GET 5001');
  });

  it('is used at a refresh', () => {
    page.forget();
    page.media.refresh();
    page.desk.tick();
    expect(page.media.getState()).toBe('WORK');
    expect(page.seen).toEqual(['look 5001']);
  });
});

describeOn(worldsWith('empty', 'proxy'), 'the cache of the desktop, by the proxy', () => {
  it('is looked into for an object of its own, once, and nothing is kept', () => {
    const page = loadDesk();
    page.forget();
    page.media.refresh();
    page.desk.tick();
    page.list.refresh();
    page.desk.tick();
    expect(page.seen).toEqual(['look 5001', 'GET 5001', 'GET Media']);
    page.desk.dispose();
  });
});
