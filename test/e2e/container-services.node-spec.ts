// What a gadget asks of the desktop around it, on both releases of the stand-in; FINESSE_JS names a genuine library to be held against them.
import { readFileSync } from 'node:fs';
import type { Frame } from 'puppeteer';
import { openSandbox, type SandboxPage } from '../node/sandbox-page.js';

const GADGET = 'test/support/gadgets/services.xml';
const finesseJs = process.env['FINESSE_JS'];
const genuine = finesseJs && /Version (\d+\.\d+)/.exec(readFileSync(finesseJs, 'utf8').slice(0, 2000))?.[1];
const releases = genuine ? [genuine] : ['12.0', '15.0'];

for (const release of releases) {
  describe(`ContainerServices, end to end, on ${release}`, () => {
    let sandbox: SandboxPage;
    let gadget: Frame;

    beforeAll(async () => {
      const library = finesseJs ? ['--finesse-js', finesseJs] : ['--release', release];
      sandbox = await openSandbox(['--gadget', GADGET, '--tab', 'Other', '--gadget', 'test/support/gadgets/small.xml', ...library]);
    });
    beforeEach(async () => (gadget = await sandbox.gadget(1)));
    afterAll(() => sandbox?.close());

    /** The result of a method of ContainerServices, or what it threw. */
    const call = (method: string, ...args: unknown[]): Promise<unknown> =>
      gadget.evaluate(
        (name, given) => {
          type Services = Record<string, (...args: unknown[]) => unknown>;
          const library = (window as unknown as { finesse: { containerservices: { ContainerServices: Services } } }).finesse;
          const found = library.containerservices.ContainerServices[name]?.(...given);
          return found === undefined ? null : JSON.parse(JSON.stringify(found));
        },
        method,
        args
      );
    const desk = <Result>(read: (box: HTMLElement) => Result): Promise<Result> => sandbox.page.$eval('.gadget', read as never) as never;
    const tab = (): Promise<string | undefined> =>
      sandbox.page.$eval('[role=tab][aria-selected=true]', ({ textContent }) => textContent ?? '');

    it('knows tab and gadget, and the frame by its name', async () => {
      expect([await call('getMyTabId'), await call('getMyGadgetId')]).toEqual(['tasks', '1']);
      expect(await gadget.evaluate(() => window.parent.document.getElementById(window.name) === window.frameElement)).toBeTrue();
    });

    it('shows another tab, and its own again; one that is not there is no error', async () => {
      await call('activateTab', 'other');
      await sandbox.until('the other tab is shown', async () => (await tab()) === 'Other');
      await call('activateMyTab');
      await sandbox.until('its own tab is shown', async () => (await tab()) === 'Tasks');
      if (release === '15.0') await call('activateTab', 'none');
      expect(await tab()).toBe('Tasks');
    });

    it('loads itself anew', async () => {
      await gadget.evaluate(() => ((window as { old?: boolean }).old = true));
      await call('reloadMyGadget');
      await sandbox.until('the page is a new one', () => gadget.evaluate(() => !(window as { old?: boolean }).old));
    });

    if (release !== '15.0') return;

    it('has title, view, collapse and expand', async () => {
      await call('setMyGadgetTitle', 'Other title');
      await sandbox.until(
        'the title is another',
        async () => (await desk((box) => box.querySelector('h2')?.textContent)) === 'Other title'
      );
      await call('collapseMyGadget');
      await sandbox.until('it is collapsed', () => desk((box) => box.classList.contains('collapsed')));
      await call('expandMyGadget');
      await sandbox.until('it is expanded', () => desk((box) => !box.classList.contains('collapsed')));
      expect(await call('getMyGadgetView')).toEqual({
        gadgetId: '1',
        tabId: 'tasks',
        maxAvailableHeight: jasmine.any(Number),
        view: 'default'
      });
    });

    it('is marked until its tab is shown; hide, show and enableTitleBar change nothing', async () => {
      for (const method of ['hideMyGadget', 'showMyGadget', 'enableTitleBar', 'hideMyGadgetNotification']) await call(method);
      await call('showMyGadgetNotification', { message: 'News', messageFrom: 'Gadget' });
      await sandbox.until('it is marked', () => desk((box) => box.classList.contains('has-news') && box.getClientRects().length > 0));
      await call('activateTab', 'other');
      await call('activateMyTab');
      await sandbox.until('it is not marked any more', () => desk((box) => !box.classList.contains('has-news')));
      expect(await call('isTabbedGadget')).toBeFalse();
    });

    it('keeps and gives back what DesktopCache is told to', async () => {
      const kept = await gadget.evaluate(
        () =>
          new Promise((resolve) => {
            interface Cache {
              setGroup(name: string): void;
              saveOrUpdateData(records: object[], callback: () => void): void;
              fetchData(key: string, callback: (...answer: unknown[]) => void): void;
            }
            const { DesktopCache } = (window as unknown as { finesse: { utilities: { DesktopCache: Cache } } }).finesse.utilities;
            DesktopCache.setGroup('contract');
            DesktopCache.saveOrUpdateData([{ key: 'k', data: 'kept' }], () => DesktopCache.fetchData('k', (...answer) => resolve(answer)));
          })
      );
      expect(JSON.stringify(kept)).toContain('"kept"');
    });
  });
}
