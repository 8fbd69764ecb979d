import { hostname, networkInterfaces } from 'node:os';
import type { Truth } from '../../sandbox/model/types.js';
import type { SandboxServer } from '../../sandbox/server/server.js';
import { accepts, send, start, type Answer } from '../node/sandbox-server.js';

const MEDIA = '/finesse/api/User/1001001/Media/5001';
const LOGIN =
  '<Media><state>LOGIN</state><maxDialogLimit>3</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>CLOSE</dialogLogoutAction></Media>';
const AUTHORIZED = { authorization: `Basic ${Buffer.from('1001001:sandbox').toString('base64')}` };

describe('sandbox server', () => {
  let server: SandboxServer;
  beforeEach(async () => {
    server = await start();
  });
  afterEach(() => server.close());

  const call = (method: string, path: string, body?: unknown): Promise<Answer> =>
    send(server.port, method, path, body === undefined ? '' : JSON.stringify(body));
  const state = async (): Promise<Truth> => JSON.parse((await call('GET', '/sandbox/state')).text) as Truth;
  const message = ({ text }: Answer): string => (JSON.parse(text) as { error: { message: string } }).error.message;

  async function signIn(): Promise<void> {
    await send(server.port, 'PUT', MEDIA, LOGIN, AUTHORIZED);
    await waitUntil(async () => (await state()).media[0]?.state === 'NOT_READY');
    await send(server.port, 'PUT', MEDIA, '<Media><state>READY</state></Media>', AUTHORIZED);
    await waitUntil(async () => (await state()).media[0]?.state === 'READY');
  }

  describe('REST', () => {
    it('carries the request to the model and its answer back, the request id included', async () => {
      const answer = await send(server.port, 'PUT', MEDIA, LOGIN, { ...AUTHORIZED, requestId: 'r-1' });

      expect(answer.status).toBe(202);
      expect(answer.headers['requestid']).toBe('r-1');
      expect(server.finesse.log().find(({ kind }) => kind === 'request')?.text).toBe(`PUT ${MEDIA}`);
    });

    it('carries out an accepted request, and answers in XML', async () => {
      await signIn();
      const answer = await send(server.port, 'GET', `${MEDIA}?nocache=1`, '', AUTHORIZED);

      expect(answer.headers['content-type']).toMatch(/^application\/xml/);
      expect(answer.text).toContain('<state>READY</state>');
    });

    it('holds an answer back as long as the fault "slow" says', async () => {
      await call('POST', '/sandbox/faults', { type: 'slow', ms: 80 });
      const before = performance.now();
      const answer = await send(server.port, 'GET', MEDIA, '', AUTHORIZED);

      expect(answer.status).toBe(200);
      expect(performance.now() - before).toBeGreaterThan(75);
    });

    it("refuses a body of more than 1 MB in Finesse's own form", async () => {
      const answer = await send(server.port, 'PUT', MEDIA, 'x'.repeat(1024 * 1024 + 1), AUTHORIZED);

      expect(answer.status).toBe(413);
      expect(answer.text).toContain('<ApiErrors><ApiError><ErrorType>');
      expect(server.finesse.log()).toEqual([]);
    });
  });

  describe('control', () => {
    it('offers, changes and ends a task', async () => {
      await signIn();
      const offered = await call('POST', '/sandbox/tasks', { mediaId: 5001, callVariables: { callVariable1: '<b>&' } });
      const { id } = JSON.parse(offered.text) as { id: string };
      const changed = await call('PATCH', `/sandbox/tasks/${id}`, { callVariables: { callVariable2: 'two' } });
      const { tasks } = await state();
      const ended = await call('DELETE', `/sandbox/tasks/${id}`);

      expect([offered.status, changed.status, ended.status]).toEqual([201, 200, 200]);
      expect(tasks).toEqual([jasmine.objectContaining({ id, mediaId: '5001', state: 'OFFERED' })]);
      expect(tasks[0]?.callVariables).toEqual(jasmine.objectContaining({ callVariable1: '<b>&', callVariable2: 'two' }));
      expect((await state()).tasks).toEqual([]);
    });

    it('injects a fault, and recovers', async () => {
      const failed = JSON.parse((await call('POST', '/sandbox/faults', { type: 'notifications-down' })).text) as Truth;
      const recovered = JSON.parse((await call('POST', '/sandbox/recover')).text) as Truth;

      expect([failed.connection, recovered.connection]).toEqual(['failing', 'recovered']);
    });

    it('gives the log, and the part of it that is new', async () => {
      await call('POST', '/sandbox/faults', { type: 'failover' });
      const all = JSON.parse((await call('GET', '/sandbox/log')).text) as { seq: number }[];
      const rest = JSON.parse((await call('GET', `/sandbox/log?since=${all[0]?.seq}`)).text) as { seq: number }[];

      expect(all.length).toBeGreaterThan(0);
      expect(rest).toEqual(all.slice(1));
    });

    it('starts anew on reset', async () => {
      await signIn();
      await call('POST', '/sandbox/reset');

      expect((await state()).media[0]?.state).toBe('LOGOUT');
      expect(JSON.parse((await call('GET', '/sandbox/log')).text)).toEqual([]);
    });

    const wrong: [string, string, unknown, number, RegExp][] = [
      ['an unknown fault', '/sandbox/faults', { type: 'flood' }, 400, /"flood".*notifications-down.*options-drift/],
      ['a fault without a type', '/sandbox/faults', {}, 400, /type is missing/],
      [
        'a failover that says nothing clear of its reload',
        '/sandbox/faults',
        { type: 'failover', reload: 1 },
        400,
        /reload is 1.*true or false/
      ],
      ['a reload after another failure', '/sandbox/faults', { type: 'cti-down', reload: true }, 400, /"reload".*Allowed: type/],
      ['a fault with a field too many', '/sandbox/faults', { type: 'failover', to: 'B' }, 400, /"to".*Allowed: type/],
      ['a fraction of a time', '/sandbox/faults', { type: 'get-fails', path: '/Media', times: 0.5 }, 400, /times is 0\.5.*1 to 1000/],
      ['a negative delay', '/sandbox/faults', { type: 'slow', ms: -1 }, 400, /ms is -1.*0 to 600000/],
      [
        'media options that do not exist',
        '/sandbox/faults',
        { type: 'options-drift', settings: { limit: 1 } },
        400,
        /settings\.limit.*maxDialogLimit/
      ],
      ['a task without an MRD', '/sandbox/tasks', {}, 400, /mediaId is missing/],
      ['a task in an unknown MRD', '/sandbox/tasks', { mediaId: '4711' }, 400, /4711.*5001/],
      ['call variables in a list', '/sandbox/tasks', { mediaId: '5001', callVariables: ['a'] }, 400, /callVariables is \["a"\]/],
      ['an object for a call variable', '/sandbox/tasks', { mediaId: '5001', callVariables: { a: {} } }, 400, /callVariables\.a is \{\}/],
      ['a list for a body', '/sandbox/tasks', [], 400, /a JSON object/]
    ];
    for (const [what, path, body, status, words] of wrong) {
      it(`refuses ${what} and says what is allowed`, async () => {
        const answer = await call('POST', path, body);

        expect(answer.status).toBe(status);
        expect(message(answer)).toMatch(words);
      });
    }

    it('refuses a body that is not JSON, and one that is too long', async () => {
      const broken = await send(server.port, 'POST', '/sandbox/tasks', '{"mediaId":');
      const long = await send(server.port, 'POST', '/sandbox/tasks', 'x'.repeat(1024 * 1024 + 1));

      expect([broken.status, long.status]).toEqual([400, 413]);
      expect(message(broken)).toMatch(/not JSON/);
      expect(message(long)).toMatch(/1048577.*1048576/);
    });

    it('refuses unknown tasks', async () => {
      for (const method of ['PATCH', 'DELETE']) {
        const answer = await call(method, '/sandbox/tasks/9_9_9', {});
        expect(answer.status).withContext(method).toBe(404);
        expect(message(answer))
          .withContext(method)
          .toMatch(/"9_9_9".*none/);
      }
    });

    it('names the methods of a path', async () => {
      const answer = await call('PUT', '/sandbox/tasks/1');

      expect(answer.status).toBe(405);
      expect(answer.headers['allow']).toBe('PATCH, DELETE');
    });

    it('has nothing elsewhere', async () => {
      const statuses = await Promise.all(
        ['/sandbox', '/sandbox/nothing', '/finesse', '/index.html', '//'].map(async (path) => (await call('GET', path)).status)
      );

      expect(statuses).toEqual([404, 404, 404, 404, 404]);
    });
  });

  describe('events', () => {
    it('sends outputs and changes while they happen', async () => {
      const stream = await fetch(`${server.url}sandbox/events`);
      const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
      const decoder = new TextDecoder();
      await call('POST', '/sandbox/faults', { type: 'notifications-down' });
      let text = '';
      while (!text.includes('event: change')) text += decoder.decode((await reader.read()).value, { stream: true });
      await reader.cancel();

      expect(stream.headers.get('content-type')).toBe('text/event-stream');
      expect(text).toContain('event: output\ndata: {"kind":"connection","status":"failing","seq":2}\n\n');
    });
  });

  describe('several agents', () => {
    it('each desktop gets the events of its own agent', async () => {
      const two = await start({ config: { agents: [{ id: 'ada' }, { id: 'bob' }], outcomeDelayMs: 0 } });
      const open = async (agent: string) => {
        const { body } = await fetch(`${two.url}sandbox/events?agent=${agent}`);
        const reader = (body as ReadableStream<Uint8Array>).getReader();
        return async (until: string): Promise<string> => {
          let text = '';
          while (!text.includes(until)) text += new TextDecoder().decode((await reader.read()).value);
          await reader.cancel();
          return text;
        };
      };
      const [ada, bob] = [await open('ada'), await open('bob')];
      const failed = await send(two.port, 'POST', '/sandbox/faults?agent=bob', '{"type":"notifications-down","agentId":"bob"}');
      expect((JSON.parse(failed.text) as Truth).connection).toBe('failing');
      expect(await bob('event: change')).toContain('"failing"');
      expect(await ada('event: change')).not.toContain('"failing"');
      const states = await Promise.all(
        ['', '?agent=ada', '?agent=bob', '?agent=eve'].map((query) => send(two.port, 'GET', `/sandbox/state${query}`))
      );
      expect(states.map(({ status, text }) => [status, (JSON.parse(text) as Truth).agentId])).toEqual([
        [200, 'ada'],
        [200, 'ada'],
        [200, 'bob'],
        [404, undefined as unknown as string]
      ]);
      await two.close();
    });

    it('submits to a selector, calls, and lists the agents', async () => {
      await signIn();
      const submitted = await call('POST', '/sandbox/tasks', { selector: 'mail' });
      const phone = await call('POST', '/sandbox/calls', { fromAddress: '5550199' });
      const { id } = JSON.parse(phone.text) as { id: string };
      const answered = await call('PATCH', `/sandbox/calls/${id}`, { action: 'ANSWER' });
      expect([submitted.status, phone.status, answered.status]).toEqual([201, 201, 200]);
      expect(JSON.parse(answered.text)).toEqual({
        id,
        state: 'ACTIVE',
        actions: ['HOLD', 'DROP', 'UPDATE_CALL_DATA', 'START_RECORDING'],
        fromAddress: '5550199',
        callVariables: {}
      });
      expect((await state()).media[0]?.state).toBe('INTERRUPTED');
      expect((await call('DELETE', `/sandbox/calls/${id}`)).status).toBe(200);
      expect((await call('DELETE', `/sandbox/calls/${id}`)).status).toBe(404);
      expect(JSON.parse((await call('GET', '/sandbox/agents')).text)).toEqual([
        jasmine.objectContaining({ id: '1001001', skills: ['mail', 'chat'] })
      ]);
    });
  });

  describe('origin check', () => {
    it('is bound to the loopback', async () => {
      const outside = Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .filter(({ internal, family }) => !internal && family === 'IPv4')
        .map(({ address }) => address);

      expect(await accepts('127.0.0.1', server.port)).toBe(true);
      for (const address of outside)
        expect(await accepts(address, server.port))
          .withContext(address)
          .toBe(false);
    });

    it('refuses every host name but those of this computer', async () => {
      for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', '10.0.0.1']) {
        expect((await send(server.port, 'GET', '/sandbox/state', '', { host })).status)
          .withContext(host)
          .toBe(403);
      }
      for (const host of ['localhost', `LOCALHOST:${server.port}`, '127.0.0.1', `[::1]:${server.port}`]) {
        expect((await send(server.port, 'GET', '/sandbox/state', '', { host })).status)
          .withContext(host)
          .toBe(200);
      }
    });

    it('opened to others with a host, answers to addresses and names of this computer, and to no others', async () => {
      const open = await start({ host: '0.0.0.0' });
      const status = async (host: string): Promise<number> => (await send(open.port, 'GET', '/sandbox/state', '', { host })).status;
      for (const host of ['localhost', `192.168.1.5:${open.port}`, '[fe80::1]:80', hostname().toUpperCase()])
        expect(await status(host))
          .withContext(host)
          .toBe(200);
      for (const host of ['evil.example', '192.168.1.5.evil.example', '[::1', '1.2.3.4.5'])
        expect(await status(host))
          .withContext(host)
          .toBe(403);
      await open.close();
    });

    it('refuses requests of other origins', async () => {
      const host = `localhost:${server.port}`;
      for (const origin of ['http://evil.example', 'null', 'http://localhost:1', `https://${host}`]) {
        const answer = await send(server.port, 'POST', '/sandbox/reset', '', { host, origin });
        expect(answer.status).withContext(origin).toBe(403);
      }
      expect((await send(server.port, 'POST', '/sandbox/reset', '', { host, origin: `http://${host}` })).status).toBe(200);
    });

    it('refuses what pages of other sites load, which comes without an origin', async () => {
      const status = async (path: string, site: string, dest: string): Promise<number> =>
        (await send(server.port, 'GET', path, '', { 'sec-fetch-site': site, 'sec-fetch-dest': dest })).status;

      for (const site of ['cross-site', 'same-site']) {
        expect(await status('/gadgets/proxy?url=http://localhost:1/', site, 'image'))
          .withContext(site)
          .toBe(403);
        expect(await status('/sandbox/state', site, 'script'))
          .withContext(site)
          .toBe(403);
        expect(await status('/gadget/1/small.js', site, 'script'))
          .withContext(site)
          .toBe(403);
        expect(await status('/gadget/1/ifr', site, 'iframe'))
          .withContext(site)
          .toBe(403);
        expect(await status('/gadget/1/ifr', site, 'document'))
          .withContext(site)
          .toBe(403);
        expect(await status('/', site, 'iframe'))
          .withContext(site)
          .toBe(403);
      }
      expect(await status('/sandbox/state', 'same-origin', 'empty')).toBe(200);
      expect(await status('/gadget/1/ifr', 'none', 'document')).toBe(200);
    });

    it('may be linked to from anywhere', async () => {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };

      expect((await send(server.port, 'GET', '/?agent=1001001', '', headers)).status).not.toBe(403);
    });

    it('answers its own page by another name of this computer, its control API only', async () => {
      const host = `127.0.0.1:${server.port}`;
      const origin = `http://localhost:${server.port}`;
      const reset = await send(server.port, 'POST', '/sandbox/reset', '', { host, origin });
      expect(reset.status).toBe(200);
      expect(reset.headers['access-control-allow-origin']).toBe(origin);
      const asked = await send(server.port, 'OPTIONS', '/sandbox/tasks/1', '', { host, origin });
      expect(asked.status).toBe(204);
      expect(asked.headers['access-control-allow-methods']).toContain('DELETE');
      const rest = await send(server.port, 'GET', '/finesse/api/SystemInfo', '', { host, origin });
      expect(rest.headers['access-control-allow-origin']).toBeUndefined();
    });
  });
});

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}
