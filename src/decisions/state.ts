// What MediaManager knows: plain data, all of it.
import type { CanonicalMediaOptions } from '../contract/options.js';
import type { Connection } from './connection.js';
import type { Counted, Phase, ReadName } from './effects.js';
import { newReading, type Reading } from './reading.js';
import { newSettings, type FoundSettings, type Settings } from './settings.js';
import { newSilence, type Silence } from './silence.js';

export const READ_NAMES: ReadName[] = ['user', 'list', 'media', 'dialogs'];

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
export interface Progress extends Counted {
  /** A load or recovery has been completed before. */
  completed: boolean;
  /** That a read failed was told. */
  failureReported: boolean;
  began: number;
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
  /** What the server said of the Media last, by an answer or a notification. */
  said: Record<string, unknown>;
  /** Answers 404 in a row. */
  missing: number;
}

/** The Media as it is when something happens. */
export interface View extends FoundSettings {
  interrupted: boolean;
  /** The list has it, too. */
  listed: boolean;
  /** All of it; the library replaces it and never changes it. */
  content: object;
  /** The dialogs whose actions do not fit the state of the Media. An interrupt hides the actions of a task, and its end brings them back. */
  contradicting: string;
}

export function newState(wanted: CanonicalMediaOptions, status: string): State {
  return {
    phase: status === 'failing' ? 'disconnected' : 'loading',
    connection: { status, epoch: 0, recovered: undefined },
    reads: { user: newReading(false), list: newReading(false), media: newReading(false), dialogs: newReading(false) },
    settings: newSettings(wanted),
    silence: newSilence(),
    progress: { completed: false, failureReported: false, began: 0, lostFor: 0, reads: 0, repeats: 0 },
    mrd: { listed: true, optionsPassed: false, interrupted: undefined, confirmed: '', working: false, said: {}, missing: 0 }
  };
}
