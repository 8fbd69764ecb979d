import { diagnose } from '../../src/index.js';
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';
import { MAIL } from '../support/desk.js';

const SECRET = 'Ada Lovelace';

describeFacade('The log', (facade) => {
  const fixture = createFixture(facade);
  // Other specs leave managers on the page.
  beforeEach(() => delete (window as { __finesseMediaManagers?: unknown }).__finesseMediaManagers);
  const listen = (): string[] => {
    const lines: string[] = [];
    fixture.desk.hub.subscribe('finesse.clientLogging.**', (topic, line) => void lines.push(`${topic} ${String(line)}`));
    return lines;
  };
  const live = (config: object = {}) => {
    const lines: string[] = [];
    const { manager } = fixture.make(MAIL, { log: (line: string) => lines.push(line), ...config });
    manager.on('error', () => undefined);
    manager.start();
    fixture.desk.tick();
    return { manager, lines };
  };

  it('has a line for the start, each state, the load, a recovery with what it took, media options, errors and the end', () => {
    const { manager, lines } = live();
    fixture.recovered(() => fixture.desk.fault({ type: 'options-drift' }), 5000);
    manager.setTaskState('9_9_9', 'ACCEPT');
    manager.dispose();

    for (const expected of [
      /MRD 5001: start: finesse-media-manager \S+, finesse.js .*, media options 5, ACCEPT, TRANSFER$/,
      /state loading > ready$/,
      /load complete in \d+ ms: \d+ reads, 0 repeated; 0 added, 0 changed, 0 removed$/,
      /recovery complete in \d+ ms, after 200 ms without notifications: \d+ reads, 0 repeated; 0 added/,
      /media options found: 1, /,
      /media options restored$/,
      /error TASK_ACTION_FAILED INVALID_DIALOG_ID: MRD 5001, task 9_9_9: ACCEPT failed/,
      /state ready > disposed$/
    ])
      expect(lines.filter((line) => expected.test(line)).length)
        .withContext(`${expected} in\n${lines.join('\n')}`)
        .toBe(1);
  });

  it("goes to the gadget's client log, under the gadget's name where it has initialised its logger", () => {
    const lines = listen();
    const { ClientLogger } = fixture.desk.library.cslogger;
    fixture.make().manager.start();
    fixture.desk.tick();
    expect(lines.some((line) => /^finesse\.clientLogging\.MediaManager .*MRD 5001: state loading > ready$/.test(line))).toBeTrue();

    lines.length = 0;
    spyOn(console, 'log');
    ClientLogger.init(gadgets.Hub, 'MyGadget');
    fixture.recovered();
    expect(lines.some((line) => /^finesse\.clientLogging\.MyGadget .*MRD 5001: recovery complete/.test(line))).toBeTrue();
    expect(lines.some((line) => line.includes('clientLogging.MediaManager'))).toBeFalse();
  });

  it('is silent with false, and what a log function throws does no harm', () => {
    const lines = listen();
    const { manager } = live({ log: false });
    expect(lines).toEqual([]);
    manager.dispose();
    const other = live({
      log() {
        throw new Error('full');
      }
    });
    expect(other.manager.state).toBe('ready');
  });

  it('and diagnose() say nothing of call variables, and diagnose() works without a reference to the manager', () => {
    const lines = listen();
    fixture.make().manager.start();
    fixture.desk.tick();
    const id = fixture.desk.offer(MAIL, { callVariable1: SECRET });
    fixture.desk.tick();
    fixture.recovered(() => fixture.desk.endTask(id));
    const other = fixture.desk.offer(MAIL, { callVariable1: SECRET });
    fixture.desk.tick();
    const text = diagnose();

    expect(lines.join()).not.toContain(SECRET);
    expect(text).not.toContain(SECRET);
    expect(text).toMatch(/managers: 1\nMRD 5001: ready since \d{4}-/);
    expect(text).toContain('media options wanted 5, ACCEPT, TRANSFER; found 5, ACCEPT, TRANSFER');
    expect(text).toContain(`dialogs: ${other} OFFERED`);
    expect(text).toContain('waiting for: nothing');
    expect(text).toMatch(/\d{4}-\S+Z state loading > ready/);
  });

  it('diagnose() says what is being waited for, and a manager that was disposed of is gone', () => {
    fixture.desk.fault({ type: 'get-fails', path: '/Media/5001/Dialogs', times: 9 });
    const { manager } = live();
    expect(diagnose()).toContain('waiting for: Dialogs');
    manager.dispose();
    expect(diagnose()).toContain('managers: 0');
  });

  for (const [name, value] of [
    ['auditEveryMs', 0],
    ['auditEveryMs', '60000'],
    ['log', 'console']
  ] as const) {
    it(`${name} ${JSON.stringify(value)} is refused, with what is allowed`, () => {
      expect(() => fixture.make(MAIL, { [name]: value })).toThrowError(new RegExp(`5001.*${name} is .*; it must be a`));
    });
  }
});
