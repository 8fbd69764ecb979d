// The log lines in the timeline, and the notice of lost notifications in the legacy example: what a reader sees afterwards.
import { openSandbox, type SandboxPage } from '../node/sandbox-page.js';

/** The part of the library's User that this spec needs. */
interface User {
  getMediaList(handlers: object): { getMedia(which: { id: string }): { setState(state: string): void } };
}

describe('The client log of a gadget in the sandbox', () => {
  let sandbox: SandboxPage;
  beforeAll(async () => {
    sandbox = await openSandbox(['--gadget', 'examples/legacy-gadget/gadget.xml']);
    // Shortens the timer of 15 s for silence, and no other.
    await sandbox.page.evaluateOnNewDocument(() => {
      const { setTimeout: setAny } = window;
      Object.assign(window, { setTimeout: (then: () => void, ms?: number) => setAny(then, ms === 15000 ? 300 : ms) });
    });
    await sandbox.page.reload();
  });
  afterAll(() => sandbox.close());

  it('appears in the timeline, and the legacy example keeps the notice of lost notifications (G10)', async () => {
    const gadget = await sandbox.gadget(1);
    const click = async (command: string): Promise<void> => {
      const selector = `[data-command="${command}"]:not(:disabled)`;
      await sandbox.until(`${command} may be pressed`, async () => (await gadget.$(selector)) !== null);
      await gadget.$eval(selector, (button) => (button as HTMLElement).click());
    };
    await click('login');
    await click('ready');
    const state = () => gadget.$eval('[data-role="media-state"]', (element) => element.textContent);
    await sandbox.until('the agent is ready', async () => (await state()) === 'READY');

    // Finesse accepts the request and publishes nothing, because it changes nothing.
    await gadget.evaluate(() => {
      const { finesse } = window as unknown as { finesse: { __finesseMedia: { users: Record<string, User> } } };
      const [user] = Object.values(finesse.__finesseMedia.users);
      user!.getMediaList({}).getMedia({ id: '5001' }).setState('READY');
    });
    const kind = () => gadget.$eval('[data-role="banner"]', (element) => element.getAttribute('data-kind'));
    await sandbox.until('the notice is shown', async () => (await kind()) === 'silence');
    expect(await gadget.$eval('[data-role="banner-text"]', (element) => element.textContent)).toContain('Events were lost');

    const lines = () =>
      sandbox.page.$$eval('.timeline-row', (rows) =>
        rows.filter((row) => row.querySelector('[data-kind="log"]')).map((row) => row.querySelector('.text')!.textContent)
      );
    // The list draws only the visible lines, so the filter leaves few.
    await sandbox.page.type('#timeline-filter', 'MRD 5001:');
    const starts = ['start: ', 'state loading > ready', 'error NOTIFICATIONS_LOST', 'recovery complete'];
    await sandbox.until('the timeline has the lines', async () => {
      const all = await lines();
      return starts.every((start) => all.some((line) => line.includes(`MRD 5001: ${start}`)));
    });
  });
});
