// The members of finesse.utilities.Utilities that are about time.

const NOTHING = '--:--';

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** One digit gets a zero before it; a minus counts for nothing, so that -1 becomes "0-1". Nothing at all is 0. */
function padDigit(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function clock(given: number): string {
  const seconds = given || 0;
  return [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60].map(padDigit).join(':');
}

function minutes(ms: number): string {
  const seconds = Math.floor((ms || 0) / 1000);
  return [Math.floor(seconds / 60), seconds % 60].map(padDigit).join(':');
}

function withHours(ms: number): string {
  return ms >= 3_600_000 ? clock(Math.floor(ms / 1000)) : minutes(ms);
}

function elapsed(now: number, start: number, write: (ms: number) => string): string {
  return start && now >= start ? write(now - start) : NOTHING;
}

function parse(text: string): Date | null {
  if (text === null || text === undefined) throw new TypeError("Cannot read properties of null (reading 'match')");
  const time = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time);
}

function since(timestamp: string | null | undefined, now: Date): number | undefined {
  const start = timestamp ? parse(timestamp) : null;
  const seconds = start ? Math.floor((now.getTime() - start.getTime()) / 1000) : -1;
  return seconds >= 0 ? seconds : undefined;
}

export const timeUtilities = {
  currentTimeMillis: (): number => Date.now(),
  // The sandbox's server has the clock of this computer.
  currentServerTimeMillis: (): number => Date.now(),
  convertToServerTimeMillis: (clientTime: number): number => clientTime,
  getCurrentDrift: (): number | null => null,

  buildTimeString: (ms: number): string => minutes(ms),
  buildTimeStringWithOptionalHours: (ms: number): string => withHours(ms),
  buildElapsedTimeString: (now: number, start: number): string => elapsed(now, start, minutes),
  buildElapsedTimeStringWithOptionalHours: (now: number, start: number): string => elapsed(now, start, withHours),
  buildTotalTimeString: (now: number, start: number): string => elapsed(now, start, minutes),
  buildHoldTimeString: (now: number, start: number): string => elapsed(now, start, minutes),
  buildWrapupTimeString: (now: number, start: number): string => elapsed(now, start, minutes),
  convertTsToDuration: (timestamp: string | null, now: unknown): string =>
    clock(since(timestamp, now instanceof Date ? now : new Date()) ?? 0),
  convertTsToDurationWithFormat(timestamp: string | null, forFormat: boolean | undefined, now: unknown): string {
    const seconds = since(timestamp, now instanceof Date ? now : new Date());
    return seconds === undefined && forFormat ? '-1' : clock(seconds ?? 0);
  },
  getDisplayTime: (seconds: number): string => clock(seconds),
  convertMilliSecondsToMinutes(ms: number): number {
    if (!ms || Number.isNaN(Number(ms))) throw new Error(`convertMilliSecondsToMinutes() takes a number other than 0, not ${ms}.`);
    return Math.floor(ms / 60_000);
  },

  extractTime(text: string): number {
    if (!text) return 0;
    const date = parse(text);
    if (!date) throw new TypeError(`"${text}" is no time in ISO 8601`);
    return date.getTime();
  },
  parseDateStringISO8601: parse,
  dateToISOString: (date: Date): string => date.toISOString(),
  convertDateToISODateString: (date: Date): string => date.toISOString(),
  /** More durations on the display are refreshed less often. */
  getRefreshTime: (first: number, second: number): number => Number(first) * Number(second) * 10,

  pad: (value: number): string => pad(value),
  padWithWidth: (value: number, width: number): string => pad(value, width)
};
