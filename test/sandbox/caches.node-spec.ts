// What a desktop of 15.0 keeps in the browser. The gadget does by hand what the library does.
import type { Frame } from 'puppeteer';
import type { Truth } from '../../sandbox/model/types.js';
import { openSandbox, type SandboxPage } from '../node/sandbox-page.js';

const GADGET = ['--gadget', 'test/support/gadgets/caches.xml'];
const MEDIA = 'finesse.api.User.1001001.Media.5001';
const answerOf = (state: string): object => ({ rc: 200, text: `<Media><id>5001</id><state>${state}</state></Media>`, isUnsent: false });

describe('The desktop of 15.0 keeps answers for its gadgets', () => {
  let sandbox: SandboxPage;
  let gadget: Frame;
  beforeAll(async () => (sandbox = await openSandbox(GADGET)));
  afterAll(() => sandbox?.close());
  beforeEach(async () => {
    // When the gadget has loaded, the page listens to the server.
    await sandbox.gadget(1);
    await loadedAnew(() => sandbox.control('POST', 'reset'));
  });

  async function loadedAnew(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([sandbox.page.waitForNavigation(), act()]);
    gadget = await sandbox.gadget(1);
  }
  const call = <Result>(name: string, ...given: unknown[]): Promise<Result> =>
    gadget.evaluate(
      (n, g) => (window as unknown as Record<string, (...all: unknown[]) => unknown>)[n]!(...g),
      name,
      given
    ) as Promise<Result>;
  const ask = (action: string, group: string, data?: unknown): Promise<{ data?: unknown; error?: string }> =>
    call('ask', `${action}-${Math.random()}`, action, group, data);
  const userItem = (): Promise<string | null> => sandbox.page.evaluate(() => sessionStorage.getItem('User'));
  /** When this returns, the server has changed the state, and the event is under way. */
  const setState = async (state: string): Promise<void> => {
    const headers = { authorization: `Basic ${btoa('1001001:sandbox')}` };
    const body = `<User><state>${state}</state></User>`;
    await fetch(new URL('/finesse/api/User/1001001', sandbox.url), { method: 'PUT', headers, body });
    await sandbox.until(`the user is ${state}`, async () => ((await sandbox.control('GET', 'state')) as Truth).userState === state);
  };
  /** Stores the User as the library does after a GET. */
  const saveUser = async (): Promise<void> => {
    await gadget.evaluate(async () => {
      const path = '/finesse/api/User/1001001';
      const answer = await fetch(path, { headers: { authorization: `Basic ${btoa('1001001:sandbox')}` } });
      sessionStorage.setItem('User', await answer.text());
    });
  };
  const lost = async (): Promise<boolean> =>
    ((await sandbox.control('GET', 'log?since=0')) as { kind: string; text: string }[]).some(
      ({ kind, text }) => kind === 'lost' && text.endsWith('/User/1001001')
    );
  const rows = (kind: string): Promise<string[]> =>
    sandbox.page.evaluate(
      (of) =>
        [...document.querySelectorAll(`.timeline-row:has([data-kind="${of}"])`)].map((row) => row.querySelector('.text')!.textContent),
      kind
    );

  it('under the topic of the address, for as long as the server runs: a reload keeps them, a reset does not', async () => {
    await call('keep', MEDIA, answerOf('READY'));
    expect(await call('lookUp', MEDIA)).toEqual({ data: answerOf('READY') });
    expect(await call('lookUp', 'finesse.api.User.1001001.Media.5002')).toBeUndefined();
    expect(await sandbox.page.evaluate('finesse.idb.RestCacheDataContainer.isReachable()')).toBeTrue();
    await loadedAnew(() => sandbox.page.reload());
    expect(await call('lookUp', MEDIA)).toEqual({ data: answerOf('READY') });
    await loadedAnew(() => sandbox.control('POST', 'reset'));
    expect(await call('lookUp', MEDIA)).toBeUndefined();
  });

  it("and what they keep themselves with DesktopCache, each group apart from the others and from the library's answers", async () => {
    const note = { key: 'note', data: { text: 'Ada' } };
    const other = { key: 'other', data: 'text' };
    const none = await ask('fetch', 'mine', 'note');
    expect([none.error, none.data]).toEqual([undefined, undefined]);
    expect((await ask('saveOrUpdate', 'mine', [note, other])).data).toEqual([note, other]);
    expect((await ask('fetch', 'mine', 'note')).data).toEqual(note);
    expect((await ask('fetch', 'mine', null)).data).toEqual([note, other]);
    expect((await ask('fetch', 'theirs', null)).data).toEqual([]);
    expect(await call('lookUp', 'note')).toBeUndefined();
    expect((await ask('delete', 'mine', 'note')).error).toBeUndefined();
    expect((await ask('fetch', 'mine', null)).data).toEqual([other]);
    await ask('saveOrUpdate', 'theirs', [note]);
    await ask('clear', 'mine');
    expect((await ask('fetch', 'mine', null)).data).toEqual([]);
    expect((await ask('fetch', 'theirs', null)).data).toEqual([note]);
    expect((await ask('drop', 'mine')).error).toBe('The action is "drop". Allowed: saveOrUpdate, fetch, delete, clear.');
    await loadedAnew(() => sandbox.control('POST', 'reset'));
    expect((await ask('fetch', 'theirs', null)).data).toEqual([]);
  });

  it('the user of the tab: each event rewrites it, and the end of an outage reads it anew', async () => {
    await setState('READY');
    expect(await userItem()).toBeNull();
    await saveUser();
    await setState('NOT_READY');
    await sandbox.until('the event rewrites it', async () =>
      /^<User>.*<state>NOT_READY<\/state>.*<\/User>$/s.test((await userItem()) ?? '')
    );
    await sandbox.control('POST', 'faults', { type: 'notifications-down' });
    await setState('READY');
    await sandbox.until('the event is lost', lost);
    expect(await userItem()).toContain('<state>NOT_READY</state>');
    await sandbox.control('POST', 'recover');
    await sandbox.until('it is read anew', async () => (await userItem())?.includes('<state>READY</state>') === true);
  });

  it('a gadget is told of the end of an outage when the user is right again', async () => {
    await saveUser();
    await sandbox.control('POST', 'faults', { type: 'notifications-down' });
    await setState('READY');
    await sandbox.until('the event is lost', lost);
    const seen = gadget.evaluate(
      () =>
        new Promise((resolve) => {
          const { gadgets } = window as unknown as {
            gadgets: { Hub: { subscribe(topic: string, call: (t: string, d: unknown) => void): void } };
          };
          gadgets.Hub.subscribe('finesse.info.connection', (_topic, data) => {
            if ((data as { status: string }).status === 'recovered') resolve(sessionStorage.getItem('User'));
          });
        })
    );
    await sandbox.control('POST', 'recover');
    expect(await seen).toContain('<state>READY</state>');
  });

  it('the user of the tab belongs to one agent, and to one run of the server', async () => {
    await saveUser();
    await loadedAnew(() => sandbox.page.reload());
    expect(await userItem()).toContain('<loginId>1001001</loginId>');
    await loadedAnew(() => sandbox.control('POST', 'reset'));
    expect(await userItem()).toBeNull();
    await gadget.evaluate(() => sessionStorage.setItem('User', '<User><loginId>1001002</loginId></User>'));
    await loadedAnew(() => sandbox.page.reload());
    expect(await userItem()).toBeNull();
  });

  it('and the panel says so: in the timeline, in the list of requests with the age, and in the comparison', async () => {
    await sandbox.page.click('#dock-tabs [id*="timeline"]');
    await call('keep', MEDIA, answerOf('READY'));
    await call('lookUp', MEDIA);
    await saveUser();
    await gadget.evaluate(() => sessionStorage.getItem('User'));
    await sandbox.until('both stand in the timeline', async () => (await rows('cache')).length === 2);
    expect(await rows('cache')).toEqual([
      jasmine.stringMatching(/GET Media\/5001 from the cache, \d+ (ms|s) old$/),
      jasmine.stringMatching(/GET User\/1001001 from the cache, \d+ (ms|s) old$/)
    ]);
    const state = (): Promise<string> => sandbox.page.evaluate(() => document.querySelector('#mrd-5001 .differs')?.textContent ?? '');
    await sandbox.until('the gadget has an old state', async () => (await state()).startsWith('StateLOGOUT'));
    expect(await state()).toContain('READY');
    await sandbox.page.click('#dock-tabs [id*="rest"]');
    const cached = (): Promise<string[]> =>
      sandbox.page.evaluate(() => [...document.querySelectorAll('.rest-row:has(.cached)')].map(({ textContent }) => textContent));
    await sandbox.until('both stand among the requests', async () => (await cached()).length === 2);
    expect((await cached())[0]).toMatch(/GET\/finesse\/api\/User\/1001001\/Media\/5001\d+ (ms|s) oldcache$/);
  });

  it('through a failover that loads the desktop anew on the other node', async () => {
    const reload = (): Promise<unknown> => sandbox.page.evaluate('finesse.container.Config.failoverReload');
    expect(await reload()).toBe('false');
    await call('keep', MEDIA, answerOf('READY'));
    await saveUser();
    await sandbox.control('POST', 'faults', { type: 'failover', reload: true });
    await setState('READY');
    await loadedAnew(() => sandbox.control('POST', 'recover'));
    expect(await sandbox.page.$eval('#links', (links) => links.getAttribute('data-node'))).toBe('B');
    expect(await reload()).toBe('true');
    expect(await call('lookUp', MEDIA)).toEqual({ data: answerOf('READY') });
    expect(await userItem()).toContain('<state>READY</state>');
    await loadedAnew(() => sandbox.page.reload());
    expect(await reload()).toBe('false');
  });
});

