// Task actions, and their failures: those that arrive after the 202 the library swallows.
import { messages } from './messages.js';
import { captureRequestId, errorMessageOf, errorResponse, type Finesse, type RequestHandlers, type Response } from './vendor.js';

type MediaDialog = finesse.restservices.MediaDialog;

interface TaskAction {
  requestId: string | undefined;
  id: string;
  action: string;
  handlers: RequestHandlers | undefined;
}

/** How many actions are remembered for a late failure; an agent holds ten tasks at most. */
const REMEMBERED = 50;

export interface TaskActions {
  send(
    library: Finesse,
    mediaId: string,
    id: string,
    dialog: MediaDialog | undefined,
    action: string,
    handlers: RequestHandlers | undefined,
    target: string | undefined
  ): void;
  /** A notification told of a failure. */
  failed(mediaId: string, requestId: string | undefined, error: Record<string, string>): void;
}

export function createTaskActions(report: (message: string, dialogId: string, response: Response) => void): TaskActions {
  let sent: TaskAction[] = [];

  function refuse(mediaId: string, task: TaskAction, response: Response): void {
    sent = sent.filter((other) => other !== task);
    const handlers = task.handlers;
    if (handlers && handlers.error) handlers.error(response);
    report(messages.taskActionFailed(mediaId, task.id, task.action, errorMessageOf(response)), task.id, response);
  }

  return {
    send(library, mediaId, id, dialog, action, handlers, target) {
      const task: TaskAction = { requestId: undefined, id, action, handlers };
      if (!dialog) {
        // It may have gone a moment before the click, so this is a failure like that of the server, not a mistake of the caller.
        const error = { errorData: id, errorMessage: 'INVALID_DIALOG_ID: ' + id, errorType: 'Invalid dialog id' };
        refuse(mediaId, task, errorResponse(error));
        return;
      }
      sent = sent.concat(task).slice(-REMEMBERED);
      const own: RequestHandlers = {
        success: (response) => handlers && handlers.success && handlers.success(response),
        error: (response) => sent.indexOf(task) >= 0 && refuse(mediaId, task, response)
      };
      task.requestId = captureRequestId(library, () => dialog.setTaskState(action, own, target));
    },
    failed(mediaId, requestId, error) {
      const task = sent.filter((one) => requestId !== undefined && one.requestId === requestId)[0];
      if (task) refuse(mediaId, task, errorResponse(error));
    }
  };
}
