import { CHAT, MAIL, OPTIONS, withReasonCodes } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';

describeFacade('A gadget beside the manager', (facade) => {
  const { enforceMediaOptions } = facade;
  const fixture = createFixture(facade);
  const { gadgetList, make, puts, sharedUser, truth } = fixture;

  it('reason codes asked of the shared User get the answer they asked for', () => {
    const { manager } = make();
    manager.start();
    fixture.desk.tick();
    const user = sharedUser();
    fixture.desk.latency = () => 100;
    const answers: string[] = [];
    fixture.desk.spoil = withReasonCodes;
    user.getNotReadyReasonCodes({
      success: (codes: unknown) => answers.push('success ' + JSON.stringify(codes)),
      error: (rsp: unknown) => answers.push('error ' + JSON.stringify(rsp))
    });
    fixture.desk.tick(20);
    fixture.desk.latency = () => 10;
    user.setState('READY');
    fixture.desk.tick(1000);
    expect(answers.length).toBe(1);
    expect(answers[0]).toContain('Lunch');
  });

  it('reason codes asked of the shared User as a failure begins are answered', () => {
    const { manager } = make();
    manager.start();
    fixture.desk.tick();
    const user = sharedUser();
    fixture.desk.latency = () => 100;
    const answers: string[] = [];
    fixture.desk.spoil = withReasonCodes;
    user.getNotReadyReasonCodes({
      success: (codes: unknown) => answers.push('success ' + JSON.stringify(codes)),
      error: (rsp: unknown) => answers.push('error ' + JSON.stringify(rsp))
    });
    fixture.desk.tick(20);
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.tick(1000);
    expect(answers.length).toBe(1);
  });

  it('options object of the gadget shared by two MRDs: the manager of one does not change the other', () => {
    const { user, list } = gadgetList();
    const own = { maxDialogLimit: '7', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' };
    list.getMedia({ id: MAIL, mediaOptions: own as never });
    list.getMedia({ id: CHAT, mediaOptions: own as never });
    fixture.desk.tick(3000);
    const { manager } = make(MAIL, { user });
    fixture.desk.forget();
    manager.start();
    fixture.desk.tick(5000);
    expect(own.maxDialogLimit).withContext("the gadget's own object").toBe('7');
    fixture.desk.offer(CHAT);
    fixture.desk.tick(5000);
    expect(fixture.desk.server.truth().media.find(({ id }) => id === CHAT)!.settings.A.maxDialogLimit).toBe('7');
    expect(truth().settings.A.maxDialogLimit).toBe('5');
  });

  it("the gadget's own sign-in with other options is put right", () => {
    const { manager } = make();
    manager.start();
    fixture.desk.tick();
    manager.media!.login({ maxDialogLimit: '9', interruptAction: 'IGNORE', dialogLogoutAction: 'CLOSE' } as never);
    fixture.desk.tick(60000);
    expect(truth().settings.A).toEqual(OPTIONS);
  });

  it('an error handler that throws does not prevent TASK_ACTION_FAILED', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    const id = fixture.desk.offer(MAIL);
    fixture.desk.tick();
    manager.setTaskState(id, 'START', {
      error: () => {
        throw new Error('gadget');
      }
    });
    fixture.tickThrowing(2000);
    fixture.desk.tick(100);
    expect(seen.errors.map(({ code }) => code)).toEqual(['TASK_ACTION_FAILED']);
  });

  it('an error handler that throws does not prevent REQUEST_FAILED', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    fixture.desk.spoil = (request, response) => (request.method === 'PUT' ? { ...response, status: 500, body: '' } : response);
    manager.setState('NOT_READY', null, {
      error: () => {
        throw new Error('gadget');
      }
    });
    fixture.tickThrowing(2000);
    fixture.desk.tick(100);
    expect(seen.errors.map(({ code }) => code)).toEqual(['REQUEST_FAILED']);
  });

  it('an error handler that throws, of an action on a dialog that has gone: setTaskState does not throw', () => {
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick();
    expect(() =>
      manager.setTaskState('nope', 'START', {
        error: () => {
          throw new Error('gadget');
        }
      })
    ).not.toThrow();
    fixture.tickThrowing(100);
    expect(seen.errors.map(({ code }) => code)).toEqual(['TASK_ACTION_FAILED']);
  });

  it('getMedia without options before the drop-in, login after: the media options come back after a failover', () => {
    fixture.desk.setMedia(MAIL, 'LOGOUT');
    fixture.desk.tick(1000);
    const { list } = gadgetList();
    const media = list.getMedia({ id: MAIL });
    const undo = enforceMediaOptions(OPTIONS);
    media.login({});
    fixture.desk.tick(1000);
    expect(truth().settings.A).toEqual(OPTIONS);
    fixture.desk.fault({ type: 'notifications-down' });
    fixture.desk.fault({ type: 'options-drift' });
    fixture.desk.tick();
    fixture.desk.recover();
    fixture.desk.tick(60000);
    undo();
    expect(truth().settings.A).toEqual(OPTIONS);
  });

  it('the drop-in leaves an MRD to its manager', () => {
    const { user, list } = gadgetList();
    const undo = enforceMediaOptions(OPTIONS);
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick(2000);
    list.getMedia({ id: MAIL, mediaOptions: { ...OPTIONS, maxDialogLimit: '9' } });
    fixture.desk.forget();
    for (let i = 0; i < 10; i++) {
      const id = fixture.desk.offer(MAIL);
      fixture.desk.tick(10000);
      fixture.desk.endTask(id);
      fixture.desk.tick(10000);
    }
    undo();
    expect(puts()).toEqual([]);
    seen.take();
  });

  /** Makes a manager whose Media the drop-in watched before, while an answer of the Media is under way. */
  const afterTheDropIn = () => {
    const undo = enforceMediaOptions(OPTIONS);
    const { user, list } = gadgetList();
    const media = list.getMedia({ id: MAIL });
    fixture.desk.tick(2000);
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    fixture.desk.tick(2000);
    fixture.desk.latency = () => 100;
    media.refresh();
    return { undo, manager, seen };
  };

  it('the drop-in saw the Media first: an answer that an event overtook is requested again all the same', () => {
    const { undo, manager, seen } = afterTheDropIn();
    fixture.desk.tick(50);
    fixture.desk.setMedia(MAIL, 'NOT_READY');
    fixture.desk.tick(2000);
    expect(manager.media!.getState()).toBe('NOT_READY');
    undo();
    seen.take();
  });

  it('the drop-in saw the Media first: after events that overtook one answer after the other the Media is read all the same', () => {
    const { undo, manager, seen } = afterTheDropIn();
    for (let i = 0; i < 10; i++) {
      fixture.desk.tick(50);
      fixture.desk.setMedia(MAIL, i % 2 ? 'READY' : 'NOT_READY');
    }
    fixture.desk.forget();
    fixture.desk.tick(60000);
    expect(fixture.desk.sent()).toContain(jasmine.stringMatching(/^GET .*Media\/5001$/));
    expect(manager.media!.getState()).toBe('READY');
    undo();
    seen.take();
  });
});