describe('The desktop of 12.0', () => {
  let sandbox: SandboxPage;
  let gadget: Frame;
  const askedBy = new Set<string>();
  beforeAll(async () => {
    sandbox = await openSandbox([...GADGET, '--gadget', 'test/support/gadgets/raw.xml', '--release', '12.0', '--transport', 'proxy']);
    sandbox.page.on('request', (request) => {
      if (request.url().includes('/finesse/api/User/1001001/Media')) askedBy.add(new URL(request.frame()!.url()).pathname);
    });
  });
  beforeEach(async () => (gadget = await sandbox.gadget(1)));
  afterAll(() => sandbox?.close());

  it('keeps nothing for its gadgets', async () => {
    expect(await gadget.evaluate(() => 'idb' in (window.top as unknown as { finesse: object }).finesse)).toBeFalse();
    expect(await sandbox.page.evaluate('"failoverReload" in finesse.container.Config')).toBeFalse();
    expect(await sandbox.page.evaluate(() => sessionStorage.getItem('sandboxRun'))).toBeNull();
  });

  it('is loaded anew after a failover all the same, where that is asked for; asked by the proxy, gadgets send nothing themselves', async () => {
    askedBy.clear();
    await sandbox.control('POST', 'faults', { type: 'failover', reload: true });
    await Promise.all([sandbox.page.waitForNavigation(), sandbox.control('POST', 'recover')]);
    await sandbox.until(
      'it is on node B',
      async () => (await sandbox.page.$eval('#links', (links) => links.getAttribute('data-node'))) === 'B'
    );
    await sandbox.until('its gadget asks', () => askedBy.size > 0);
    expect([...askedBy]).toEqual(['/']);
  });
});
