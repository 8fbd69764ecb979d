import type { TaskActions } from './actions.js';
import type { DialogChanges } from '../changes/dialogs.js';
import type { Emitter } from '../base/emitter.js';
import type { MediaManagerErrorCode } from '../contract/errors.js';
import type { MediaManagerEvents, State } from '../contract/events.js';
import type { CanonicalMediaOptions } from '../contract/options.js';
import type { Response } from '../contract/responses.js';

/** What the parts of a manager know of it. */
export interface Host {
  readonly mediaId: string;
  readonly options: CanonicalMediaOptions;
  readonly emit: Emitter<MediaManagerEvents>['emit'];
  /** Writes a line into the log. */
  log(text: string): void;
  state(): State;
  enter(state: State): void;
  fail(code: MediaManagerErrorCode, message: string, response?: Response, dialogId?: string): void;
}

export interface SessionHost extends Host {
  readonly dialogs: DialogChanges;
  readonly actions: TaskActions;
}
