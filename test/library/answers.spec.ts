// What the methods of REST objects return. The cases were found by calling every method of two genuine libraries (npm run compare -- --only methods).
import { callXml, userXml } from '../methods/data.js';
import type { StubDesktop } from '../support/stub-desktop.js';
import { USER } from '../support/stub-desktop.js';
import { loadUser } from './steps.js';
import { describeOn, eachRelease, everywhere, onlyOn, openStub } from './worlds.js';

type User = finesse.restservices.User;
type Dialog = finesse.restservices.Dialog;

/** Opens a call with the agent and one more participant with these `fields`. */
function openCall(desk: StubDesktop, fields: object): Dialog {
  const participants = [{ mediaAddress: '2001', mediaAddressType: 'AGENT_DEVICE', state: 'ACTIVE', startTime: 's', stateChangeTime: 'c' }];
  const Dialog = desk.library.restservices.Dialog as unknown as new (options: object) => Dialog;
  const Participant = [...participants, { mediaAddress: '2002', mediaAddressType: 'AGENT_DEVICE', state: 'ACTIVE', ...fields }];
  const dialog = new Dialog({ id: '9', data: { Dialog: { id: '9', callbackNumber: '5559', participants: { Participant } } } });
  desk.settle();
  return dialog;
}

describeOn(eachRelease(), 'answers of any object', () => {
  let desk: StubDesktop;
  beforeEach(() => (desk = openStub()));
  afterEach(() => desk.dispose());

  it('hasProperty and getProperty throw without an object; null counts as an object without properties', () => {
    const user = loadUser(desk) as unknown as { hasProperty(...of: unknown[]): boolean; getProperty(...of: unknown[]): unknown };

    expect(() => user.hasProperty(undefined, 'a')).toThrowError(TypeError);
    expect(() => user.getProperty(undefined, 'a')).toThrowError(TypeError);
    expect(user.hasProperty(null, 'a')).toBeFalse();
    expect(user.getProperty(null, 'a')).toBeNull();
    expect(user.getProperty({}, 'a')).toBeNull();
    expect(user.getProperty({ a: 'x' }, 'a')).toBe('x');
    expect(user.hasProperty('text', 'length')).toBeTrue();
  });

  it('the text of an answer is undefined unless it is kept', () => {
    const body = '<LayoutConfig><layoutxml>x</layoutxml></LayoutConfig>';
    desk.answers['/finesse/api/LayoutConfig/default'] = { body };
    const layout = new desk.library.restservices.LayoutConfig({});
    const user = loadUser(desk);

    expect(user.getRestResponse()).toBeUndefined();
    expect(user.getRestResponseStatus()).toBeNull();
    expect(layout.getRestResponse()).toBe(body);
    expect(layout.getRestResponseStatus()).toBe(200);
  });

  it('subscribe and unsubscribe return the object; the listeners of a Notifier are functions', () => {
    const user = loadUser(desk);
    const notifier = new desk.library.restservices.Notifier();
    const listener = (): void => undefined;
    notifier.addListener(listener);

    expect(user.unsubscribe() as unknown).toBe(user);
    expect(user.subscribe() as unknown).toBe(user);
    expect(notifier.getListeners() as unknown[]).toEqual([listener]);
  });

  it('a request whose first value is undefined is never sent: it throws where it is written as XML', () => {
    const user = loadUser(desk) as unknown as { setState(): void; login(): void };
    desk.take();

    expect(() => user.setState()).toThrowError(TypeError);
    expect(() => user.login()).not.toThrow();
    desk.settle();

    expect(desk.take()).toEqual([`PUT ${USER}`]);
    expect(desk.sent.at(-1)!.body).toBe('<User><state>LOGIN</state><extension/></User>');
  });
});

