// What is put on the library and its objects, where every copy of this script finds it, also one of another release, and whether it is
// minified or not. Its names therefore never change: the build leaves alone what is declared in this file.
import { sameOptions, type CanonicalMediaOptions } from '../contract/options.js';
import type { Response } from '../contract/responses.js';
import type { Finesse, RestObject } from './library.js';

/** The library admits one User per agent, and one set of media options per MRD. */
export interface Shared {
  /** By the agent's id. */
  users: Record<string, finesse.restservices.User>;
  /** By the id of the MRD. */
  media: Record<string, { options: CanonicalMediaOptions; managers: number }>;
}

export interface RequestWatcher {
  /** Whether one answer may serve everybody who asks while it is under way. */
  readonly coalesce: boolean;
  /** A GET leaves. The function it returns is asked what the answer is worth when that comes. */
  sent(): (ok: boolean) => number;
  /**
   * Reads the object once more, by the library's own means: only those compare an answer with what is there. Whether that is put off, since
   * events overtake one answer after the other.
   */
  readAgain(): boolean;
  /** The library is about to work the answer in … */
  before(): void;
  /** … and has. `ok` is false for a failed GET and for one that answered with something else. */
  answered(ok: boolean, response: Response | undefined): void;
  /** Something is being written. */
  writing(write: Write): void;
  /** It was accepted, or, with `error`, refused: at once, or after it was accepted. */
  wrote(write: Write, error: Response | undefined): void;
}

/** A request that changes something. */
export interface Write {
  /** When it left. */
  readonly at: number;
  readonly content: unknown;
  /** Under which a notification tells of a late refusal; none where a release does not say it. */
  requestId: string | undefined;
  /** Tells whoever sent it and all who watched, once. */
  refuse(response: Response): void;
}

/** On a rest object: sees its requests. Several managers on one object share it. */
export interface Requests {
  /** Returns how to end it. */
  watch(watcher: RequestWatcher): () => void;
  /** Whether an answer is on its way that will count. */
  isReading(): boolean;
  /** Waits no longer for the answer that is on its way: should it come after all, it is dropped. */
  abandon(): void;
}

export type WatchedObject = RestObject & { __finesseMediaRequests?: Requests };

export function sharedOf(library: Finesse): Shared {
  const carrier = library as Finesse & { __finesseMedia?: Shared };
  return (carrier.__finesseMedia = carrier.__finesseMedia || { users: {}, media: {} });
}

/** Which options a manager wants for an MRD, if there is one. */
export function claimedOptions(library: Finesse, mediaId: string): CanonicalMediaOptions | undefined {
  const claim = sharedOf(library).media[mediaId];
  return claim && claim.options;
}

/** Says which options a manager wants for an MRD. Returns how to take that back, or nothing when another wants different ones. */
export function claimOptions(library: Finesse, mediaId: string, options: CanonicalMediaOptions): (() => void) | undefined {
  const { media } = sharedOf(library);
  const claim = (media[mediaId] = media[mediaId] || { options, managers: 0 });
  if (!sameOptions(claim.options, options)) return undefined;
  claim.managers++;
  return () => {
    if (--claim.managers === 0) delete media[mediaId];
  };
}

/** What `diagnose()` asks a manager. */
export interface Described {
  describe(): string;
}

/** Every manager of the page, also those of another copy of this script. */
export function describedManagers(): Described[] {
  const page = (typeof window === 'undefined' ? {} : window) as { __finesseMediaManagers?: Described[] };
  return (page.__finesseMediaManagers = page.__finesseMediaManagers || []);
}
