import type { RestRequest, RestResponse } from '../../model/types.js';

/** An answer from a cache. */
export interface CachedAnswer {
  /** The path of the request that it replaces. */
  path: string;
  body: string;
  /** In milliseconds of the server's time. undefined if unknown. */
  savedAt: number | undefined;
}

/** Observes the traffic between a gadget and the desktop. It is called after the gadget. */
export interface GadgetObserver {
  /** The frame has a new page. What the old one knew is gone. */
  opened(page: Window): void;
  closed(): void;
  asked(request: RestRequest): void;
  /** `request` is the one that was given to `asked`. */
  answered(request: RestRequest, response: RestResponse): void;
  /** The gadget took an answer from a cache instead of sending a request. */
  cached(answer: CachedAnswer): void;
  /** A message of the hub came to one of the gadget's subscriptions. */
  received(topic: string, data: unknown): void;
  published(topic: string, data: unknown): void;
}
