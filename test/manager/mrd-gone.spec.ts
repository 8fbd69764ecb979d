import { MAIL, MAIL_ENTRY } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';

/** The answers for an MRD that is really gone: the list lacks it, and its own address is unknown. */
const GONE = { entry: '', notFound: /\/5001(\/Dialogs)?$/ };

describeFacade('An MRD that goes and comes', (facade) => {
  const fixture = createFixture(facade);
  const { listPath, make, recovered, shown, truth } = fixture;
  /** The text in the list in place of the MRD's entry, and the paths that are answered with 404. */
  let answers: { entry?: string; notFound?: RegExp };

  beforeEach(() => {
    answers = {};
    fixture.desk.spoil = (request, response) => {
      const at = request.path.replace(/\?.*/, '');
      const { entry, notFound } = request.method === 'GET' ? answers : {};
      if (entry !== undefined && at === listPath()) return { ...response, body: response.body.replace(MAIL_ENTRY, entry) };
      return notFound?.test(at) ? { ...response, status: 404, body: '' } : response;
    };
  });

  const sharedList = () => fixture.sharedUser().getMediaList({}) as finesse.restservices.MediaList & { length: number };

  it('an MRD that is gone is reported once, and not requested without end', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    answers = GONE;
    recovered(undefined, 5000);
    expect(manager.state).toBe('failed');
    fixture.desk.forget();
    fixture.desk.tick(600000);
    expect(seen.errors.filter(({ code }) => code === 'MEDIA_NOT_FOUND').length).toBe(1);
    expect(fixture.desk.sent()).toEqual([]);
  });

  it('a list answer without uri long ago does not make a later 404 final', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    answers = { entry: '<Media>$1</Media>' };
    recovered(undefined, 60000);
    expect(manager.state).toBe('ready');
    answers = { notFound: /\/5001\/Dialogs$/ };
    recovered();
    answers = {};
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(seen.errors.map(({ code }) => code)).toEqual(['RESYNC_FAILED']);
  });

  it('dialogs that are answered with 404 while the list lacks the MRD do not end it: its own address tells', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    // The order of the answers: the list, the dialogs, the Media.
    fixture.desk.latency = () =>
      /5001$/.test(fixture.desk.requests.at(-1)!.path) ? 100 : fixture.desk.sent().at(-1)!.endsWith('Dialogs') ? 50 : 10;
    answers = { entry: '', notFound: /\/5001\/Dialogs$/ };
    recovered(undefined, 120);
    answers = {};
    fixture.desk.tick(60000);
    expect(seen.errors).toEqual([]);
    expect(manager.state).toBe('ready');
  });

  it('an "already logged in" that comes after the MRD was given up does not restore a part of it', () => {
    const { manager } = make();
    manager.start();
    fixture.desk.tick();
    answers = GONE;
    // At the end of the outage the library learns of the drift, and its helper signs in at once. Both answers of the list arrive before the Media's.
    fixture.desk.latency = () => (fixture.desk.requests.at(-1)!.path === listPath() ? 5 : 20);
    recovered(() => {
      fixture.desk.fault({ type: 'options-drift', settings: { maxDialogLimit: '1' } });
      fixture.desk.fault({ type: 'cti-down' });
    }, 25);
    expect(fixture.puts().length).toBe(1);
    expect(manager.state).toBe('failed');
    fixture.desk.tick(60000);
    expect(manager.state).toBe('failed');
    answers = {};
    manager.start();
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
  });

  it('start() after the MRD was gone shows what it is now', () => {
    const { manager } = make();
    manager.start();
    fixture.desk.tick();
    answers = GONE;
    recovered(() => fixture.desk.setMedia(MAIL, 'LOGOUT'), 60000);
    expect(manager.state).toBe('failed');
    answers = {};
    manager.start();
    fixture.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('LOGOUT');
  });

  it('an MRD that is gone and back again and again is found each time', () => {
    const { manager, seen } = make();
    const neighbour = make().manager;
    [manager, neighbour].forEach((one) => one.start());
    fixture.desk.tick();
    for (let round = 0; round < 3; round++) {
      answers = GONE;
      recovered(undefined, 5000);
      expect(manager.state).withContext(`round ${round}`).toBe('failed');
      expect(Object.keys(sharedList().getCollection())).toEqual(['5002', '5003']);
      expect(sharedList().length).toBe(2);
      answers = {};
      [manager, neighbour].forEach((one) => one.start());
      fixture.desk.tick(60000);
      const id = fixture.desk.offer(MAIL);
      fixture.desk.tick();
      expect(manager.state).withContext(`round ${round}`).toBe('ready');
      expect(shown(seen)).withContext(`round ${round}`).toContain(id);
    }
  });

  it('start() while the MRD is still gone says so again', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    answers = GONE;
    recovered(undefined, 60000);
    expect(manager.state).toBe('failed');
    seen.errors.splice(0);
    manager.start();
    fixture.desk.tick(60000);
    expect(manager.state).toBe('failed');
    expect(seen.errors.map(({ code }) => code)).toEqual(['MEDIA_NOT_FOUND']);
  });

  it('MRD missing from the list in the first answer after start, back in the next recovery, with options', () => {
    const { manager, seen } = make();
    // With two managers for one MRD the list stays unchanged too.
    const neighbour = make().manager;
    [manager, neighbour].forEach((one) => one.start());
    fixture.desk.tick();
    for (let i = 0; i < 6; i++) {
      answers = i % 2 === 0 ? { entry: '' } : {};
      let id = '';
      recovered(() => void (id = fixture.desk.offer(MAIL)), 3000);
      expect(manager.state).withContext(`round ${i}`).toBe('ready');
      expect(shown(seen)).withContext(`round ${i}`).toContain(id);
      fixture.desk.endTask(id);
      fixture.desk.tick();
      expect(manager.media!.getState()).toBe(truth().state!);
    }
    expect(seen.broken).toEqual([]);
    expect(sharedList().length).toBe(Object.keys(sharedList().getCollection()).length);
  });
});
