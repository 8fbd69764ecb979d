import { parseGadget, parseMessages, GadgetError } from '../../sandbox/server/gadget/spec.js';
import { substitute } from '../../sandbox/server/gadget/substitute.js';
import { loadLocale } from '../../sandbox/server/gadget/locale.js';
import { htmlOfView } from '../../sandbox/server/gadget/views.js';
import { checkFeatures } from '../../sandbox/server/gadget/features.js';

const module = (inside: string, contents = '<Content type="html">c</Content>'): string => `<Module>${inside}${contents}</Module>`;
const nothing = (): Promise<undefined> => Promise.resolve(undefined);

describe('gadget XML', () => {
  it('reads plain text and entities of a Content without CDATA', () => {
    expect(parseGadget('<Module><Content type="html">&lt;b&gt; 1</Content></Module>', 'g.xml').contents[0]?.html).toBe('<b> 1');
  });

  it('reads a file that begins with a byte order mark and an empty line', () => {
    expect(parseGadget(`\uFEFF\n<?xml version="1.0"?>${module('')}`, 'g.xml').contents.length).toBe(1);
  });

  it('reads what the gadget says about itself', () => {
    const spec = parseGadget(
      module(`<ModulePrefs title="Mail" height="320" scrolling="false">
          <Require feature="loadingindicator"><Param name="manual-dismiss"> true </Param></Require>
          <Optional feature="content-rewrite"/>
        </ModulePrefs>
        <UserPref name="colour" default_value="blue"/><UserPref name="empty"/>`),
      'g.xml'
    );

    expect(spec).toEqual(jasmine.objectContaining({ title: 'Mail', height: 320, scrolling: false, prefs: { colour: 'blue', empty: '' } }));
    expect(spec.features).toEqual([
      { name: 'loadingindicator', required: true, params: { 'manual-dismiss': 'true' } },
      { name: 'content-rewrite', required: false, params: {} }
    ]);
  });

  const wrong: [string, RegExp][] = [
    ['<Module>', /g\.xml.*not well-formed.*line 1/],
    ['', /g\.xml.*not well-formed/],
    ['<Module><Content>a & b</Content></Module>', /g\.xml.*not well-formed/],
    ['<Module></Module>', /g\.xml.*<Content>/],
    ['<Other/>', /g\.xml.*<Module>/]
  ];
  for (const [xml, text] of wrong) {
    it(`refuses ${xml || 'an empty file'} and says why`, () => {
      expect(() => parseGadget(xml, 'g.xml')).toThrowMatching((error) => error instanceof GadgetError && text.test(error.message));
    });
  }

  it('refuses a required feature that no container has, and warns of one the sandbox lacks', () => {
    const requiring = (feature: string) => parseGadget(module(`<ModulePrefs><Require feature="${feature}"/></ModulePrefs>`), 'g.xml');

    expect(() => checkFeatures(requiring('teleport'), 'g.xml')).toThrowError(/g\.xml.*"teleport".*Known: .*pubsub-2/);
    expect(checkFeatures(requiring('opensocial-0.8'), 'g.xml')).toEqual([jasmine.stringMatching('opensocial-0.8')]);
    expect(checkFeatures(requiring('pubsub-2'), 'g.xml')).toEqual([]);
  });
});

