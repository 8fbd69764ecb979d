import { page, type Prefs } from '../internal/host.js';
import { profile } from '../internal/profile.js';

const TEXTS = [
  'country',
  'language',
  'locale',
  'host',
  'hostPort',
  'extension',
  'mobileAgentMode',
  'mobileAgentDialNumber',
  'xmppDomain',
  'pubsubDomain',
  'restHost',
  'scheme',
  'localhostFQDN',
  'localhostPort',
  'teamId',
  'teamName',
  'compatibilityMode',
  'peripheralId',
  'systemAuthMode',
  'toasterNotificationTimeout',
  ...(profile.release === '12.0' ? [] : ['enableToasterNotificationForRONA', 'navItemRoute', 'speechRecognitionHighlights'])
];

/** finesse.gadget.Config, from the preferences of the gadget. `id` and `password` come when ClientServices has read `authorization`. */
export function readConfig(): Record<string, string | number | undefined> {
  if (!page.gadgets?.Prefs) return {};
  const prefs: Prefs = new page.gadgets.Prefs();
  return {
    // Of single sign-on, which the sandbox has not.
    authToken: undefined,
    authorization: prefs.getString(profile.release === '12.0' ? 'authorization' : 'credentials'),
    ...Object.fromEntries(TEXTS.map((name) => [name, prefs.getString(name)])),
    clientDriftInMillis: prefs.getInt('clientDriftInMillis')
  };
}
