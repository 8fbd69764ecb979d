// Gadgets that tell each other which task the agent works on.
import { type StubDesktop } from '../support/stub-desktop.js';
import { describeOn, eachRelease, onlyOn, openStub } from './worlds.js';

interface Told {
  from: string;
  message: { taskId: string };
  subscriberId?: string;
}

describeOn(onlyOn('15.0', eachRelease()), 'TaskActivityNotification', () => {
  let desk: StubDesktop;
  let hub: [topic: string, data: Partial<Told>][];
  let told: Told[];
  const tasks = () => desk.library.containerservices.TaskActivityNotification;
  const message = (taskId: string) => ({ taskId, active: true, mediaType: 'chat' });
  /** The id of this page's frame. */
  const OWN = window.frameElement?.id;

  beforeEach(() => {
    desk = openStub();
    hub = [];
    told = [];
    const { Hub } = (
      window as unknown as { gadgets: { Hub: { subscribe(topic: string, heard: (topic: string, data: never) => void): void } } }
    ).gadgets;
    for (const topic of ['TaskActivityStatus', 'RequestTaskActivityStatus'])
      Hub.subscribe(topic, (_topic, data) => hub.push([topic, data]));
    expect(() => tasks().init(undefined as never)).toThrowError();
    tasks().init(desk.library.containerservices.ContainerServices.init());
  });
  afterEach(() => desk.dispose());
  const listen = (): void => tasks().registerForTaskNotifications((task) => void told.push(task as Told));

  it('needs ContainerServices, and asks for the tasks only once somebody listens', () => {
    expect(() => tasks().requestCurrentTasks()).toThrowError();
    expect(() => tasks().registerForTaskNotifications(undefined as never)).toThrowError(/function/);
    listen();
    tasks().requestCurrentTasks();
    expect(hub).toEqual([['RequestTaskActivityStatus', { subscriberId: OWN }]]);
  });

  it('tells everybody of a task, with time and context', () => {
    listen();
    tasks().notifyTaskSelection('mail', message('1'));
    const activity = { from: 'mail', message: { ...message('1'), timestamp: Date.now(), contextInfo: {} } };
    expect(hub).toEqual([['TaskActivityStatus', activity]]);
    expect(told as object[]).toEqual([activity]);
  });

  it('answers a request with its last message, to its sender only', () => {
    listen();
    tasks().notifyTaskSelection('mail', message('1'));
    tasks().notifyTaskSelection('chat', message('2'));
    hub.splice(0);
    told.splice(0);
    desk.publish('RequestTaskActivityStatus', { subscriberId: 'another' });
    expect(hub.slice(1).map(([, data]) => [data.from, data.message?.taskId, data.subscriberId])).toEqual([['chat', '2', 'another']]);
    expect(told).toEqual([]);
    tasks().requestCurrentTasks();
    expect(told.map((task) => [task.from, Object.keys(task)])).toEqual([['chat', ['from', 'message']]]);
    hub.splice(0);
    desk.publish('RequestTaskActivityStatus', {});
    expect(hub.length).withContext('answers to nobody').toBe(1);
  });

  it('takes only what has the form that is agreed on', () => {
    const wrong: [string, object | undefined][] = [
      ['mail', undefined],
      ['mail', { active: true, mediaType: 'chat' }],
      ['mail', { ...message('1'), active: 'true' }],
      ['mail', { ...message(''), taskId: '' }],
      ['mail', { ...message('1'), timestamp: 'now' }],
      ['mail', { ...message('1'), contextInfo: 'none' }],
      ['mail', { ...message('1'), dialogId: '1' }],
      ['', message('1')],
      [' mail', message('1')]
    ];
    for (const [from, bad] of wrong) {
      expect(() => tasks().notifyTaskSelection(from, bad as never))
        .withContext(JSON.stringify([from, bad]))
        .toThrowError(/TaskActivityNotification/);
    }
    expect(hub).toEqual([]);
  });
});
