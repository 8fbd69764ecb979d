import type { TaskActions } from './actions.js';
import type { DialogMap } from './dialogs.js';
import type { Emitter } from './emitter.js';
import type { MediaManagerErrorCode } from './errors.js';
import type { MediaManagerEvents, State } from './events.js';
import type { CanonicalMediaOptions } from './options.js';
import type { Response } from './responses.js';

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
  readonly map: DialogMap;
  readonly actions: TaskActions;
  /** Begins anew after a failure. */
  start(): void;
}
