// The drop-in without code: attributes of the script tag. The spec inserts the built script as a gadget's page does.
import { MAIL, OPTIONS, openDesk, type Desk } from '../support/desk.js';

const ATTRIBUTES = { 'data-max-dialog-limit': '5', 'data-interrupt-action': 'accept', 'data-dialog-logout-action': 'TRANSFER' };

describe('The attributes of the script tag', () => {
  let desk: Desk;
  let thrown: string[];
  let text: string;

  beforeAll(async () => {
    text = await (await fetch('/base/dist/finesse-media-manager.min.js')).text();
  });
  /** The drop-in's listeners on the window. It never removes them, because its page normally ends first. */
  let listening: [EventTarget, jasmine.Spy][];

  beforeEach(() => {
    desk = openDesk();
    thrown = [];
    listening = [window, document].map((target) => [target, spyOn(target as Document, 'addEventListener').and.callThrough()]);
  });
  afterEach(() => {
    for (const [target, spy] of listening)
      spy.calls.allArgs().forEach((args) => target.removeEventListener(...(args as ['load', () => void])));
    desk.dispose();
  });

  function insert(attributes: Record<string, string>): void {
    const tag = document.createElement('script');
    Object.entries(attributes).forEach(([name, value]) => tag.setAttribute(name, value));
    tag.text = text;
    document.head.append(tag);
    tag.remove();
    try {
      desk.tick();
    } catch (error) {
      thrown.push((error as Error).message);
    }
  }
  function signIn(mediaId: string): string[] {
    const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
    desk.tick();
    const list = user.getMediaList({});
    desk.tick();
    list.getMedia({ id: mediaId }).login({});
    desk.tick();
    return desk.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  }

  it('enforce the options on a gadget that knows nothing of them', () => {
    insert(ATTRIBUTES);
    signIn(MAIL);
    expect(desk.server.truth().media[0]!.settings.A).toEqual(OPTIONS);
  });

  it('do so for one MRD where data-media-id names it', () => {
    insert({ ...ATTRIBUTES, 'data-media-id': '5002' });
    expect(signIn(MAIL)[0]).not.toContain('TRANSFER');
    expect(thrown).toEqual([]);
  });

  it('do nothing where there are none', () => {
    const { getMedia } = desk.library.restservices.MediaList.prototype;
    insert({});
    expect(desk.library.restservices.MediaList.prototype.getMedia).toBe(getMedia);
  });

  it('that are incomplete are told to the window, and the global is there all the same', () => {
    insert({ 'data-max-dialog-limit': '5' });
    expect(thrown.length).toBe(1);
    expect(thrown[0]).toContain('interruptAction is missing');
    expect(typeof (window as unknown as { finesseMedia: { MediaManager: unknown } }).finesseMedia.MediaManager).toBe('function');
  });
});
