// Task actions, and their refusals. One that arrives after the 202 the library gives to nobody.
import type { Outlet } from './outlet.js';
import { messages } from '../contract/messages.js';
import { dig } from '../base/objects.js';
import { errorResponse, hand, type RequestHandlers, type Response } from '../contract/responses.js';
import type { Write } from '../vendor/shared.js';

/** How many requests are remembered for a late refusal; an agent holds ten tasks at most. */
const REMEMBERED = 50;

export interface TaskActions {
  /** A request about a task has left, of the manager's or of the gadget's own. */
  sent(write: Write): void;
  /** It was refused, at once or later. */
  refused(id: string, write: Write, response: Response): void;
  /** A notification told of a refusal. */
  refusedLate(requestId: string | undefined, error: Record<string, string>): void;
  /** There is no such task any more: a failure as the server would tell it, since it may have gone a moment before the click. */
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
