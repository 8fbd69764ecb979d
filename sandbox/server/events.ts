import type { ServerResponse } from 'node:http';

/** Server-Sent Events to every desktop page that is open. */
export interface Events {
  /** `agentId`: whose desktop it is. */
  add(response: ServerResponse, agentId: string): void;
  /** To all pages, or to those of one agent. */
  send(event: string, data: unknown, agentId?: string): void;
  /** How many pages of an agent are open. */
  count(agentId: string): number;
  close(): void;
}

/** Called when an agent's first page opens, and when the last one has gone. */
export type PresenceListener = (agentId: string, present: boolean) => void;

/** A page that has not read so much is not reading: what would be sent to it would only fill the memory. */
const BACKLOG_LIMIT = 4 * 1024 * 1024;

export function createEvents(onPresence: PresenceListener = () => undefined): Events {
  const pages = new Map<ServerResponse, string>();
  const count = (agentId: string): number => [...pages.values()].filter((of) => of === agentId).length;
  return {
    add(response, agentId) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      pages.set(response, agentId);
      if (count(agentId) === 1) onPresence(agentId, true);
      response.on('close', () => {
        pages.delete(response);
        if (count(agentId) === 0) onPresence(agentId, false);
      });
    },
    send(event, data, agentId) {
      const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      for (const [page, of] of pages) {
        if (agentId !== undefined && of !== agentId) continue;
        if (page.writableLength > BACKLOG_LIMIT) page.destroy();
        else page.write(text);
      }
    },
    count,
    close() {
      for (const page of pages.keys()) page.end();
      pages.clear();
    }
  };
}
