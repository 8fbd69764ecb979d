import type { RestRequest } from '../../../model/types.js';
import type { CachedAnswer, GadgetObserver } from '../../gadgets/gadget-observer.js';
import { createGadgetView, type GadgetView } from '../comparison/gadget-view.js';
import { observeRequests } from './observe-requests.js';
import { type ScreenChange, observeScreen } from './observe-screen.js';
import { observeUserItem } from './observe-user-item.js';

export interface ObservedGadget {
  title: string;
  view: GadgetView;
  observer: GadgetObserver;
}

export interface ObserveGadgetOptions {
  title: string;
  /** Milliseconds of the server's time. */
  now(): number;
  /** The gadget was told something about its media or tasks, or its page has gone. */
  onTold(): void;
  onAnswer(seq: number, ms: number): void;
  /** The gadget took an answer from a cache. */
  onCached(answer: CachedAnswer): void;
  onScreen(change: ScreenChange): void;
  onPublished(topic: string, data: unknown): void;
}

/** The library reads an entry of the cache more than once for one answer. */
const TWICE_MS = 50;

/** Observes a gadget for the panel. The gadget notices nothing. */
export function observeGadget({ title, now, onTold, onAnswer, onCached, onScreen, onPublished }: ObserveGadgetOptions): ObservedGadget {
  const view = createGadgetView();
  const askedAt = new WeakMap<RestRequest, number>();
  const last = { key: '', at: -Infinity };
  let stopObserving = (): void => undefined;
  const forget = (): void => {
    stopObserving();
    view.clear();
    onTold();
  };
  const observer: GadgetObserver = {
    opened(page) {
      forget();
      stopObserving = observeScreen(page, onScreen);
      observeRequests(page as Window & typeof globalThis, observer);
      observeUserItem(page as Window & typeof globalThis, now, observer.cached);
    },
    closed: forget,
    asked: (request) => askedAt.set(request, performance.now()),
    answered(request, response) {
      const seq = Number(response.headers['sandbox-seq']);
      const asked = askedAt.get(request);
      if (seq > 0 && asked !== undefined) onAnswer(seq, performance.now() - asked);
      if (view.answered(request, response)) onTold();
    },
    cached(answer) {
      const { path, body, savedAt } = answer;
      if (view.answered({ method: 'GET', path }, { status: 200, headers: {}, body, delayMs: 0 })) onTold();
      const key = JSON.stringify([path, savedAt]);
      const at = performance.now();
      if (key !== last.key || at - last.at > TWICE_MS) onCached(answer);
      Object.assign(last, { key, at });
    },
    received(topic, data) {
      if (view.received(topic, data)) onTold();
    },
    published: onPublished
  };
  return { title, view, observer };
}
