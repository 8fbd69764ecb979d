import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMALL_GADGET } from '../node/sandbox-server.js';

interface Ended {
  code: number | null;
  out: string;
  error: string;
}

describe('sandbox CLI', () => {
  const children: ChildProcess[] = [];
  afterEach(() => children.splice(0).forEach((child) => child.kill()));

  function run(args: string[], env: NodeJS.ProcessEnv = {}): { child: ChildProcess; ready: Promise<string>; ended: Promise<Ended> } {
    const child = spawn(process.execPath, ['dist/sandbox/cli.mjs', ...args], { env: { ...process.env, PORT: '0', ...env } });
    children.push(child);
    let out = '';
    let error = '';
    child.stderr.on('data', (chunk) => (error += String(chunk)));
    const ready = new Promise<string>((resolve) => child.stdout.on('data', (chunk) => /\n/.test((out += String(chunk))) && resolve(out)));
    const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, error })));
    return { child, ready, ended };
  }

  const wrong: [string, string[], RegExp][] = [
    ['an unknown flag', ['--gadgets', 'x'], /--gadgets/],
    ['an argument without a flag', ['gadget.xml'], /gadget\.xml/],
    ['a flag without its value', ['--port'], /--port/],
    ['a port that is none', ['--gadget', SMALL_GADGET, '--port', '70000'], /--port is "70000".*65535/],
    ['a gadget that is not there', ['--gadget', 'none/gadget.xml'], /--gadget.*"none\/gadget\.xml"/],
    ['a folder for a gadget', ['--gadget', 'test'], /--gadget.*"test"/],
    ['an unknown release', ['--gadget', SMALL_GADGET, '--release', '11.0'], /--release is "11\.0".*12\.0, 15\.0/],
    ['an unknown transport', ['--gadget', SMALL_GADGET, '--transport', 'xhr'], /--transport is "xhr".*jquery, proxy/],
    ['a tab without a gadget', ['--tab', 'Mail'], /--tab "Mail".*--gadget/],
    ['a library that is not there', ['--gadget', SMALL_GADGET, '--finesse-js', 'none.js'], /--finesse-js.*"none\.js"/]
  ];
  for (const [what, args, words] of wrong) {
    it(`ends with 2 for ${what}, one line and the usage`, async () => {
      const { code, out, error } = await run(args).ended;

      expect(code).toBe(2);
      expect(out).toBe('');
      expect(error.trim().split('\n')).toEqual([jasmine.stringMatching(words), jasmine.stringMatching(/^Usage: finesse-sandbox /)]);
    });
  }

  it('ends with 2 for a PORT that is none', async () => {
    const { code, error } = await run(['--gadget', SMALL_GADGET], { PORT: 'http' }).ended;

    expect(code).toBe(2);
    expect(error).toContain('PORT is "http"');
  });

  it('explains its flags', async () => {
    const { code, out } = await run(['--help']).ended;

    expect(code).toBe(0);
    for (const flag of ['--gadget', '--tab', '--release', '--transport', '--finesse-js', '--port', '--help']) expect(out).toContain(flag);
  });

  it('ends at once when it is stopped while a scenario waits for its desktop, and says so', async () => {
    const { child, ready, ended } = run(['--gadget', SMALL_GADGET, '--scenario', 'rona']);
    const [url = ''] = /http:\S+/.exec(await ready) ?? [];
    // A page that never reloads, though the scenario asks it to.
    const page = await fetch(`${url}sandbox/events`);
    const before = Date.now();
    child.kill('SIGTERM');
    const { code, error } = await ended;
    expect([code, error]).toEqual([2, 'The sandbox was stopped before the scenario was played to its end.\n']);
    expect(Date.now() - before).toBeLessThan(10_000);
    await page.body?.cancel().catch(() => undefined);
  });

  it('prints its address, answers there, and ends when asked to', async () => {
    const { child, ready, ended } = run(['--gadget', SMALL_GADGET]);
    const url = /^Finesse sandbox: (http:\/\/localhost:\d+\/)\n$/.exec(await ready)?.[1];
    const page = await fetch(url ?? '');
    child.kill('SIGTERM');

    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Finesse sandbox</title>');
    expect((await ended).code).toBe(0);
  });

  it('starts with a gadget that cannot be shown, and says why: the author corrects the file and reloads', async () => {
    const { child, ready, ended } = run(['--gadget', 'test/support/gadgets/small.js']);
    await ready;
    child.kill('SIGTERM');

    expect((await ended).error).toMatch(/small\.js.*not well-formed XML: line 1/);
  });

  it('says that a port is taken, and how to choose another', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
    const { port } = other.address() as AddressInfo;
    const { code, error } = await run(['--gadget', SMALL_GADGET, '--port', String(port)]).ended;
    other.close();

    expect(code).toBe(1);
    expect(error.trim()).toBe(`Port ${port} is taken. Choose another one with --port N or PORT=N.`);
  });
});
