// Writes log lines for the person who later reads a customer's client log. They never contain call variables or names.
import type { Finesse } from '../vendor/library.js';
import { publishLogLine } from '../vendor/client-log.js';

/** How many lines are kept for `diagnose()`. */
const KEPT = 100;

export interface Log {
  write(text: string): void;
  /** The newest lines, each with its time. */
  lines(): string[];
}

/** @param option `false` writes nothing. A function gets the lines. By default they go to the gadget's client log. */
export function createLog(mediaId: string, option: false | ((line: string) => void) | undefined, library: () => Finesse | undefined): Log {
  let kept: string[] = [];
  return {
    write(text) {
      const line = 'MediaManager, MRD ' + mediaId + ': ' + text;
      kept = kept.concat(new Date().toISOString() + ' ' + text).slice(-KEPT);
      try {
        if (typeof option === 'function') option(line);
        else if (option !== false) publishLogLine(library(), line);
      } catch {
        // An error of the log must not disturb the gadget.
      }
    },
    lines: () => kept
  };
}
