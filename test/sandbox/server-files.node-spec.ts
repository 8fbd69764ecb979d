import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxServer } from '../../sandbox/server/server.js';
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
      writeFile(join(gadget, 'sub', 'page.htm'), 'three'),
      writeFile(join(gadget, 'sub', 'ring.MP3'), 'four'),
      writeFile(join(gadget, 'sub', 'unknown'), 'five'),
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
    const answers = await Promise.all(['/gadget/1/a%20b.js?v=1', '/gadget/1/sub/style.css', '/gadget/1/inside/style.css'].map(get));

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

  it('sends the content type of a file: pages, sounds and pictures of gadgets', async () => {
    const answers = await Promise.all(['page.htm', 'ring.MP3', 'unknown'].map((name) => get(`/gadget/1/sub/${name}`)));

    expect(answers.map(({ headers }) => headers['content-type'])).toEqual([
      'text/html; charset=utf-8',
      'audio/mpeg',
      'application/octet-stream'
    ]);
  });

  const outside = [
    '/gadget/1/../secret.txt',
    '/gadget/1/sub/../../secret.txt',
    '/gadget/1/%2e%2e/secret.txt',
    '/gadget/1/..%2fsecret.txt',
    '/gadget/1/%2e%2e%2fsecret.txt',
    '/gadget/1/%252e%252e/secret.txt',
    '/gadget/1/%252e%252e%252fsecret.txt',
    '/gadget/1/%c0%ae%c0%ae/secret.txt',
    '/gadget/1/.%00./secret.txt',
    '/gadget/1/..;/secret.txt',
    '/gadget/1/sub/%2e%2e%5c%2e%2e%5csecret.txt',
    '/gadget/1/file:%2f%2f%2fetc%2fpasswd',
    '/gadget/1/%2f%2fetc%2fpasswd',
    'http://localhost/etc/passwd',
    '/../../etc/passwd',
    '/desktop/thirdparty/bootstrap/../../../../etc/passwd',
    '/desktop/thirdparty/bootstrap/5.3.1/..%2f..%2fcli.mjs',
    '/gadget/1/..%5csecret.txt',
    '/gadget/1/..\\secret.txt',
    '/gadget/1/../gadget-sibling/secret.txt',
    '/gadget/1/%2fetc/passwd',
    '/gadget/1//etc/passwd',
    '/gadget/1/C:/secret.txt',
    '/gadget/1/link.txt',
    '/gadget/1/out/secret.txt',
    '/gadget/1/.env',
    '/gadget/1/a%20b.js%00.txt',
    '/gadget/1/%',
    '/gadget/1/sub',
    '/gadget/1/',
    '/gadget/',
    '/gadget/2/gadget.xml',
    '/3rdpartygadget/files/../secret.txt',
    '/3rdpartygadget/files/%2e%2e/secret.txt',
    '/3rdpartygadget/files/gadget/../../secret.txt',
    '/3rdpartygadget/files/gadget/%2e%2e/%2e%2e/secret.txt',
    '/3rdpartygadget/files/link.txt',
    '/3rdpartygadget/files/gadget/out/secret.txt',
    '/3rdpartygadget/files/.env',
    '/dist/../secret.txt',
    '/gadget/1/none.js'
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
