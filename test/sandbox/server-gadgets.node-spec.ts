import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gadgetSource } from '../../sandbox/server/gadget/source.js';
import type { GadgetSetup } from '../../sandbox/server/gadget-setup.js';
import type { SandboxServer } from '../../sandbox/server/server.js';
import { send, SMALL_GADGET, start } from '../node/sandbox-server.js';

describe('sandbox server: gadgets', () => {
  let folder: string;
  let server: SandboxServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-gadgets-'));
    await mkdir(join(folder, 'mail'));
    await Promise.all([
      writeFile(
        join(folder, 'mail', 'mail.xml'),
        '<Module><ModulePrefs title="Mail"/><Content type="html"><!DOCTYPE html>m</Content></Module>'.replace(
          '<!DOCTYPE html>',
          '<![CDATA[<!DOCTYPE html>]]>'
        )
      ),
      writeFile(join(folder, 'mail', 'targets.txt'), 'a,b'),
      writeFile(join(folder, 'broken.xml'), '<Module>')
    ]);
    const sources = [SMALL_GADGET, `${join(folder, 'mail', 'mail.xml')}?mrdid=5001&maxdialogs=5`, join(folder, 'broken.xml')];
    server = await start({ gadgets: sources.map((path, index) => gadgetSource(path, index === 1 ? 'Mail' : undefined)), release: '12.0' });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string) => send(server.port, 'GET', path);
  const setups = async () => (JSON.parse((await get('/sandbox/setup')).text) as { gadgets: GadgetSetup[] }).gadgets;

  it('tells the desktop what the specification says', async () => {
    const [small, mail] = await setups();

    expect(small).toEqual(
      jasmine.objectContaining({
        id: '1',
        url: '/gadget/1/small.xml',
        title: 'Small & simple',
        prefs: { colour: 'blue' },
        messages: { greeting: 'Hello <you>' },
        features: { 'pubsub-2': {} }
      })
    );
    expect(mail).toEqual(
      jasmine.objectContaining({ id: '2', url: '/gadget/2/mail.xml?mrdid=5001&maxdialogs=5', tab: 'Mail', title: 'Mail' })
    );
  });

  it('makes a page of the Content, with `gadgets` before it and at an address in the folder of the gadget', async () => {
    const { text, headers } = await get('/gadget/1/ifr?mid=%3Cscript%3E');

    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<p id="colour">blue</p><p>Hello <you> &amp; more</p><p id="module">1</p>');
    expect(text.indexOf('sandboxDesktop.enter(window)')).toBeLessThan(text.indexOf('small.js'));
    expect(text).not.toContain('<base');
    expect((await get('/gadget/1/small.js')).status).toBe(200);
  });

  it('gives a page a doctype if its Content has one', async () => {
    expect((await get('/gadget/2/ifr')).text).toMatch(/^<!doctype html>\n<html/);
    expect((await get('/gadget/1/ifr')).text).toMatch(/^<html/);
  });

  it('tells the stand-in which release it plays', async () => {
    expect((await get('/gadget/1/ifr')).text).toContain("finesseSandboxProfile = '12.0'");
  });

  it('takes preferences from the URL, as text', async () => {
    const { text } = await get('/gadget/1/ifr?up_colour=%3Cscript%3E%22');

    expect(text).toContain('<p id="colour">&#60;script&#62;&#34;</p>');
  });

  it('shows what is wrong with a gadget in its place, and the others beside it', async () => {
    const [, , broken] = await setups();
    const { status, text } = await get('/gadget/3/ifr');

    expect(broken?.problem).toMatch(/broken\.xml.*not well-formed XML: line 1/);
    expect(await server.problems()).toEqual([broken!.problem!]);
    expect(status).toBe(422);
    expect(text).toMatch(/cannot be shown.*not well-formed XML: line 1/s);
  });

  it('serves a gadget as if it had been uploaded, with and without its folder', async () => {
    const answers = await Promise.all(
      ['targets.txt', 'mail/targets.txt', 'small.js', 'mail/none.txt'].map((path) => get(`/3rdpartygadget/files/${path}`))
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
    expect(answers[1]?.text).toBe('a,b');
  });

  const served: [string, string, RegExp][] = [
    ['/desktop/assets/js/jquery.min.js', 'text/javascript', /jQuery v3\.5\.1/],
    ['/desktop/thirdparty/jquery/js/jquery-1.8.2.min.js', 'text/javascript', /jQuery v3\.5\.1[^]*jQuery Migrate/],
    ['/desktop/thirdparty/jquery/js/jquery-3.3.1.min.js', 'text/javascript', /jQuery v3\.5\.1(?![^]*jQuery Migrate)/],
    ['/desktop/thirdparty/jquery/js/jquery-ui-1.8.9.custom.min.js', 'text/javascript', /jQuery UI/],
    ['/desktop/assets/js/finesse.js', 'text/javascript', /restservices/],
    ['/desktop/assets/js/finesse.min.js', 'text/javascript', /restservices/],
    ['/desktop/js/utilities/MessageDisplay.js', 'text/javascript', /MessageDisplay/],
    ['/desktop/thirdparty/bootstrap/3.2.0/css/bootstrap.css', 'text/css', /Bootstrap v3/],
    ['/desktop/thirdparty/bootstrap/3.2.0/js/bootstrap.min.js', 'text/javascript', /Bootstrap v3/],
    ['/desktop/thirdparty/bootstrap/css/bootstrap.min.css', 'text/css', /Bootstrap v3/],
    ['/desktop/thirdparty/bootstrap/5.3.1/css/bootstrap.css', 'text/css', /Bootstrap\s+v5/],
    ['/desktop/thirdparty/bootstrap/5.3.1/js/bootstrap.bundle.min.js', 'text/javascript', /Bootstrap v5/],
    ['/desktop/theme/finesse/images/modules/incoming_chat.png', 'image/svg+xml', /<svg/],
    ['/desktop/theme/finesse/css/finesse.css', 'text/css', /not part/]
  ];
  for (const [path, type, words] of served) {
    it(`serves ${path}`, async () => {
      const { status, headers, text } = await get(path);

      expect(status).toBe(200);
      expect(headers['content-type']).toContain(type);
      expect(text).toMatch(words);
    });
  }

  it('names the versions of Bootstrap', async () => {
    const { status, text } = await get('/desktop/thirdparty/bootstrap/5.3.1/css/none.css');

    expect(status).toBe(404);
    expect(text).toMatch(/Bootstrap 5 there is: css\/bootstrap\.min\.css/);
  });
});

