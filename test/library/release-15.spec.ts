// What only 15.0 does. The stand-in plays it; a genuine 15.0 is not at hand, and another genuine library has nothing of this to show.
import { libraryUnderTest } from '../support/library.js';
import { enter, usualWorld } from '../support/world.js';
import { MAIL, openDesk, type Desk } from '../support/desk.js';

if (!libraryUnderTest().genuine) {
  describe('stand-in library as 15.0', () => {
    let desk: Desk;
    let media: finesse.restservices.Media;
    beforeEach(() => {
      enter({ release: '15.0', transport: 'proxy', cache: 'none' });
      desk = openDesk();
      const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
      desk.tick();
      const list = user.getMediaList({});
      desk.tick();
      media = list.getMedia({ id: MAIL });
    });
    afterEach(() => {
      desk.dispose();
      enter(usualWorld());
    });

    it('throws from login() without an argument, and not from login({})', () => {
      expect(() => (media.login as (params?: object) => unknown)()).toThrowError(TypeError);
      expect(() => media.login({})).not.toThrow();
    });

    it('neither repeats a failed refresh of an object nor tells anybody of it', () => {
      const onError = jasmine.createSpy('onError');
      media.addHandler('error', onError);
      desk.fault({ type: 'get-fails', path: '/Media/5001', times: 1 });
      desk.forget();
      media.refresh(10);
      expect(() => desk.clock.tick(1000)).toThrowError(/_RETRY_INTERVAL is not defined/);
      desk.tick(60000);
      expect(desk.sent().filter((line) => line === 'GET Media/5001').length).toBe(1);
      expect(onError).not.toHaveBeenCalled();
    });

    it('works an answer in whenever it comes, also one that an event has made old', () => {
      desk.signIn(MAIL);
      desk.tick();
      desk.latency = () => 200;
      media.refresh();
      desk.tick(50);
      desk.setMedia(MAIL, 'READY');
      desk.tick(50);
      expect(media.getState()).toBe('READY');
      desk.tick(500);
      expect(media.getState()).toBe('NOT_READY');
    });
  });
}
