// The User in sessionStorage, since 15.0. The library checks neither which agent it is nor how old the entry is.
import { openDesk, type Desk } from '../support/desk.js';
import { hasCaches } from '../support/world.js';
import { describeOn, everywhere } from './worlds.js';

describeOn(
  everywhere().filter(({ release }) => hasCaches(release)),
  'the User in sessionStorage',
  ({ transport }) => {
    const OLD = '<User><firstName>Old</firstName><state>TALKING</state></User>';
    let desk: Desk;
    let told: string[];
    beforeEach(() => {
      sessionStorage.clear();
      desk = openDesk();
      told = [];
    });
    afterEach(() => desk.dispose());

    const newUser = (id = desk.server.config.agent.id): finesse.restservices.User =>
      new desk.library.restservices.User({
        id,
        onLoad: (user) => void told.push(`load ${user.getFirstName()}`),
        onChange: () => void told.push('change'),
        onError: (rsp) => void told.push(`error ${(rsp as { status?: number } | undefined)?.status}`)
      });

    it('is kept with each answer by jQuery, that of a PUT too, whose text is empty', () => {
      const user = newUser();
      desk.tick();
      const kept = sessionStorage.getItem('User');
      expect(kept?.startsWith('<User><uri>') ?? false).toBe(transport === 'jquery');
      user.setState('NOT_READY');
      desk.tick();
      expect(sessionStorage.getItem('User')).toBe(transport === 'jquery' ? '' : null);
    });

    it('is used at the load and at a refresh, in a turn of its own, and no GET leaves', () => {
      sessionStorage.setItem('User', OLD);
      const user = newUser();
      expect(told).toEqual([]);
      desk.tick();
      user.refresh();
      desk.tick();
      expect(told).toEqual(['load Old', 'change']);
      expect(desk.sent()).toEqual([]);
    });

    it('is used after a recovery, although it is from before', () => {
      sessionStorage.setItem('User', OLD);
      const user = newUser();
      desk.tick();
      desk.fault({ type: 'notifications-down' });
      desk.recover();
      desk.tick();
      expect(desk.sent()).toEqual([]);
      expect(user.getState()).toBe('TALKING');
    });

    it('is used whichever agent is requested', () => {
      sessionStorage.setItem('User', OLD);
      const user = newUser('4711');
      desk.tick();
      expect([user.getFirstName(), user.getId(), desk.sent()] as unknown[]).toEqual(['Old', '4711', []]);
    });

    it('is ignored when it is empty', () => {
      sessionStorage.setItem('User', '');
      newUser();
      desk.tick();
      expect(told).toEqual(['load Alex']);
    });

    it('prevents a User from loading when it is something else', () => {
      sessionStorage.setItem('User', '<Other/>');
      const user = newUser();
      desk.tick();
      user.refresh();
      desk.tick(60000);
      expect(told).toEqual(['error undefined', 'error undefined']);
      expect(desk.sent()).toEqual([]);
    });

    if (transport === 'jquery') {
      it('is overwritten by the answers to other requests of a User', () => {
        const user = newUser();
        desk.tick();
        (user as unknown as { restRequest(url: string, options: object): void }).restRequest(`${user.getRestUrl()}/Media`, {});
        desk.tick();
        expect(sessionStorage.getItem('User')).toMatch(/^<MediaList>/);
      });

      it('ends a GET that is given a method in its error handler, with nothing in it', () => {
        const user = newUser();
        desk.tick();
        desk.forget();
        const answers: { status?: number; object?: object }[] = [];
        user.getReasonCodeById({ success: () => answers.push({ status: 200 }), error: (rsp) => answers.push(rsp) }, '1');
        desk.tick();
        expect(answers.map(({ status, object }) => [status, object] as unknown[])).toEqual([[undefined, {}]]);
        expect(desk.sent()).toEqual([]);
      });
    }

    it('is removed by clearCache()', () => {
      sessionStorage.setItem('User', OLD);
      sessionStorage.setItem('other', 'stays');
      (desk.library as unknown as { SessionStorageCachingService: { clearCache(): void } }).SessionStorageCachingService.clearCache();
      expect([sessionStorage.getItem('User'), sessionStorage.getItem('other')]).toEqual([null, 'stays']);
    });
  }
);
