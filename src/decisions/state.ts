// Everything that MediaManager knows, as plain data.
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

/** The present load or recovery. */
export interface Progress extends Counted {
  /** Whether a load or recovery has been completed before. */
  completed: boolean;
  /** Whether an event has reported a failed read. */
  failureReported: boolean;
  began: number;
}

export interface Mrd {
  /** False after the list had the MRD, and was read without it. */
  listed: boolean;
  /** Whether the library's helper has the media options. */
  optionsPassed: boolean;
  /** Whether the Media was interrupted at the last look. */
  interrupted: boolean | undefined;
  /** The `contradicting` dialogs at the last read of the dialogs. The server confirmed those. */
  confirmed: string;
  /** Whether the library is processing an answer. Handler calls meanwhile are part of it. */
  working: boolean;
  /** The server's last content of the Media, from an answer or a notification. */
  said: Record<string, unknown>;
  /** How many answers 404 came in a row. */
  missing: number;
}

/** The Media at the time of a fact. */
export interface View extends FoundSettings {
  interrupted: boolean;
  /** Whether the list has it. */
  listed: boolean;
  /** The whole content. The library replaces it, and never changes it. */
  content: object;
  /** The dialogs whose actions do not fit the state of the Media. An interrupt hides the actions of a task until it ends. */
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
