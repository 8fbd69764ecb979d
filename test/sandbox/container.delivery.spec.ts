import { createDelivery } from '../../sandbox/desktop/hub/delivery.js';
import { createUserItem } from '../../sandbox/desktop/cache/user-item.js';
import type { Message } from '../../sandbox/model/types.js';

const connection = (status: 'failing' | 'recovered'): Message => ({ kind: 'connection', status });
const named = (node: string): Message => ({ kind: 'notification', node, xml: '<Update></Update>' });
const nameOf = (message: Message): string =>
  message.kind === 'connection' ? message.status : message.kind === 'notification' ? message.node : message.kind;

describe('container: what the server tells', () => {
  it('reaches gadgets at once and in order; work before one message delays all later ones, whether it succeeds or fails', async () => {
    const told: string[] = [];
    const work: { resolve(): void; reject(error: Error): void }[] = [];
    const deliver = createDelivery(
      (message) => told.push(nameOf(message)),
      (message) => (nameOf(message) === 'recovered' ? new Promise((resolve, reject) => work.push({ resolve, reject })) : undefined)
    );
    deliver(connection('failing'));
    expect(told).toEqual(['failing']);
    for (const message of [connection('recovered'), named('first'), connection('recovered'), named('second')]) deliver(message);
    expect(told).toEqual(['failing']);
    work[0]?.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual(['failing', 'recovered', 'first']);
    work[1]?.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual(['failing', 'recovered', 'first', 'recovered', 'second']);
  });
});

describe('container: the user of the tab', () => {
  const item = (state: string, id = '1001'): string => `<User><loginId>${id}</loginId><state>${state}</state></User>`;
  let kept: Map<string, string>;
  let storage: Storage;
  let answer: string | undefined;
  const create = (run = 'a') => createUserItem({ storage, agentId: '1001', run, now: () => 7, read: () => Promise.resolve(answer) });

  beforeEach(() => {
    kept = new Map();
    storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name)
    } as unknown as Storage;
    answer = undefined;
  });

  it('is dropped where the server is another one, and where it is of another agent', () => {
    create();
    kept.set('User', item('READY'));
    create();
    expect(kept.get('User')).toBe(item('READY'));
    create('b');
    expect(kept.has('User')).toBeFalse();
    kept.set('User', item('READY', '1002'));
    create('b');
    expect(kept.has('User')).toBeFalse();
  });

  it('is rewritten by an event of the own user, where a library has kept one', () => {
    const user = create();
    const event = (id: string, state: string): [string, string] => [
      `/finesse/api/User/${id}`,
      `<Update><data><user><loginId>${id}</loginId><state>${state}</state></user></data></Update>`
    ];
    user.notified(...event('1001', 'READY'));
    expect(kept.has('User')).toBeFalse();
    kept.set('User', item('NOT_READY'));
    user.notified(...event('1002', 'READY'));
    user.notified('/finesse/api/User/1001', '<Update><data><apiErrors></apiErrors></data></Update>');
    expect(kept.get('User')).toBe(item('NOT_READY'));
    user.notified(...event('1001', 'READY'));
    expect(kept.get('User')).toBe(item('READY'));
  });

  it('is read anew where events may have been lost, and dropped where that fails', async () => {
    const user = create();
    answer = item('READY');
    await user.reread();
    expect(kept.has('User')).toBeFalse();
    kept.set('User', item('NOT_READY'));
    await user.reread();
    expect(kept.get('User')).toBe(item('READY'));
    answer = undefined;
    await user.reread();
    expect(kept.has('User')).toBeFalse();
  });
});
