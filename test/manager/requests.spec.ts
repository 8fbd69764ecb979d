import { describeFacade } from '../support/facade.js';
import { MAIL, OPTIONS, openDesk, type Desk } from '../support/desk.js';
import { record, type Recorder } from '../support/recorder.js';
import type { MediaManager as Manager } from '../../src/index.js';

type Response = finesse.interfaces.Response;

/** 12.6(2) has introduced the methods. */
const hasWrapUp = (release: string): boolean => parseFloat(release) > 12.5;

describeFacade('Requests', ({ MediaManager }, { release }) => {
  let desk: Desk;
  let manager: Manager;
  let seen: Recorder;
  beforeEach(() => {
    desk = openDesk();
    manager = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS });
    seen = record(manager);
    manager.start();
    desk.tick();
    desk.forget();
  });
  afterEach(() => {
    manager.dispose();
    desk.dispose();
  });
  const watched = () => {
    const told: string[] = [];
    const message = (rsp: Response) => JSON.stringify(rsp.object).replace(/.*"ErrorMessage":"([^"]*)".*/, '$1');
    return {
      told,
      success: (rsp: Response) => void told.push(`success ${rsp.status}`),
      error: (rsp: Response) => void told.push(`error ${message(rsp)}`)
    };
  };
  const state = () => desk.server.truth().media[0]!.state;

  it('sign in, make ready and not ready with a reason, set routable, sign out', () => {
    const handlers = watched();
    expect(manager.login(handlers)).toBe(manager);
    desk.tick();
    expect(state()).toBe('NOT_READY');
    manager.setState('READY', null, handlers);
    desk.tick();
    expect(state()).toBe('READY');
    manager.setRoutable(false, handlers);
    desk.tick();
    expect(desk.server.truth().media[0]!.routable).toBeFalse();
    manager.setState('NOT_READY', 12, handlers);
    desk.tick();
    expect(state()).toBe('NOT_READY');
    manager.logout({ id: '7' }, handlers);
    desk.tick();
    expect(state()).toBe('LOGOUT');
    expect(handlers.told).toEqual(['success 202', 'success 202', 'success 202', 'success 202', 'success 202']);
    expect(desk.requests.map(({ body }) => /<reasonCodeId>(\d+)</.exec(body)?.[1])).toEqual([undefined, undefined, undefined, '12', '7']);
    expect(seen.errors).toEqual([]);
  });

  if (parseFloat(release) >= 15) {
    it('sign in with what else 15.0 takes, never at the expense of the three media options', () => {
      manager.login(undefined, { mediaConnected: true, maxDialogLimit: '9' } as object);
      expect(desk.requests.at(-1)!.body).toContain('<maxDialogLimit>5</maxDialogLimit>');
      expect(desk.requests.at(-1)!.body).toContain('<mediaConnected>true</mediaConnected>');
    });
  }

  it('G9 login() without handlers does not throw', () => {
    expect(() => manager.login()).not.toThrow();
    desk.tick();
    expect(state()).toBe('NOT_READY');
  });

  it('gives an agent who is signed in already the answer of the server, and reports no error', () => {
    manager.login();
    desk.tick();
    const handlers = watched();
    manager.login(handlers);
    desk.tick();
    expect(handlers.told).toEqual(['success 202', 'error E_ARM_STAT_AGENT_ALREADY_LOGGED_IN']);
    expect(seen.errors).toEqual([]);
  });

  it('reports a refused request to the handlers and as REQUEST_FAILED', () => {
    const handlers = watched();
    manager.setState('READY', null, handlers);
    desk.tick();
    expect(handlers.told).toEqual(['success 202', 'error E_ARM_STAT_AGENT_NOT_LOGGED_IN']);
    expect(seen.errors.map(({ code, mediaId }) => code + mediaId)).toEqual(['REQUEST_FAILED5001']);
    expect(seen.errors[0]!.message).toContain('E_ARM_STAT_AGENT_NOT_LOGGED_IN');
    expect(seen.errors[0]!.reason).toBe('E_ARM_STAT_AGENT_NOT_LOGGED_IN');
  });

  it('reports a request that was refused at once', () => {
    desk.fault({ type: 'finesse-down' });
    const handlers = watched();
    manager.login(handlers);
    desk.tick();
    expect(handlers.told.length).toBe(1);
    expect(handlers.told[0]).toMatch(/^error/);
    expect(seen.errors.map(({ code, response, reason }) => `${code} ${response!.status} ${reason}`)).toEqual([
      'REQUEST_FAILED 503 undefined'
    ]);
  });

  describe('task actions', () => {
    let id: string;
    beforeEach(() => {
      desk.ready(MAIL);
      id = desk.offer(MAIL);
      desk.tick();
    });

    it('take a dialog or its id', () => {
      manager.setTaskState(id, 'ACCEPT');
      desk.tick();
      manager.setTaskState(manager.dialog(id)!, 'START');
      desk.tick();
      expect(desk.truth(MAIL)[id]).toBe('ACTIVE');
    });

    it('transfer to a target', () => {
      manager.setTaskState(id, 'ACCEPT');
      desk.tick();
      manager.setTaskState(id, 'TRANSFER', undefined, 'Sales');
      desk.tick();
      expect(desk.requests.at(-1)!.body).toContain('Sales');
      expect(desk.truth(MAIL)).toEqual({});
    });

    it('G9 that fail after they were accepted are told to their handlers, once, and as TASK_ACTION_FAILED', () => {
      const handlers = watched();
      manager.setTaskState(id, 'ACCEPT', handlers);
      // The task ends between the 202 and its consequence.
      desk.endTask(id);
      desk.tick();
      expect(handlers.told).toEqual(['success 202', `error INVALID_DIALOG_ID: ${id}`]);
      expect(seen.errors.map(({ code, dialogId }) => `${code} ${dialogId}`)).toEqual([`TASK_ACTION_FAILED ${id}`]);
      expect(seen.errors[0]!.message).toMatch(/5001.*ACCEPT failed.*INVALID_DIALOG_ID/);
    });

    it('that fail late are told with all that the notification says of it', () => {
      const errors: object[] = [];
      manager.setTaskState(id, 'ACCEPT', { error: (response) => errors.push((response.object as { ApiErrors: object }).ApiErrors) });
      const { requestId } = desk.requests.at(-1)!;
      const apiError = { errorData: '6', errorMessage: 'CF_X', errorType: 'Task', peripheralErrorCode: '20700', peripheralErrorText: 'No' };
      desk.publish('finesse.api.User.1001001.Dialogs.Media', {
        content: '',
        object: { Update: { event: 'PUT', source: `/finesse/api/Dialog/${id}`, requestId, data: { apiErrors: { apiError } } } }
      });
      expect(errors).toEqual([
        {
          ApiError: { ErrorData: '6', ErrorMessage: 'CF_X', ErrorType: 'Task', PeripheralErrorCode: '20700', PeripheralErrorText: 'No' }
        }
      ]);
    });

    describe('of the gadget itself', () => {
      const refuseLate = (source: string, times = 1): void => {
        for (let i = 0; i < times; i++)
          desk.publish('finesse.api.User.1001001.Dialogs.Media', {
            content: '',
            object: {
              Update: {
                event: 'PUT',
                source,
                requestId: desk.requests.at(-1)!.requestId,
                data: { apiErrors: { apiError: { errorData: '6', errorMessage: 'CF_X', errorType: 'Task' } } }
              }
            }
          });
      };
      const ways: Record<string, (handlers: finesse.interfaces.RequestHandlers) => unknown> = {
        setTaskState: (handlers) => manager.dialog(id)!.setTaskState('PAUSE', handlers),
        ...(hasWrapUp(release) && {
          transferWithWrapUp: (handlers) => manager.dialog(id)!.transferWithWrapUp(['Sold'], 'Sales', handlers),
          closeWithWrapUp: (handlers) => manager.dialog(id)!.closeWithWrapUp(['Sold'], handlers),
          closeWithError: (handlers) => manager.dialog(id)!.closeWithError('No', handlers)
        })
      };
      for (const [name, act] of Object.entries(ways)) {
        it(`G9 ${name}() that fails after it was accepted is told to its handlers, once, and as TASK_ACTION_FAILED`, () => {
          for (const action of ['ACCEPT', 'START']) desk.act(id, action);
          desk.tick();
          const handlers = watched();
          act(handlers);
          const source = `/finesse/api/Dialog/${id}`;
          desk.tick(15);
          refuseLate(source);
          refuseLate('/finesse/api/User/1001001/Media/5001/Dialogs', 2);
          desk.tick();
          expect(handlers.told).toEqual(['success 202', 'error CF_X']);
          expect(seen.errors.map(({ code, dialogId }) => `${code} ${dialogId}`)).toEqual([`TASK_ACTION_FAILED ${id}`]);
        });
      }
    });

    it('send a target with & and < so that it arrives', () => {
      manager.setTaskState(id, 'TRANSFER', undefined, 'R&D <East>');
      const { body } = desk.requests.at(-1)!;
      expect(new DOMParser().parseFromString(body, 'text/xml').querySelector('target')!.textContent).toBe('R&D <East>');
    });

    if (hasWrapUp(release)) {
      it('close and transfer with wrap-up reasons', () => {
        manager.setTaskState(id, 'TRANSFER', undefined, 'R&D', ['Sold', 'A < B']);
        expect(desk.requests.at(-1)!.body).toContain(
          '<target>R&amp;D</target><mediaProperties><wrapUpReason>Sold</wrapUpReason><wrapUpReason>A &lt; B</wrapUpReason></mediaProperties>'
        );
        manager.setTaskState(id, 'CLOSE', undefined, undefined, 'Sold');
        expect(desk.requests.at(-1)!.body).toContain(
          '<requestedAction>CLOSE</requestedAction><target/><mediaProperties><wrapUpReason>Sold</wrapUpReason></mediaProperties>'
        );
      });
    } else {
      it('with wrap-up reasons are refused where the library cannot send them, and nothing is sent', () => {
        desk.forget();
        expect(() => manager.setTaskState(id, 'CLOSE', undefined, undefined, 'Sold')).toThrowError(/cannot send wrap-up reasons/);
        expect(desk.requests).toEqual([]);
      });
    }

    const mistakes: [action: string, reasons: unknown][] = [
      ['ACCEPT', 'Sold'],
      ['CLOSE', []],
      ['CLOSE', ' '],
      ['CLOSE', [7]]
    ];
    for (const [action, reasons] of mistakes) {
      it(`${action} with the wrap-up reasons ${JSON.stringify(reasons)} is a mistake, and nothing is sent`, () => {
        desk.forget();
        expect(() => manager.setTaskState(id, action, undefined, undefined, reasons as string[])).toThrowError(/5001.*wrapUpReasons is/);
        expect(desk.requests).toEqual([]);
      });
    }

    it('that are not allowed are told, with what the server said', () => {
      const handlers = watched();
      manager.setTaskState(id, 'RESUME', handlers);
      desk.tick();
      expect(handlers.told.length).toBe(1);
      expect(handlers.told[0]).toContain("Invalid 'requestedAction'");
      expect(seen.errors.map(({ code }) => code)).toEqual(['TASK_ACTION_FAILED']);
    });

    it('on a task that has gone are told without a request', () => {
      desk.forget();
      const handlers = watched();
      manager.setTaskState('9_9_9', 'ACCEPT', handlers);
      desk.tick();
      expect(handlers.told).toEqual(['error INVALID_DIALOG_ID: 9_9_9']);
      expect(desk.requests).toEqual([]);
      expect(seen.errors[0]!.dialogId).toBe('9_9_9');
    });
  });
});
