import { MAIL, openDesk } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { createFixture } from '../support/fixture.js';

describeFacade('Unusual content and unusual calls', (facade) => {
  const fixture = createFixture(facade);
  const { agent, event, make, node, recovered } = fixture;

  for (const [what, dialog] of [
    ['an empty participant among others', { participants: { Participant: [null, { actions: { action: 'CLOSE' } }] } }],
    ['participants null', { participants: null }],
    ['no participants', { participants: undefined }],
    ['an empty call variable', { callvariables: { CallVariable: [null, { name: 'callVariable1', value: 'x' }] } }],
    ['call variables null', { callvariables: null }]
  ] as const) {
    it(`${what}`, () => {
      const { manager, seen } = make();
      manager.start();
      const id = fixture.desk.offer(MAIL);
      fixture.desk.tick();
      fixture.desk.hubErrors.splice(0);
      const data = JSON.parse(JSON.stringify(manager.dialog(id)!._data)) as Record<string, unknown> & { mediaProperties: object };
      data['state'] = 'ACTIVE';
      if ('participants' in dialog) data['participants'] = dialog.participants;
      else data.mediaProperties = { ...data.mediaProperties, ...dialog };
      const update = { event: 'PUT', source: `/finesse/api/Dialog/${id}`, data: { dialog: data } };
      fixture.desk.publish(`${node()}.Dialogs.Media`, { content: '', object: { Update: update } });
      fixture.desk.tick();
      expect(fixture.desk.hubErrors).toEqual([]);
      expect(seen.lines.filter((line) => line.startsWith('changed')).length).toBe(1);
      seen.take();
      recovered();
      expect(manager.state).toBe('ready');
    });
  }

  it('actions and participants in another order are no change', () => {
    const { manager, seen } = make();
    manager.start();
    const id = fixture.desk.offer(MAIL);
    fixture.desk.act(id, 'ACCEPT');
    fixture.desk.act(id, 'START');
    fixture.desk.tick();
    const data = JSON.parse(JSON.stringify(manager.dialog(id)!._data)) as {
      participants: { Participant: { actions: { action: string[] } } };
    };
    data.participants.Participant.actions.action.reverse();
    seen.take();
    event(id, data);
    fixture.desk.tick();
    expect(seen.take()).toEqual([]);
  });

  it('participants in another order are no change, and what changes of one of them is', () => {
    const { manager, seen } = make();
    manager.start();
    const id = fixture.desk.offer(MAIL);
    fixture.desk.tick();
    const data = JSON.parse(JSON.stringify(manager.dialog(id)!._data)) as {
      participants: { Participant: { mediaAddress: string; actions: object | null }[] | { mediaAddress: string } };
    };
    const own = data.participants.Participant as { mediaAddress: string; actions: object | null };
    const both = [own, { ...own, mediaAddress: '0999', actions: { action: 'CLOSE' } }];
    const told = (participants: typeof both): string[] => {
      seen.take();
      event(id, { ...data, participants: { Participant: participants } });
      fixture.desk.tick();
      return seen.take().filter((line) => line.startsWith('changed'));
    };
    expect(told(both).length).toBe(1);
    expect(told([...both].reverse())).toEqual([]);
    expect(told([{ ...both[1]!, actions: null }, own])).toEqual([`changed ${id} live actions`]);
    expect(told([own, { ...both[1]!, actions: null }])).toEqual([]);
  });

  it('setTaskState() with a number or nothing', () => {
    const { manager } = make();
    manager.start();
    fixture.desk.tick();
    for (const bad of [undefined, null, 5, {}]) {
      let message = '';
      try {
        manager.setTaskState(bad as never, 'ACCEPT');
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message).not.toContain('is not a function');
      expect(message).not.toContain('Cannot read');
    }
    fixture.desk.tick();
  });

  it('a page without gadgets says so within some seconds', () => {
    const { manager, seen } = make();
    const kept = (window as unknown as { gadgets: unknown }).gadgets;
    delete (window as unknown as { gadgets?: unknown }).gadgets;
    manager.start();
    fixture.desk.tick(60000);
    const { length } = seen.errors;
    (window as unknown as { gadgets: unknown }).gadgets = kept;
    expect(length).toBe(1);
  });

  it('a User of before ClientServices.init(), and managers one after the other', () => {
    fixture.desk.dispose();
    fixture.desk = openDesk({ init: false });
    fixture.desk.ready(MAIL);
    (fixture.desk.library.gadget.Config as { id?: string }).id = agent();
    const first = make();
    first.manager.start();
    fixture.desk.tick(500);
    first.manager.dispose();
    const { manager, seen } = make();
    manager.start();
    fixture.desk.tick(3000);
    fixture.desk.library.clientservices.ClientServices.init(fixture.desk.library.gadget.Config);
    fixture.desk.hub.publish('finesse.info.connection', { status: 'connected', resourceID: 'desk' });
    fixture.desk.tick(120000);
    expect(manager.state).toBe('ready');
    seen.take();
  });
});
