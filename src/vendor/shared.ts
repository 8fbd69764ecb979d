// What we store on the library and its objects. Other copies of this script on the page find it there, minified or not, and of any release. So these
// names never change, and the build does not shorten the names that this file declares.
import { sameOptions, type CanonicalMediaOptions } from '../contract/options.js';
import type { Response } from '../contract/responses.js';
import type { Finesse, RestObject } from './library.js';

/** Shared by all managers, because the library allows one User per agent and one set of media options per MRD. */
export interface Shared {
  /** The User objects by the agent's id. */
  users: Record<string, finesse.restservices.User>;
  /** The media options in use, by the id of the MRD. */
  media: Record<string, { options: CanonicalMediaOptions; managers: number }>;
}

export interface RequestWatcher {
  /** Whether one answer may serve all who request the same while it is on its way. */
  readonly coalesce: boolean;
  /** A GET is being sent. When its answer comes, the returned function says what the answer is worth. */
  sent(): (ok: boolean) => number;
  /**
   * Reads the object again through the library, because only the library compares an answer with its objects. Returns whether the read is delayed,
   * because events overtook several answers in a row.
   */
  readAgain(): boolean;
  /** The library is about to process the answer. */
  before(): void;
  /** The library has processed the answer. `ok` is false for a failed GET, and for an answer with other content. */
  answered(ok: boolean, response: Response | undefined): void;
  /** A write is being sent. */
  writing(write: Write): void;
  /** A write was accepted; or, with `error`, it was refused, at once or after it was accepted. */
  wrote(write: Write, error: Response | undefined): void;
}

/** A request that changes something, such as a PUT. */
export interface Write {
  /** When it was sent. */
  readonly at: number;
  readonly content: unknown;
  /** The id that the notification of a late refusal names. Undefined if the release has none. */
  requestId: string | undefined;
  /** Reports the refusal to the sender and to all watchers, once. */
  refuse(response: Response): void;
}

/** Watches the requests of a rest object. Several managers share it. */
export interface Requests {
  /** Returns a function that ends the watch. */
  watch(watcher: RequestWatcher): () => void;
  /** Whether an answer that counts is on its way. */
  isReading(): boolean;
  /** Stops waiting for the answer that is on its way. If it comes, it is dropped. */
  abandon(): void;
  /** Whether the agent is signing out by this object, as far as is known. Then nobody but the gadget signs in. */
  isSigningOut(): boolean;
}

export type WatchedObject = RestObject & { __finesseMediaRequests?: Requests };

export function sharedOf(library: Finesse): Shared {
  const carrier = library as Finesse & { __finesseMedia?: Shared };
  return (carrier.__finesseMedia = carrier.__finesseMedia || { users: {}, media: {} });
}

/** The media options of an MRD's manager, if there is a manager. */
export function claimedOptions(library: Finesse, mediaId: string): CanonicalMediaOptions | undefined {
  const claim = sharedOf(library).media[mediaId];
  return claim && claim.options;
}

/** Registers a manager's options for an MRD. Returns a function that undoes it; undefined if another manager has different options. */
export function claimOptions(library: Finesse, mediaId: string, options: CanonicalMediaOptions): (() => void) | undefined {
  const { media } = sharedOf(library);
  const claim = (media[mediaId] = media[mediaId] || { options, managers: 0 });
  if (!sameOptions(claim.options, options)) return undefined;
  claim.managers++;
  return () => {
    if (--claim.managers === 0) delete media[mediaId];
  };
}

/** What `diagnose()` calls on each manager. */
export interface Described {
  describe(): string;
}

/** Every manager of the page, with those of other copies of this script. */
export function describedManagers(): Described[] {
  const page = (typeof window === 'undefined' ? {} : window) as { __finesseMediaManagers?: Described[] };
  return (page.__finesseMediaManagers = page.__finesseMediaManagers || []);
}
