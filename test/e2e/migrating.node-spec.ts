// Runs the examples of the migration guide, and the similar ones of the reference and of docs/sandbox.md, as a reader would.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEntry, Truth } from '../../sandbox/model/types.js';
import { blockOf, blocksOf, commandsOf } from '../node/examples.js';
import { openSandbox, type SandboxPage } from '../node/sandbox-page.js';

const GUIDE = 'docs/guides/migrating.md';
const FOLDER = '.tmp/migrating';
const OPTIONS = '5, ACCEPT, TRANSFER';

/** Writes a gadget with this HTML and script. */
function writeGadget(html: string, script: string): string {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const content = `<p id="state"></p><ul id="tasks"></ul><script src="/desktop/assets/js/jquery.min.js"></script>${html}`;
  const prefs = '<ModulePrefs title="Migrating"><Require feature="pubsub-2"/></ModulePrefs>';
  writeFileSync(join(FOLDER, 'gadget.xml'), `<Module>${prefs}<Content type="html"><![CDATA[${content}]]></Content></Module>`);
  writeFileSync(join(FOLDER, 'your-gadget.js'), script);
  copyFileSync('dist/finesse-media-manager.min.js', join(FOLDER, 'finesse-media-manager.min.js'));
  return join(FOLDER, 'gadget.xml');
}

/** Returns the script that a gadget begins with. */
const onConnect = (then: string): string =>
  `gadgets.HubSettings.onConnect = function () { finesse.clientservices.ClientServices.init(finesse.gadget.Config); ${then} };`;
const LIBRARY = '<script src="/desktop/assets/js/finesse.min.js"></script>';
const MANAGER = '<script src="finesse-media-manager.min.js"></script>';
const OWN = '<script src="your-gadget.js"></script>';

describe('The guide to migrating', () => {
  const [oldCode = '', newCode = ''] = blocksOf(GUIDE, 'js');
  const dropIn = blockOf(GUIDE, 'html');
  const [reference = ''] = blocksOf('docs/reference.md', 'html');
  let sandbox: SandboxPage;

  afterEach(() => sandbox?.close());

  const finesse = process.env['FINESSE_JS'];
  const open = async (html: string, script: string): Promise<void> => {
    sandbox = await openSandbox(['--gadget', writeGadget(html, script), ...(finesse ? ['--finesse-js', finesse] : [])]);
    await sandbox.gadget(1);
  };
  const mail = async () => ((await sandbox.control('GET', 'state')) as Truth).media.find(({ id }) => id === '5001')!;
  const optionsOnA = async () => {
    const { maxDialogLimit, interruptAction, dialogLogoutAction } = (await mail()).settings.A;
    return [maxDialogLimit, interruptAction, dialogLogoutAction].join(', ');
  };
  const log = async () => (await sandbox.control('GET', 'log?since=0')) as LogEntry[];
  const signIns = async () =>
    (await log()).filter(({ kind, text, body }) => kind === 'request' && /^PUT .*\/Media\/5001/.test(text) && /LOGIN/.test(body ?? ''));
  /** Runs a curl command of a page. */
  async function curl(command: string[]): Promise<unknown> {
    const [name, x, method, url, d, body] = command;
    expect([name, x]).toEqual(['curl', '-X']);
    expect(d === undefined || d === '-d').toBeTrue();
    const answer = await fetch(url!.replace('http://localhost:8088/', sandbox.url), { method, ...(body ? { body } : {}) });
    expect(answer.ok).withContext(command.join(' ')).toBeTrue();
    return answer.json();
  }

  /** A gadget that does not set media options, and signs in. */
  const WITHOUT_OPTIONS = onConnect(`
    var user = new finesse.restservices.User({ id: finesse.gadget.Config.id, onLoad: function () {
      user.getMediaList({ onLoad: function (list) {
        list.getMedia({ id: '5001', onLoad: function (media) { media.login({}); } });
      } });
    } });`);
  const inCode = `${blockOf('docs/reference.md', 'js')}\n${WITHOUT_OPTIONS}`;

  for (const [what, html, script] of [
    ['by its tag', dropIn, WITHOUT_OPTIONS],
    ['by the tag of the reference', reference + OWN, WITHOUT_OPTIONS],
    ['in code, as the reference has it', LIBRARY + MANAGER + OWN, inCode]
  ] as const) {
    it(`has a drop-in that restores the media options, ${what}`, async () => {
      await open(html, script);
      await sandbox.until('the agent is signed in', async () => (await mail()).state === 'NOT_READY');
      expect(await optionsOnA()).toBe(OPTIONS);
      const before = (await signIns()).length;
      expect(before).toBe(1);
      for (const command of commandsOf(GUIDE)) await curl(command);
      await sandbox.until('the options are right again', async () => (await optionsOnA()) === OPTIONS);
      // Time is real here. If the library's read crosses its own sign-in, the library signs in a second time.
      expect([1, 2])
        .withContext('"one sign-in"')
        .toContain((await signIns()).length - before);
    });
  }

  it('has the drop-in of the README', () => {
    const tag = blockOf('README.md', 'html').trim();
    expect(dropIn).toContain(tag);
    expect(reference).toContain(tag);
  });

  const SHOWING = `
    var user;
    function showOne(dialog) { hideOne(dialog); $('<li>').attr('data-id', dialog.getId()).appendTo('#tasks'); }
    function hideOne(dialog) { $('#tasks [data-id="' + dialog.getId() + '"]').remove(); }
    function showAll(dialogs) { $.each(dialogs.getCollection(), function (id, dialog) { showOne(dialog); }); }
    function showState(media) { $('#state').text(media.getState()); }`;
  const OWN_USER = 'user = new finesse.restservices.User({ id: finesse.gadget.Config.id });';

  for (const [what, code] of [
    ['an old gadget', oldCode],
    ['the same with the manager', OWN_USER + newCode]
  ] as const) {
    it(`has ${what}, which shows the tasks and the state`, async () => {
      await open(LIBRARY + MANAGER + OWN, SHOWING + onConnect(code));
      const frame = await sandbox.gadget(1);
      const shown = () => frame.$$eval('[data-id]', (items) => items.map((item) => item.getAttribute('data-id')).join());
      const put = (xml: string) =>
        fetch(new URL('/finesse/api/User/1001001/Media/5001', sandbox.url), {
          method: 'PUT',
          headers: { authorization: `Basic ${btoa('1001001:sandbox')}`, 'content-type': 'application/xml' },
          body: `<Media>${xml}</Media>`
        });
      const is = (state: string) =>
        sandbox.until(`the gadget shows ${state}`, async () => (await frame.$eval('#state', (element) => element.textContent)) === state);
      await sandbox.until('the dialogs are read', async () => {
        const entries = await log();
        const read = entries.find(({ kind, text }) => kind === 'request' && /^GET .*\/Media\/5001\/Dialogs/.test(text));
        return read !== undefined && entries.some(({ kind, cause }) => kind === 'response' && cause === read.seq);
      });
      await put(
        '<state>LOGIN</state><maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>TRANSFER</dialogLogoutAction>'
      );
      await is('NOT_READY');
      await put('<state>READY</state>');
      await is('READY');
      const [offer] = commandsOf('docs/sandbox.md').filter(([name]) => name === 'curl');
      const { id } = (await curl(offer!)) as { id: string };
      await sandbox.until('the task is shown', async () => (await shown()) === id);
      await sandbox.control('DELETE', `tasks/${id}`);
      await sandbox.until('the task is gone', async () => (await shown()) === '');
    });
  }
});
