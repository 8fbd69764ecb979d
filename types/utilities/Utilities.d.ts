declare namespace finesse.utilities {
  /**
   * Odds and ends. One object, no class: never `new`. Here the documented ones gadgets use; the rest is not typed yet.
   *
   * Since 8.5(3).
   * @see https://developer.cisco.com/docs/finesse/utilities
   */
  interface Utilities {
    /** Milliseconds since 1970 by the browser's clock. */
    currentTimeMillis(): number;
    /** Milliseconds since 1970 by the server's clock. Since 10.0(1). */
    currentServerTimeMillis(): number;
    /** Browser time to server time, in milliseconds since 1970. Since 10.5(1). */
    convertToServerTimeMillis(clientTime: number): number;
    /** Server time minus browser time, in milliseconds; `null` until the server's time is known. Since 10.5(1). */
    getCurrentDrift(): number | null;
    /** Milliseconds since 1970 of an ISO 8601 text. Since 10.5(1). */
    extractTime(time: string): number;
    /** A duration in milliseconds as minutes and seconds. Since 10.5(1). */
    buildTimeString(timeInMs: number): string;
    /** A duration in milliseconds as minutes and seconds, with hours when there are any. Since 10.5(1). */
    buildTimeStringWithOptionalHours(timeInMs: number): string;
    /** The time between two instants, in milliseconds since 1970, as text. Since 10.5(1). */
    buildElapsedTimeString(serverTimeInMs: number, startTimeInMs: number): string;
    /** The time since `timestamp`, ISO 8601, as text. Since 9.1(1). */
    convertTsToDuration(timestamp: string, now?: Date): string;
    /** The instant an ISO 8601 text names. Since 10.5(1). */
    parseDateStringISO8601(text: string): Date;
    /** An instant as ISO 8601 text, UTC. Since 10.5(1). */
    dateToISOString(date: Date): string;
    /** The text, or an empty one. Since 10.0(1). */
    convertNullToEmptyString(text: string | null | undefined): string;
    /** Without white space at both ends. Since 8.5(3). */
    trim(text: string): string;
    /** In Base64. */
    b64Encode(text: string): string;
    /** From Base64. */
    b64Decode(text: string): string;
    /** Whether `value` is an array. */
    isArray(value: unknown): value is unknown[];
    /** `value` if it is an array, else an array of it. Throws for `undefined`. Not documented; in every release seen. */
    getArray<T>(value: T | T[]): T[];
    /** Last segment of a path. Not documented; in every release seen. */
    getId(uri: string): string;
    /** Value of a parameter in a query string; empty without one. Since 10.5(1). */
    getParameterByName(query: string, name: string): string;
    /** The error type of a refused request, `HTTP` and the status when there is none. Not documented, but Cisco's samples use it. */
    getErrCode(rsp: interfaces.Response): string | undefined;
    /** The error data of a refused request, `HTTP` and the status when there is none. Not documented; in every release seen. */
    getErrData(rsp: interfaces.Response): string | undefined;
    /** The error message of a refused request. Not documented; seen in 12.0(1) and 15.0(1). */
    getErrMessage(rsp: interfaces.Response): string | undefined;
    /** A random UUID. Not documented; in every release seen. */
    generateUUID(): string;
    /** Fits the height of the gadget to its content. Since 10.0(1). */
    adjustGadgetHeight(): void;
    /** Value of the header `Authorization` for requests of one's own. Seen in 12.0(1) and 15.0(1). */
    getAuthHeaderString(config: gadget.Config): string;
    /** Bearer token of the signed-in user; with single sign-on. Seen in 12.0(1) and 15.0(1). */
    getToken(): string | undefined;
  }

  const Utilities: Utilities;
}
