import sinon from 'sinon';
import { USER, type Sent, type StubDesktop } from '../support/stub-desktop.js';
import { loadDialogs, loadUser } from './steps.js';
import { describeOn, everywhere, openStub } from './worlds.js';

describeOn(everywhere(), 'requests and XML', ({ release, transport }) => {
  const byProxy = transport === 'proxy';
  const proxied = release === '12.0' ? 'http://finesse.example:8082' : 'http://localhost:8082';
  const origin = byProxy ? proxied : '';

  let desk: StubDesktop;
  beforeEach(() => {
    desk = openStub();
  });
  afterEach(() => {
    sinon.restore();
    desk.dispose();
  });

  const header = ({ headers }: Sent, name: string): string | undefined => headers[name] ?? headers[name.toLowerCase()];

  it('GETs with credentials and nocache', () => {
    loadUser(desk);
    const [get] = desk.sent;
    expect(get!.url).toBe(`${origin}${USER}?nocache=${Date.UTC(2026, 0, 5, 9)}`);
    expect(header(get!, 'Authorization')).toBe(`Basic ${btoa('1001:secret')}`);
    expect(header(get!, 'locale')).toBe('');
    expect(header(get!, 'requestId')).toBeUndefined();
    expect(get!.params['REFRESH_INTERVAL']).toBe(byProxy ? 0 : undefined);
  });

  it('sends a PUT with a new requestId, its content type and the wish for full headers', () => {
    const user = loadUser(desk);
    user.setState('READY').setState('READY');
    const [first, second] = desk.sent.slice(-2);
    expect(header(first!, 'requestId')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(header(first!, 'requestId')).not.toBe(header(second!, 'requestId'));
    expect(header(first!, 'Content-Type')).toBe('application/xml');
    expect(first!.params['GET_FULL_HEADERS']).toBe(byProxy ? 'true' : undefined);
    expect(first!.url).toBe(`${origin}${USER}`);
  });

  it('draws 31 numbers from Math.random for the requestId of a PUT, and none for a GET', () => {
    const draws = sinon.spy(Math, 'random');
    const user = loadUser(desk);
    expect(draws.callCount).toBe(0);
    user.setState('READY');
    expect(draws.callCount).toBe(31);
    expect(desk.requestId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('goes through RestBase.restRequest, and by the proxy through the makeRequest property, so both can be wrapped', () => {
    const { RestBase } = desk.library.restservices;
    const rest = sinon.spy(RestBase.prototype, 'restRequest');
    const make = sinon.spy(desk.library.clientservices.ClientServices, 'makeRequest');
    loadUser(desk);
    expect(rest.firstCall.args[0]).toBe(USER);
    expect(Object.keys(rest.firstCall.args[1])).toEqual(['success', 'error']);
    expect(make.args.map(([url]) => url.replace(/\d+$/, ''))).toEqual(byProxy ? [`${USER}?nocache=`] : []);
  });

  it('uses jQuery instead of the proxy when Finesse is the host of the page', () => {
    desk.dispose();
    desk = openStub({ restHost: 'localhost' });
    const ajax = sinon.stub((window as unknown as { jQuery: { ajax(settings: object): object } }).jQuery, 'ajax').returns({});
    const told: string[] = [];
    new desk.library.restservices.User({ id: '1001', onLoad: (user) => void told.push(user.getFirstName()) });
    expect(desk.take()).toEqual([]);
    const settings = ajax.firstCall.args[0] as Record<string, unknown>;
    expect(String(settings['url'])).toContain(`${window.location.host}${USER}?nocache=`);
    expect([settings['type'], settings['timeout']]).toEqual(['GET', 5000]);
    const body = `<User><uri>${USER}</uri><firstName>Bea</firstName></User>`;
    const xhr = { status: 200, responseText: body, readyState: 4, getResponseHeader: () => null, getAllResponseHeaders: () => '' };
    (settings['success'] as (...args: unknown[]) => void)(body, 'success', xhr);
    expect(told).toEqual(['Bea']);
  });

  it('reads XML: text as it stands, empty as null, repeated as array, attributes with "@"', () => {
    const body = '<User><a>x &lt; y</a><b/><c></c><d>1</d><d>2</d><e><f> g </f></e><h i="j">k</h></User>';
    desk.answers[USER] = { body };
    const user = loadUser(desk);
    expect(user.getData() as object).toEqual({
      a: 'x < y',
      b: null,
      c: null,
      d: ['1', '2'],
      e: { f: ' g ' },
      h: { '@i': 'j', '#text': 'k' }
    });
  });

  it('writes XML without escaping, and null or undefined as an empty element', () => {
    const utilities = desk.library.utilities.Utilities as unknown as { js2xml(object: object): string };
    const xml = utilities.js2xml({ A: { b: '<&', c: null, d: undefined, e: ['1', { f: 2 }], g: true } });
    expect(xml).toBe('<A><b><&</b><c/><d/><e>1</e><e><f>2</f></e><g>true</g></A>');
  });

  it('sends an unescaped transfer target to the server', () => {
    const { dialogs } = loadDialogs(desk, ['a']);
    expect(dialogs.getCollection()['a']!.transfer('x & y')).toBeUndefined();
    expect(desk.sent.at(-1)!.body).toBe('<Dialog><requestedAction>TRANSFER</requestedAction><target>x & y</target></Dialog>');
  });

  it('normalises a single call variable to an array only when getMediaProperties is asked', () => {
    const { dialogs } = loadDialogs(desk, ['a']);
    const dialog = dialogs.getCollection()['a']!;
    const variables = () =>
      (dialog._data.mediaProperties as unknown as { callvariables: { CallVariable: object } }).callvariables.CallVariable;
    expect(variables()).toEqual({ name: 'callVariable1', value: 'a' });
    expect(dialog.getMediaProperties() as object).toEqual({ callVariable1: 'a', mediaId: '5001' });
    expect(variables()).toEqual([{ name: 'callVariable1', value: 'a' }]);
  });

  it('reports a refused reading of the reason codes and lists the accepted one by id and label', () => {
    const user = loadUser(desk);
    const told: unknown[] = [];
    (user._data as { teamId?: string }).teamId = '7';
    const path = release === '12.0' ? `${USER}/ReasonCodes?category=NOT_READY` : '/finesse/api/TeamResource/7/ReasonCodes?category=ALL';
    const handlers = {
      success: (codes: unknown) => void told.push(codes),
      error: ({ status }: { status: number }) => void told.push(status)
    };
    desk.answers[path] = { status: 503 };
    user.getNotReadyReasonCodes(handlers);
    desk.settle();
    desk.answers[path] = {
      body: `<ReasonCodes>${reasonCode('4', 'Lunch')}${reasonCode('5', 'Break')}</ReasonCodes>`
    };
    user.getNotReadyReasonCodes(handlers);
    desk.settle();
    const more = (id: string): object => (release === '12.0' ? {} : { uri: `/finesse/api/ReasonCode/${id}`, code: id });
    expect(told).toEqual([
      503,
      [
        { label: 'Lunch', id: '4', ...more('4') },
        { label: 'Break', id: '5', ...more('5') }
      ]
    ]);
  });
});

function reasonCode(id: string, label: string, category = 'NOT_READY'): string {
  return (
    `<ReasonCode><uri>/finesse/api/ReasonCode/${id}</uri><category>${category}</category><code>${id}</code>` +
    `<label>${label}</label><forAll>true</forAll></ReasonCode>`
  );
}
