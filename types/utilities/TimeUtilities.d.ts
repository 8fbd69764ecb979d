declare namespace finesse.utilities {
  /** The members of `Utilities` that are about time. Instants are milliseconds since 1970 unless they say otherwise. */
  interface TimeUtilities {
    /** Returns the time of the browser's clock. The library's own comments call it text; it is a number. */
    currentTimeMillis(): number;
    /** Returns the time of the server's clock; of the browser's clock until the drift is known. Since 10.0(1). */
    currentServerTimeMillis(): number;
    /** Converts browser time to server time. Since 10.5(1). */
    convertToServerTimeMillis(clientTime: number): number;
    /** Returns the server time minus browser time, in milliseconds; `null` until the server's time is known. Since 10.5(1). */
    getCurrentDrift(): number | null;

    /** Returns a duration in milliseconds as minutes and seconds: `61:01`. Since 10.5(1). */
    buildTimeString(timeInMs: number): string;
    /** Returns a duration in milliseconds as minutes and seconds, with hours when there are any: `01:01:01`. Since 10.5(1). */
    buildTimeStringWithOptionalHours(timeInMs: number): string;
    /**
     * Returns the time between two instants as `buildTimeString` writes it; `--:--` without a start or when it lies ahead. Since 10.5(1).
     */
    buildElapsedTimeString(serverTimeInMs: number, startTimeInMs: number): string;
    /** Returns the same as `buildElapsedTimeString`, with hours when there are any. Since 10.5(1). */
    buildElapsedTimeStringWithOptionalHours(serverTimeInMs: number, startTimeInMs: number): string;
    /** Returns the same as `buildElapsedTimeString`, for the time since a call began. Since 10.5(1). */
    buildTotalTimeString(serverTimeInMs: number, callStartTimeInMs: number): string;
    /** Returns the same as `buildElapsedTimeString`, for the time on hold. Since 10.5(1). */
    buildHoldTimeString(serverTimeInMs: number, holdStartTimeInMs: number): string;
    /** Returns the same as `buildElapsedTimeString`, for the time in wrap-up. Since 10.5(1). */
    buildWrapupTimeString(serverTimeInMs: number, wrapupStartTimeInMs: number): string;
    /**
     * Returns the time since `timestamp`, ISO 8601, as hours, minutes and seconds; `00:00:00` without a usable one or when it lies ahead.
     * Since 9.1(1).
     * @param now the server's time by default
     */
    convertTsToDuration(timestamp: string | null | undefined, now?: Date): string;
    /**
     * Returns the same as `convertTsToDuration`. Since 9.1(1).
     * @param forFormat returns `-1` without a usable timestamp
     */
    convertTsToDurationWithFormat(timestamp: string | null | undefined, forFormat?: boolean, now?: Date): string;
    /** Returns a duration in seconds as hours, minutes and seconds. Since 9.1(1). */
    getDisplayTime(seconds: number): string;
    /** Returns the whole minutes in a duration in milliseconds. Not documented; seen in 12.0(1) and 15.0(1). */
    convertMilliSecondsToMinutes(milliseconds: number): number;

    /**
     * Returns the instant an ISO 8601 text names; 0 for an empty text and `null`. Since 10.5(1).
     * @throws TypeError for `undefined` and any other text
     */
    extractTime(time: string | null): number;
    /** Returns the instant an ISO 8601 text names; `null` for any other text. Since 10.5(1). */
    parseDateStringISO8601(text: string): Date | null;
    /** Returns an instant as ISO 8601 text, UTC. Since 10.5(1). */
    dateToISOString(date: Date): string;
    /** Returns the same as `dateToISOString`. Since 10.5(1). */
    convertDateToISODateString(date: Date): string;
    /** Returns the milliseconds between two refreshes of a display of many durations. Not documented; seen in 12.0(1) and 15.0(1). */
    getRefreshTime(first: number, second: number): number;
  }
}
