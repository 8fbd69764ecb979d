import { createGadgetsHub, type GadgetsHub } from '../../sandbox/desktop/gadgets/gadgets-hub.js';
import { createHub, type Hub } from '../../sandbox/desktop/hub/hub.js';

describe("container: a gadget's hub", () => {
  let frame: HTMLIFrameElement;
  let hub: Hub;
  let gadget: GadgetsHub & { leave(): void };

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    hub = createHub();
    gadget = createGadgetsHub(hub, frame.contentWindow!);
  });
  afterEach(() => frame.remove());

  /** Waits until the messages so far have arrived. */
  const arrival = (): Promise<void> =>
    new Promise((resolve) => {
      const id = gadget.subscribe('arrival', () => {
        gadget.unsubscribe(id);
        resolve();
      });
      gadget.publish('arrival');
    });

  it('delivers in order, after the publisher has gone on', async () => {
    const heard: unknown[] = [];
    gadget.subscribe('t', (topic, data) => heard.push([topic, data]));

    gadget.publish('t', 1);
    gadget.publish('t', { two: undefined });
    gadget.publish('t');
    expect(heard).toEqual([]);
    await arrival();

    expect(heard).toEqual([
      ['t', 1],
      ['t', {}],
      ['t', undefined]
    ]);
  });

  it("hands over copies, made of the gadget's own Array", async () => {
    const heard: unknown[] = [];
    const sent = { list: [1] };
    gadget.subscribe('t', (_topic, data) => heard.push(data));
    hub.publish('t', sent);
    await arrival();

    const [{ list }] = heard as [{ list: unknown[] }];
    expect(list).toEqual([1] as never);
    expect(list).not.toBe(sent.list);
    expect(list).toBeInstanceOf((frame.contentWindow as unknown as { Array: ArrayConstructor }).Array);
  });

  it('calls with the scope and the data of the subscriber, and says that it has subscribed', async () => {
    const scope = {};
    const heard: unknown[] = [];
    const id = gadget.subscribe(
      't',
      function (this: unknown, _topic, _data, subscriberData) {
        heard.push(this, subscriberData);
      },
      scope,
      (...complete) => heard.push(complete),
      'mine'
    );
    gadget.publish('t', 1);
    await arrival();

    expect(heard).toEqual([[id, true], scope, 'mine']);
  });

  it('says nothing more once unsubscribed or gone, not even what was on its way', async () => {
    const heard: string[] = [];
    const id = gadget.subscribe('t', () => heard.push('unsubscribed'));
    hub.publish('t');
    gadget.unsubscribe(id);
    await arrival();
    gadget.subscribe('t', () => heard.push('gone'));
    hub.publish('t');
    gadget.leave();
    hub.publish('t');

    const other = createGadgetsHub(hub, frame.contentWindow!);
    await new Promise<void>((resolve) => {
      other.subscribe('end', () => resolve());
      other.publish('end');
    });
    expect(heard).toEqual([]);
  });

  it('refuses an invalid topic while the gadget can still handle the error', () => {
    expect(() => gadget.subscribe(undefined as unknown as string, () => {})).toThrowError(/BadParameters.*undefined/);
    expect(() => gadget.publish('')).toThrowError(/BadParameters/);
  });

  it("reports what a callback throws to the gadget's window, and goes on", async () => {
    const errors: string[] = [];
    const heard: string[] = [];
    frame.contentWindow!.addEventListener('error', (event) => {
      event.preventDefault();
      errors.push(event.message);
    });
    gadget.subscribe('t', () => {
      throw new Error('mine');
    });
    gadget.subscribe('t', () => heard.push('second'));
    gadget.publish('t');
    await arrival();

    expect(errors).toEqual([jasmine.stringMatching('mine')]);
    expect(heard).toEqual(['second']);
  });
});