describe('gadget views', () => {
  const spec = parseGadget(
    module(
      '',
      `<Content type="html" view="default, canvas">a</Content><Content type="html" view="canvas">b</Content><Content view="default">c</Content>`
    ),
    'g.xml'
  );

  it('joins the Content sections of a view in their order', async () => {
    expect(await htmlOfView(spec, 'default', 'g.xml', nothing)).toBe('ac');
    expect(await htmlOfView(spec, 'canvas', 'g.xml', nothing)).toBe('ab');
  });

  it('takes the default view for one that is not there', async () => {
    expect(await htmlOfView(spec, 'profile', 'g.xml', nothing)).toBe('ac');
  });

  it('says which views there are when it has none to show', async () => {
    const canvasOnly = parseGadget(module('', '<Content type="html" view="canvas">b</Content>'), 'g.xml');

    await expectAsync(htmlOfView(canvasOnly, 'default', 'g.xml', nothing)).toBeRejectedWithError(/view "default".*canvas/);
  });

  it('reads the file a Content of type html refers to', async () => {
    const referring = parseGadget(module('', '<Content type="html" href="page.html"/>'), 'g.xml');

    expect(await htmlOfView(referring, 'default', 'g.xml', (href) => Promise.resolve(`text of ${href}`))).toBe('text of page.html');
    await expectAsync(htmlOfView(referring, 'default', 'g.xml', nothing)).toBeRejectedWithError(/href "page\.html"/);
  });

  it('says what to do about a Content of type url', async () => {
    const foreign = parseGadget(module('', '<Content type="url" href="https://h/"/>'), 'g.xml');

    await expectAsync(htmlOfView(foreign, 'default', 'g.xml', nothing)).toBeRejectedWithError(/type "url".*"html".*<iframe>/);
  });
});

describe('gadget placeholders', () => {
  const values = {
    messages: { 'a.b': '<i>__UP_name__</i>' },
    direction: 'rtl' as const,
    prefs: { name: '"x" & <y>' },
    moduleId: '7'
  };

  it('puts messages in as markup and preferences as text', () => {
    expect(substitute('__MSG_a.b__', values)).toBe('<i>&#34;x&#34; &#38; &#60;y&#62;</i>');
  });

  it('knows edges and direction of the language, and the id of the module', () => {
    expect(substitute('__BIDI_START_EDGE__ __BIDI_END_EDGE__ __BIDI_DIR__ __BIDI_REVERSE_DIR__ __MODULE_ID__', values)).toBe(
      'right left rtl ltr 7'
    );
  });

  it('leaves alone what has no value', () => {
    expect(substitute('__MSG_none__ __UP_none__ __BIDI_UP__ __MSG_ __proto__', values)).toBe(
      '__MSG_none__ __UP_none__ __BIDI_UP__ __MSG_ __proto__'
    );
  });
});

describe('gadget messages', () => {
  const locales = (inside: string) => parseGadget(module(`<ModulePrefs>${inside}</ModulePrefs>`), 'g.xml').locales;
  const german = { lang: 'de', country: 'CH' };

  it('falls back from language and country to the language, and from that to every language', async () => {
    const given = locales(`<Locale><msg name="a">a</msg><msg name="b">b</msg><msg name="c">c</msg></Locale>
      <Locale lang="de"><msg name="b">b de</msg><msg name="c">c de</msg></Locale>
      <Locale lang="de" country="CH" language_direction="rtl"><msg name="c">c de CH</msg></Locale>
      <Locale lang="en"><msg name="a">wrong</msg></Locale>`);

    expect(await loadLocale(given, german, nothing)).toEqual({
      messages: { a: 'a', b: 'b de', c: 'c de CH' },
      direction: 'rtl',
      warnings: []
    });
  });

  it('reads a bundle of its own file', async () => {
    const bundle = '<messagebundle><msg name="hello" desc="d">Guten Tag</msg></messagebundle>';
    const { messages } = await loadLocale(locales('<Locale lang="de" messages="de.xml"/>'), german, () => Promise.resolve(bundle));

    expect(messages).toEqual({ hello: 'Guten Tag' });
  });

  it('warns of a bundle that is missing or broken, and goes on', async () => {
    const given = locales('<Locale messages="none.xml"/>');

    expect((await loadLocale(given, german, nothing)).warnings).toEqual([jasmine.stringMatching('"none.xml".*not in the gadget')]);
    expect((await loadLocale(given, german, () => Promise.resolve('<m>'))).warnings).toEqual([
      jasmine.stringMatching('"none.xml".*not well-formed')
    ]);
    expect(() => parseMessages('<other/>', 'm.xml')).toThrowError(/m\.xml.*<messagebundle>/);
  });
});
