import { describeFacade } from '../support/facade.js';
import { onStage } from '../support/fixture.js';
import { cachedAnswer, type DesktopCache } from '../support/caches.js';
import { CHAT, MAIL, OPTIONS, WEB_PAGE } from '../support/desk.js';
import { hasCaches } from '../support/world.js';

// 15.0 takes a Media from the desktop's cache, and a User from sessionStorage. Nothing makes what is in there void.
describeFacade('Caches', (facade, { release, transport, cache }) => {
  const stage = onStage(facade);
  const inReach = cache === 'empty' || cache === 'old';
  const gets = (path: string): number => stage.desk.sent().filter((line) => line === `GET ${path}`).length;

  it('G1 a recovery ends on what the server says of the Media, whatever a cache has', () => {
    const { manager, seen } = stage.make();
    manager.start();
    stage.desk.tick();
    manager.media!.refresh();
    stage.desk.tick();
    stage.recovered(() => stage.desk.setMedia(MAIL, 'NOT_READY'));

    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('NOT_READY');
    expect(gets('Media/5001')).toBeGreaterThan(0);
    expect(seen.broken).toEqual([]);
  });

  it('G7 settings that an outage changed are repaired, though a cache has them right', () => {
    const { manager, seen } = stage.make();
    manager.start();
    stage.desk.tick();
    manager.media!.refresh();
    stage.desk.tick();
    stage.recovered(() => stage.desk.fault({ type: 'options-drift' }));

    expect(stage.truth().settings.A).toEqual(OPTIONS);
    expect(seen.lines).toContain('options 1 > 5');
  });

  it("the gadget's own refresh() does not bring back what an event has changed", () => {
    const { manager } = stage.make();
    manager.start();
    stage.desk.tick();
    manager.media!.refresh();
    stage.desk.tick();
    stage.desk.setMedia(MAIL, 'NOT_READY');
    stage.desk.tick();
    manager.media!.refresh();
    stage.desk.tick();

    expect(manager.media!.getState()).toBe('NOT_READY');
  });

  it('a desktop that loads anew on the other node, its caches kept: dialogs, state and settings are right', () => {
    const first = stage.make();
    first.manager.start();
    stage.desk.tick();
    first.manager.media!.refresh();
    stage.desk.tick();
    const gone = stage.desk.offer(MAIL);
    stage.desk.tick();
    stage.desk.setMedia(MAIL, 'NOT_READY');
    stage.desk.tick();
    stage.desk.fault({ type: 'failover' });
    stage.desk.endTask(gone);
    stage.desk.reload();
    const { manager, seen } = stage.make();
    manager.start();
    stage.desk.tick(5000);

    expect(manager.state).toBe('ready');
    expect(stage.shown(seen)).toEqual([]);
    expect(manager.media!.getState()).toBe(stage.truth().state!);
    expect(stage.truth().settings.B).toEqual(OPTIONS);
  });

  if (inReach) {
    it('a list of media from before the reload is not believed', () => {
      // The library keeps an answer under the key that it looked for last, so a list can be there as well.
      const { idb } = stage.desk.library as unknown as { idb: { RestCacheDataContainer: DesktopCache } };
      const { body } = stage.desk.server.request({ method: 'GET', path: stage.listPath() });
      idb.RestCacheDataContainer.entries[`${stage.node()}.Media`] = cachedAnswer(body);
      stage.desk.setMedia(MAIL, 'NOT_READY');
      stage.desk.reload();
      const { manager } = stage.make();
      manager.start();
      stage.desk.tick();

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
        stage.desk.spoil = (request, response) =>
          request.path.startsWith('/finesse/api/User/1001001?') && left-- > 0 ? { ...response, body: WEB_PAGE } : response;
        stage.desk.reload();
        const { manager, seen } = stage.make();
        manager.start();
        stage.desk.tick(10000);

        expect(manager.state).toBe('ready');
        expect(seen.errors.map(({ code }) => code)).toEqual(answered ? ['USER_LOAD_FAILED'] : []);
      }
    });

    it('of a User from sessionStorage only the address is relied on, and that is of the agent who was asked for', () => {
      sessionStorage.setItem('User', '<User><uri>/finesse/api/User/1001002</uri><loginId>1001002</loginId><state>LOGOUT</state></User>');
      const id = stage.desk.offer(MAIL);
      const { manager, seen } = stage.make();
      manager.start();
      stage.desk.tick();

      expect(manager.state).toBe('ready');
      expect(stage.shown(seen)).toEqual([id]);
      expect(stage.desk.requests.every(({ path }) => path.startsWith('/finesse/api/User/1001001'))).toBeTrue();
    });
  }

  if (inReach) {
    it('an object whose cache cannot be passed by is read with the cache out of sight', () => {
      const { RestBase } = stage.desk.library.restservices;
      const { RestCachingService } = stage.desk.library as unknown as { RestCachingService: object };
      Object.defineProperty(RestBase.prototype, '_rcs', { get: () => RestCachingService, set: () => undefined });
      const { manager } = stage.make();
      manager.start();
      stage.desk.tick();
      manager.media!.refresh();
      stage.desk.tick();
      stage.recovered(() => stage.desk.setMedia(MAIL, 'NOT_READY'));

      expect(manager.state).toBe('ready');
      expect(manager.media!.getState()).toBe('NOT_READY');
    });

    it('objects that no manager keeps, and the global library, take from the cache as before', () => {
      const { manager } = stage.make();
      manager.start();
      stage.desk.tick();
      const cached = stage.desk.library as unknown as {
        idb: object;
        RestCachingService: { isRestCacheServiceReachable(): boolean };
      };
      const chat = stage.sharedUser().getMediaList({}).getCollection()[CHAT]!;
      chat.refresh();
      stage.desk.tick();
      stage.desk.forget();
      chat.refresh();
      stage.desk.tick();

      expect(cached.RestCachingService.isRestCacheServiceReachable()).toBeTrue();
      expect(cached.idb).toBeDefined();
      // What comes through the proxy is not kept, so only an old cache has anything then.
      expect(gets('Media/5002')).toBe(transport === 'proxy' && cache === 'empty' ? 1 : 0);
    });
  }
});
