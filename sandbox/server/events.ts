import type { ServerResponse } from 'node:http';

/** Sends Server-Sent Events to the open desktop pages, and asks them questions. */
export interface Events {
  /** Adds a page. `agentId` is the agent of its desktop. */
  add(response: ServerResponse, agentId: string): void;
  /** Sends to all pages, or to those of one agent. */
  send(event: string, data: unknown, agentId?: string): void;
  /** Reloads every page, or those of one agent. Meanwhile the agent's desktop does not count as closed. */
  reload(why?: ReloadReason, agentId?: string): void;
  /** Whether a page that was told to reload has not come back yet. */
  readonly reloading: boolean;
  /** Asks every page. The result has no answers of pages that have gone meanwhile. */
  ask(question: object): Promise<unknown[]>;
  /** Page number `page` has answered question number `id`. */
  answered(page: number, id: number, answer: unknown): void;
  /** Resolves when a page of the agent is open. */
  opened(agentId: string): Promise<void>;
  /** How many pages of an agent are open whose number is above `since`. */
  count(agentId: string, since?: number): number;
  /** The number of the newest page. */
  readonly newest: number;
  close(): void;
}

/** A scenario cannot be played to its end. The message says why. */
export class PlayError extends Error {
  override readonly name = 'PlayError';
}

/** Why a page reloads: the server was reset, or the agent has failed over. */
export type ReloadReason = 'reset' | 'failover';

/** Called when an agent's first page opens, and when the last one has gone. */
export type PresenceListener = (agentId: string, present: boolean) => void;

interface Page {
  number: number;
  agentId: string;
  /** The page was told to reload. The new page may connect before the old one has gone. */
  reloads: boolean;
}

interface Question {
  waiting: Set<number>;
  answers: unknown[];
  settle(): void;
}

/** A page with more unread bytes is not reading. What is sent to it would only fill the memory. */
const BACKLOG_LIMIT = 4 * 1024 * 1024;
const ANSWER_MS = 30_000;

export function createEvents(onPresence: PresenceListener = () => undefined): Events {
  const pages = new Map<ServerResponse, Page>();
  const questions = new Map<number, Question>();
  const watching = new Set<() => void>();
  const coming = new Set<string>();
  let newest = 0;
  let asked = 0;

  const count = (agentId: string, since = 0): number =>
    [...pages.values()].filter((page) => page.agentId === agentId && page.number > since).length;

  const write = (page: ServerResponse, event: string, data: unknown): void => {
    if (page.writableLength > BACKLOG_LIMIT) page.destroy();
    else page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };

  const settle = (id: number, page: number): void => {
    const question = questions.get(id);
    question?.waiting.delete(page);
    if (question?.waiting.size === 0) question.settle();
  };

  return {
    add(response, agentId) {
      const page: Page = { number: ++newest, agentId, reloads: false };
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      pages.set(response, page);
      coming.delete(agentId);
      write(response, 'page', { page: page.number });
      if (count(agentId) === 1) onPresence(agentId, true);
      for (const look of [...watching]) look();
      response.on('close', () => {
        if (!pages.delete(response)) return;
        for (const id of questions.keys()) settle(id, page.number);
        if (count(agentId) === 0 && !page.reloads) onPresence(agentId, false);
      });
    },
    send(event, data, agentId) {
      for (const [page, of] of pages) if (agentId === undefined || of.agentId === agentId) write(page, event, data);
    },
    reload(why = 'reset', agentId) {
      for (const [response, page] of pages) {
        if (agentId !== undefined && page.agentId !== agentId) continue;
        page.reloads = true;
        coming.add(page.agentId);
        write(response, 'reset', { why });
      }
    },
    get reloading() {
      return coming.size > 0;
    },
    ask(question) {
      const id = ++asked;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          questions.delete(id);
          reject(new PlayError(`A desktop has not answered for ${ANSWER_MS / 1000} s.`));
        }, ANSWER_MS);
        const answers: unknown[] = [];
        const waiting = new Set([...pages.values()].map(({ number }) => number));
        const done = (): void => {
          clearTimeout(timer);
          questions.delete(id);
          resolve(answers);
        };
        questions.set(id, { waiting, answers, settle: done });
        if (waiting.size === 0) done();
        for (const page of pages.keys()) write(page, 'ask', { id, ...question });
      });
    },
    answered(page, id, answer) {
      if (!questions.get(id)?.waiting.has(page)) return;
      questions.get(id)?.answers.push(answer);
      settle(id, page);
    },
    opened(agentId) {
      return new Promise((resolve) => {
        const look = (): void => {
          if (count(agentId) === 0) return;
          watching.delete(look);
          resolve();
        };
        watching.add(look);
        look();
      });
    },
    count,
    get newest() {
      return newest;
    },
    close() {
      const open = [...pages.keys()];
      pages.clear();
      for (const page of open) page.end();
      for (const question of questions.values()) question.settle();
    }
  };
}
