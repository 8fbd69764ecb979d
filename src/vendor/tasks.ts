// Sends actions on a task.
import { mediaManagerError } from '../contract/errors.js';
import { messages } from '../contract/messages.js';

/** Requests an action on a task. @throws MediaManagerError `FINESSE_TOO_OLD` if this release cannot send wrap-up reasons. */
export function actOnTask(
  dialog: finesse.restservices.MediaDialog,
  action: string,
  handlers: finesse.interfaces.RequestHandlers,
  target: string | undefined,
  reasons: string[] | undefined
): void {
  const escaped = target === undefined ? target : xmlText(target);
  if (!reasons) return void dialog.setTaskState(action, handlers, escaped);
  if (!dialog.closeWithWrapUp) throw mediaManagerError('FINESSE_TOO_OLD', messages.noWrapUpReasons);
  const items = reasons.map(xmlText);
  if (action === 'CLOSE') dialog.closeWithWrapUp(items, handlers, escaped);
  else dialog.transferWithWrapUp(items, escaped || '', handlers);
}

/** Escapes text for XML, which the library does not do. */
function xmlText(text: string): string {
  return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
