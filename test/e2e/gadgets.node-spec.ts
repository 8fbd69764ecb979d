// Third-party gadgets in the sandbox. The gadgets in test/support/gadgets/ are ours, and use what Cisco's samples and gadgets in the field use.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from 'puppeteer';
import type { Truth } from '../../sandbox/model/types.js';
import { openSandbox, type SandboxPage } from '../node/sandbox-page.js';

const GADGETS = 'test/support/gadgets';

/** The parts of the desktop that a gadget finds in its parent window. */
interface Around {
  finesse: { container: { Config: { systemAuthMode: string } }; gadget: { Config: { id: string; authorization: string } } };
}

/** Finds and clicks the button in one step. Otherwise the gadget might redraw in between, and the button would be detached. */
const click = async (frame: Frame, selector: string): Promise<void> => {
  await frame.waitForFunction(
    (wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.click();
      return Boolean(found);
    },
    {},
    selector
  );
};
const texts = (frame: Frame, selector: string): Promise<string[]> =>
  frame.$$eval(selector, (elements) => elements.map((element) => element.textContent!.trim()));

describe('A Task Routing gadget in the sandbox', () => {
  for (const release of ['12.0', '15.0']) {
    describe(`with the finesse.js of ${release}`, () => {
      let sandbox: SandboxPage;
      let gadget: Frame;
      beforeAll(async () => {
        sandbox = await openSandbox(['--release', release, '--gadget', `${GADGETS}/task.xml?mrdid=5001&maxdialogs=4`]);
        gadget = await sandbox.gadget(1);
      });
      afterAll(() => sandbox.close());

      const state = () => gadget.$eval('#state', (element) => element.textContent);
      const dialogs = () => texts(gadget, '#dialogs li span');

      it('starts, signs in, accepts and closes a task, and survives a recovery', async () => {
        await sandbox.until('it has started', async () => (await state()) === 'LOGOUT');
        expect(await sandbox.page.$eval('#finesse_gadget_1_title', (title) => title.textContent)).toBe('Tasks of one MRD 5001');
        expect(await texts(gadget, '#sign-in')).toEqual(['Sign in']);
        await sandbox.until('its file was read', async () => (await texts(gadget, '#targets'))[0] === 'Targets: Sales,Support\n'.trim());

        await click(gadget, '#sign-in');
        await sandbox.until('it is signed in', async () => (await state()) === 'NOT_READY');
        const { media } = (await sandbox.control('GET', 'state')) as Truth;
        expect(media.find(({ id }) => id === '5001')!.settings.A.maxDialogLimit).toBe('4');
        await click(gadget, '#ready');
        await sandbox.until('it is ready', async () => (await state()) === 'READY');

        const { id } = (await sandbox.control('POST', 'tasks', { mediaId: '5001' })) as { id: string };
        await click(gadget, `[data-dialog="${id}"] [data-action="ACCEPT"]`);
        await click(gadget, `[data-dialog="${id}"] [data-action="START"]`);
        await sandbox.until('the task is worked on', async () => (await dialogs())[0] === `${id} ACTIVE`);

        await sandbox.control('POST', 'faults', { type: 'notifications-down' });
        const other = (await sandbox.control('POST', 'tasks', { mediaId: '5001' })) as { id: string };
        expect(await dialogs()).toEqual([`${id} ACTIVE`]);
        await sandbox.control('POST', 'recover');
        await sandbox.until('it knows both', async () => (await dialogs()).join() === [`${id} ACTIVE`, `${other.id} OFFERED`].join());

        await click(gadget, `[data-dialog="${id}"] [data-action="CLOSE"]`);
        await sandbox.until('one is left', async () => (await dialogs()).join() === `${other.id} OFFERED`);
        expect(await texts(gadget, '#banner-msg')).toEqual(['']);
      });

      it('has the credentials of the agent in its Config, under whatever name its release looks for them, and not in its address', async () => {
        const { id, authorization } = await gadget.evaluate(() => (window as unknown as Around).finesse.gadget.Config);
        expect([id, authorization]).toEqual(['1001001', btoa('1001001:sandbox')]);
        expect(decodeURIComponent(gadget.url())).not.toContain(authorization);
      });

      it('stays on its page when a link to "#" is clicked, and is as high as it asked for', async () => {
        expect(gadget.url()).toContain('/gadget/1/ifr?');
        await sandbox.until('the frame is as high as the content', async () => {
          const wanted = await gadget.evaluate(() => document.body.getBoundingClientRect().height);
          const height = await sandbox.page.$eval('#finesse_gadget_1', (frame) => frame.getBoundingClientRect().height);
          return wanted > 100 && Math.abs(height - wanted) < 3;
        });
      });
    });
  }
});

