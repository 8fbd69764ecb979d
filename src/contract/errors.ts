import { reasonOf } from './responses.js';

/** What went wrong. The message of the error says more: what happened, to which MRD, and what to do. */
export type MediaManagerErrorCode =
  | 'FINESSE_MISSING'
  | 'FINESSE_TOO_OLD'
  | 'INVALID_OPTIONS'
  | 'USER_LOAD_FAILED'
  | 'USER_IN_USE'
  | 'MEDIA_LIST_FAILED'
  | 'MEDIA_NOT_FOUND'
  | 'OPTIONS_CONFLICT'
  | 'DIALOGS_LOAD_FAILED'
  | 'RESYNC_FAILED'
  | 'NOTIFICATIONS_LOST'
  | 'OPTIONS_RESTORE_FAILED'
  | 'REQUEST_FAILED'
  | 'TASK_ACTION_FAILED';

/** An `Error` whose `name` is `MediaManagerError`. */
export interface MediaManagerError extends Error {
  code: MediaManagerErrorCode;
  /** The id of the MRD concerned. Absent where no MRD was named yet. */
  mediaId?: string;
  /** The id of the dialog concerned, if there is one. */
  dialogId?: string;
  /** The constant in Finesse's answer, such as `E_ARM_STAT_AGENT_NOT_LOGGED_IN`. Absent where the answer has none. */
  reason?: string;
  /** Finesse's answer, if there was one. */
  response?: finesse.interfaces.Response;
}

/**
 * Creates an error whose message starts with the MRD and the task, where they are known.
 * It is not a class, because a class that extends Error needs ES2015's setPrototypeOf once it is compiled to ES5.
 */
export function mediaManagerError(
  code: MediaManagerErrorCode,
  message: string,
  mediaId?: string,
  response?: finesse.interfaces.Response,
  dialogId?: string
): MediaManagerError {
  const place = mediaId === undefined ? '' : 'MRD ' + mediaId + (dialogId === undefined ? '' : ', task ' + dialogId) + ': ';
  const error = new Error(place + message) as MediaManagerError;
  error.name = 'MediaManagerError';
  error.code = code;
  error.mediaId = mediaId;
  error.dialogId = dialogId;
  error.reason = reasonOf(response);
  error.response = response;
  return error;
}
