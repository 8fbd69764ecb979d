// Task actions, and their refusals. The library does not deliver a refusal that arrives after the 202.
import type { Outlet } from './outlet.js';
import { messages } from '../contract/messages.js';
import { dig } from '../base/objects.js';
import { errorResponse, hand, type RequestHandlers, type Response } from '../contract/responses.js';
import type { Write } from '../vendor/shared.js';

/** How many requests are remembered, so that a late refusal finds its own. An agent has ten tasks at most. */
const REMEMBERED = 50;

export interface TaskActions {
  /** The manager or the gadget has sent a request about a task. */
  sent(write: Write): void;
  /** A request was refused, at once or later. */
  refused(id: string, write: Write, response: Response): void;
  /** A notification reported a refusal. */
  refusedLate(requestId: string | undefined, error: Record<string, string>): void;
  /** The task has gone, perhaps a moment before the click. Reports the failure in the server's own form. */
  missing(id: string, action: string, handlers: RequestHandlers | undefined): void;
}

export function createTaskActions(fail: Outlet['fail']): TaskActions {
  let remembered: Write[] = [];

  function tell(id: string, action: unknown, response: Response): void {
    fail('TASK_ACTION_FAILED', messages.taskActionFailed(String(action), response), response, id);
  }

  return {
    sent(write) {
      remembered = remembered.concat(write).slice(-REMEMBERED);
    },
    refused: (id, write, response) => tell(id, dig(write.content, 'Dialog.requestedAction'), response),
    refusedLate(requestId, error) {
      remembered.forEach((write) => {
        if (requestId && write.requestId === requestId) write.refuse(errorResponse(error));
      });
    },
    missing(id, action, handlers) {
      const response = errorResponse({ errorData: id, errorMessage: 'INVALID_DIALOG_ID: ' + id, errorType: 'Invalid dialog id' });
      hand(handlers, false, response);
      tell(id, action, response);
    }
  };
}
