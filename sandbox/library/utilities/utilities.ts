import { page } from '../internal/host.js';
import { textUtilities } from './text-utilities.js';
import { timeUtilities } from './time-utilities.js';
import { pageUtilities } from './page-utilities.js';
import { isXmlObject } from '../internal/xml.js';

interface Failed {
  object?: { ApiErrors?: { ApiError?: unknown } };
  status?: number;
}

/** Undefined for several errors. */
function errorField(rsp: Failed | undefined, name: string): unknown {
  const error = rsp?.object?.ApiErrors?.ApiError;
  return isXmlObject(error) ? error[name] : undefined;
}

/** Of a uri, or of an object's; '' without one. */
export function idOf(object: unknown): string {
  const uri = isXmlObject(object) ? object['uri'] : object;
  return typeof uri === 'string' ? Utilities.getId(uri) : '';
}

/** finesse.utilities.Utilities. */
export const Utilities = {
  ...timeUtilities,
  ...textUtilities,
  ...pageUtilities,

  getErrCode: (rsp: Failed): unknown => errorField(rsp, 'ErrorType'),
  getErrData: (rsp: Failed): unknown => errorField(rsp, 'ErrorData'),
  getErrMessage: (rsp: Failed): unknown => errorField(rsp, 'ErrorMessage'),
  getErrOverrideable: (rsp: Failed): unknown => errorField(rsp, 'Overrideable'),
  getPeripheralErrorCode: (rsp: Failed): unknown => errorField(rsp, 'PeripheralErrorCode'),

  /** @throws TypeError of null and undefined, as isArray() does */
  getArray<T>(value: T | T[]): T[] {
    return Utilities.isArray(value) ? (value as T[]) : [value as T];
  },

  isArray(value: unknown): boolean {
    return (value as object).constructor === Array;
  },

  /** @throws Error for what is neither a function nor undefined. */
  validateHandler<Handler>(handler: Handler): Handler {
    if (handler !== undefined && typeof handler !== 'function') throw new Error('handler must be a function');
    return handler;
  },

  /** The last segment of a uri; '' without one. */
  getId: (uri: string | null | undefined): string => (uri ? uri.slice(uri.lastIndexOf('/') + 1) : ''),

  getEquals(one: unknown, other: unknown): boolean {
    if (!isXmlObject(one) || !isXmlObject(other)) return one === other;
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => this.getEquals(one[name], other[name]));
  },

  caseInsensitiveSort(one: string, other: string): number {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  },

  bitMask: {
    isSet: (mask: number, bit: number): boolean => (mask & bit) === bit,
    all: (mask: number, bits: number[]): boolean => bits.every((bit) => (mask & bit) === bit),
    any: (mask: number, bits: number[]): boolean => bits.some((bit) => (mask & bit) === bit)
  },

  whenAllDone(...deferreds: unknown[]): unknown {
    const jQuery = (page.$ ?? page.jQuery) as unknown as { when(...deferreds: unknown[]): unknown };
    return jQuery.when(...deferreds);
  },

  executeAsync: <Result>(task: () => Result): Promise<Result> => Promise.resolve().then(task),

  CONSTANTS: {
    CACHED_REST_DATA: 'CACHED_REST_DATA',
    RELOAD_OTHER_SIDE: 'RELOAD_OTHER_SIDE',
    LOG_COLL_DATA: 'LOG_COLL_DATA',
    CHANGED_LAYOUT_STRUCTURE: 'CHANGED_LAYOUT_STRUCTURE',
    PREVIOUS_LAYOUT_HASH_ID: 'PREVIOUS_LAYOUT_HASH_ID',
    PREVIOUS_CD_LAYOUT: 'PREVIOUS_CD_LAYOUT',
    MESSAGES_DATA: 'MESSAGES_DATA',
    USER_ID: 'USER_ID'
  },
  IDB_ACTIONS: { SAVE_OR_UPDATE: 'saveOrUpdate', FETCH: 'fetch', DELETE: 'delete', CLEAR_ALL: 'clear' },
  IDB_TOPICS: { REQUEST: 'finesse.idb.request', RESPONSE: 'finesse.idb.response' },
  MAINTENANCE_STATE: { MIGRATING: 'MIGRATING', SCHEDULED: 'SCHEDULED' },

  /** Version 4, from Math.random: 31 draws each, which whoever replaces Math.random can see. */
  generateUUID(): string {
    const digits = Array.from({ length: 31 }, () => Math.floor(Math.random() * 16));
    digits[15] = 8 + (digits[15]! % 4);
    const hex = digits.map((digit) => digit.toString(16)).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(12, 15)}`, hex.slice(15, 19), hex.slice(19)].join('-');
  }
};
