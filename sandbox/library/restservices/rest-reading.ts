// How a REST object reads its own data: at its load, and at a refresh.
import { profile } from '../internal/profile.js';
import type { Notifier } from './notifier.js';
import { readOwn, type Requester } from './rest-request.js';
import type { Abortable, Rsp } from './rest-types.js';

interface Reader extends Requester {
  _loaded: boolean;
  _changeNotifier: Notifier;
  _errorNotifier: Notifier;
  synchronize(retries: number): unknown;
  keepResponse(rsp: Rsp): void;
  replaceData(object: unknown): boolean;
  load(): void;
}

export function readFirst(object: Reader): void {
  readOwn(object, {
    success: (rsp) => {
      object.keepResponse(rsp);
      takeFirst(object, rsp.object);
    },
    error: (rsp) => object._errorNotifier.notifyListeners(rsp)
  });
}

export function takeFirst(object: Reader, data: unknown): void {
  const valid = object.replaceData(data);
  if (!valid) object._errorNotifier.notifyListeners(object);
  // If an event came first, the answer is kept and told to nobody.
  else if (!object._loaded) object.load();
}

/**
 * One GET, repeated every 10 s while it fails and retries are left. 'change' follows whether or not anything changed.
 * An answer of another type is a failure like any other. One that was asked for before the object had loaded is no 'change'.
 */
export function readAnew(object: Reader, retries: number): Abortable {
  const wasLoaded = object._loaded;
  const failed = (reason: unknown): void => {
    if (retries <= 0) object._errorNotifier.notifyListeners(reason);
    else if (profile.retryThrows) throw new ReferenceError('_RETRY_INTERVAL is not defined');
    else setTimeout(() => object.synchronize(retries - 1), profile.retryIntervalMs);
  };
  return readOwn(object, {
    success: (rsp) => {
      object.keepResponse(rsp);
      if (!object.replaceData(rsp.object)) failed(object);
      else if (!object._loaded) object.load();
      else if (wasLoaded) object._changeNotifier.notifyListeners(object);
    },
    error: failed
  });
}
