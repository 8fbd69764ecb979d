// Notifications and answers from before a repair that arrive after it, and those from before a drift that arrive after it.
import { MAIL, OPTIONS } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';

describeFacade('One drift of the media options', (facade) => {
  const fixture = createFixture(facade);
  const { make, truth } = fixture;
  const restored = (lines: string[]): string[] => lines.filter((line) => line.startsWith('options'));
  const begin = (lines: string[] = []) => {
    const { manager, seen } = make(MAIL, { log: (line: string) => lines.push(line) });
    manager.start();
    fixture.desk.tick();
    return { manager, seen, lines };
  };
  /** Changes the media options on the server, with a slow notification of the change. */
  const driftWithLateNotification = (): void => {
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.notificationDelay = () => 600;
    fixture.desk.setMedia(MAIL, 'NOT_READY');
    fixture.desk.notificationDelay = () => 0;
  };

  it('is told as restored once, also when a notification of before the repair comes after it', () => {
    const { manager, seen, lines } = begin();
    driftWithLateNotification();
    manager.media!.refresh();
    fixture.desk.tick(200);
    // The answer arrives before the notification.
    manager.media!.refresh();
    fixture.desk.tick(100);
    expect(restored(seen.lines)).toEqual(['options 1 > 5']);
    fixture.desk.tick(120000);
    expect(restored(seen.lines)).toEqual(['options 1 > 5']);
    expect(truth().settings.A).toEqual(OPTIONS);
    expect(manager.media!.getMaxDialogLimit()).toBe('5');
    expect(lines.filter((line) => line.includes('media options were right already')).length).toBe(1);
  });

  it('is told as restored once, also when a list that was asked for before the repair is answered after it', () => {
    const { manager, seen } = begin();
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.spoil = (request, response) => (/\/Media(\?|$)/.test(request.path) ? { ...response, delayMs: 300 } : response);
    fixture.sharedUser().getMediaList({}).refresh();
    manager.media!.refresh();
    fixture.desk.tick(120000);
    expect(restored(seen.lines)).toEqual(['options 1 > 5']);
    expect(truth().settings.A).toEqual(OPTIONS);
  });

  it('is repaired, and told as restored then, also when a notification of before it says that all is right', () => {
    const { manager, seen } = begin();
    fixture.desk.notificationDelay = () => 600;
    fixture.desk.setMedia(MAIL, 'NOT_READY');
    fixture.desk.notificationDelay = () => 0;
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.fault({ type: 'put-fails', path: '/Media/5001', times: 1, error: 'E_ARM_STAT_CC_OFFLINE' });
    manager.media!.refresh();
    const whenTold: unknown[] = [];
    manager.on('optionsRestored', () => whenTold.push({ ...truth().settings.A }));
    fixture.desk.tick(120000);
    expect(whenTold).toEqual([OPTIONS]);
    expect(restored(seen.lines)).toEqual(['options 1 > 5']);
    expect(truth().settings.A).toEqual(OPTIONS);
  });

  it('that follows another is told as well: in the next outage, or when the Media was read', () => {
    const { manager, seen } = begin();
    driftWithLateNotification();
    manager.media!.refresh();
    fixture.desk.tick(5000);
    fixture.desk.fault({ type: 'options-drift' });
    manager.media!.refresh();
    fixture.desk.tick(5000);
    expect(restored(seen.lines)).toEqual(['options 1 > 5', 'options 1 > 5']);
    fixture.recovered(() => fixture.desk.fault({ type: 'options-drift' }), 5000);
    expect(restored(seen.lines)).toEqual(['options 1 > 5', 'options 1 > 5', 'options 1 > 5']);
  });

  it('that the desktop put right by itself is told as restored when a read has shown it', () => {
    const { manager, seen } = begin();
    // Disables the library's helper. Somebody else signs the agent in.
    const { login } = fixture.desk.library.restservices.Media.prototype;
    manager.media!.login = () => manager.media!;
    fixture.desk.fault({ type: 'options-drift' });
    manager.media!.refresh();
    fixture.desk.tick(100);
    fixture.desk.setMedia(MAIL, 'LOGIN');
    fixture.desk.setMedia(MAIL, 'NOT_READY');
    fixture.desk.tick(500);
    manager.media!.login = login;
    expect(restored(seen.lines)).toEqual(['options 1 > 5']);
  });
});
