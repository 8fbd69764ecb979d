import { describedManagers } from './vendor/shared.js';
import { version } from './base/version.js';

/**
 * Returns text for a person at the console, or for a ticket. For every manager of the page it says: the state and since when, the media options that
 * are wanted and found, the dialogs by id and state, what the manager waits for, and its newest 100 log lines. It contains no call variables and no
 * names.
 */
export function diagnose(): string {
  const managers = describedManagers();
  const head = 'finesse-media-manager ' + version + ', ' + new Date().toISOString() + ', managers: ' + managers.length;
  return [head].concat(managers.map(({ describe }) => describe())).join('\n');
}