describe("sandbox server: requests to somebody else's server", () => {
  let server: SandboxServer;
  let other: Server;
  let address: string;
  beforeAll(async () => {
    server = await start();
    other = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () =>
        response.writeHead(201, { 'x-seen': String(request.headers['x-mine']) }).end(`${request.method} ${request.url} ${body}`)
      );
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
    address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    other.close();
    await server.close();
  });
  const ask = (request: object, headers = {}) => send(server.port, 'POST', '/sandbox/make-request', JSON.stringify(request), headers);

  it('carries method, headers and body there, and the answer back', async () => {
    const { text } = await ask({ url: `${address}/path?q=1`, method: 'PUT', headers: { 'x-mine': 'yes' }, body: 'b' });

    expect(JSON.parse(text)).toEqual(jasmine.objectContaining({ status: 201, body: 'PUT /path?q=1 b' }));
    expect((JSON.parse(text) as { headers: object }).headers).toEqual(jasmine.objectContaining({ 'x-seen': 'yes' }));
  });

  it('names the server that did not answer', async () => {
    const { status, text } = await ask({ url: 'http://127.0.0.1:1/' });

    expect(status).toBe(504);
    expect(text).toContain('http://127.0.0.1:1 did not answer');
  });

  for (const url of ['file:///etc/passwd', '/sandbox/state', 5, undefined, 'javascript:alert(1)']) {
    it(`refuses the address ${JSON.stringify(url)}`, async () => {
      expect((await ask({ url })).status).toBe(400);
    });
  }

  it('refuses pages of another origin', async () => {
    expect((await ask({ url: address }, { origin: 'http://evil.example' })).status).toBe(403);
  });

  it('hands a file over that cannot act as a page of the sandbox', async () => {
    const { status, headers } = await send(server.port, 'GET', `/gadgets/proxy?url=${encodeURIComponent(address)}`);

    expect(status).toBe(201);
    expect(headers['content-security-policy']).toBe('sandbox');
  });
});