describeOn(eachRelease(), 'answers of a call', ({ release }) => {
  let desk: StubDesktop;
  beforeEach(() => (desk = openStub()));
  afterEach(() => desk.dispose());

  const dropped = (fields: object): boolean => openCall(desk, fields).isParticipantDroppable('2002');

  it('a participant in the call can be dropped, whatever the actions are', () => {
    expect(dropped({})).toBeTrue();
    expect(dropped({ state: 'HELD', actions: null })).toBeTrue();
  });

  for (const state of ['ALERTING', 'INITIATING', 'DROPPED', 'WRAP_UP'])
    it(`a participant who is ${state} cannot be dropped`, () => expect(dropped({ state })).toBeFalse());

  it('12.0 drops agents only, 15.0 anybody', () => expect(dropped({ mediaAddressType: 'ROUTE_POINT' })).toBe(release !== '12.0'));

  it('the given extension is left out of those who can be dropped', () => {
    const found = openCall(desk, {}).getDroppableParticipants('2001') as unknown as { mediaAddress: string }[];

    expect(found.map(({ mediaAddress }) => mediaAddress)).toEqual(['2002']);
  });

  it('the counters of somebody outside of the call are empty', () => {
    const call = openCall(desk, {});

    expect(call.getParticipantTimerCounters('2001') as object).toEqual({ startTime: 's', stateChangeTime: 'c', state: 'ACTIVE' });
    expect(call.getParticipantTimerCounters('9') as object).toEqual({});
  });

  it("the number to call back is the call's own, not that of a scheduled callback", () => {
    expect(openCall(desk, {}).getCallbackNumber()).toBe('5559');
  });
});

describeOn(everywhere(), 'answers of a user', () => {
  let desk: StubDesktop;
  let user: User;
  beforeEach(() => {
    desk = openStub();
    desk.answers[USER] = { body: userXml('1001') };
    user = loadUser(desk);
    desk.take();
  });
  afterEach(() => desk.dispose());

  for (const [state, pending] of Object.entries({ TALKING: true, HOLD: true, RESERVED_OUTBOUND_PREVIEW: true, READY: false, WORK: false }))
    it(`in ${state} isPendingStateChange is ${pending}, whether a state is pending or not`, () => {
      desk.notify(USER, { event: 'PUT', data: { user: { state, pendingState: pending ? '' : 'NOT_READY' } } });

      expect(user.isPendingStateChange()).toBe(pending);
    });

  it('getDialogsNoCache replaces the loaded list by one that never loads', () => {
    desk.answers[`${USER}/Dialogs`] = { body: `<Dialogs>${callXml('1')}</Dialogs>` };
    const first = user.getDialogs({});
    desk.settle();
    const second = user.getDialogsNoCache({});
    desk.settle();

    expect(first.getDialogCount()).toBe(1);
    expect(user.getDialogs({})).toBe(second);
    expect(() => second.getDialogCount()).toThrowError(Error);
  });

  it('loadWorkflows returns nothing: its handler gets the list', () => {
    const loaded = jasmine.createSpy();
    for (const path of [`${USER}/Workflows`, '/finesse/api/TeamResource/1/Workflows'])
      desk.answers[path] = { body: '<Workflows><Workflow><uri>/finesse/api/Workflow/1</uri></Workflow></Workflows>' };

    expect(user.loadWorkflows({ onLoad: loaded }) as unknown).toBeUndefined();
    desk.settle();

    expect(Object.keys((loaded.calls.mostRecent().args[0] as finesse.restservices.Workflows).getCollection())).toEqual(['1']);
  });

  it('its list of media is a public field after getMediaList()', () => {
    expect(user.mediaList as unknown).toBeNull();
    const list = user.getMediaList({});

    expect(user.mediaList as unknown).toBe(list);
  });
});

describeOn(onlyOn('15.0', eachRelease()), 'answers of 15.0', () => {
  let desk: StubDesktop;
  beforeEach(() => {
    desk = openStub();
    desk.answers[USER] = { body: userXml('1001') };
  });
  afterEach(() => desk.dispose());

  it('services are a list, also of none; a device can be chosen where the settings say so; no object has a key of the cache', () => {
    const user = loadUser(desk);

    expect(user.getServices()).toEqual([]);
    expect(user.isDeviceSelectionEnabled()).toBeTrue();
    expect(user.getRestCacheKey()).toBeNull();
  });

  it('getMediaDialogCount counts the dialogs of one MRD, and none without an id', () => {
    desk.answers[`${USER}/Dialogs`] = { body: `<Dialogs>${callXml('1')}${callXml('2')}</Dialogs>` };
    const dialogs = loadUser(desk).getDialogs({});
    desk.settle();

    expect(dialogs.getMediaDialogCount!('1')).toBe(2);
    expect(dialogs.getMediaDialogCount!('5001')).toBe(0);
    expect(dialogs.getMediaDialogCount!()).toBe(0);
  });
});
