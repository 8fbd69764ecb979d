// A request that Finesse accepts first and refuses later. Both releases and both transports behave the same.
import { apiErrors, dialogXml, DIALOGS_NODE, MAIL, MAIL_DIALOGS, USER, type StubDesktop } from '../support/stub-desktop.js';
import { loadDialogs } from './steps.js';
import { describeOn, everywhere, openStub } from './worlds.js';

type MediaDialog = finesse.restservices.MediaDialog;

describeOn(everywhere(), 'requests that are refused after their 202', ({ release }) => {
  let desk: StubDesktop;
  let dialog: MediaDialog;
  let media: finesse.restservices.Media;
  let user: finesse.restservices.User;
  let told: string[];
  const handlers = {
    success: ({ status }: { status: number }) => void told.push(`success ${status}`),
    error: ({ status }: { status: number }) => void told.push(`error ${status}`)
  };
  const actions: Record<string, () => unknown> = {
    setTaskState: () => dialog.setTaskState('CLOSE', handlers),
    transfer: () => dialog.transfer('x', handlers),
    ...(release === '12.0'
      ? {}
      : {
          transferWithWrapUp: () => dialog.transferWithWrapUp(['a'], 'x', handlers),
          closeWithWrapUp: () => dialog.closeWithWrapUp(['a'], handlers),
          closeWithError: () => dialog.closeWithError(['a'] as never, handlers),
          updateCallVariables: () => dialog.updateCallVariables({ callVariable1: 'a' }, handlers)
        })
  };

  beforeEach(() => {
    desk = openStub();
    told = [];
    const gadget = loadDialogs(desk, ['a']);
    ({ media, user } = gadget);
    dialog = gadget.dialogs.getCollection()['a']!;
  });
  afterEach(() => desk.dispose());

  const refuse = (node: string, source: string, data = apiErrors('E_X')): void =>
    desk.notify(node, { event: 'PUT', source, requestId: desk.requestId(), data });
  const send = (act: () => unknown): void => {
    act();
    desk.settle();
    expect(told).toEqual(['success 202']);
    told.splice(0);
  };

  for (const [name, act] of Object.entries(actions)) {
    it(`${name}, told of the dialog: nobody hears of it, and the hub gets a TypeError`, () => {
      send(act);
      refuse(DIALOGS_NODE, '/finesse/api/Dialog/a');
      expect(told).toEqual([]);
      expect(desk.thrown).toEqual([jasmine.stringMatching(/^TypeError.*mediaProperties/)]);
    });

    it(`${name}, told of the list: its error handler hears it each time`, () => {
      send(act);
      refuse(DIALOGS_NODE, MAIL_DIALOGS);
      refuse(DIALOGS_NODE, MAIL_DIALOGS);
      expect(told).toEqual(['error 400', 'error 400']);
      expect(desk.thrown).toEqual([]);
    });
  }

  it('that is told before the 202 comes: first the error, then the success', () => {
    dialog.setTaskState('CLOSE', handlers);
    refuse(DIALOGS_NODE, MAIL_DIALOGS);
    desk.settle();
    expect(told).toEqual(['error 400', 'success 202']);
  });

  for (const node of [MAIL, `${USER}/Media`, USER]) {
    it(`of a Media, told on ${node}: its error handler hears it once`, () => {
      send(() => media.setState('NOT_READY', null, { handlers }));
      refuse(node, MAIL);
      refuse(node, MAIL);
      expect(told).toEqual(['error 400']);
      expect(desk.thrown).toEqual([]);
    });
  }

  it('carries what the notification says of the error; 15.0 knows the peripheral fields too', () => {
    const given: object[] = [];
    user.setState('READY', null, { error: ({ object }) => void given.push(object!.ApiErrors!) });
    const { apiErrors: errors } = apiErrors('E_X') as { apiErrors: { apiError: object } };
    Object.assign(errors.apiError, { peripheralErrorCode: '1', peripheralErrorMsg: '2', peripheralErrorText: '3' });
    refuse(USER, USER, { apiErrors: errors });
    const more = { PeripheralErrorCode: '1', PeripheralErrorMsg: '2', PeripheralErrorText: '3' };
    expect(given).toEqual([
      { ApiError: { ErrorData: '6', ErrorMessage: 'E_X', ErrorType: 'Agent is not logged in', ...(release === '12.0' ? {} : more) } }
    ]);
  });

  it('has its id in the options object given to restRequest, before that returns', () => {
    const options: { uuid?: string; method: string; content: object } = { method: 'PUT', content: { Dialog: {} } };
    (dialog as unknown as { restRequest(url: string, given: object): void }).restRequest(dialog.getRestUrl(), options);
    expect(options.uuid).toBe(desk.requestId());
  });

  it('12.0 writes a new id, 15.0 keeps the one that is there', () => {
    const options = { method: 'PUT', content: { Dialog: {} }, uuid: 'mine' };
    (dialog as unknown as { restRequest(url: string, given: object): void }).restRequest(dialog.getRestUrl(), options);
    expect(options.uuid === 'mine').toBe(release !== '12.0');
    expect(desk.requestId()).toBe(options.uuid);
  });

  it('of a GET has none', () => {
    const options: { uuid?: string } = {};
    desk.answers['/finesse/api/Dialog/a'] = { body: dialogXml('a') };
    (dialog as unknown as { restRequest(url: string, given: object): void }).restRequest(dialog.getRestUrl(), options);
    expect('uuid' in options).toBeFalse();
  });
});
