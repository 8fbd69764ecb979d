import { mediaManagerError } from './errors.js';

/** The three settings of a Task Routing sign-in, as a gadget may write them. All three are needed, always. */
export interface MediaOptions {
  /** How many tasks the agent may hold in this MRD: 1 to 10. */
  maxDialogLimit: number | string;
  /** What happens to the tasks of an interruptible MRD when a noninterruptible task arrives: `ACCEPT` or `IGNORE`. */
  interruptAction: string;
  /** What happens to the agent's tasks at sign-out: `CLOSE` or `TRANSFER`. */
  dialogLogoutAction: string;
}

/** The same, as Finesse stores and compares them: text, `"1"` to `"10"`, upper case. */
export interface CanonicalMediaOptions {
  maxDialogLimit: string;
  interruptAction: 'ACCEPT' | 'IGNORE';
  dialogLogoutAction: 'CLOSE' | 'TRANSFER';
}

export const optionNames = ['maxDialogLimit', 'interruptAction', 'dialogLogoutAction'] as const;

const allowed = {
  maxDialogLimit: /^([1-9]|10)$/,
  interruptAction: /^(ACCEPT|IGNORE)$/,
  dialogLogoutAction: /^(CLOSE|TRANSFER)$/
};
const inWords = {
  maxDialogLimit: 'a whole number from 1 to 10',
  interruptAction: '"ACCEPT" or "IGNORE"',
  dialogLogoutAction: '"CLOSE" or "TRANSFER"'
};

/**
 * A complete, canonical copy. The library compares strictly and keeps the object it is given, so a number, a lower-case word or a
 * missing option would make it sign in again on every event.
 * @throws MediaManagerError `INVALID_OPTIONS` naming the value, the place and what is allowed.
 */
export function canonicalOptions(options: unknown, place: string, mediaId?: string): CanonicalMediaOptions {
  const canonical: Partial<Record<keyof MediaOptions, string>> = {};
  for (let i = 0; i < optionNames.length; i++) {
    const name = optionNames[i]!;
    const value = options && (options as Partial<MediaOptions>)[name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s/g, '').toUpperCase() : '';
    if (!allowed[name].test(text)) {
      const found = value === undefined ? 'is missing' : 'is ' + (typeof value === 'string' ? '"' + value + '"' : String(value));
      throw mediaManagerError('INVALID_OPTIONS', place + ': ' + name + ' ' + found + '; it must be ' + inWords[name] + '.', {
        mediaId: mediaId
      });
    }
    canonical[name] = text;
  }
  return canonical as CanonicalMediaOptions;
}

/** A copy for somebody who may keep it or write into it, as the library does. */
export function copyOptions(options: CanonicalMediaOptions): CanonicalMediaOptions {
  return {
    maxDialogLimit: options.maxDialogLimit,
    interruptAction: options.interruptAction,
    dialogLogoutAction: options.dialogLogoutAction
  };
}

/** Whether `found` (of a Media object) says the same as `expected`. */
export function sameOptions(expected: CanonicalMediaOptions, found: Record<string, unknown>): boolean {
  return optionNames.every((name) => found[name] === expected[name]);
}
