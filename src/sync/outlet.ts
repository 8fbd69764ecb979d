import type { Emitter } from '../base/emitter.js';
import type { MediaManagerErrorCode } from '../contract/errors.js';
import type { MediaManagerEvents, State } from '../contract/events.js';
import type { Response } from '../contract/responses.js';

/** Where a manager tells what happens. */
export interface Outlet {
  readonly emit: Emitter<MediaManagerEvents>['emit'];
  /** Begins anew after a failure. */
  start(): void;
  enter(state: State): void;
  fail(code: MediaManagerErrorCode, message: string, response?: Response, dialogId?: string): void;
  /** Writes a line into the log. */
  log(text: string): void;
}
