// An agent's desktop counts as open while a page listens to the server's events.
import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createEvents, type Events } from '../../sandbox/server/events.js';

describe('The pages that listen to the server', () => {
  let events: Events;
  let told: string[];
  beforeEach(() => {
    told = [];
    events = createEvents((agentId, present) => told.push(`${agentId} ${present ? 'is there' : 'has gone'}`));
  });
  const open = (agentId = 'ada'): EventEmitter & { written: string[] } => {
    const written: string[] = [];
    const write = (text: string): boolean => written.push(text) > 0;
    const response = Object.assign(new EventEmitter(), { writableLength: 0, writeHead: () => undefined, write, written });
    events.add(response as unknown as ServerResponse, agentId);
    return response;
  };

  it('count as the desktop of the agent, which is closed with the last of them', () => {
    const [first, second] = [open(), open()];
    first.emit('close');
    expect(told).toEqual(['ada is there']);
    second.emit('close');
    expect(told).toEqual(['ada is there', 'ada has gone']);
  });

  for (const [order, closesFirst] of [
    ['before', true],
    ['after', false]
  ] as const) {
    it(`do not count as gone while they load anew by the server's word: the old one closes ${order} the new one opens`, () => {
      const old = open();
      events.reload();
      if (closesFirst) old.emit('close');
      const fresh = open();
      if (!closesFirst) old.emit('close');
      expect(told).not.toContain('ada has gone');
      fresh.emit('close');
      expect(told.at(-1)).toBe('ada has gone');
    });
  }

  it('reload together, or those of one agent who has failed over; a caller may wait until they are back', () => {
    const [ada, bob] = [open('ada'), open('bob')];
    events.reload('failover', 'bob');
    expect(bob.written.join('')).toContain('event: reset\ndata: {"why":"failover"}');
    expect(ada.written.join('')).not.toContain('reset');
    expect(events.reloading).toBeTrue();
    bob.emit('close');
    open('ada');
    expect(events.reloading).toBeTrue();
    open('bob');
    expect(events.reloading).toBeFalse();
  });
});
