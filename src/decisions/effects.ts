// The effects that a rule can ask for. They are carried out in order after the rule has returned.
import type { MediaManagerErrorCode } from '../contract/errors.js';
import type { Cause, FoundOptions, State as PublicState } from '../contract/events.js';
import type { Response } from '../contract/responses.js';

/** The library's objects. Each is obtained from the one before. */
export type ReadName = 'user' | 'list' | 'media' | 'dialogs';
/** The purpose of a timer. */
export type TimerName =
  ReadName | 'settings' | 'silence' | 'initialised' | 'initialised again' | 'unseen' | 'recovered' | 'unlisted' | 'notified' | 'doubt';
export type Phase = Exclude<PublicState, 'idle' | 'disposed'>;

export interface ReadEffects {
  /** Sends one GET. With `join` it sends none while one is on its way. */
  read(what: ReadName, join: boolean): void;
  /** Stops waiting for the answer that is on its way. */
  abandon(what: ReadName): void;
  /** The same for GETs of single dialogs. */
  abandonDialogReads(): void;
  /** Starts a timer that fires at a random time between `from` and `to` milliseconds. It replaces one that is due. */
  wait(timer: TimerName, from: number, to: number): void;
  stop(timer: TimerName): void;
}

export interface LibraryEffects {
  /** Gets the next object from the library, and adds handlers to it. */
  take(what: ReadName): void;
  /** Passes the media options to the library's helper. */
  passOptions(): void;
  /** Signs in with the wanted media options, which changes nothing else. */
  signIn(): void;
  /** Puts the Media back into the library's list, or removes it. */
  keepListed(listed: boolean): void;
  freeTopic(): void;
  /** Starts a new session, as the gadget's start() would. */
  startAgain(): void;
}

export interface TellEffects {
  enter(phase: Phase): void;
  /** Compares the Media with what the events told last, and emits the differences. */
  tellMedia(): void;
  /** The same for the dialogs, or for one. */
  tellDialogs(): void;
  tellDialog(id: string, leaving: boolean): void;
  /** The load or recovery is complete. */
  complete(cause: Cause, ms: number, counted: Counted): void;
  restored(found: FoundOptions): void;
}

/** What a load or recovery cost. */
export interface Counted {
  /** How long the connection had been lost, in milliseconds. */
  lostFor: number;
  /** How many GETs were sent, and how many of them repeated a failed one. */
  reads: number;
  repeats: number;
}

export interface ReportEffects {
  error(code: MediaManagerErrorCode, message: string, response?: Response): void;
  /** Reports that the agent does not have the MRD. */
  notFound(): void;
  log(text: string): void;
}

export type Effects = ReadEffects & LibraryEffects & TellEffects & ReportEffects;
/** An effect with its arguments. */
export type Effect = { [Name in keyof Effects]: [name: Name, ...of: Parameters<Effects[Name]>] }[keyof Effects];
