import sinon from 'sinon';
import { openStub, USER, type StubDesktop } from '../support/stub-desktop.js';
import { loadDialogs, loadUser } from './steps.js';

describe('stand-in library: requests and XML', () => {
  let desk: StubDesktop;
  beforeEach(() => {
    desk = openStub();
  });
  afterEach(() => {
    sinon.restore();
    desk.dispose();
  });

  it('GETs through the proxy of the container with credentials and nocache', () => {
    loadUser(desk);
    const [get] = desk.sent;
    expect(get!.url).toBe(`http://finesse.example:8082${USER}?nocache=${Date.UTC(2026, 0, 5, 9)}`);
    expect(get!.headers['Authorization']).toBe(`Basic ${btoa('1001:secret')}`);
    expect(get!.headers['requestId']).toBeUndefined();
    expect(get!.params['REFRESH_INTERVAL']).toBe(0);
  });

  it('sends a PUT with a new requestId, its content type and the wish for full headers', () => {
    const user = loadUser(desk);
    user.setState('READY').setState('READY');
    const [first, second] = desk.sent.slice(-2);
    expect(first!.headers['requestId']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(first!.headers['requestId']).not.toBe(second!.headers['requestId']);
    expect(first!.headers['Content-Type']).toBe('application/xml');
    expect(first!.params['GET_FULL_HEADERS']).toBe('true');
    expect(first!.url).toBe(`http://finesse.example:8082${USER}`);
  });

  it('draws 31 numbers from Math.random for the requestId of a PUT, and none for a GET', () => {
    const draws = sinon.spy(Math, 'random');
    const user = loadUser(desk);
    expect(draws.callCount).toBe(0);
    user.setState('READY');
    expect(draws.callCount).toBe(31);
    expect(desk.requestId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('goes through RestBase.restRequest and the makeRequest property, so both can be wrapped', () => {
    const { RestBase } = desk.library.restservices;
    const rest = sinon.spy(RestBase.prototype, 'restRequest');
    const make = sinon.spy(desk.library.clientservices.ClientServices, 'makeRequest');
    loadUser(desk);
    expect(rest.firstCall.args[0]).toBe(USER);
    expect(Object.keys(rest.firstCall.args[1])).toEqual(['success', 'error']);
    expect(make.firstCall.args[0]).toContain(`${USER}?nocache=`);
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
    const path = `${USER}/ReasonCodes?category=NOT_READY`;
    const handlers = {
      success: (codes: unknown) => void told.push(codes),
      error: ({ status }: { status: number }) => void told.push(status)
    };
    desk.answers[path] = { status: 503 };
    user.getNotReadyReasonCodes(handlers);
    desk.settle();
    desk.answers[path] = {
      body: '<ReasonCodes><ReasonCode><uri>/finesse/api/ReasonCode/4</uri><label>Lunch</label></ReasonCode></ReasonCodes>'
    };
    user.getNotReadyReasonCodes(handlers);
    desk.settle();
    expect(told).toEqual([503, [{ label: 'Lunch', id: '4' }]]);
  });
});
