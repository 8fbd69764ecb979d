import type { Emitter } from '../base/emitter.js';
import type { MediaManagerErrorCode } from '../contract/errors.js';
import type { MediaManagerEvents, State } from '../contract/events.js';
import type { Response } from '../contract/responses.js';

/** The manager's side that a session reports to. */
export interface Outlet {
  readonly emit: Emitter<MediaManagerEvents>['emit'];
  /** Starts again after a failure. */
  start(): void;
  enter(state: State): void;
  fail(code: MediaManagerErrorCode, message: string, response?: Response, dialogId?: string): void;
  /** Writes a line into the log. */
  log(text: string): void;
}
