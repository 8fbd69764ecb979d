import type { RestRequest, RestResponse } from '../../model/types.js';

/** An answer that no server gave now. */
export interface CachedAnswer {
  /** Of the request that it saved. */
  path: string;
  body: string;
  /** In milliseconds of the server's time; undefined where nobody knows. */
  savedAt: number | undefined;
}

/** Sees what goes between one gadget and its desktop, after the gadget did. */
export interface GadgetObserver {
  /** The frame has a new page: whatever an older one knew is gone. */
  opened(page: Window): void;
  closed(): void;
  asked(request: RestRequest): void;
  /** `request` is the one that was given to `asked`. */
  answered(request: RestRequest, response: RestResponse): void;
  /** The gadget took an answer from a cache in place of asking. */
  cached(answer: CachedAnswer): void;
  /** A message of the hub came to one of the gadget's subscriptions. */
  received(topic: string, data: unknown): void;
  published(topic: string, data: unknown): void;
}
