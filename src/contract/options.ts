import { mediaManagerError } from './errors.js';
import { messages } from './messages.js';
import { dig } from '../base/objects.js';

/** The three media options of a Task Routing sign-in, as a gadget may write them. All three are required. */
export interface MediaOptions {
  /** How many tasks the agent may hold in this MRD: 1 to 10. */
  maxDialogLimit: number | string;
  /** What happens to the tasks of an interruptible MRD when a noninterruptible task arrives: `ACCEPT` or `IGNORE`. */
  interruptAction: string;
  /** What happens to the agent's tasks at sign-out: `CLOSE` or `TRANSFER`. */
  dialogLogoutAction: string;
}

/** The media options as Finesse stores and compares them: strings, `"1"` to `"10"`, in upper case. */
export interface CanonicalMediaOptions {
  maxDialogLimit: string;
  interruptAction: finesse.restservices.InterruptAction;
  dialogLogoutAction: finesse.restservices.DialogLogoutAction;
}

type OptionName = keyof CanonicalMediaOptions;

/** What each option may be: as a pattern, and in words. */
const allowed: Record<OptionName, [RegExp, string]> = {
  maxDialogLimit: [/^([1-9]|10)$/, 'a whole number from 1 to 10'],
  interruptAction: [/^(ACCEPT|IGNORE)$/, '"ACCEPT" or "IGNORE"'],
  dialogLogoutAction: [/^(CLOSE|TRANSFER)$/, '"CLOSE" or "TRANSFER"']
};

export const optionNames = Object.keys(allowed) as OptionName[];

/** A string or a number as a string, and '' for everything else. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** An option as Finesse stores it, or '' if the value is not allowed. */
export function canonicalOption(name: OptionName, value: unknown): string {
  const text = plainText(value).replace(/\s/g, '').toUpperCase();
  return allowed[name][0].test(text) ? text : '';
}

/**
 * Returns a complete copy, as Finesse stores the options. The library compares strictly and keeps the object that it is given. So a number, a
 * lower-case word or a missing option would make it sign in again on every event.
 * @throws MediaManagerError `INVALID_OPTIONS`. The message names the value, the place and what is allowed.
 */
export function canonicalOptions(options: unknown, place: string, mediaId?: string): CanonicalMediaOptions {
  return pickOptions((name) => {
    const value = dig(options, name);
    const canonical = canonicalOption(name, value);
    if (!canonical) throw mediaManagerError('INVALID_OPTIONS', messages.invalid(place, name, value, allowed[name][1]), mediaId);
    return canonical;
  });
}

/** Creates media options with what `pick` returns for each. */
export function pickOptions(pick: (name: OptionName) => unknown): CanonicalMediaOptions {
  const options: Partial<Record<OptionName, unknown>> = {};
  optionNames.forEach((name) => (options[name] = pick(name)));
  return options as CanonicalMediaOptions;
}

/** Copies media options for code that may keep or change them, as the library does. */
export function copyOptions(options: CanonicalMediaOptions): CanonicalMediaOptions {
  return pickOptions((name) => options[name]);
}

/** Whether the media options in `found`, which may be the content of a Media, equal `expected`. */
export function sameOptions(expected: CanonicalMediaOptions, found: object): boolean {
  return optionNames.every((name) => (found as CanonicalMediaOptions)[name] === expected[name]);
}

/** The three values as text, for log lines. */
export function settingsText(options: object): string {
  return optionNames.map((name) => dig(options, name)).join(', ');
}
