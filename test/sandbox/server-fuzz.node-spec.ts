// Sends 5 000 malformed requests to every part of the server. FUZZ_SEED=N repeats a run, FUZZ_REQUESTS=N changes the number.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { XMLValidator } from 'fast-xml-parser';
import * as fc from 'fast-check';
import type { SandboxServer } from '../../sandbox/server/server.js';
import { send, start, type Answer } from '../node/sandbox-server.js';
import { malformed, type Malformed } from './malformed/index.js';

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() & 0x7fffffff);
const count = Number(process.env['FUZZ_REQUESTS'] ?? 5000);
const SECRET = 'nobody may read this';
/** The number of connections at the same time. */
const AT_ONCE = 8;
const BATCH = 500;
/** The longest error message. The server must not repeat a request of a megabyte. */
const LONGEST_MESSAGE = 20_000;
const MB = 1024 * 1024;

/** Words that show an unexpected error rather than an explanation. */
const STUMBLED =
  /TypeError|RangeError|SyntaxError: |is not a function|is not iterable|Cannot (read|set|convert (undefined|object|a Symbol))|Maximum call stack|\[object |\bundefined\b|\n\s+at /;

function collected(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe(`sandbox server: malformed requests (FUZZ_SEED=${seed})`, () => {
  let folder: string;
  let server: SandboxServer;
  const connections = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-fuzz-'));
    const gadget = join(folder, 'gadget');
    await mkdir(join(gadget, 'sub'), { recursive: true });
    await mkdir(join(folder, 'sibling'));
    const secrets = [join(folder, 'secret.txt'), join(folder, 'sibling', 'secret.txt'), join(gadget, '.env')];
    await Promise.all(secrets.map((file) => writeFile(file, SECRET)));
    await writeFile(join(gadget, 'gadget.xml'), '<Module><Content type="html">c</Content></Module>');
    await symlink(join(folder, 'secret.txt'), join(gadget, 'link.txt'));
    await symlink(folder, join(gadget, 'out'));
    await symlink(join(gadget, 'sub'), join(gadget, 'inside'));
    server = await start({ gadget: join(gadget, 'gadget.xml') });
  });
  afterAll(async () => {
    connections.destroy();
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('are answered clearly; none ends the server, is served from outside, or stays in memory', async () => {
    const found: string[] = [];
    const statuses = new Map<string, number>();
    const check = async (request: Malformed, number: number): Promise<void> => {
      const { at, method, path, headers, body } = request;
      const answer = at === 'wire' ? await sendRaw(server.port, body) : await send(server.port, method, path, body, headers, connections);
      const key = `${at} ${answer.status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
      const trouble = troubleOf(request, answer);
      if (trouble === undefined) return;
      found.push(`request ${number}, ${trouble}: ${shown(request)}\n  ${answer.status} ${answer.text.slice(0, 300)}`);
    };
    const run = async (from: number, to: number): Promise<void> => {
      for (let batch = from; batch < to; batch++) {
        // In batches, because the requests themselves take memory too.
        const requests = fc.sample(malformed('http://127.0.0.1:59999'), { seed: seed + batch, numRuns: BATCH });
        let next = 0;
        const work = async (): Promise<void> => {
          for (let i = next++; i < BATCH; i = next++) await check(requests[i] as Malformed, batch * BATCH + i);
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
      }
    };

    const batches = Math.ceil(count / BATCH);
    // The heap grows until the log is full, as it should.
    await run(0, batches / 2);
    const full = collected();
    await run(batches / 2, batches);
    const grown = (collected() - full) / MB;

    const context = `FUZZ_SEED=${seed}; ${[...statuses].map(([key, times]) => `${key}: ${times}`).join(', ')}`;
    expect(found.slice(0, 10)).withContext(context).toEqual([]);
    expect(grown).withContext(`${context}; heap in MB`).toBeLessThan(5);
    // If the server refused all requests of a kind early, the code behind would remain untested.
    for (const each of [
      'rest 200',
      'rest 202',
      'rest 400',
      'control 200',
      'control 201',
      'control 400',
      'files 200',
      'files 404',
      'wire 400'
    ])
      expect(statuses.get(each)).withContext(`${each}: ${context}`).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect((await send(server.port, 'POST', '/sandbox/reset')).status).toBe(200);
  });

  it('leave no more in memory than the log shows', async () => {
    const long = `<Media><state>${'y'.repeat(0.9 * MB)}</state></Media>`;
    const put = (): Promise<Answer> => send(server.port, 'PUT', '/finesse/api/User/1001001/Media/5001', long, {}, connections);
    await put();
    const before = collected();
    for (let i = 0; i < 24; i++) expect((await put()).status).toBe(400);
    expect((collected() - before) / MB)
      .withContext('MB, of 21 that came in')
      .toBeLessThan(10);
  });
});

function shown(request: Malformed): string {
  const text = JSON.stringify(request);
  return text.length > 1000 ? `${text.slice(0, 1000)} …` : text;
}

function troubleOf({ at, method, path }: Malformed, { status, text, headers }: Answer): string | undefined {
  if (text.includes(SECRET)) return 'from outside';
  if (status >= 500 && !isMeant(at, status, text)) return 'a 5xx that is not meant';
  if (status < 400 || at === 'wire' || method === 'HEAD') return undefined;
  if (text.length > LONGEST_MESSAGE) return 'an answer that is too long to read';
  if (path.startsWith('/finesse/') && (XMLValidator.validate(text) !== true || !text.startsWith('<ApiErrors>')))
    return "not in Finesse's form";
  const message = path.startsWith('/sandbox/') ? messageOf(text) : text;
  if (message === undefined || message === '') return 'nothing is said';
  if (STUMBLED.test(message)) return 'the words of a program';
  return headers['x-content-type-options'] === 'nosniff' ? undefined : 'a type that can be guessed';
}

/** Expected errors: the proxy's target does not answer, or Finesse has lost CTI. */
function isMeant(at: Malformed['at'], status: number, text: string): boolean {
  return at === 'proxy' ? status === 504 && / did not answer: connect ECONNREFUSED/.test(text) : at === 'rest' && status === 503;
}

function messageOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { error?: { message?: string } }).error?.message;
  } catch {
    return undefined;
  }
}

/** Sends bytes unchanged. Returns the answer when the server closes the connection or waits for more. */
function sendRaw(port: number, bytes: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const done = (): void => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), headers: {}, text });
    };
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      done();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNREFUSED' ? reject(error) : done())).on('close', done);
    socket.end(bytes);
  });
}
