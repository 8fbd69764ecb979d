// A page whose Content Security Policy allows scripts of its own origin only: nothing inline, no eval, no style, no image.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'puppeteer';
import { rollup } from 'rollup';
import { integrityOf } from '../../scripts/lib/integrity.mjs';
import { bundle } from '../../rollup.config.js';
import { openProfile } from '../node/browser.js';

const SCRIPT = 'dist/finesse-media-manager.min.js';
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'";

const FIRST = `var violations = [];
  document.addEventListener('securitypolicyviolation', function (event) {
    violations.push(event.effectiveDirective + ' ' + (event.blockedURI || '') + ' ' + (event.sourceFile || '') + ':' + event.lineNumber);
  });`;

/** First a gadget that does not set media options: it has only the attributes of the script tag. Then one with the manager. */
const GADGET = `var story = [];
  var desk = openDesk(finesse);
  var user = new finesse.restservices.User({ id: '1001', onLoad: function () {
    user.getMediaList({ onLoad: function (list) {
      list.getMedia({ id: '5001', onLoad: function (media) { media.login({}); } });
    } });
  } });
  desk.settle();
  var manager = new finesseMedia.MediaManager({
    mediaId: '5001',
    mediaOptions: { maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' },
    user: user
  });
  manager.on('stateChanged', function (event) { story.push(event.state); });
  manager.on('error', function (error) { story.push(error.code); });
  manager.start();
  desk.settle();`;

describe('Under a strict Content Security Policy', () => {
  let server: Server;
  let profile: BrowserContext;
  const files: Record<string, string> = {};

  const html = (integrity: string): string => `<!doctype html><title>gadget</title>
    <script src="/first.js"></script>
    <script>var inline = true;</script>
    <script src="/jquery.js"></script>
    <script src="/desk.js"></script>
    <script src="/finesse.js"></script>
    <script src="/${SCRIPT}" integrity="${integrity}" crossorigin="anonymous"
      data-max-dialog-limit="5" data-interrupt-action="ACCEPT" data-dialog-logout-action="TRANSFER"></script>
    <script src="/gadget.js"></script>`;

  beforeAll(async () => {
    const build = await rollup(bundle('test/package/csp-page.ts', ''));
    const { output } = await build.generate({ format: 'iife', sourcemap: true });
    Object.assign(files, {
      '/': html(integrityOf(SCRIPT)),
      '/tampered': html(integrityOf('package.json')),
      '/first.js': FIRST,
      '/jquery.js': readFileSync('node_modules/jquery/dist/jquery.min.js', 'utf8'),
      '/finesse.js': readFileSync(process.env['FINESSE_JS'] ?? 'dist/sandbox/finesse.js', 'utf8'),
      '/desk.js': output[0].code,
      [`/${SCRIPT}`]: readFileSync(SCRIPT, 'utf8'),
      '/gadget.js': GADGET
    });
    server = createServer((request, response) => {
      const text = files[request.url ?? ''];
      const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY });
      response.end(text);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    profile = await openProfile();
  });
  afterAll(async () => {
    await profile?.close();
    server?.close();
  });

  async function open(path: string): Promise<Page> {
    const page = await profile.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return page;
  }

  it('the script tag with its attributes and its hash works, and the policy has nothing to say but to what is inline', async () => {
    const page = await open('/');
    const seen = (await page.evaluate('({ story, violations, signIns: desk.signIns(), inline: typeof inline })')) as Record<
      string,
      unknown
    >;
    expect(seen['inline']).toBe('undefined');
    expect(seen['violations']).toEqual([jasmine.stringMatching(/^script-src-elem inline/)]);
    expect(seen['story']).toEqual(['loading', 'ready']);
    expect(seen['signIns']).toEqual([
      jasmine.stringMatching(/<maxDialogLimit>5<.*<interruptAction>ACCEPT<.*<dialogLogoutAction>TRANSFER</s)
    ]);
    await page.close();
  });

  it('a script with other content than the hash says is not run', async () => {
    const page = await open('/tampered');
    expect(await page.evaluate('typeof finesseMedia + typeof finesse')).toBe('undefinedobject');
    await page.close();
  });
});
