import type { MediaManagerError } from './errors.js';
import type { CanonicalMediaOptions, MediaOptions } from './options.js';

/** The library: the global of its script. */
export type Finesse = typeof finesse;
type Media = finesse.restservices.Media;
type MediaDialog = finesse.restservices.MediaDialog;

export interface MediaManagerConfig {
  /** The id of the MRD, as text. */
  mediaId: string;
  /** All three settings; a copy is taken. */
  mediaOptions: MediaOptions;
  /** The gadget's own User object, if it has one: the library loads only one per agent and page. Else one is made for `finesse.gadget.Config.id`. */
  user?: finesse.restservices.User;
  /**
   * On recovery the library reads each Media twice and its dialogs three times. Unless this is `false`, what is asked for while the same is
   * being read is served by that one answer.
   */
  coalesceRefresh?: boolean;
  /**
   * Reads the MRD and its dialogs anew at about this interval in milliseconds, each between half and one and a half of it. Off without it: an event
   * that the desktop loses without a word is else noticed only after a request of the gadget. Each reading costs two GETs.
   */
  auditEveryMs?: number;
  /**
   * Where the manager's log lines go: a function gets each line; `false` writes none. Without it they go to the client log that the agent sends
   * with "Send Error Report".
   */
  log?: false | ((line: string) => void);
  /** The library; else the page's global, looked up at `start()`. */
  finesse?: Finesse;
}

/** What `login()` passes on besides the media options. */
export interface LoginParams {
  /** Whether the agent's media is connected; Finesse 15.0. */
  mediaConnected?: boolean;
  /** Headers of the request by name; Finesse 15.0. */
  extraHeaders?: Record<string, string>;
}

/** A reason code: its database id, or an object with that id, as the library wants it. */
export type ReasonCode = string | number | { id: string | number } | null;

export type State = 'idle' | 'loading' | 'ready' | 'disconnected' | 'recovering' | 'stale' | 'failed' | 'disposed';
export type Cause = 'load' | 'live' | 'recovery';
export type Content = finesse.restservices.DialogData;
export type FoundOptions = Record<keyof CanonicalMediaOptions, string | undefined>;

export interface Change {
  id: string;
  dialog: MediaDialog;
}
export interface ChangedDialog extends Change {
  /** What differs: `state`, `actions`, `participants`, `callVariables`, or another name of the dialog's content. */
  changes: string[];
}
export interface RemovedDialog extends Change {
  /** Its last known content. */
  last: Content;
}

export interface DialogAdded extends Change {
  /** `load`, `live`, or `recovery` when it was found after a failure. */
  cause: Cause;
}
export interface DialogChanged extends ChangedDialog {
  cause: Cause;
}
export interface DialogRemoved extends RemovedDialog {
  cause: Cause;
}
export interface DialogsChanged {
  cause: Cause;
  /** Ids. */
  added: string[];
  changed: string[];
  removed: string[];
  /** All dialogs of the MRD as they are now. */
  dialogs: MediaDialog[];
}

/** What `manager.on()` can listen to, and what each event carries. */
export interface MediaManagerEvents {
  /** A dialog of this MRD is new to the collection. */
  dialogAdded: DialogAdded;
  /** A dialog's content differs; `changes` names what. */
  dialogChanged: DialogChanged;
  /** A dialog is gone; `last` is its last known content. */
  dialogRemoved: DialogRemoved;
  /** Once per turn that changed the collection, and exactly once at the end of the load and of every recovery. */
  dialogsChanged: DialogsChanged;
  /** idle → loading → ready → disconnected → recovering → (stale) → ready; failed; disposed. */
  stateChanged: { state: State; previous: State };
  /** The MRD's state, routable, reason … really changed; `changes` names what. */
  mediaChanged: { media: Media; changes: string[] };
  /** The three settings had drifted and are right again. */
  optionsRestored: { expected: CanonicalMediaOptions; found: FoundOptions };
  /** Something went wrong. Without a listener the error goes to the window's error reporting. */
  error: MediaManagerError;
}
