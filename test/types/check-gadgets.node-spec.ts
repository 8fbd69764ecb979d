// `npm run check-gadgets` on small gadgets of our own, one of each shape. Each script has one mistake. Scripts that must not be checked have one too.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';

const GADGETS = 'test/types/gadgets';
const FOLDER = resolve('.tmp/check-gadgets');

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-gadgets.mjs', ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

/** Returns member, message and place of every refusal. */
function refusals(out: string): string[] {
  const found: string[] = [];
  let [member, message] = ['', ''];
  for (const line of out.split('\n')) {
    if (/^\S+: \d+ errors? in/.test(line)) member = line.slice(0, line.indexOf(':'));
    else if (/^ {2}TS/.test(line)) message = line.trim().split(' ')[0]!;
    else if (/^ {4}\S+:\d+:\d+$/.test(line)) found.push(`${member} ${message} ${line.trim()}`);
  }
  return found.sort();
}

function emptyFolder(): string {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return FOLDER;
}

describe('npm run check-gadgets', () => {
  it('finds the scripts of every shape of gadget, and names what is refused by member and place', () => {
    const { status, out, err } = run(GADGETS);
    expect(err).toBe('');
    expect(refusals(out)).toEqual([
      'finesse TS2367 inline.xml:11:13',
      'finesse.containerservices.ContainerServices.getMyGadget TS2551 views/canvas.html:3:47',
      'finesse.restservices.User.setState TS2345 linked/user.js:27:34',
      'gadgets.io.makeRequest TS2345 uploaded/uploaded.js:1:48',
      'gadgets.window.setTitle TS2345 escaped.xml:5:31'
    ]);
    // An error of the gadget's own.
    expect(out).not.toContain('TS7034');
    expect(out).toContain('linked/linked.xml has no lost.js?v=2 beside it.');
    expect(out).toMatch(/\n6 gadgets with 8 scripts: 5 errors of 5 members, in 5 gadgets\. \d+ errors that have nothing to do with/);
    expect(status).toBe(1);
  });

  it('finds more where a gadget had the annotations that are advised', () => {
    const { out } = run(GADGETS, '--annotate', '--not-strict');
    expect(refusals(out).filter((line) => line.includes('linked/'))).toEqual([
      'finesse.restservices.Dialog.getIdentifier TS2339 linked/user.js:13:26',
      'finesse.restservices.RestCollectionBase.addHandler TS2769 linked/user.js:20:24',
      'finesse.restservices.User.getFirstName TS2551 linked/user.js:18:42',
      'finesse.restservices.User.setState TS2345 linked/user.js:27:34'
    ]);
  });

  it('prints the errors that are the gadgets’ own when it is asked to', () => {
    expect(run(GADGETS, '--all').out).toMatch(/Nothing to do with the typings:[^]*TS7034/);
  });

  it('looks into zips, and into zips in zips', () => {
    const folder = emptyFolder();
    const read = (file: string): Uint8Array => readFileSync(join(GADGETS, file));
    const inner = zipSync({
      'a/linked.xml': read('linked/linked.xml'),
      'a/user.js': read('linked/user.js'),
      '__MACOSX/a/user.js': read('inline.xml')
    });
    writeFileSync(join(folder, 'outer.zip'), zipSync({ 'b/inline.xml': read('inline.xml'), 'inner.zip': inner }));
    writeFileSync(join(folder, 'broken.zip'), 'no zip');
    const { status, out } = run(folder);
    expect(refusals(out)).toEqual([
      'finesse TS2367 outer.zip/b/inline.xml:11:13',
      'finesse.restservices.User.setState TS2345 outer.zip/inner.zip/a/user.js:27:34'
    ]);
    expect(out).toContain('broken.zip cannot be unpacked: ');
    expect(status).toBe(1);
  });

  it('ends with 0 when nothing is refused', () => {
    const folder = emptyFolder();
    cpSync(join(GADGETS, 'old'), folder, { recursive: true });
    const { status, out } = run(folder);
    expect(out).toContain('1 gadget with 1 script: nothing refused.');
    expect(status).toBe(0);
  });

  it('says what is wrong with its arguments, and ends with 2', () => {
    const empty = emptyFolder();
    for (const [args, message] of [
      [[], 'DIR is missing.'],
      [['a', 'b'], 'One folder at a time, not 2.'],
      [['no/such/folder'], '"no/such/folder" cannot be read (ENOENT).'],
      [['README.md'], '"README.md" is not a folder.'],
      [[empty], `There is no gadget below "${empty}"`],
      [[GADGETS, '--typescript', 'typescript-7'], '"typescript-7" cannot be called from JavaScript.'],
      [[GADGETS, '--typescript', 'typescript-1'], 'There is no package "typescript-1".']
    ] as [string[], string][]) {
      const { status, err } = run(...args);
      expect(err).withContext(args.join(' ')).toContain(message);
      expect(err).toContain('Usage: npm run check-gadgets -- DIR');
      expect(status).toBe(2);
    }
  });
});
