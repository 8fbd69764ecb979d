// What a gadget asks of the desktop, on both releases of the stand-in. With FINESSE_JS, on that genuine library.
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

    /** Returns the result of a method of ContainerServices, or its error. */
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

    it('shows another tab, and its own again; an unknown tab is no error', async () => {
      await call('activateTab', 'other');
      await sandbox.until('the other tab is shown', async () => (await tab()) === 'Other');
      await call('activateMyTab');
      await sandbox.until('its own tab is shown', async () => (await tab()) === 'Tasks');
      if (release === '15.0') await call('activateTab', 'none');
      expect(await tab()).toBe('Tasks');
    });

    it('reloads itself', async () => {
      await gadget.evaluate(() => ((window as { old?: boolean }).old = true));
      await call('reloadMyGadget');
      await sandbox.until('the page is a new one', () => gadget.evaluate(() => !(window as { old?: boolean }).old));
    });

    it('shows a dialog, and hides it', async () => {
      const dialogs = () => sandbox.page.$$eval('.container-dialog p', (found) => found.map(({ textContent }) => textContent));
      await call('showDialog', { title: 'T', message: 'Sure?' });
      expect(await dialogs()).toEqual(['Sure?']);
      await call('hideDialog');
      expect(await dialogs()).toEqual([]);
    });

    it('shows a certificate banner, whose button calls back, and hides it', async () => {
      const banners = () => sandbox.page.$$eval('.banner', (found) => found.length);
      const show = () =>
        gadget.evaluate(() => {
          interface Services {
            showCertificateBanner(callback: () => void): string;
          }
          const page = window as unknown as { bannerClosed?: boolean; finesse: { containerservices: { ContainerServices: Services } } };
          return page.finesse.containerservices.ContainerServices.showCertificateBanner(() => (page.bannerClosed = true));
        });
      for (const id of [[], [await show()], ['1']]) {
        await show();
        expect(await banners()).toBe(1);
        await call('hideCertificateBanner', ...id);
        expect(await banners()).toBe(0);
      }
      await show();
      expect(await banners()).toBe(1);
      await sandbox.page.$eval('.banner button', (button) => button.click());
      expect([await banners(), await gadget.evaluate(() => (window as { bannerClosed?: boolean }).bannerClosed)]).toEqual([0, true]);
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

    it('stores and returns entries of DesktopCache by messages, and calls back with error and data', async () => {
      const answers = await gadget.evaluate(async () => {
        type Cache = Record<string, (...args: unknown[]) => void>;
        const { DesktopCache } = (window as unknown as { finesse: { utilities: { DesktopCache: Cache } } }).finesse.utilities;
        const groups: unknown[] = [];
        window.parent.addEventListener('message', ({ data }) => {
          const request = (data as Record<string, { group: unknown; gadgetId: unknown }> | undefined)?.['finesse.idb.request'];
          if (request) groups.push([request.group, request.gadgetId]);
        });
        const ask = (method: string, ...args: unknown[]): Promise<unknown[]> =>
          new Promise((resolve) => DesktopCache[method]!(...args, (...answer: unknown[]) => resolve(answer)));
        await ask('fetchData', 'k');
        for (const name of ['contract', 'other']) DesktopCache['setGroup']!(name);
        return [
          await ask('saveOrUpdateData', [{ key: 'k', data: { kept: 1 } }]),
          await ask('fetchData', 'k'),
          await ask('fetchData', 'none'),
          await ask('deleteData', 'k'),
          await ask('fetchData', null),
          (await ask('saveOrUpdateData', null)).map((part) => typeof part),
          await ask('clearData'),
          groups.slice(0, 2)
        ];
      });
      expect(answers).toEqual([
        [null, [{ key: 'k', data: { kept: 1 } }]],
        [null, { key: 'k', data: { kept: 1 } }],
        [null, null],
        [null, 'k'],
        [null, []],
        ['string', 'undefined'],
        [null, null],
        [
          ['1', '1'],
          ['contract', '1']
        ]
      ]);
    });
  });
}
