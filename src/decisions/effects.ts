// What can be done. A rule only says it: the effects of a fact are carried out in their order when the rule is through.
import type { MediaManagerErrorCode } from '../contract/errors.js';
import type { Cause, FoundOptions, State as PublicState } from '../contract/events.js';
import type { Response } from '../contract/responses.js';

/** The objects of the library, each made out of the one before. */
export type ReadName = 'user' | 'list' | 'media' | 'dialogs';
/** What a timer is for. */
export type TimerName =
  ReadName | 'settings' | 'silence' | 'initialised' | 'initialised again' | 'unseen' | 'recovered' | 'unlisted' | 'notified' | 'doubt';
export type Phase = Exclude<PublicState, 'idle' | 'disposed'>;

export interface ReadEffects {
  /** One GET; with `join` none while one is under way. */
  read(what: ReadName, join: boolean): void;
  /** Nobody waits any longer for the answer that is under way. */
  abandon(what: ReadName): void;
  /** The same for the dialogs that a gadget reads one by one. */
  abandonDialogReads(): void;
  /** The timer fires at a random time between the two, which are milliseconds; what was due is not. */
  wait(timer: TimerName, from: number, to: number): void;
  stop(timer: TimerName): void;
}

export interface LibraryEffects {
  /** Takes the next object of the library, with handlers on it. */
  take(what: ReadName): void;
  /** Gives the library's helper the settings. */
  passOptions(): void;
  /** With the settings that are wanted; it changes nothing else. */
  signIn(): void;
  /** Puts the Media back into the list, or leaves it out. */
  keepListed(listed: boolean): void;
  freeTopic(): void;
  /** A new session, as the gadget's start() would begin it. */
  startAgain(): void;
}

export interface TellEffects {
  enter(phase: Phase): void;
  /** Compares the Media with what was told of it, and tells what differs. */
  tellMedia(): void;
  /** The same for the dialogs, or for one. */
  tellDialogs(): void;
  tellDialog(id: string, leaving: boolean): void;
  /** The load or recovery is complete. */
  complete(cause: Cause, ms: number, counted: Counted): void;
  restored(found: FoundOptions): void;
}

/** What a load or recovery took. */
export interface Counted {
  /** How long the connection was lost before, in milliseconds. */
  lostFor: number;
  /** GETs that have left, and how many of them because one before had failed. */
  reads: number;
  repeats: number;
}

export interface ReportEffects {
  error(code: MediaManagerErrorCode, message: string, response?: Response): void;
  /** The list does not have the MRD, and never had. */
  notFound(): void;
  log(text: string): void;
}

export type Effects = ReadEffects & LibraryEffects & TellEffects & ReportEffects;
/** An effect as it is noted down. */
export type Effect = { [Name in keyof Effects]: [name: Name, ...of: Parameters<Effects[Name]>] }[keyof Effects];
