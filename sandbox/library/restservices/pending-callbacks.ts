import { log } from '../clientservices/client-services.js';
import { profile } from '../internal/profile.js';
import type { RequestHandlers, Update } from './rest-types.js';
import { asArray, isXmlObject, objectToXml, type XmlObject } from '../internal/xml.js';

export type PendingCallbacks = Record<string, RequestHandlers>;

/** Of the three last ones 15.0 says what there is, and undefined for what there is not. */
function pascalCase(error: XmlObject): XmlObject {
  return {
    ErrorData: error['errorData'],
    ErrorMessage: error['errorMessage'],
    ErrorType: error['errorType'],
    ...(profile.peripheralErrors
      ? {
          PeripheralErrorCode: error['peripheralErrorCode'],
          PeripheralErrorMsg: error['peripheralErrorMsg'],
          PeripheralErrorText: error['peripheralErrorText']
        }
      : {})
  };
}

/** An event that answers a request ends its wait; only `apiErrors` are told, as a response with status 400 that no server sent. What the handler throws goes no further. */
export function settle(pending: PendingCallbacks, update: Update, message: object, forgetsErrors: boolean): void {
  const { requestId, data } = update;
  const handlers = requestId === undefined ? undefined : pending[requestId];
  if (requestId === undefined || !handlers) return;
  if (forgetsErrors) delete pending[requestId];
  const errors = data?.['apiErrors'];
  if (!isXmlObject(errors)) return;
  const [first] = asArray(errors['apiError']);
  try {
    handlers.error?.({
      content: objectToXml(message),
      object: { ApiErrors: { ApiError: isXmlObject(first) ? pascalCase(first) : {} } },
      status: 400
    });
  } catch (error) {
    log(`An error handler failed: ${String(error)}`);
  }
}
