// Runs the built scripts with only the built-ins of Internet Explorer 11, because that browser is no longer available for tests.
import { openES5Engine, type ES5Engine } from '../support/es5-engine.js';
import type { Facade } from '../support/facade.js';
import { record, type Recorder } from '../support/recorder.js';
import { enter, usualWorld } from '../support/world.js';
import { dialogData, dialogXml, DIALOGS_NODE, MAIL, MAIL_DIALOGS, mediaXml, openStub, type StubDesktop } from '../support/stub-desktop.js';

/** Two elements come as an array, and the array belongs to the page's engine. */
const TWO = ['a', 'b'].map((name) => `<CallVariable><name>${name}</name><value>${name}</value></CallVariable>`).join('');
const OPTIONS = { maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } as const;

for (const file of ['finesse-media-manager.js', 'finesse-media-manager.min.js']) {
  describe(`${file} in an engine of ES5`, () => {
    let text: string;
    let desk: StubDesktop;
    let engine: ES5Engine;
    let facade: Facade;

    beforeAll(async () => {
      text = await (await fetch(`/base/dist/${file}`)).text();
    });
    beforeEach(() => {
      enter(usualWorld());
      desk = openStub();
      engine = openES5Engine();
      const { finesse, gadgets } = window as unknown as Record<'finesse' | 'gadgets', unknown>;
      // Its timers are the desk's, because time is virtual.
      Object.assign(engine.realm, { finesse, gadgets, setTimeout: window.setTimeout, clearTimeout: window.clearTimeout });
      engine.run(text);
      facade = engine.realm['finesseMedia'] as Facade;
    });
    afterEach(() => {
      engine.dispose();
      desk.dispose();
      expect(engine.trespasses).toEqual([]);
      expect(desk.thrown).toEqual([]);
    });

    function start(): Recorder {
      const user = new desk.library.restservices.User({ id: '1001' });
      const manager = new facade.MediaManager({ mediaId: '5001', mediaOptions: OPTIONS, user });
      const seen = record(manager);
      manager.start();
      desk.settle();
      return seen;
    }

    it('has what ES5 has, and nothing later', () => {
      const page = engine.realm as unknown as typeof globalThis;
      for (const name of ['Array.prototype.includes', 'Object.assign', 'String.prototype.startsWith', 'window.Promise', 'window.Map'])
        expect(engine.removed).toContain(name);
      expect(() => page.eval('[1].includes(1)') as unknown).toThrow();
      expect(page.eval('typeof Symbol + typeof Object.entries + typeof fetch')).toBe('undefinedundefinedundefined');
      expect(page.eval("Object.keys({ a: [1, 2].map(String) }).join() + 'b-c'.split(/-/).length + ' x '.trim()")).toBe('a2x');
    });

    it('would notice the script using a later member of an object from elsewhere', () => {
      (engine.realm as unknown as { list: unknown[] }).list = [1, 2];
      engine.run('window.found = window.list.includes(2);');
      expect(engine.realm['found']).toBeTrue();
      expect(engine.trespasses.splice(0).join()).toContain('Array.prototype.includes');
    });

    it('loads, tells a live event, and what changed in an outage', () => {
      desk.dialogs = [dialogXml('1', 'OFFERED', TWO), dialogXml('2')];
      const seen = start();
      expect(seen.take()).toEqual([
        'state idle > loading',
        'added 1 load',
        'added 2 load',
        'dialogs load +2 ~0 -0',
        'state loading > ready'
      ]);

      desk.notify(DIALOGS_NODE, { event: 'PUT', source: '/finesse/api/Dialog/1', data: { dialog: dialogData('1', 'ACTIVE') } });
      desk.settle();
      expect(seen.take().join()).toMatch(/^changed 1 live .*state.*,dialogs live \+0 ~1 -0$/);

      desk.connection('failing');
      desk.dialogs = [dialogXml('2', 'ACCEPTED'), dialogXml('3')];
      desk.answers[MAIL] = { body: mediaXml('5001', { maxDialogLimit: '2' }) };
      desk.connection('recovered');
      desk.settle();
      const recovered = seen.take();
      for (const line of ['removed 1 recovery', 'added 3 recovery', 'dialogs recovery +1 ~1 -1']) expect(recovered).toContain(line);
      expect(desk.sent.filter(({ body }) => body.includes('<state>LOGIN</state>')).length)
        .withContext('the media options were repaired')
        .toBeGreaterThan(0);
    });

    it('repeats a read that failed, and tells of it', () => {
      desk.dialogs = [dialogXml('1')];
      const seen = start();
      desk.answers[MAIL_DIALOGS] = { status: 503 };
      desk.connection('failing');
      desk.connection('recovered');
      desk.clock.tick(1000);
      expect(seen.errors.map(({ code, message }) => `${code} ${message.includes('5001')}`)).toEqual(['RESYNC_FAILED true']);
      delete desk.answers[MAIL_DIALOGS];
      desk.clock.tick(60000);
      expect(seen.take()).toContain('state stale > ready');
    });

    it('sends requests and actions, completes options as the drop-in, and reads a gadget URL', () => {
      const undo = facade.enforceMediaOptions(OPTIONS);
      desk.dialogs = [dialogXml('1')];
      const user = new desk.library.restservices.User({ id: '1001' });
      const manager = new facade.MediaManager({ mediaId: '5001', mediaOptions: OPTIONS, user }).start();
      desk.settle();
      desk.sent.length = 0;
      manager.login().setState('READY').setRoutable(true).setTaskState('1', 'ACCEPT').logout();
      desk.settle();
      expect(desk.sent.filter(({ method }) => method === 'PUT').length).toBe(5);
      expect(() => new facade.MediaManager({ mediaId: '5001', mediaOptions: { ...OPTIONS, maxDialogLimit: 0 } })).toThrow();
      expect(facade.mediaOptionsFromGadgetUrl('?mrdid=5001&maxdialogs=3&interruptAction=accept&dialogLogoutAction=close')).toEqual({
        mediaId: '5001',
        mediaOptions: { maxDialogLimit: '3', interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' }
      } as never);
      manager.dispose();
      undo();
    });
  });
}
