import { describedManagers } from './vendor/shared.js';
import { version } from './base/version.js';

/**
 * Text for a person at the console, or for a ticket: every manager of the page with its state and since when, the settings wanted and found, its
 * dialogs by id and state, what it waits for, and its newest 100 log lines. It has no call variables and no names in it.
 */
export function diagnose(): string {
  const managers = describedManagers();
  const head = 'finesse-media-manager ' + version + ', ' + new Date().toISOString() + ', managers: ' + managers.length;
  return [head].concat(managers.map(({ describe }) => describe())).join('\n');
}
