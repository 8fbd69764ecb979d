import type { RestRequest } from '../../model/types.js';
import type { GadgetObserver } from '../gadget-observer.js';
import { createGadgetView, type GadgetView } from './gadget-view.js';
import { tapRequests } from './request-tap.js';
import { type ScreenChange, watchScreen } from './screen-watch.js';

export interface GadgetWatch {
  title: string;
  view: GadgetView;
  observer: GadgetObserver;
}

export interface GadgetWatchOptions {
  title: string;
  /** The gadget was told something about its media or tasks, or forgot all. */
  onTold(): void;
  onAnswer(seq: number, ms: number): void;
  onScreen(change: ScreenChange): void;
  onPublished(topic: string, data: unknown): void;
}

/** Everything the panel knows of one gadget comes through here; the gadget notices nothing of it. */
export function watchGadget({ title, onTold, onAnswer, onScreen, onPublished }: GadgetWatchOptions): GadgetWatch {
  const view = createGadgetView();
  const askedAt = new WeakMap<RestRequest, number>();
  let stopWatching = (): void => undefined;
  const forget = (): void => {
    stopWatching();
    view.clear();
    onTold();
  };
  const observer: GadgetObserver = {
    opened(page) {
      forget();
      stopWatching = watchScreen(page, onScreen);
      tapRequests(page as Window & typeof globalThis, observer);
    },
    closed: forget,
    asked: (request) => askedAt.set(request, performance.now()),
    answered(request, response) {
      const seq = Number(response.headers['sandbox-seq']);
      const asked = askedAt.get(request);
      if (seq > 0 && asked !== undefined) onAnswer(seq, performance.now() - asked);
      if (view.answered(request, response)) onTold();
    },
    received(topic, data) {
      if (view.received(topic, data)) onTold();
    },
    published: onPublished
  };
  return { title, view, observer };
}
