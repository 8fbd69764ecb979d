// The audit of the typings: it finds no difference now, and finds every kind of difference that a spec introduces.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { auditKnown, auditOne, LEAST_COVERAGE } from '../../scripts/lib/audit/audit.mjs';
import { collectSurface } from '../../scripts/lib/audit/collect.mjs';
import { inventory, typesFolder } from '../../scripts/lib/audit/data.mjs';
import { anysOf, declarationsOf, programOf, type Declaration } from '../../scripts/lib/audit/declarations.mjs';
import { checkedReview } from '../../scripts/lib/audit/review.mjs';

const MEDIA = 'finesse.restservices.Media';
const program = programOf(typesFolder);

/** Returns new copies of all data, so that a spec may change them. */
const clean = () => ({ ...structuredClone(inventory()), declared: new Map(declarationsOf(program)) });
const found = (result: { unreviewed: { name: string; difference: string }[] }) =>
  result.unreviewed.map(({ name, difference }) => `${difference} ${name}`);

function audit(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) =>
    execFile(process.execPath, ['scripts/audit-types.mjs', ...args], (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err })
    )
  );
}

describe('The audit of the typings', () => {
  it('finds no unreviewed difference to 12.0(1) and 15.0(1), and nothing documented that is undeclared', () => {
    const { compared, docs, unreviewed, stale, ok } = auditKnown(clean());
    expect(compared.map(({ release }) => release)).toEqual(['12.0(1)', '15.0(1)']);
    for (const { release, covered, total } of compared) {
      expect(total).toBeGreaterThan(1000);
      expect((100 * covered) / total)
        .withContext(release)
        .toBeGreaterThanOrEqual(LEAST_COVERAGE);
    }
    expect(docs.differences).toEqual([]);
    expect(docs.total).toBeGreaterThan(500);
    expect(unreviewed).toEqual([]);
    expect(stale).toEqual([]);
    expect(ok).toBeTrue();
  });

  it('has a short reviewed list, each line with its reason', () => {
    const { reviewed } = inventory();
    expect(reviewed.length).toBeLessThanOrEqual(20);
    for (const { reason } of reviewed) expect(reason.length).toBeGreaterThan(30);
  });

  it('finds no any, written or implied', () => {
    expect(anysOf(program)).toEqual([]);
  });

  describe('fails', () => {
    type Known = ReturnType<typeof clean>;
    const cases: [string, (known: Known) => void, string[]][] = [
      [
        'for a name of the library that is not declared',
        ({ declared }) => declared.delete(`${MEDIA}#setRoutable`),
        [`documented ${MEDIA}#setRoutable`, `undeclared ${MEDIA}#setRoutable`]
      ],
      [
        'for a whole class that is not declared, once',
        ({ declared }) =>
          [...declared.keys()].filter((name) => name.startsWith(`finesse.utilities.SaxParser`)).forEach((name) => declared.delete(name)),
        ['documented finesse.utilities.SaxParser', 'documented finesse.utilities.SaxParser.parse', 'undeclared finesse.utilities.SaxParser']
      ],
      [
        'for a declaration that no library has',
        ({ declared }) => declared.set(`${MEDIA}#getColour`, declared.get(`${MEDIA}#getName`)!),
        [`absent ${MEDIA}#getColour`]
      ],
      [
        'for a class that no library has, once',
        ({ surfaces }) => {
          for (const { names } of surfaces)
            for (const name of Object.keys(names)) if (name.startsWith('finesse.restservices.MediaList')) delete names[name];
        },
        ['absent finesse.restservices.MediaList']
      ],
      [
        'for a name that is gone, without a word on what to use instead',
        ({ declared }) => change(declared, 'finesse.restservices.Dialog#getDNIS', { deprecated: false }),
        ['absent finesse.restservices.Dialog#getDNIS']
      ],
      [
        'for another value of a constant',
        ({ surfaces }) => (surfaces[0]!.names[`${MEDIA}.States.WORK`] = { kind: 'constant', value: 'WORKING' }),
        [`constant ${MEDIA}.States.WORK`]
      ],
      [
        'for a constant without its exact value',
        ({ declared }) => change(declared, `${MEDIA}.States.WORK`, { kind: 'value', admits: ['string'] }),
        [`constant ${MEDIA}.States.WORK`]
      ],
      [
        'for a field that is a method',
        ({ declared }) => change(declared, `${MEDIA}#getName`, { kind: 'value', admits: ['string'] }),
        [`kind ${MEDIA}#getName`]
      ],
      ['for another base class', ({ declared }) => change(declared, MEDIA, { extends: undefined }), [`base ${MEDIA}`]],
      ['for a parameter too few', ({ declared }) => change(declared, `${MEDIA}#setState`, { most: 2 }), [`arity ${MEDIA}#setState`]],
      ['for a parameter too many', ({ declared }) => change(declared, `${MEDIA}#setState`, { most: 4 }), [`arity ${MEDIA}#setState`]],
      [
        'for a comment that is silent on the release, whatever release its class speaks of',
        ({ declared }) => {
          change(declared, 'finesse.restservices.User', { text: 'A fault of 12.0(1) is known.' });
          change(declared, 'finesse.restservices.User#getDevices', { text: 'The devices.' });
        },
        ['release finesse.restservices.User#getDevices']
      ],
      [
        'for a comment that denies a release',
        ({ declared }) => change(declared, `${MEDIA}#getName`, { text: 'Seen in 15.0(1), absent in 12.0(1).' }),
        [`release ${MEDIA}#getName`]
      ],
      [
        'for something documented that is not declared',
        ({ documented }) => documented[MEDIA]!.push('#getColour'),
        [`documented ${MEDIA}#getColour`]
      ]
    ];

    function change(declared: Map<string, Declaration>, name: string, to: Partial<Declaration>): void {
      declared.set(name, { ...declared.get(name)!, ...to });
    }

    for (const [when, spoil, expected] of cases) {
      it(when, () => {
        const known = clean();
        spoil(known);
        const result = auditKnown(known);
        expect(result.ok).toBeFalse();
        expect(found(result).sort()).toEqual(expected);
      });
    }

    it('for a reviewed entry that is not needed any more', () => {
      const known = clean();
      const entry = { name: `${MEDIA}#getName`, difference: 'arity', reason: 'Was so in a release that nobody has.' };
      const { ok, unreviewed, stale } = auditKnown({ ...known, reviewed: [...known.reviewed, entry] });
      expect([ok, unreviewed, stale]).toEqual([false, [], [entry]]);
    });

    it('below the coverage that is asked for, whatever is reviewed', () => {
      const known = clean();
      const dropped = [...known.declared.keys()].filter((name) => name.startsWith('finesse.restservices.Team'));
      for (const name of dropped) known.declared.delete(name);
      const reviewed = auditKnown(known).unreviewed.map((difference) => ({ ...difference, reason: 'Never mind.' }));
      const { ok, thin } = auditKnown({ ...known, reviewed: [...known.reviewed, ...reviewed] });
      expect(ok).toBeFalse();
      expect(thin.map(({ release }) => release)).toEqual(['12.0(1)', '15.0(1)']);
    });
  });

  it('refuses a reviewed list that is not in order, and names the entry', () => {
    const entry = { name: 'finesse.modules', difference: 'absent', reason: 'Gadgets make it by convention.' };
    const refused = (...list: object[]) => expect(() => checkedReview(list));
    refused({ ...entry, reason: '' }).toThrowError(/finesse\.modules.*has no "reason"/);
    refused({ ...entry, difference: 'missing' }).toThrowError(/has no "difference" of undeclared, absent/);
    refused({ ...entry, name: undefined }).toThrowError(/has no "name"/);
    refused(entry, entry).toThrowError(/is there twice/);
    expect(checkedReview([entry])).toEqual([entry]);
  });

  it('sees any wherever it may stand', () => {
    const folder = '.tmp/anys';
    mkdirSync(folder, { recursive: true });
    const lines = [
      'declare namespace finesse {',
      'const a: any;',
      'let b;',
      'function c(x): void;',
      'function d();',
      'interface E { f: Array<any>; g(): unknown; h }',
      'type I = (x: string) => any;',
      'let j: Function;',
      'let k: unknown;',
      '}'
    ];
    writeFileSync(`${folder}/index.d.ts`, lines.join('\n'));
    const places = anysOf(programOf(folder)).map((any) => Number(/index\.d\.ts:(\d+):/.exec(any)![1]));
    expect(places).toEqual([2, 3, 4, 5, 6, 6, 7, 8]);
  });

  it('reads a library in a browser: classes, bases, arities, constants, flags', async () => {
    expect(await collectSurface('test/types/small-library.js')).toEqual({
      finesse: { kind: 'object' },
      'finesse.clientservices': { kind: 'object' },
      'finesse.clientservices.ClientServices': { kind: 'object' },
      'finesse.clientservices.ClientServices.init': { kind: 'function', arity: 1 },
      'finesse.clientservices.ClientServices.list': { kind: 'array' },
      'finesse.clientservices.ClientServices.pattern': { kind: 'regexp' },
      'finesse.clientservices.ClientServices.ready': { kind: 'boolean' },
      'finesse.clientservices.ClientServices.self': { kind: 'object' },
      'finesse.container': { kind: 'object' },
      'finesse.container.Config': { kind: 'object' },
      'finesse.container.Config.host': { kind: 'string' },
      'finesse.container.Config.id': { kind: 'string' },
      'finesse.gadget': { kind: 'object' },
      'finesse.gadget.Config': { kind: 'object' },
      'finesse.gadget.Config.host': { kind: 'string' },
      'finesse.gadget.Config.id': { kind: 'string' },
      'finesse.restservices': { kind: 'object' },
      'finesse.restservices.Media': { kind: 'class', extends: 'finesse.restservices.RestBase' },
      'finesse.restservices.Media#setState': { kind: 'function', arity: 3 },
      'finesse.restservices.Media.States': { kind: 'object' },
      'finesse.restservices.Media.States.LIMIT': { kind: 'constant', value: 10 },
      'finesse.restservices.Media.States.READY': { kind: 'constant', value: 'READY' },
      'finesse.restservices.RestBase': { kind: 'class' },
      'finesse.restservices.RestBase#getId': { kind: 'function', arity: 0 },
      'finesse.restservices.RestBase#refresh': { kind: 'function', arity: 1 },
      'finesse.restservices.RestBase#restResponseStatus': { kind: 'null' },
      'finesse.restservices.RestBase#supportsRequests': { kind: 'boolean' }
    });
  });

  it('is run with a path, says what differs, and ends with 1', async () => {
    const { status, out } = await audit('test/types/small-library.js');
    expect(status).toBe(1);
    expect(out).toContain('declared but absent');
    expect(out).toContain('finesse.clientservices.ClientServices.ready   boolean');
    expect(out).toMatch(/\d+ differences that nobody has reviewed\. Please report them/);
  });

  it('is run without a path, and ends with 0', async () => {
    const { status, out } = await audit();
    expect(status).toBe(0);
    expect(out).toMatch(/12\.0\(1\): \d+ of \d+ names declared \(\d+\.\d %\)/);
    expect(out).toMatch(/documented: (\d+) of \1 names declared/);
    expect(out).toContain('any: 0');
    expect(out).toContain('No difference that nobody has reviewed.');
  });

  it('says of a file that is no library what is wrong and what to do', async () => {
    mkdirSync('.tmp', { recursive: true });
    writeFileSync('.tmp/sign-in.html', '<!doctype html><title>Sign in</title>');
    writeFileSync('.tmp/broken.js', 'window.finesse = {}; throw new Error("out of order");');
    const results = await Promise.all([
      audit('.tmp/nowhere.js'),
      audit('.tmp'),
      audit('.tmp/sign-in.html'),
      audit('.tmp/broken.js'),
      audit('a.js', 'b.js')
    ]);
    expect(results.map(({ status }) => status)).toEqual([1, 1, 1, 1, 1]);
    const said = results.map(({ err }) => err);
    expect(said[0]).toMatch(/"\.tmp\/nowhere\.js" cannot be read \(ENOENT\)\. Give the path of the finesse\.js/);
    expect(said[1]).toContain('".tmp" is not a file.');
    expect(said[2]).toContain('".tmp/sign-in.html" is an HTML page');
    expect(said[3]).toContain('".tmp/broken.js" is not a whole finesse.js: it throws: out of order');
    expect(said[4]).toContain('One library at a time, not 2.');
  });

  const genuine = process.env['FINESSE_JS'];
  if (genuine) {
    it('finds no unreviewed difference to the genuine library of FINESSE_JS', async () => {
      expect(auditOne({ names: await collectSurface(genuine), ...clean() }).unreviewed).toEqual([]);
    });
  }
});
