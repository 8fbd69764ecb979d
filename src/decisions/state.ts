// What MediaManager knows, what can happen to it, and what it can do: plain data, all of it.
import type { MediaManagerErrorCode } from '../contract/errors.js';
import type { Cause, State as PublicState } from '../contract/events.js';
import type { CanonicalMediaOptions } from '../contract/options.js';
import type { Response } from '../contract/responses.js';
import type { Connection, Moment } from './connection.js';
import { newReading, type ReadEffect, type Reading } from './reading.js';
import { newSettings, type FoundSettings, type Settings, type SettingsEffect } from './settings.js';
import { newSilence, type Silence, type SilenceEffect } from './silence.js';

/** The objects of the library, each made out of the one before. */
export type ReadName = 'user' | 'list' | 'media' | 'dialogs';
export const READ_NAMES: ReadName[] = ['user', 'list', 'media', 'dialogs'];
export type Phase = Exclude<PublicState, 'idle' | 'disposed'>;

export interface State {
  phase: Phase;
  connection: Connection;
  reads: Record<ReadName, Reading>;
  settings: Settings;
  silence: Silence;
  progress: Progress;
  mrd: Mrd;
}

/** Of the present load or recovery. */
export interface Progress {
  /** A load or recovery has been completed before. */
  completed: boolean;
  /** That a read failed was told. */
  failureReported: boolean;
  began: number;
  /** How long the connection was lost before, in milliseconds. */
  lostFor: number;
  /** GETs that have left, and how many of them because one before had failed. */
  reads: number;
  repeats: number;
}

export interface Mrd {
  /** False when the list had it, and was read without it. */
  listed: boolean;
  /** The library's helper knows the settings. */
  optionsPassed: boolean;
  /** As it was when it was looked at last. */
  interrupted: boolean | undefined;
  /** The contradicting when the dialogs were read: that is what the server means. */
  confirmed: string;
  /** The library is working an answer in: what its handlers say meanwhile is part of it. */
  working: boolean;
}

/** The Media as it is when something happens. */
export interface View extends FoundSettings {
  interrupted: boolean;
  /** The list has it, too. */
  listed: boolean;
  /** The dialogs whose actions do not fit the state of the Media. An interrupt hides the actions of a task, and its end brings them back. */
  contradicting: string;
}

/** What a timer is for. */
export type TimerName =
  ReadName | 'settings' | 'silence' | 'initialised' | 'initialised again' | 'unseen' | 'recovered' | 'unlisted' | 'notified';

export type Fact =
  | { type: 'begun'; at: number }
  | { type: 'refused'; code: MediaManagerErrorCode; message: string }
  | ({ type: 'connection'; status: string } & Moment)
  /** The User is there; `known` when it was before us. */
  | { type: 'userTaken'; known: boolean }
  | { type: 'userLoaded' }
  | { type: 'listTaken'; known: boolean }
  /** The list was loaded, or the MRD has `appeared` in it. */
  | { type: 'listLoaded'; has: boolean; appeared: boolean }
  /** A refreshed list lacks the MRD, or its uri. */
  | { type: 'unlisted' }
  | { type: 'mediaLoaded'; view: View }
  | { type: 'mediaTaken' }
  /** A GET has left, is under way already, or was not seen to leave. */
  | ReadFact<'asked'>
  | ReadFact<'joined'>
  | ReadFact<'unseen'>
  /** The library is about to work an answer in, and has. */
  | ReadFact<'working'>
  | { type: 'answered'; what: ReadName; ok: boolean; response: Response | undefined; at: number; view: View | undefined }
  /** An event overtook an answer. */
  | ReadFact<'overtaken'>
  /** An object's own handler says that its GET failed. */
  | ReadFact<'missed'>
  /** A notification, of this MRD if it is `ours`. While the Media can be interrupted it may change what every dialog allows. */
  | { type: 'notified'; of: 'media' | 'dialogs'; ours: boolean; interruptible: boolean; at: number }
  /** The library's handlers. */
  | { type: 'mediaChanged'; view: View }
  | { type: 'dialogMoved'; id: string | undefined; leaving: boolean }
  /** A gadget's dialog.refresh() will bring nothing, or something old. */
  | { type: 'dialogReadVoid' }
  /** Something was written: about the Media if `media` is what was sent, about a dialog if nothing was read. */
  | {
      type: 'wrote';
      what: ReadName | undefined;
      media: { state?: string } | undefined;
      error: Response | undefined;
      sentAt: number;
      at: number;
    }
  | { type: 'timer'; timer: TimerName; at: number; view: View | undefined; initialised: boolean }
  | { type: 'auditDue'; at: number };

interface ReadFact<Type> {
  type: Type;
  what: ReadName;
}

export type Effect =
  | ReadEffect<ReadName>
  | SettingsEffect
  | SilenceEffect
  | { type: 'wait'; timer: TimerName; from: number; to: number }
  | { type: 'enter'; phase: Phase }
  /** The list does not have the MRD, and never had. */
  | { type: 'notFound' }
  | { type: 'take'; what: ReadName }
  | { type: 'passOptions' }
  /** Puts the Media back into the list, or leaves it out. */
  | { type: 'keepListed'; listed: boolean }
  | { type: 'freeTopic' }
  /** Compares the Media with what was told of it, and tells what differs. */
  | { type: 'tellMedia' }
  /** The same for the dialogs, or for one. */
  | { type: 'tellDialogs'; id: string | undefined; leaving: boolean }
  | { type: 'complete'; cause: Cause; ms: number; progress: Progress }
  | { type: 'abandonDialogReads' };

export function newState(wanted: CanonicalMediaOptions, status: string): State {
  return {
    phase: 'loading',
    connection: { status, epoch: 0, recovered: undefined },
    reads: { user: newReading(false), list: newReading(false), media: newReading(false), dialogs: newReading(false) },
    settings: newSettings(wanted),
    silence: newSilence(),
    progress: { completed: false, failureReported: false, began: 0, lostFor: 0, reads: 0, repeats: 0 },
    mrd: { listed: true, optionsPassed: false, interrupted: undefined, confirmed: '', working: false }
  };
}
