import { mediaManagerError } from './errors.js';
import { messages } from './messages.js';
import { dig } from '../base/objects.js';

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
  interruptAction: finesse.restservices.InterruptAction;
  dialogLogoutAction: finesse.restservices.DialogLogoutAction;
}

type OptionName = keyof CanonicalMediaOptions;

/** Of each option: what it may be, to a program and to a reader. */
const allowed: Record<OptionName, [RegExp, string]> = {
  maxDialogLimit: [/^([1-9]|10)$/, 'a whole number from 1 to 10'],
  interruptAction: [/^(ACCEPT|IGNORE)$/, '"ACCEPT" or "IGNORE"'],
  dialogLogoutAction: [/^(CLOSE|TRANSFER)$/, '"CLOSE" or "TRANSFER"']
};

export const optionNames = Object.keys(allowed) as OptionName[];

/** A text or a number as text; '' for everything else. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** An option as Finesse stores it, or '' when it is none. */
export function canonicalOption(name: OptionName, value: unknown): string {
  const text = plainText(value).replace(/\s/g, '').toUpperCase();
  return allowed[name][0].test(text) ? text : '';
}

/**
 * A complete, canonical copy. The library compares strictly and keeps the object it is given, so a number, a lower-case word or a
 * missing option would make it sign in again on every event.
 * @throws MediaManagerError `INVALID_OPTIONS` naming the value, the place and what is allowed.
 */
export function canonicalOptions(options: unknown, place: string, mediaId?: string): CanonicalMediaOptions {
  return pickOptions((name) => {
    const value = dig(options, name);
    const canonical = canonicalOption(name, value);
    if (!canonical) throw mediaManagerError('INVALID_OPTIONS', messages.invalid(place, name, value, allowed[name][1]), mediaId);
    return canonical;
  });
}

/** The three settings, each as `pick` says. */
export function pickOptions(pick: (name: OptionName) => unknown): CanonicalMediaOptions {
  const options: Partial<Record<OptionName, unknown>> = {};
  optionNames.forEach((name) => (options[name] = pick(name)));
  return options as CanonicalMediaOptions;
}

/** A copy for somebody who may keep it or write into it, as the library does. */
export function copyOptions(options: CanonicalMediaOptions): CanonicalMediaOptions {
  return pickOptions((name) => options[name]);
}

/** Whether `found` (of a Media object) says the same as `expected`. */
export function sameOptions(expected: CanonicalMediaOptions, found: object): boolean {
  return optionNames.every((name) => (found as CanonicalMediaOptions)[name] === expected[name]);
}

/** The three settings, short. */
export function settingsText(options: object): string {
  return optionNames.map((name) => dig(options, name)).join(', ');
}
