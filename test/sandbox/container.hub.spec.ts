import sinon from 'sinon';
import { createHub } from '../../sandbox/desktop/hub/hub.js';

describe('container: hub', () => {
  it('delivers at once, in the order of subscription, with topic and data', () => {
    const hub = createHub();
    const heard: unknown[] = [];
    hub.subscribe('a.b', (topic, data) => heard.push(['first', topic, data]));
    hub.subscribe('a.b', (topic, data) => heard.push(['second', topic, data]));
    hub.subscribe('a', () => heard.push('prefix'));

    hub.publish('a.b', { n: 1 });

    expect(heard).toEqual([
      ['first', 'a.b', { n: 1 }],
      ['second', 'a.b', { n: 1 }]
    ]);
  });

  it('gives each subscription an id of its own, which ends that one only', () => {
    const hub = createHub();
    const callback = sinon.spy();
    const first = hub.subscribe('t', callback);
    const second = hub.subscribe('t', callback);

    hub.unsubscribe(first);
    hub.unsubscribe('never given');
    hub.publish('t');

    expect(first).not.toBe(second);
    expect(callback.callCount).toBe(1);
  });

  it('lets a subscriber end its own subscription and a later one during a message', () => {
    const hub = createHub();
    const heard: string[] = [];
    const first = hub.subscribe('t', () => {
      heard.push('first');
      hub.unsubscribe(first);
      hub.unsubscribe(third);
    });
    hub.subscribe('t', () => heard.push('second'));
    const third = hub.subscribe('t', () => heard.push('third'));

    hub.publish('t');

    expect(heard).toEqual(['first', 'second']);
  });

  it('does not tell a subscriber of a message that is older than its subscription', () => {
    const hub = createHub();
    const late = sinon.spy();
    hub.subscribe('t', () => hub.subscribe('t', late));

    hub.publish('t');

    expect(late.called).toBe(false);
  });

  it('refuses an invalid topic, as OpenAjax does, and goes on', () => {
    const hub = createHub();
    const told = sinon.spy();
    hub.subscribe('a.**', told);

    for (const topic of [undefined, null, 5, '', '.', 'a..b', 'a.', 'a.b*', 'a.**.b'])
      expect(() => hub.subscribe(topic as string, told))
        .withContext(String(topic))
        .toThrowError(/^OpenAjax\.hub\.Error\.BadParameters: the topic is .*\. Allowed: /);
    for (const topic of [undefined, '', 'a.*', 'a.**', 'a..b'])
      expect(() => hub.publish(topic as string))
        .withContext(String(topic))
        .toThrowError(/BadParameters/);
    hub.publish('a.b');

    expect(told.callCount).toBe(1);
  });

  it('goes on when a subscriber throws, and reports the error later', () => {
    const clock = sinon.useFakeTimers();
    const hub = createHub();
    const after = sinon.spy();
    const failure = new Error('a subscriber');
    hub.subscribe('t', () => {
      throw failure;
    });
    hub.subscribe('t', after);

    try {
      expect(() => hub.publish('t')).not.toThrow();
      expect(after.calledOnce).toBe(true);
      expect(() => clock.tick(0)).toThrow(failure);
    } finally {
      clock.restore();
    }
  });

  it('knows wildcards: one part of the name, or the rest of it', () => {
    const hub = createHub();
    const heard: string[] = [];
    for (const pattern of ['a.*', 'a.*.c', 'a.**', '**', 'a.b'])
      hub.subscribe(pattern, (topic) => {
        if (topic === 'a.b') heard.push(pattern);
      });
    hub.subscribe('a.*.c', (topic) => heard.push(`a.*.c heard ${topic}`));

    hub.publish('a.b');
    hub.publish('a.b.c');

    expect(heard).toEqual(['a.*', 'a.**', '**', 'a.b', 'a.*.c heard a.b.c']);
  });
});
