// Finesse's answers, and the handlers that receive them.
import { reportError } from '../base/emitter.js';
import { dig, each } from '../base/objects.js';

export type Response = finesse.interfaces.Response;
export type RequestHandlers = finesse.interfaces.RequestHandlers;

/** The error that answers a sign-in of an agent who is signed in. It is a success: the server has taken the media options of the request. */
export const ALREADY_LOGGED_IN = 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN';

/** How long Finesse may take, after it has accepted a request with 202, until it publishes the outcome. */
export const OUTCOME_MS = 15000;

export function errorMessageOf(response: Response | undefined): string {
  return String(dig(response, 'object.ApiErrors.ApiError.ErrorMessage') || '');
}

/** Whether this error says that Finesse refused the request. After another, such as a time-out, Finesse may have accepted it. */
export function isRefusal(response: Response | undefined): boolean {
  return !!response && response.status >= 400 && response.status < 500;
}

/** The constant at the start of an error message, as in "INVALID_DIALOG_ID: 12". Undefined if the message has none. */
export function reasonOf(response: Response | undefined): string | undefined {
  const constant = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+/.exec(errorMessageOf(response));
  return constant ? constant[0] : undefined;
}

/**
 * Builds a response from a notification of a late failure, because the library never passes such a failure to an error handler. The shape is that of
 * its other responses: `errorMessage` of a notification is `ErrorMessage` of a response. Newer releases say more, such as `peripheralErrorCode`.
 */
export function errorResponse(error: Record<string, string>): Response {
  const ApiError: Record<string, string> = {};
  each(error, (value, name) => (ApiError[name.charAt(0).toUpperCase() + name.slice(1)] = value));
  return { status: 400, content: '', object: { ApiErrors: { ApiError } } } as Response;
}

/** Creates a success and an error handler that both call one function with the outcome of the request. */
export function handlersFor(landed: (ok: boolean, response: Response) => void): RequestHandlers {
  return {
    success: (response) => landed(true, response),
    error: (response) => landed(false, response)
  };
}

/** Calls the handler for this kind of answer, if there is one. An error that it throws goes to the window, unless it matches `expected`. */
export function hand(handlers: RequestHandlers | undefined, ok: boolean, response: Response, expected?: RegExp): void {
  const handler = handlers && handlers[ok ? 'success' : 'error'];
  try {
    if (handler) handler.call(handlers, response);
  } catch (error) {
    if (!expected || !expected.test(String(error))) reportError(error);
  }
}
