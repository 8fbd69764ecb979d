// The facts: everything that can happen, as plain data.
import type { MediaManagerErrorCode } from '../contract/errors.js';
import type { Response } from '../contract/responses.js';
import type { Moment } from './connection.js';
import type { ReadName, TimerName } from './effects.js';
import type { View } from './state.js';

export interface LoadFacts {
  begun: { at: number };
  /** The start failed for good. */
  refused: { code: MediaManagerErrorCode; message: string };
  /** The User object is there. `known`: it existed before us. */
  userTaken: { known: boolean };
  userLoaded: object;
  listTaken: { known: boolean };
  /** The MediaList was loaded, or the MRD has `appeared` in it. */
  listLoaded: { has: boolean; appeared: boolean };
  mediaTaken: object;
}

export interface ReadFacts {
  /** A GET was sent; is on its way already; or was not seen, because the library hides its requests. */
  asked: { what: ReadName };
  joined: { what: ReadName };
  unseen: { what: ReadName };
  /** The library is about to process an answer, and then has. `ok` is false for a failed GET, and for an answer with other content. */
  working: { what: ReadName };
  answered: { what: ReadName; ok: boolean; response: Response | undefined; askedAt: number; at: number; view: View | undefined };
  /** An event came before an older answer. */
  overtaken: { what: ReadName };
  /** An object's own error handler was called. */
  missed: { what: ReadName };
}

export interface ToldFacts {
  connection: { status: string } & Moment;
  /** A notification. `ours`: it concerns this MRD. If the Media can be interrupted, it may change the actions of every dialog. */
  notified: { of: 'media' | 'dialogs'; ours: boolean; interruptible: boolean; media?: object | undefined; at: number };
  mediaLoaded: { view: View };
  mediaChanged: { view: View };
  /** The library's handler was called for one dialog, or, without an id, for all. */
  dialogMoved: { id: string | undefined; leaving: boolean };
  /** A refreshed list lacks the MRD, or the MRD's uri. */
  unlisted: object;
}

export interface OtherFacts {
  /** A write was answered. `media` is its content, if it concerned the Media. Without `what` it concerned a dialog. */
  wrote: { what: ReadName | undefined; media: { state?: string } | undefined; error: Response | undefined; sentAt: number; at: number };
  /** A sign-out is being sent. */
  signingOut: object;
  /** The answer to a gadget's dialog.refresh() is void. */
  dialogReadVoid: object;
  timer: { timer: TimerName; at: number; view: View | undefined; initialised: boolean };
  auditDue: { at: number };
}

export type Facts = LoadFacts & ReadFacts & ToldFacts & OtherFacts;
