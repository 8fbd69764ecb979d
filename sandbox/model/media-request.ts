import { type Refusal, refuse } from './errors.js';
import type { FinesseConfig, MediaSettings } from './types.js';
import { parseBody } from './xml.js';

export type MediaChange =
  | { state: 'LOGIN'; settings: MediaSettings }
  | { state: 'READY' }
  | { state: 'NOT_READY' | 'LOGOUT'; reasonCodeId: string }
  | { routable: boolean };

export const allowedSettings: Record<keyof MediaSettings, readonly string[]> = {
  maxDialogLimit: Array.from({ length: 10 }, (_, index) => String(index + 1)),
  interruptAction: ['ACCEPT', 'IGNORE'],
  dialogLogoutAction: ['CLOSE', 'TRANSFER']
};

export const settingNames = Object.keys(allowedSettings) as (keyof MediaSettings)[];

function readSettings(content: Record<string, string>): MediaSettings | Refusal {
  const settings: MediaSettings = { maxDialogLimit: '', interruptAction: '', dialogLogoutAction: 'CLOSE' };
  for (const name of settingNames) {
    const value = content[name] || settings[name];
    if (value === '') {
      return refuse.missing(name);
    }
    if (!allowedSettings[name].includes(value)) {
      return refuse.invalid(name, value);
    }
    settings[name] = value;
  }
  return settings;
}

/** Where a category has reason codes, one of them must be named; where it has none, any number will do. */
export function checkReasonCode(reasonCodes: FinesseConfig['reasonCodes'], category: string, id: string): Refusal | undefined {
  const codes = reasonCodes.filter((code) => code.category === category);
  if (codes.length > 0 && id === '') {
    return refuse.missing('reasonCodeId');
  }
  const known = codes.length > 0 ? codes.some((code) => code.id === id) : id === '' || /^\d+$/.test(id);
  return known ? undefined : refuse.invalid('reasonCodeId', id);
}

/** What the body of a PUT on a Media asks for, or why it is refused. */
export function readMediaChange(body: string, reasonCodes: FinesseConfig['reasonCodes']): MediaChange | Refusal {
  const parsed = parseBody(body, 'Media');
  if (parsed === undefined) {
    return refuse.malformed('Media');
  }
  const odd = Object.entries(parsed).find(([, value]) => typeof value !== 'string');
  if (odd !== undefined) {
    return refuse.invalid(odd[0], '');
  }
  const content = parsed as Record<string, string>;
  const { state = '', routable = '', reasonCodeId = '' } = content;
  if (state === '') {
    if (routable === '') {
      return refuse.missing('state');
    }
    return routable === 'true' || routable === 'false' ? { routable: routable === 'true' } : refuse.invalid('routable', routable);
  }
  if (state === 'LOGIN') {
    const settings = readSettings(content);
    return 'type' in settings ? settings : { state, settings };
  }
  if (state !== 'READY' && state !== 'NOT_READY' && state !== 'LOGOUT') {
    return refuse.invalid('state', state);
  }
  if (state === 'READY') {
    return reasonCodeId === '' ? { state } : refuse.invalid('reasonCodeId', reasonCodeId);
  }
  return checkReasonCode(reasonCodes, state, reasonCodeId) ?? { state, reasonCodeId };
}
