// A line for each thing that matters to whoever reads a customer's client log afterwards. Never call variables, never names.
import type { Finesse } from '../vendor/library.js';
import { publishLogLine } from '../vendor/client-log.js';

/** So many lines are kept for `diagnose()`. */
const KEPT = 100;

export interface Log {
  write(text: string): void;
  /** The newest lines, each with its time. */
  lines(): string[];
}

/** @param option `false`: nothing is written anywhere; a function: it gets the lines; else they go to the gadget's client log. */
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
        // What goes wrong with a log must not go wrong with the gadget.
      }
    },
    lines: () => kept
  };
}
