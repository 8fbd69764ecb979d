// Task actions, and their failures: those that arrive after the 202 the library swallows.
import type { Host } from './host.js';
import { messages } from './messages.js';
import { errorResponse, hand, handlersFor, type RequestHandlers, type Response } from './responses.js';
import { captureRequestId, type Finesse } from './vendor.js';

type MediaDialog = finesse.restservices.MediaDialog;

interface TaskAction {
  requestId?: string;
  id: string;
  action: string;
  handlers: RequestHandlers | undefined;
}

/** How many actions are remembered for a late failure; an agent holds ten tasks at most. */
const REMEMBERED = 50;

export interface TaskActions {
  /** @param dialog Where it is not known any more the action fails. */
  send(
    id: string,
    dialog: MediaDialog | undefined,
    action: string,
    handlers: RequestHandlers | undefined,
    target: string | undefined
  ): void;
  /** A notification told of a failure. */
  failed(requestId: string | undefined, error: Record<string, string>): void;
}

export function createTaskActions(fail: Host['fail'], library: () => Finesse): TaskActions {
  let sent: TaskAction[] = [];

  /** Once for each: the library may tell of a failure several times. */
  function refuse(task: TaskAction, response: Response): void {
    if (sent.indexOf(task) < 0) return;
    sent = sent.filter((other) => other !== task);
    hand(task.handlers, false, response);
    fail('TASK_ACTION_FAILED', messages.taskActionFailed(task.action, response), response, task.id);
  }

  return {
    send(id, dialog, action, handlers, target) {
      const task: TaskAction = { id, action, handlers };
      sent = sent.concat(task).slice(-REMEMBERED);
      if (!dialog) {
        // It may have gone a moment before the click, so this is a failure like that of the server, not a mistake of the caller.
        refuse(task, errorResponse({ errorData: id, errorMessage: 'INVALID_DIALOG_ID: ' + id, errorType: 'Invalid dialog id' }));
        return;
      }
      const own = handlersFor((ok, response) => {
        if (ok) hand(handlers, ok, response);
        else refuse(task, response);
      });
      task.requestId = captureRequestId(library(), () => dialog.setTaskState(action, own, target));
    },
    failed(requestId, error) {
      sent.forEach((task) => {
        if (requestId && task.requestId === requestId) refuse(task, errorResponse(error));
      });
    }
  };
}
