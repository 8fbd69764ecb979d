// Whether an agent's desktop is there, by the pages that listen.
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
  const open = (): EventEmitter => {
    const response = Object.assign(new EventEmitter(), { writableLength: 0, writeHead: () => undefined, write: () => true });
    events.add(response as unknown as ServerResponse, 'ada');
    return response;
  };

  it('are the desktop of the agent: it has gone with the last of them', () => {
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
});
