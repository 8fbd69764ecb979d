import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxServer } from '../../sandbox/server/server.js';
import { GadgetError, parseGadget } from '../../sandbox/server/gadget.js';
import { send, start, type Answer } from '../node/sandbox-server.js';

const CONTENT = '<Module><Content type="html">c</Content></Module>';

describe('sandbox server: files', () => {
  let folder: string;
  let server: SandboxServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-files-'));
    const gadget = join(folder, 'gadget');
    await mkdir(join(gadget, 'sub'), { recursive: true });
    await mkdir(join(folder, 'gadget-sibling'));
    await Promise.all([
      writeFile(join(folder, 'secret.txt'), 'secret'),
      writeFile(join(folder, 'gadget-sibling', 'secret.txt'), 'secret'),
      writeFile(join(gadget, 'gadget.xml'), CONTENT),
      writeFile(join(gadget, '.env'), 'secret'),
      writeFile(join(gadget, 'a b.js'), 'one'),
      writeFile(join(gadget, 'sub', 'style.css'), 'two'),
      writeFile(join(folder, 'library.js'), 'genuine')
    ]);
    await symlink(join(folder, 'secret.txt'), join(gadget, 'link.txt'));
    await symlink(folder, join(gadget, 'out'));
    await symlink(join(gadget, 'sub'), join(gadget, 'inside'));
    server = await start({ gadget: join(gadget, 'gadget.xml'), finesseJs: join(folder, 'library.js'), dist: folder });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string): Promise<Answer> => send(server.port, 'GET', path);

  it("serves the gadget's folder, below it, and through links that stay in it", async () => {
    const answers = await Promise.all(['/gadget/a%20b.js?v=1', '/gadget/sub/style.css', '/gadget/inside/style.css'].map(get));

    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [200, 'one'],
      [200, 'two'],
      [200, 'two']
    ]);
    expect(answers.map(({ headers }) => headers['content-type'])).toEqual([
      'text/javascript; charset=utf-8',
      'text/css; charset=utf-8',
      'text/css; charset=utf-8'
    ]);
  });

  const outside = [
    '/gadget/../secret.txt',
    '/gadget/sub/../../secret.txt',
    '/gadget/%2e%2e/secret.txt',
    '/gadget/..%2fsecret.txt',
    '/gadget/%2e%2e%2fsecret.txt',
    '/gadget/%252e%252e/secret.txt',
    '/gadget/..%5csecret.txt',
    '/gadget/..\\secret.txt',
    '/gadget/../gadget-sibling/secret.txt',
    '/gadget/%2fetc/passwd',
    '/gadget//etc/passwd',
    '/gadget/C:/secret.txt',
    '/gadget/link.txt',
    '/gadget/out/secret.txt',
    '/gadget/.env',
    '/gadget/a%20b.js%00.txt',
    '/gadget/%',
    '/gadget/sub',
    '/gadget/',
    '/dist/../secret.txt',
    '/gadget/none.js'
  ];
  for (const path of outside) {
    it(`has nothing at ${path}`, async () => {
      const answer = await get(path);

      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain('secret\n');
      expect(answer.text).not.toBe('secret');
    });
  }

  it('serves the library it was given under both names', async () => {
    const answers = await Promise.all(['finesse.js', 'finesse.min.js'].map((name) => get(`/desktop/assets/js/${name}`)));

    expect(answers.map(({ text }) => text)).toEqual(['genuine', 'genuine']);
  });

  it('says 404 for a file of the build that is not there', async () => {
    expect((await get('/desktop/assets/js/jquery.min.js')).status).toBe(404);
  });
});

describe('sandbox server: gadget', () => {
  let server: SandboxServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  it('tells the desktop what the specification says', async () => {
    const { agent, gadget } = JSON.parse((await send(server.port, 'GET', '/sandbox/setup')).text) as Record<string, unknown>;

    expect(agent).toEqual(jasmine.objectContaining({ id: '1001001' }));
    expect(gadget).toEqual({
      file: 'small.xml',
      title: 'Small & simple',
      prefs: { colour: 'blue' },
      messages: { greeting: 'Hello <you>' }
    });
  });

  it("makes a page of the Content, with `gadgets` before it and relative paths in the gadget's folder", async () => {
    const { text } = await send(server.port, 'GET', '/gadget-frame?mid=7');

    expect(text).toContain('<p id="colour">blue</p><p>Hello &#60;you&#62; &amp; more</p><p id="module">7</p>');
    expect(text.indexOf('window.gadgets =')).toBeLessThan(text.indexOf('small.js'));
    expect(text).toContain('<base href="/gadget/">');
  });

  it('takes preferences from the URL, as text', async () => {
    const { text } = await send(server.port, 'GET', '/gadget-frame?up_colour=%3Cscript%3E%22');

    expect(text).toContain('<p id="colour">&#60;script&#62;&#34;</p>');
  });

  it('reads plain text and entities of a Content without CDATA', () => {
    expect(parseGadget('<Module><Content type="html">&lt;b&gt; 1</Content></Module>', 'g.xml').content).toBe('<b> 1');
  });

  const wrong: [string, RegExp][] = [
    ['<Module>', /g\.xml.*not well-formed.*line 1/],
    ['', /g\.xml.*not well-formed/],
    ['<Module></Module>', /g\.xml.*<Content>/],
    ['<Other/>', /g\.xml.*<Module>/],
    ['<Module><Content type="url" href="http://h/"/></Module>', /type "url".*"html"/]
  ];
  for (const [xml, words] of wrong) {
    it(`refuses ${xml || 'an empty file'} and says why`, () => {
      expect(() => parseGadget(xml, 'g.xml')).toThrowMatching((error) => error instanceof GadgetError && words.test(error.message));
    });
  }
});
