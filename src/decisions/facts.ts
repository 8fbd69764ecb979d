// What can happen: plain data, a name for each.
import type { MediaManagerErrorCode } from '../contract/errors.js';
import type { Response } from '../contract/responses.js';
import type { Moment } from './connection.js';
import type { ReadName, TimerName } from './effects.js';
import type { View } from './state.js';

export interface LoadFacts {
  begun: { at: number };
  /** It cannot be done. */
  refused: { code: MediaManagerErrorCode; message: string };
  /** The User is there; `known` when it was before us. */
  userTaken: { known: boolean };
  userLoaded: object;
  listTaken: { known: boolean };
  /** The list was loaded, or the MRD has `appeared` in it. */
  listLoaded: { has: boolean; appeared: boolean };
  mediaTaken: object;
}

export interface ReadFacts {
  /** A GET has left, is under way already, or was not seen to leave. */
  asked: { what: ReadName };
  joined: { what: ReadName };
  unseen: { what: ReadName };
  /** The library is about to work an answer in, and has. `ok` is false for a failed GET and for one that answered with something else. */
  working: { what: ReadName };
  answered: { what: ReadName; ok: boolean; response: Response | undefined; askedAt: number; at: number; view: View | undefined };
  /** An event overtook an answer. */
  overtaken: { what: ReadName };
  /** An object's own handler says that its GET failed. */
  missed: { what: ReadName };
}

export interface ToldFacts {
  connection: { status: string } & Moment;
  /** A notification, of this MRD if it is `ours`. While the Media can be interrupted it may change what every dialog allows. */
  notified: { of: 'media' | 'dialogs'; ours: boolean; interruptible: boolean; media?: object | undefined; at: number };
  mediaLoaded: { view: View };
  mediaChanged: { view: View };
  /** One dialog, or without an id all of them. */
  dialogMoved: { id: string | undefined; leaving: boolean };
  /** A refreshed list lacks the MRD, or its uri. */
  unlisted: object;
}

export interface OtherFacts {
  /** Something was written: about the Media if `media` is what was sent, about a dialog if nothing was read. */
  wrote: { what: ReadName | undefined; media: { state?: string } | undefined; error: Response | undefined; sentAt: number; at: number };
  /** A sign-out leaves. */
  signingOut: object;
  /** A gadget's dialog.refresh() will bring nothing, or something old. */
  dialogReadVoid: object;
  timer: { timer: TimerName; at: number; view: View | undefined; initialised: boolean };
  auditDue: { at: number };
}

export type Facts = LoadFacts & ReadFacts & ToldFacts & OtherFacts;
