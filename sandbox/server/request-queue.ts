import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets requests through one at a time while a scenario is played in virtual time. So it goes the same way each time. */
export interface RequestQueue {
  /** Resolves when the request is let through: at once unless the queue is enabled. Never for one whose client has gone. */
  enter(request: IncomingMessage, response: ServerResponse): Promise<void>;
  readonly waiting: number;
  /** Lets the first waiting request through, in the order in which the pages have sent them. */
  next(): void;
  /** Whether requests wait from now on. If not, those that wait are let through. */
  enable(enabled: boolean): void;
}

interface Waiter {
  order: number;
  name: string;
  go(): void;
}

/** A page numbers its requests with this header, because connections do not keep the order. */
const ORDER_HEADER = 'sandbox-order';

export function createRequestQueue(): RequestQueue {
  const waiters = new Set<Waiter>();
  let enabled = false;
  const pass = (waiter: Waiter): void => {
    waiters.delete(waiter);
    waiter.go();
  };
  return {
    enter({ headers, url = '' }, response) {
      const order = headers[ORDER_HEADER];
      // A request without a number is no page's, or it is synchronous and blocks its page.
      if (!enabled || order === undefined) return Promise.resolve();
      return new Promise((resolve) => {
        const waiter: Waiter = { order: Number(order), name: url, go: resolve };
        waiters.add(waiter);
        response.on('close', () => waiters.delete(waiter));
      });
    },
    get waiting() {
      return waiters.size;
    },
    next() {
      const [first] = [...waiters].sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
      if (first) pass(first);
    },
    enable(value) {
      enabled = value;
      if (!enabled) for (const waiter of [...waiters]) pass(waiter);
    }
  };
}
