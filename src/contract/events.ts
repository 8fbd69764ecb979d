import type { MediaManagerError } from './errors.js';
import type { CanonicalMediaOptions, MediaOptions } from './options.js';

/** Cisco's library: the global `finesse` of its script. */
export type Finesse = typeof finesse;
type Media = finesse.restservices.Media;
type MediaDialog = finesse.restservices.MediaDialog;

export interface MediaManagerConfig {
  /** The id of the Media Routing Domain (MRD), as text. */
  mediaId: string;
  /** The media options: all three. The manager takes a copy. */
  mediaOptions: MediaOptions;
  /**
   * The gadget's own User object. Pass it if the gadget has one, because the library loads only one User per agent and page. Without it, the
   * manager creates a User for `finesse.gadget.Config.id`.
   */
  user?: finesse.restservices.User;
  /**
   * Whether one answer serves all who request the same resource while it is being read. Default: true. When the library recovers, it reads each
   * Media twice and its dialogs three times.
   */
  coalesceRefresh?: boolean;
  /**
   * Reads the MRD and its dialogs again and again, at this interval in milliseconds on average: each wait is between half and one and a half of it.
   * Off by default. Without it, the manager notices an event that the desktop silently loses only after a request of the gadget. Each reading costs
   * two GETs.
   */
  auditEveryMs?: number;
  /**
   * Where the manager writes its log lines. A function gets each line; `false` writes none. By default they go to the client log, which the agent
   * sends with "Send Error Report".
   */
  log?: false | ((line: string) => void);
  /** Cisco's library. By default the manager takes the page's global `finesse` when `start()` is called. */
  finesse?: Finesse;
}

/** What `login()` passes on besides the media options. */
export interface LoginParams {
  /** Whether the agent's media is connected. Since Finesse 15.0. */
  mediaConnected?: boolean;
  /** Headers of the request, by name. Since Finesse 15.0. */
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
  /** Which parts changed: `state`, `actions`, `participants`, `callVariables`, or another member of the dialog's content. */
  changes: string[];
}
export interface RemovedDialog extends Change {
  /** The last known content of the dialog. */
  last: Content;
}

export interface DialogAdded extends Change {
  /** How the manager found it: `load`; `live`, by an event; or `recovery`, after a failure. */
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
  /** The ids of the dialogs that were added. */
  added: string[];
  /** The ids of the dialogs that changed. */
  changed: string[];
  /** The ids of the dialogs that were removed. */
  removed: string[];
  /** All dialogs of the MRD as they are now. */
  dialogs: MediaDialog[];
}

/** What `manager.on()` can listen to, and what each event carries. */
export interface MediaManagerEvents {
  /** A dialog was added to this MRD's collection. */
  dialogAdded: DialogAdded;
  /** The content of a dialog changed. `changes` names the parts. */
  dialogChanged: DialogChanged;
  /** A dialog was removed. `last` is its last known content. */
  dialogRemoved: DialogRemoved;
  /** The collection changed: once per event of the library, and exactly once at the end of the load and of every recovery. */
  dialogsChanged: DialogsChanged;
  /** The manager's state changed: idle → loading → ready → disconnected → recovering → (stale) → ready; or failed; or disposed. */
  stateChanged: { state: State; previous: State };
  /** The content of the Media changed: its state, `routable`, reason and so on. `changes` names the parts. */
  mediaChanged: { media: Media; changes: string[] };
  /** The media options on the server were wrong, and are right again. */
  optionsRestored: { expected: CanonicalMediaOptions; found: FoundOptions };
  /** Something went wrong. Without a listener, the error goes to the window's error reporting. */
  error: MediaManagerError;
}
