import type { ServerResponse } from 'node:http';

/** Server-Sent Events to every desktop page that is open. */
export interface Events {
  add(response: ServerResponse): void;
  send(event: string, data: unknown): void;
  close(): void;
}

export function createEvents(): Events {
  const pages = new Set<ServerResponse>();
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    send(event, data) {
      for (const page of pages) page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close() {
      for (const page of pages) page.end();
    }
  };
}
