// An MRD that was MEDIA_NOT_FOUND and is there again: found without start(), however it comes back.
import { MAIL, MAIL_ENTRY, OPTIONS } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { onStage } from '../support/fixture.js';

const ABSENCES = {
  'was missing from the start': false,
  'was there, left the list and answered 404': true
};

describeFacade('An MRD that comes back', (facade) => {
  const stage = onStage(facade);
  const { listPath, make, node, recovered, shown } = stage;
  let gone: boolean;

  beforeEach(() => {
    gone = false;
    stage.desk.spoil = (request, response) => {
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
    stage.desk.tick(2000);
    if (known) leave();
    expect(one.manager.state).toBe('failed');
    expect(one.seen.errors.at(-1)!.code).toBe('MEDIA_NOT_FOUND');
    gone = false;
    return one;
  };

  /** The next notification of the MRD, as one that says that it is new. */
  const asNew = (publish: () => void): void => {
    const topic = `${node()}.Media`;
    const messages: string[] = [];
    const id = stage.desk.hub.subscribe(topic, (_topic, message) => void messages.push(JSON.stringify(message)));
    gone = true;
    publish();
    stage.desk.tick(1000);
    gone = false;
    stage.desk.hub.unsubscribe(id);
    stage.desk.publish(topic, JSON.parse(messages[0]!.replace(/"event":"PUT"/g, '"event":"POST"').replace(/<event>PUT</g, '<event>POST<')));
  };
  const WAYS: Record<string, () => void> = {
    'by a notification that adds it to the list': () => asNew(() => stage.desk.setMedia(MAIL, 'NOT_READY')),
    'by a notification of its own, which the library takes for nothing': () => stage.desk.setMedia(MAIL, 'NOT_READY'),
    'by a recovery': () => recovered(),
    'by a recovery whose read of the list fails': () => recovered(() => stage.desk.fault({ type: 'get-fails', path: '/Media', times: 3 })),
    "by the gadget's own refresh of the list": () => void stage.sharedUser().getMediaList({}).refresh()
  };

  for (const [absence, known] of Object.entries(ABSENCES)) {
    for (const [way, comeBack] of Object.entries(WAYS)) {
      it(`and ${absence} is found ${way}, without start()`, () => {
        const { manager, seen } = begin(known);
        seen.take();
        seen.errors.length = 0;
        comeBack();
        stage.desk.tick(120000);
        expect(manager.state).toBe('ready');
        if (stage.truth().state !== 'READY') stage.desk.setMedia(MAIL, 'READY');
        const id = stage.desk.offer(MAIL);
        stage.desk.tick(1000);
        expect(shown(seen)).toEqual(Object.keys(stage.desk.truth(MAIL)));
        expect(manager.media!.getState()).toBe(stage.truth().state!);
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
      const id = stage.desk.offer(MAIL);
      stage.desk.tick();
      expect(shown(seen)).withContext(`round ${round}`).toContain(id);
      stage.desk.endTask(id);
      stage.desk.tick();
      leave();
      expect(manager.state).withContext(`round ${round}`).toBe('failed');
      // 12.0 repeats the read of the Media it had before, ten times.
      stage.desk.tick(120000);
      stage.desk.forget();
      stage.desk.tick(600000);
      expect(stage.desk.sent()).withContext(`round ${round}`).toEqual([]);
      gone = false;
    }
  });

  it('while start() is due is loaded once, and its settings are told as restored once', () => {
    const lines: string[] = [];
    const { manager, seen } = begin(false, (line) => void lines.push(line));
    gone = true;
    // The first start() after a failure begins at once, the second after a delay.
    manager.start();
    stage.desk.tick(2000);
    expect(manager.state).toBe('failed');
    spyOn(Math, 'random').and.returnValue(0.99);
    manager.start();
    gone = false;
    seen.take();
    stage.desk.fault({ type: 'options-drift' });
    stage.desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 1 });
    stage.desk.setMedia(MAIL, 'NOT_READY');
    // When the delay is over the load is not complete, and the repair is not told.
    stage.desk.notificationDelay = () => 3000;
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(stage.truth().settings.A).toEqual(OPTIONS);
    expect(seen.take().filter((line) => line.startsWith('options')).length).toBe(1);
    expect(lines.filter((line) => line.includes('start: ')).length).toBe(2);
  });
});
