import sinon from 'sinon';
import { createGadgets, type Gadgets, type GadgetsOptions } from '../../sandbox/desktop/gadgets.js';
import type { IoResponse } from '../../sandbox/desktop/gadgets-io.js';
import { createHub } from '../../sandbox/desktop/hub.js';
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

  it('leaves the given preferences alone', () => {
    const prefs = { id: '1001' };
    const gadgets = make({ prefs });
    new gadgets.Prefs().set('id', '1002');

    expect(prefs.id).toBe('1001');
  });

  it('escapes text for HTML', () => {
    expect(make().util.escapeString(`<a href="x" title='y'>&</a>`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;');
  });

  it('reads the parameters of its own page', () => {
    const page = { location: { search: '?mid=7&url=http%3A%2F%2Fh%2Fg.xml%3Fmrdid%3D5001' }, document } as unknown as Window;
    const gadgets = make({ window: page });

    expect(gadgets.util.getUrlParameters()).toEqual({ mid: '7', url: 'http://h/g.xml?mrdid=5001' });
    expect(new gadgets.Prefs().getModuleId()).toBe('7');
  });

  it('passes height and title on, and measures the page when no height is given', () => {
    const onHeight = sinon.spy();
    const onTitle = sinon.spy();
    const gadgets = make({ onHeight, onTitle });

    gadgets.window.adjustHeight(240);
    gadgets.window.adjustHeight();
    gadgets.window.setTitle('Mail');

    expect(onHeight.args).toEqual([[240], [document.documentElement.offsetHeight]]);
    expect(onTitle.args).toEqual([['Mail']]);
  });
});
