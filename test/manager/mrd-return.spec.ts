// An MRD that was MEDIA_NOT_FOUND and has returned. The manager finds it without start(), whatever way it returns.
import { MAIL, MAIL_ENTRY, OPTIONS } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';

const ABSENCES = {
  'was missing from the start': false,
  'was there, left the list and answered 404': true
};

describeFacade('An MRD that comes back', (facade) => {
  const fixture = createFixture(facade);
  const { listPath, make, node, recovered, shown } = fixture;
  let gone: boolean;

  beforeEach(() => {
    gone = false;
    fixture.desk.spoil = (request, response) => {
      const at = request.path.replace(/\?.*/, '');
      if (!gone || request.method !== 'GET') return response;
      if (at === listPath()) return { ...response, body: response.body.replace(MAIL_ENTRY, '') };
      return /\/5001(\/Dialogs)?$/.test(at) ? { ...response, status: 404, body: '' } : response;
    };
  });

  const leave = (): void => {
    gone = true;
    recovered(undefined, 60000);
  };
  const begin = (known: boolean, log: false | ((line: string) => void) = false) => {
    const one = make(MAIL, { log });
    gone = !known;
    one.manager.start();
    fixture.desk.tick(2000);
    if (known) leave();
    expect(one.manager.state).toBe('failed');
    expect(one.seen.errors.at(-1)!.code).toBe('MEDIA_NOT_FOUND');
    gone = false;
    return one;
  };

  /** Turns the MRD's next notification into one of a new MRD. */
  const asNew = (publish: () => void): void => {
    const topic = `${node()}.Media`;
    const messages: string[] = [];
    const id = fixture.desk.hub.subscribe(topic, (_topic, message) => void messages.push(JSON.stringify(message)));
    gone = true;
    publish();
    fixture.desk.tick(1000);
    gone = false;
    fixture.desk.hub.unsubscribe(id);
    fixture.desk.publish(
      topic,
      JSON.parse(messages[0]!.replace(/"event":"PUT"/g, '"event":"POST"').replace(/<event>PUT</g, '<event>POST<'))
    );
  };
  const WAYS: Record<string, () => void> = {
    'by a notification that adds it to the list': () => asNew(() => fixture.desk.setMedia(MAIL, 'NOT_READY')),
    'by a notification of its own, which the library takes for nothing': () => fixture.desk.setMedia(MAIL, 'NOT_READY'),
    'by a recovery': () => recovered(),
    'by a recovery whose read of the list fails': () =>
      recovered(() => fixture.desk.fault({ type: 'get-fails', path: '/Media', times: 3 })),
    "by the gadget's own refresh of the list": () => void fixture.sharedUser().getMediaList({}).refresh()
  };

  for (const [absence, known] of Object.entries(ABSENCES)) {
    for (const [way, comeBack] of Object.entries(WAYS)) {
      it(`and ${absence} is found ${way}, without start()`, () => {
        const { manager, seen } = begin(known);
        seen.take();
        seen.errors.length = 0;
        comeBack();
        fixture.desk.tick(120000);
        expect(manager.state).toBe('ready');
        if (fixture.truth().state !== 'READY') fixture.desk.setMedia(MAIL, 'READY');
        const id = fixture.desk.offer(MAIL);
        fixture.desk.tick(1000);
        expect(shown(seen)).toEqual(Object.keys(fixture.desk.truth(MAIL)));
        expect(manager.media!.getState()).toBe(fixture.truth().state!);
        expect(shown(seen)).toContain(id);
        expect(seen.errors).toEqual([]);
        expect(seen.broken).toEqual([]);
      });
    }
  }

  it('again and again is found each time, and costs nothing while it is away', () => {
    const { manager, seen } = begin(true);
    for (let round = 0; round < 3; round++) {
      recovered(undefined, 60000);
      expect(manager.state).withContext(`round ${round}`).toBe('ready');
      const id = fixture.desk.offer(MAIL);
      fixture.desk.tick();
      expect(shown(seen)).withContext(`round ${round}`).toContain(id);
      fixture.desk.endTask(id);
      fixture.desk.tick();
      leave();
      expect(manager.state).withContext(`round ${round}`).toBe('failed');
      // 12.0 repeats the read of the Media from before, ten times.
      fixture.desk.tick(120000);
      fixture.desk.forget();
      fixture.desk.tick(600000);
      expect(fixture.desk.sent()).withContext(`round ${round}`).toEqual([]);
      gone = false;
    }
  });

  it('while start() is due is loaded once, and its media options are told as restored once', () => {
    const lines: string[] = [];
    const { manager, seen } = begin(false, (line) => void lines.push(line));
    gone = true;
    // The first start() after a failure begins at once, the second after a delay.
    manager.start();
    fixture.desk.tick(2000);
    expect(manager.state).toBe('failed');
    spyOn(Math, 'random').and.returnValue(0.99);
    manager.start();
    gone = false;
    seen.take();
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 1 });
    fixture.desk.setMedia(MAIL, 'NOT_READY');
    // When the delay ends, the load is not complete, and the repair is not reported yet.
    fixture.desk.notificationDelay = () => 3000;
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(fixture.truth().settings.A).toEqual(OPTIONS);
    expect(seen.take().filter((line) => line.startsWith('options')).length).toBe(1);
    expect(lines.filter((line) => line.includes('start: ')).length).toBe(2);
  });
});
