import { CHAT, MAIL, OPTIONS, withReasonCodes } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { onStage } from '../support/fixture.js';

describeFacade('A gadget beside the manager', (facade) => {
  const { enforceMediaOptions } = facade;
  const stage = onStage(facade);
  const { gadgetList, make, puts, sharedUser, truth } = stage;

  it('reason codes asked of the shared User get the answer they asked for', () => {
    const { manager } = make();
    manager.start();
    stage.desk.tick();
    const user = sharedUser();
    stage.desk.latency = () => 100;
    const answers: string[] = [];
    stage.desk.spoil = withReasonCodes;
    user.getNotReadyReasonCodes({
      success: (codes: unknown) => answers.push('success ' + JSON.stringify(codes)),
      error: (rsp: unknown) => answers.push('error ' + JSON.stringify(rsp))
    });
    stage.desk.tick(20);
    stage.desk.latency = () => 10;
    user.setState('READY');
    stage.desk.tick(1000);
    expect(answers.length).toBe(1);
    expect(answers[0]).toContain('Lunch');
  });

  it('reason codes asked of the shared User as a failure begins are answered', () => {
    const { manager } = make();
    manager.start();
    stage.desk.tick();
    const user = sharedUser();
    stage.desk.latency = () => 100;
    const answers: string[] = [];
    stage.desk.spoil = withReasonCodes;
    user.getNotReadyReasonCodes({
      success: (codes: unknown) => answers.push('success ' + JSON.stringify(codes)),
      error: (rsp: unknown) => answers.push('error ' + JSON.stringify(rsp))
    });
    stage.desk.tick(20);
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick(1000);
    expect(answers.length).toBe(1);
  });

  it('options object of the gadget shared by two MRDs: the manager of one does not change the other', () => {
    const { user, list } = gadgetList();
    const own = { maxDialogLimit: '7', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' };
    list.getMedia({ id: MAIL, mediaOptions: own as never });
    list.getMedia({ id: CHAT, mediaOptions: own as never });
    stage.desk.tick(3000);
    const { manager } = make(MAIL, { user });
    stage.desk.forget();
    manager.start();
    stage.desk.tick(5000);
    expect(own.maxDialogLimit).withContext("the gadget's own object").toBe('7');
    stage.desk.offer(CHAT);
    stage.desk.tick(5000);
    expect(stage.desk.server.truth().media.find(({ id }) => id === CHAT)!.settings.A.maxDialogLimit).toBe('7');
    expect(truth().settings.A.maxDialogLimit).toBe('5');
  });

  it("the gadget's own sign-in with other options is put right", () => {
    const { manager } = make();
    manager.start();
    stage.desk.tick();
    manager.media!.login({ maxDialogLimit: '9', interruptAction: 'IGNORE', dialogLogoutAction: 'CLOSE' } as never);
    stage.desk.tick(60000);
    expect(truth().settings.A).toEqual(OPTIONS);
  });

  it('an error handler that throws does not cost TASK_ACTION_FAILED', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    const id = stage.desk.offer(MAIL);
    stage.desk.tick();
    manager.setTaskState(id, 'START', {
      error: () => {
        throw new Error('gadget');
      }
    });
    try {
      stage.desk.clock.tick(2000);
    } catch {
      // reported
    }
    stage.desk.tick(100);
    expect(seen.errors.map(({ code }) => code)).toEqual(['TASK_ACTION_FAILED']);
  });

  it('an error handler that throws does not cost REQUEST_FAILED', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    stage.desk.spoil = (request, response) => (request.method === 'PUT' ? { ...response, status: 500, body: '' } : response);
    manager.setState('NOT_READY', null, {
      error: () => {
        throw new Error('gadget');
      }
    });
    try {
      stage.desk.clock.tick(2000);
    } catch {
      // reported
    }
    stage.desk.tick(100);
    expect(seen.errors.map(({ code }) => code)).toEqual(['REQUEST_FAILED']);
  });

  it('an error handler that throws, of an action on a dialog that has gone: setTaskState does not throw', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    expect(() =>
      manager.setTaskState('nope', 'START', {
        error: () => {
          throw new Error('gadget');
        }
      })
    ).not.toThrow();
    try {
      stage.desk.clock.tick(100);
    } catch {
      // reported
    }
    expect(seen.errors.map(({ code }) => code)).toEqual(['TASK_ACTION_FAILED']);
  });

  it('getMedia without options before the drop-in, login after: the settings come back after a failover', () => {
    stage.desk.setMedia(MAIL, 'LOGOUT');
    stage.desk.tick(1000);
    const { list } = gadgetList();
    const media = list.getMedia({ id: MAIL });
    const undo = enforceMediaOptions(OPTIONS);
    media.login({});
    stage.desk.tick(1000);
    expect(truth().settings.A).toEqual(OPTIONS);
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.fault({ type: 'options-drift' });
    stage.desk.tick();
    stage.desk.recover();
    stage.desk.tick(60000);
    undo();
    expect(truth().settings.A).toEqual(OPTIONS);
  });

  it('the drop-in does not fight a manager over an MRD', () => {
    const { user, list } = gadgetList();
    const undo = enforceMediaOptions(OPTIONS);
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    stage.desk.tick(2000);
    list.getMedia({ id: MAIL, mediaOptions: { ...OPTIONS, maxDialogLimit: '9' } });
    stage.desk.forget();
    for (let i = 0; i < 10; i++) {
      const id = stage.desk.offer(MAIL);
      stage.desk.tick(10000);
      stage.desk.endTask(id);
      stage.desk.tick(10000);
    }
    undo();
    expect(puts()).toEqual([]);
    seen.take();
  });

  it('the drop-in saw the Media first: an answer that an event overtook is asked for again all the same', () => {
    const undo = enforceMediaOptions(OPTIONS);
    const { user, list } = gadgetList();
    const media = list.getMedia({ id: MAIL });
    stage.desk.tick(2000);
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    stage.desk.tick(2000);
    stage.desk.latency = () => 100;
    media.refresh();
    stage.desk.tick(50);
    stage.desk.setMedia(MAIL, 'NOT_READY');
    stage.desk.tick(2000);
    expect(manager.media!.getState()).toBe('NOT_READY');
    undo();
    seen.take();
  });

  it('the drop-in saw the Media first: after events that overtook one answer after the other the Media is read all the same', () => {
    const undo = enforceMediaOptions(OPTIONS);
    const { user, list } = gadgetList();
    const media = list.getMedia({ id: MAIL });
    stage.desk.tick(2000);
    const { manager, seen } = make(MAIL, { user });
    manager.start();
    stage.desk.tick(2000);
    stage.desk.latency = () => 100;
    media.refresh();
    for (let i = 0; i < 10; i++) {
      stage.desk.tick(50);
      stage.desk.setMedia(MAIL, i % 2 ? 'READY' : 'NOT_READY');
    }
    stage.desk.forget();
    stage.desk.tick(60000);
    expect(stage.desk.sent()).toContain(jasmine.stringMatching(/^GET .*Media\/5001$/));
    expect(manager.media!.getState()).toBe('READY');
    undo();
    seen.take();
  });
});
