// Finesse's answers, and the handlers that are told of them.
import { reportError } from '../base/emitter.js';
import { dig, each } from '../base/objects.js';

export type Response = finesse.interfaces.Response;
export type RequestHandlers = finesse.interfaces.RequestHandlers;

/** What a sign-in of a signed-in agent is answered with. It is a success: the server has taken the media options of the request. */
export const ALREADY_LOGGED_IN = 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN';

export function errorMessageOf(response: Response | undefined): string {
  return String(dig(response, 'object.ApiErrors.ApiError.ErrorMessage') || '');
}

/** The constant that a refusal starts with, as in "INVALID_DIALOG_ID: 12"; undefined for one in words. */
export function reasonOf(response: Response | undefined): string | undefined {
  const constant = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+/.exec(errorMessageOf(response));
  return constant ? constant[0] : undefined;
}

/**
 * The library never hands an asynchronous failure of a task action to its error handler, so its shape is made here as it makes it elsewhere:
 * `errorMessage` of a notification is `ErrorMessage` of a response. Newer releases say more, such as `peripheralErrorCode`.
 */
export function errorResponse(error: Record<string, string>): Response {
  const ApiError: Record<string, string> = {};
  each(error, (value, name) => (ApiError[name.charAt(0).toUpperCase() + name.slice(1)] = value));
  return { status: 400, content: '', object: { ApiErrors: { ApiError } } } as Response;
}

/** Handlers that both tell one function what became of the request. */
export function handlersFor(landed: (ok: boolean, response: Response) => void): RequestHandlers {
  return {
    success: (response) => landed(true, response),
    error: (response) => landed(false, response)
  };
}

/** Hands an answer to the handler that waits for such a one, if any does. What that throws goes to the window, unless it is `expected`. */
export function hand(handlers: RequestHandlers | undefined, ok: boolean, response: Response, expected?: RegExp): void {
  const handler = handlers && handlers[ok ? 'success' : 'error'];
  try {
    if (handler) handler.call(handlers, response);
  } catch (error) {
    if (!expected || !expected.test(String(error))) reportError(error);
  }
}
