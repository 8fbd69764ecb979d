import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';
import { cachedAnswer, type DesktopCache } from '../support/caches.js';
import { CHAT, MAIL, OPTIONS, WEB_PAGE } from '../support/desk.js';
import { hasCaches } from '../support/world.js';

// 15.0 takes a Media from the desktop's cache, and a User from sessionStorage. It never invalidates either.
describeFacade('Caches', (facade, { release, transport, cache }) => {
  const fixture = createFixture(facade);
  const inReach = cache === 'empty' || cache === 'old';
  const gets = (path: string): number => fixture.desk.sent().filter((line) => line === `GET ${path}`).length;

  it('G1 a recovery ends on what the server says of the Media, whatever a cache has', () => {
    const { manager, seen } = fixture.make();
    manager.start();
    fixture.desk.tick();
    manager.media!.refresh();
    fixture.desk.tick();
    fixture.recovered(() => fixture.desk.setMedia(MAIL, 'NOT_READY'));

    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('NOT_READY');
    expect(gets('Media/5001')).toBeGreaterThan(0);
    expect(seen.broken).toEqual([]);
  });

  it('G7 media options that an outage changed are repaired, though a cache has them right', () => {
    const { manager, seen } = fixture.make();
    manager.start();
    fixture.desk.tick();
    manager.media!.refresh();
    fixture.desk.tick();
    fixture.recovered(() => fixture.desk.fault({ type: 'options-drift' }));

    expect(fixture.truth().settings.A).toEqual(OPTIONS);
    expect(seen.lines).toContain('options 1 > 5');
  });

  it("the gadget's own refresh() does not bring back what an event has changed", () => {
    const { manager } = fixture.make();
    manager.start();
    fixture.desk.tick();
    manager.media!.refresh();
    fixture.desk.tick();
    fixture.desk.setMedia(MAIL, 'NOT_READY');
    fixture.desk.tick();
    manager.media!.refresh();
    fixture.desk.tick();

    expect(manager.media!.getState()).toBe('NOT_READY');
  });

  it('a desktop that reloads on the other node with its caches: dialogs, state and media options are right', () => {
    const first = fixture.make();
    first.manager.start();
    fixture.desk.tick();
    first.manager.media!.refresh();
    fixture.desk.tick();
    const gone = fixture.desk.offer(MAIL);
    fixture.desk.tick();
    fixture.desk.setMedia(MAIL, 'NOT_READY');
    fixture.desk.tick();
    fixture.desk.fault({ type: 'failover' });
    fixture.desk.endTask(gone);
    fixture.desk.reload();
    const { manager, seen } = fixture.make();
    manager.start();
    fixture.desk.tick(5000);

    expect(manager.state).toBe('ready');
    expect(fixture.shown(seen)).toEqual([]);
    expect(manager.media!.getState()).toBe(fixture.truth().state!);
    expect(fixture.truth().settings.B).toEqual(OPTIONS);
  });

  if (inReach) {
    it('a list of media from before the reload is not used', () => {
      // The library stores an answer under the key that it looked up last, so the entry may be a list.
      const { idb } = fixture.desk.library as unknown as { idb: { RestCacheDataContainer: DesktopCache } };
      const { body } = fixture.desk.server.request({ method: 'GET', path: fixture.listPath() });
      idb.RestCacheDataContainer.entries[`${fixture.node()}.Media`] = cachedAnswer(body);
      fixture.desk.setMedia(MAIL, 'NOT_READY');
      fixture.desk.reload();
      const { manager } = fixture.make();
      manager.start();
      fixture.desk.tick();

      expect(manager.state).toBe('ready');
      expect(manager.media!.getState()).toBe('NOT_READY');
    });
  }

  if (hasCaches(release)) {
    it('a web page that sessionStorage has in place of the User does not end the load, nor does one that was answered', () => {
      for (const answered of [false, true]) {
        sessionStorage.clear();
        if (!answered) sessionStorage.setItem('User', WEB_PAGE);
        let left = answered ? 1 : 0;
        fixture.desk.spoil = (request, response) =>
          request.path.startsWith('/finesse/api/User/1001001?') && left-- > 0 ? { ...response, body: WEB_PAGE } : response;
        fixture.desk.reload();
        const { manager, seen } = fixture.make();
        manager.start();
        fixture.desk.tick(10000);

        expect(manager.state).toBe('ready');
        expect(seen.errors.map(({ code }) => code)).toEqual(answered ? ['USER_LOAD_FAILED'] : []);
      }
    });

    it('of a User from sessionStorage only the address is used, and it is that of the requested agent', () => {
      sessionStorage.setItem('User', '<User><uri>/finesse/api/User/1001002</uri><loginId>1001002</loginId><state>LOGOUT</state></User>');
      const id = fixture.desk.offer(MAIL);
      const { manager, seen } = fixture.make();
      manager.start();
      fixture.desk.tick();

      expect(manager.state).toBe('ready');
      expect(fixture.shown(seen)).toEqual([id]);
      expect(fixture.desk.requests.every(({ path }) => path.startsWith('/finesse/api/User/1001001'))).toBeTrue();
    });
  }

  if (inReach) {
    it('an object whose cache cannot be bypassed is read while the cache is hidden', () => {
      const { RestBase } = fixture.desk.library.restservices;
      const { RestCachingService } = fixture.desk.library as unknown as { RestCachingService: object };
      Object.defineProperty(RestBase.prototype, '_rcs', { get: () => RestCachingService, set: () => undefined });
      const { manager } = fixture.make();
      manager.start();
      fixture.desk.tick();
      manager.media!.refresh();
      fixture.desk.tick();
      fixture.recovered(() => fixture.desk.setMedia(MAIL, 'NOT_READY'));

      expect(manager.state).toBe('ready');
      expect(manager.media!.getState()).toBe('NOT_READY');
      expect((RestCachingService as { isRestCacheServiceReachable(): boolean }).isRestCacheServiceReachable()).toBeTrue();
    });

    it('objects without a manager, and the global library, use the cache as before', () => {
      const { manager } = fixture.make();
      manager.start();
      fixture.desk.tick();
      const cached = fixture.desk.library as unknown as {
        idb: object;
        RestCachingService: { isRestCacheServiceReachable(): boolean };
      };
      const chat = fixture.sharedUser().getMediaList({}).getCollection()[CHAT]!;
      chat.refresh();
      fixture.desk.tick();
      fixture.desk.forget();
      chat.refresh();
      fixture.desk.tick();

      expect(cached.RestCachingService.isRestCacheServiceReachable()).toBeTrue();
      expect(cached.idb).toBeDefined();
      // Answers through the proxy are not stored, so then only an old cache has an entry.
      expect(gets('Media/5002')).toBe(transport === 'proxy' && cache === 'empty' ? 1 : 0);
    });
  }
});
