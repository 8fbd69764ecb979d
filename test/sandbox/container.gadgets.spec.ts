import sinon from 'sinon';
import { createGadgets, type Gadgets, type GadgetsOptions } from '../../sandbox/desktop/gadgets/gadgets.js';
import type { IoResponse } from '../../sandbox/desktop/gadgets/gadgets-io.js';
import { createHub } from '../../sandbox/desktop/hub/hub.js';
import type { RestRequest, RestResponse } from '../../sandbox/model/types.js';

describe('container: gadgets', () => {
  let clock: sinon.SinonFakeTimers;
  let requests: RestRequest[];
  let response: RestResponse;

  beforeEach(() => {
    clock = sinon.useFakeTimers();
    requests = [];
    response = { status: 200, headers: {}, body: '', delayMs: 0 };
  });
  afterEach(() => clock.restore());

  function make(options: Partial<GadgetsOptions> = {}): Gadgets {
    const request: GadgetsOptions['request'] = (rest, answer) => {
      requests.push(rest);
      answer(response);
    };
    return createGadgets({ hub: createHub(), request, prefs: {}, ...options });
  }

  function ask(url: string, params?: Record<string, unknown>): IoResponse[] {
    const answers: IoResponse[] = [];
    make().io.makeRequest(url, (answer) => answers.push(answer), params);
    return answers;
  }

  it('sends the path without the host, the query included, and names headers in lower case', () => {
    ask('http://finesse.example:8082/finesse/api/User/1001?nocache=1', {
      METHOD: 'PUT',
      HEADERS: { requestId: 'r-1', Authorization: 'Basic x' },
      POST_DATA: '<User/>'
    });
    ask('HTTPS://h/finesse/api/User/http://x/');

    expect(requests).toEqual([
      { method: 'PUT', path: '/finesse/api/User/1001?nocache=1', headers: { requestid: 'r-1', authorization: 'Basic x' }, body: '<User/>' },
      { method: 'GET', path: '/finesse/api/User/http://x/', headers: {} }
    ]);
  });

  it('answers after makeRequest has returned, in the form of Shindig', () => {
    response = { status: 202, headers: { RequestId: 'r-1' }, body: 'text', delayMs: 0 };
    const answers = ask('/finesse/api/User/1001');

    expect(answers).toEqual([]);
    clock.tick(0);

    expect(answers).toEqual([{ rc: 202, text: 'text', data: 'text', headers: { requestid: ['r-1'] }, errors: [] }]);
  });

  it('holds an answer back as long as the server asks for', () => {
    response = { ...response, delayMs: 500 };
    const answers = ask('/finesse/api/User/1001');

    clock.tick(499);
    expect(answers.length).toBe(0);
    clock.tick(1);
    expect(answers.length).toBe(1);
  });

  it('names an HTTP error and keeps its body', () => {
    response = { ...response, status: 503, body: '<ApiErrors/>' };
    const answers = ask('/finesse/api/User/1001', { CONTENT_TYPE: 'DOM' });
    clock.tick(0);

    expect(answers).toEqual([{ rc: 503, text: '<ApiErrors/>', data: undefined, headers: {}, errors: ['503 Error'] }]);
  });

  it('shares preferences between instances, with types and defaults', () => {
    const gadgets = make({ prefs: { id: '1001', n: '8x', yes: 'true' }, messages: { hello: 'Hallo' } });
    new gadgets.Prefs().set('set', 7);
    const prefs = new gadgets.Prefs();

    expect([prefs.getString('id'), prefs.getString('none')]).toEqual(['1001', '']);
    expect([prefs.getInt('n'), prefs.getInt('id'), prefs.getInt('none')]).toEqual([8, 1001, 0]);
    expect([prefs.getBool('yes'), prefs.getBool('id'), prefs.getBool('none')]).toEqual([true, true, false]);
    expect([prefs.getMsg('hello'), prefs.getMsg('none')]).toEqual(['Hallo', '']);
    expect(prefs.getString('set')).toBe('7');
  });

  it('keeps what the gadget sets in the given preferences, for its next page', () => {
    const prefs = { id: '1001' };
    const gadgets = make({ prefs });
    new gadgets.Prefs().set('id', '1002', 'more', true);

    expect(prefs).toEqual({ id: '1002', more: 'true' } as never);
  });

  it('reads lists, whose items may hold the separator', () => {
    const prefs = new (make().Prefs)();
    prefs.setArray('list', ['a|b', 'c']);

    expect(prefs.getArray('list')).toEqual(['a|b', 'c']);
  });

  it('escapes text for HTML, and back', () => {
    const { util } = make();
    const text = `<a href="x" title='y'>\\</a>`;

    expect(util.escapeString(text)).toBe('&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#92;&#60;/a&#62;');
    expect(util.unescapeString(util.escapeString(text))).toBe(text);
  });

  it('knows what the gadget requires, with the parameters', () => {
    const { util } = make({ features: { loadingindicator: { 'manual-dismiss': 'true' } } });

    expect([util.hasFeature('loadingindicator'), util.hasFeature('core'), util.hasFeature('tabs')]).toEqual([true, true, false]);
    expect(util.getFeatureParameters('loadingindicator')).toEqual({ 'manual-dismiss': 'true' });
    expect(util.getFeatureParameters('tabs')).toBeNull();
  });

  it('parses JSON, and returns false for other text', () => {
    const { json } = make();

    expect([json.parse('{"a":1}'), json.parse('{')]).toEqual([{ a: 1 }, false]);
  });

  it('reads the parameters of its own page', () => {
    const page = { location: { search: '?mid=7&url=http%3A%2F%2Fh%2Fg.xml%3Fmrdid%3D5001' }, document } as unknown as Window;
    const gadgets = make({ window: page });

    expect(gadgets.util.getUrlParameters()).toEqual({ mid: '7', url: 'http://h/g.xml?mrdid=5001' });
    expect(new gadgets.Prefs().getModuleId()).toBe('7');
  });

  it('passes height, title, loading sign and view on', () => {
    const [onHeight, onTitle, onLoading, onView] = [sinon.spy(), sinon.spy(), sinon.spy(), sinon.spy()];
    const gadgets = make({ onHeight, onTitle, onLoading, onView, view: () => 'canvas' });

    gadgets.window.adjustHeight(240);
    gadgets.window.setTitle('Mail');
    gadgets.loadingindicator.dismiss();
    gadgets.views.requestNavigateTo('canvas');

    expect(onHeight.args).toEqual([[240]]);
    expect(onTitle.args).toEqual([['Mail']]);
    expect(onLoading.args).toEqual([[false]]);
    expect(onView.args).toEqual([['canvas']]);
    expect(gadgets.views.getCurrentView().getName()).toBe('canvas');
  });

  describe('height of the content', () => {
    let frame: HTMLIFrameElement;
    afterEach(() => frame.remove());

    function heightOf(doctype: string, body: string): unknown {
      frame = document.createElement('iframe');
      frame.style.height = '500px';
      document.body.append(frame);
      const page = frame.contentWindow!;
      page.document.write(`${doctype}<style>body{margin:0;padding:0 0 5px}</style>${body}`);
      page.document.close();
      const onHeight = sinon.spy();
      make({ window: page, onHeight }).window.adjustHeight();
      return onHeight.args[0]?.[0];
    }

    for (const doctype of ['', '<!doctype html>']) {
      it(`is where its last element ends, in a frame that is higher, ${doctype ? 'with' : 'without'} a doctype`, () => {
        expect(
          heightOf(doctype, '<div style="height:80px"></div><div style="height:20px;margin-bottom:7px"></div><div hidden></div>')
        ).toBe(112);
      });
    }

    it('counts text without an element', () => {
      expect(heightOf('', '<div style="height:80px"></div>text')).toBeGreaterThan(90);
    });
  });

  describe('requests to third-party servers', () => {
    const carried = (url: string): string => {
      const proxyRequest = sinon.spy();
      make({ proxyRequest }).io.makeRequest(url, () => undefined);
      return proxyRequest.called ? 'proxy' : 'own';
    };

    it('go there by way of the container', () => {
      expect(carried('https://api.example.com/data')).toBe('proxy');
      expect(carried('https://api.example.com/v1/finesse/api/User')).toBe('proxy');
      expect(carried('http://localhost:3000/api')).toBe('proxy');
    });

    it("are none when they ask for what is Finesse's, or for this host", () => {
      for (const url of [
        'https://finesse1.example.com:8445/finesse/api/User/1',
        'http://localhost/x',
        `${location.origin}/x`,
        'images/a.png'
      ])
        expect(carried(url)).withContext(url).toBe('own');
    });

    it('are answered with an error when the text is no JSON', () => {
      response = { ...response, body: '<' };
      const answers = ask('/x', { CONTENT_TYPE: 'JSON' });
      clock.tick(0);

      expect(answers).toEqual([{ rc: 500, text: '<', data: null, headers: {}, errors: ['500 Failed to parse JSON'] }]);
    });

    it('send a form unless told otherwise', () => {
      ask('/x', { METHOD: 'post', POST_DATA: make().io.encodeValues({ a: 'b c', d: '&' }) });

      expect(requests[0]).toEqual({
        method: 'POST',
        path: '/x',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=b%20c&d=%26'
      });
    });
  });
});
