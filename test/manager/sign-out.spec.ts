// The agent signs out while the library's helper sees wrong media options. The two requests cross within milliseconds.
import { MAIL, OPTIONS } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';

const WANTED = { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' };
/** The library's helper takes these for right, so that the manager has to repair them. */
const UNNOTICED = { ...OPTIONS, maxDialogLimit: '1' };
const blindHelper = (media: finesse.restservices.Media | undefined): void => {
  (media as unknown as { _optionsHelper: { _mediaOptions: object } })._optionsHelper._mediaOptions = UNNOTICED;
};

describeFacade('A sign-out that crosses a repair of the media options', (facade) => {
  const fixture = createFixture(facade);
  const { make, puts, truth } = fixture;
  const begin = (settings?: object) => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    fixture.desk.forget();
    // When the agent signs out, an answer with wrong media options is under way.
    fixture.desk.fault({ type: 'options-drift', ...(settings && { settings }) });
    manager.media!.refresh();
    fixture.desk.tick(5);
    return { manager, seen };
  };

  for (const [who, signOut] of [
    ['the manager', (manager: { logout(): unknown }) => manager.logout()],
    ["the library's Media", ({ media }: { media?: finesse.restservices.Media | undefined }) => media!.logout(null, {})]
  ] as const) {
    it(`G7 leaves the agent signed out, by ${who}: the sign-in of the helper does not leave`, () => {
      const { manager, seen } = begin();
      signOut(manager);
      fixture.desk.tick(120000);
      expect(truth().state).toBe('LOGOUT');
      expect(manager.media!.getState()).toBe('LOGOUT');
      expect(puts().map((body) => /<state>(\w+)/.exec(body)![1])).toEqual(['LOGOUT']);
      expect(seen.errors).toEqual([]);
      expect(seen.lines.filter((line) => line.startsWith('options'))).toEqual([]);
    });
  }

  for (const seconds of [1, 10])
    it(`G7 leaves the agent signed out, which takes ${seconds} s, when the manager was about to repair what the helper does not`, () => {
      spyOn(Math, 'random').and.returnValue(0.99);
      const { manager } = begin(UNNOTICED);
      blindHelper(manager.media);
      fixture.desk.tick(2900);
      // The manager's check of the media options is due before the answer to the sign-out. The server still says then that the agent is signed in.
      fixture.desk.server.config.outcomeDelayMs = seconds * 1000;
      fixture.desk.latency = () => 500;
      manager.logout();
      fixture.desk.latency = () => 10;
      fixture.desk.tick(2000);
      // Its answer shows the wrong media options once more.
      manager.media!.refresh();
      fixture.desk.tick(120000);
      expect(truth().state).toBe('LOGOUT');
      expect(puts().map((body) => /<state>(\w+)/.exec(body)![1])).toEqual(['LOGOUT']);
    });

  for (const seconds of [5, 10, 14])
    it(`G7 leaves the agent signed out when Finesse takes ${seconds} s for the sign-out, and had refused the helper's sign-in before`, () => {
      const { manager } = begin();
      fixture.desk.fault({ type: 'put-fails', path: `/Media/${MAIL}`, times: 1, error: 'E_ARM_STAT_CC_OFFLINE' });
      fixture.desk.tick(1000);
      fixture.desk.server.config.outcomeDelayMs = seconds * 1000;
      fixture.desk.latency = () => seconds * 500;
      manager.logout();
      fixture.desk.latency = () => 10;
      fixture.desk.tick(120000);
      expect(truth().state).toBe('LOGOUT');
      expect(puts().map((body) => /<state>(\w+)/.exec(body)![1])).toEqual(['LOGIN', 'LOGOUT']);
    });

  it('G7 leaves the agent signed out whose Media gets its first helper meanwhile, which signs in when it is created', () => {
    const { user } = fixture.gadgetList();
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.fault({ type: 'get-fails', path: `/Media/${MAIL}`, times: 1 });
    const { manager } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick(50);
    fixture.desk.server.config.outcomeDelayMs = 10000;
    fixture.desk.forget();
    manager.logout();
    fixture.desk.tick(120000);
    expect(truth().state).toBe('LOGOUT');
    expect(puts().map((body) => /<state>(\w+)/.exec(body)![1])).toEqual(['LOGOUT']);
  });

  it('leaves the gadget its own sign-in, at once after a sign-out', () => {
    const { manager } = begin();
    manager.logout();
    manager.login();
    fixture.desk.tick(120000);
    expect(truth().state).not.toBe('LOGOUT');
    expect(truth().settings.A).toEqual(WANTED);
  });

  it('that is refused leaves the media options to be repaired all the same', () => {
    const { manager } = begin();
    fixture.desk.fault({ type: 'put-fails', path: `/Media/${MAIL}`, times: 1, error: 'E_ARM_STAT_CC_OFFLINE' });
    manager.logout();
    fixture.desk.tick(120000);
    expect(truth().state).toBe('READY');
    expect(truth().settings.A).toEqual(WANTED);
  });

  it('G7 leaves the agent signed out when the answer to the sign-out was lost', () => {
    const { manager } = begin();
    fixture.desk.server.config.outcomeDelayMs = 10000;
    manager.logout();
    fixture.desk.tick(1);
    // The request arrives. Its answer does not: the library waits five seconds.
    fixture.desk.latency = () => 8000;
    fixture.desk.tick(5);
    fixture.desk.latency = () => 10;
    fixture.desk.tick(120000);
    expect(truth().state).toBe('LOGOUT');
  });

  it('that had no effect, and no answer, leaves the media options to be repaired all the same', () => {
    const { manager } = begin();
    fixture.desk.fault({ type: 'put-fails', path: `/Media/${MAIL}`, times: 1, status: 503 });
    manager.logout();
    fixture.desk.tick(14000);
    expect(puts().filter((body) => body.includes('LOGIN'))).toEqual([]);
    fixture.desk.tick(60000);
    expect(truth().state).toBe('READY');
    expect(truth().settings.A).toEqual(WANTED);
  });

  it('does not stop the helper once the agent is signed in again', () => {
    const { manager } = begin();
    manager.logout();
    fixture.desk.tick(1000);
    manager.login();
    fixture.desk.tick(1000);
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.forget();
    manager.media!.refresh();
    fixture.desk.tick(500);
    expect(puts().filter((body) => body.includes('LOGIN')).length).toBe(1);
  });

  it('does not hold the manager back once the agent is signed in again', () => {
    const { manager } = begin();
    manager.logout();
    fixture.desk.tick(1000);
    manager.login();
    fixture.desk.tick(1000);
    blindHelper(manager.media);
    fixture.desk.fault({ type: 'options-drift', settings: UNNOTICED });
    fixture.desk.forget();
    manager.media!.refresh();
    fixture.desk.tick(5000);
    expect(puts().filter((body) => body.includes('<maxDialogLimit>5<')).length).toBeGreaterThan(0);
  });
});