describe('The desktop around gadgets', () => {
  let sandbox: SandboxPage;
  let services: Frame;
  let listener: Frame;
  let foreign: Server;
  beforeAll(async () => {
    foreign = createServer((_request, response) => response.end('{"hello":"from elsewhere"}'));
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', () => resolve()));
    const address = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`;
    const gadgets = [`${GADGETS}/services.xml?foreign=${address}`, `${GADGETS}/listener.xml`];
    sandbox = await openSandbox([...gadgets.flatMap((path) => ['--gadget', path]), '--tab', 'More', '--gadget', `${GADGETS}/small.xml`]);
    [services, listener] = [await sandbox.gadget(1), await sandbox.gadget(2)];
    await said('gadget 1 tasks true');
  });
  afterAll(async () => {
    await sandbox.close();
    foreign.close();
  });

  const said = (text: string) => sandbox.until(`the gadget said "${text}"`, async () => (await texts(services, '#said li')).includes(text));
  const ask = (name: string) => click(services, `#${name}`);
  const desk = (selector: string) => click(sandbox.page.mainFrame(), selector);

  it('shows the gadgets of a tab side by side, and those of another tab when it is chosen', async () => {
    const shown = () =>
      sandbox.page.$$eval('.gadget iframe', (frames) =>
        frames.filter((frame) => frame.getClientRects().length > 0).map((frame) => frame.id)
      );
    expect(await shown()).toEqual(['finesse_gadget_1', 'finesse_gadget_2']);
    await said('visible');

    await desk('#tab_more');
    expect(await shown()).toEqual(['finesse_gadget_3']);
    await ask('other-tab');
    await sandbox.until('the first tab is back', async () => (await shown()).length === 2);
    await sandbox.until(
      'the gadget heard of it',
      async () => (await texts(services, '#said li')).filter((text) => text === 'visible').length === 2
    );
  });

  it('lets gadgets hear each other, and gives each its own copies', async () => {
    await sandbox.until('the other is there', () =>
      listener.$eval('body', (body) => body.dataset['subscribed'] === 'true' && body.dataset['loaded'] === 'yes')
    );
    await ask('tell-task');

    await said('task services 900_17_1');
    expect(await texts(listener, '#heard li')).toEqual(['TaskActivityStatus 900_17_1 true']);
  });

  it('has channels with a menu, whose choices the gadget answers', async () => {
    const chip = () => texts(sandbox.page.mainFrame(), '.channel');
    await ask('add-channel');
    await said('channel mail success');
    expect(await chip()).toEqual(['MailNot ready']);

    await desk('.channel button');
    await desk('#channel-1-mail-ready');
    await said('menu mail ready');
    await sandbox.until('it is ready', async () => (await chip())[0] === 'MailReady');

    await desk('.channel button');
    await desk('#channel-1-mail-refuse');
    await sandbox.until('the refusal is shown', async () => (await chip())[0] === 'MailReadyNot now');

    await ask('bad-channel');
    await said('menuConfig property missing in Channel Data');
    await ask('remove-channel');
    await sandbox.until('it is gone', async () => (await chip()).length === 0);
  });

  it('has popovers that end with a button, or when the gadget takes them away', async () => {
    const popovers = () => texts(sandbox.page.mainFrame(), '.popover dl');
    await ask('show-popover');
    await sandbox.until('it is shown', async () => (await popovers())[0] === 'CustomerAda');
    await desk('.popover footer button');
    await said('popover true yes');

    await ask('show-popover');
    await sandbox.until('another is shown', async () => (await popovers()).length === 1);
    await ask('hide-popover');
    await sandbox.until('it is gone', async () => (await popovers()).length === 0);
  });

  it('shows notices where notifications are not denied, and dialogs', async () => {
    const permit = (permission: NotificationPermission) =>
      services.evaluate(
        (value) => void Object.defineProperty(Notification, 'permission', { get: () => value, configurable: true }),
        permission
      );
    await permit('denied');
    await ask('toast');
    await permit('default');
    expect(await texts(sandbox.page.mainFrame(), '.toast')).toEqual([]);
    await ask('toast');
    await sandbox.until('the notice is shown', async () => /A task waits/.test((await texts(sandbox.page.mainFrame(), '.toast'))[0] ?? ''));
    await ask('dialog');
    await sandbox.until('the dialog is shown', async () => (await texts(sandbox.page.mainFrame(), '.container-dialog p'))[0] === 'Sure?');
    await desk('.container-dialog button');
    await said('dialog closed');
    await ask('workflow');
    await said('workflow submitted');
  });

  it('makes a gadget large and small again, and says so', async () => {
    const shown = () => sandbox.page.$$eval('.gadget', (boxes) => boxes.filter((box) => box.getClientRects().length > 0).length);
    await desk('.gadget:first-child header button:nth-of-type(2)');
    await said('view canvas tasks true');
    expect(await shown()).toBe(1);
    await desk('.gadget:first-child header button:nth-of-type(2)');
    await said('view default tasks true');
    expect(await shown()).toBe(2);
  });

  it('tells gadgets with a configuration of their own how the agent is signed on, where finesse.js looks for it', async () => {
    const mode = () => (window.parent as unknown as Around).finesse.container.Config.systemAuthMode;

    expect(await services.evaluate(mode)).toBe('NON_SSO');
  });

  it('collapses and expands a gadget that allows it', async () => {
    const heights = () => sandbox.page.$$eval('#finesse_gadget_1', (frames) => frames.map((frame) => frame.getClientRects().length));
    await desk('.gadget:first-child [aria-expanded]');
    expect(await heights()).toEqual([0]);
    await desk('.gadget:first-child [aria-expanded]');
    expect(await heights()).toEqual([1]);
  });

  it("carries requests to somebody else's server, and answers for what is not there", async () => {
    await ask('foreign');
    await said('foreign 200 from elsewhere');
    await ask('queues');
    await said('team 404');
  });

  it('passes keys of the desktop on', async () => {
    await sandbox.page.keyboard.down('Control');
    await sandbox.page.keyboard.down('Alt');
    await sandbox.page.keyboard.press('k');
    await sandbox.page.keyboard.up('Alt');
    await sandbox.page.keyboard.up('Control');
    await said('key');
  });

  it('reloads a gadget that asks for it', async () => {
    await ask('reload');
    await sandbox.until('its list is new', async () => {
      services = await sandbox.gadget(1);
      return (await texts(services, '#said li')).length < 5;
    });
    await said('gadget 1 tasks true');
  });
});

describe('Errors of gadgets', () => {
  let sandbox: SandboxPage;
  beforeAll(async () => {
    const gadgets = ['broken.xml', 'faulty.xml', 'impossible.xml', 'services.xml'].flatMap((name) => ['--gadget', `${GADGETS}/${name}`]);
    sandbox = await openSandbox(gadgets);
  });
  afterAll(() => sandbox.close());

  const troubles = (number: number) =>
    sandbox.page.$$eval(`.gadget:nth-child(${number}) .gadget-troubles .what`, (items) => items.map((item) => item.textContent!));

  for (const [number, words] of [
    [1, /broken\.xml.*not well-formed XML: line \d/],
    [3, /impossible\.xml.*"telepathy".*not shown/]
  ] as const) {
    it(`are shown in place of gadget ${number}`, async () => {
      const frame = await sandbox.gadget(number);

      expect(await frame.$eval('body', (body) => body.innerText)).toMatch(words);
    });
  }

  it('are shown above a gadget that works all the same', async () => {
    const frame = await sandbox.gadget(2);
    const expected = [
      /bundle "none\.xml"/,
      /script \/gadget\/2\/none\.js could not be loaded/,
      /picture \/gadget\/2\/none\.png could not be loaded/,
      /Error: thrown later/,
      /TypeError: thrown at the start/
    ];
    await sandbox.until('all are said', async () => (await troubles(2)).length === expected.length);

    for (const words of expected) expect(await troubles(2)).toContain(jasmine.stringMatching(words) as never);
    expect(await frame.$eval('p', (paragraph) => paragraph.textContent)).toBe('I am here');
  });

  it('in a callback stop no other callback, and are counted', async () => {
    const frame = await sandbox.gadget(4);
    for (let times = 0; times < 3; times++) await click(frame, '#throw');
    await sandbox.until(
      'they are counted',
      async () => (await texts(sandbox.page.mainFrame(), '.gadget:nth-child(4) .times'))[0] === '3 times'
    );

    expect(await troubles(4)).toEqual([jasmine.stringMatching(/Error: thrown by a callback \(services\.js:\d+\)/)] as never);
  });
});
