import type { Setup } from './api.js';

/** What finesse.gadget.Config is made of. A gadget's own preferences of the same name give way. */
export function agentPrefs({ agent, lang, country }: Pick<Setup, 'agent' | 'lang' | 'country'>): Record<string, string> {
  const { hostname, port, protocol } = location;
  return {
    id: agent.id,
    authorization: btoa(`${agent.id}:${agent.password}`),
    host: hostname,
    hostPort: port,
    restHost: hostname,
    scheme: protocol.replace(':', ''),
    localhostFQDN: hostname,
    localhostPort: port,
    country,
    language: lang,
    locale: `${lang}_${country}`,
    teamId: agent.teamId ?? '',
    teamName: agent.teamName ?? '',
    xmppDomain: hostname,
    pubsubDomain: `pubsub.${hostname}`,
    extension: agent.extension ?? '',
    mobileAgentMode: '',
    mobileAgentDialNumber: '',
    clientDriftInMillis: '0',
    systemAuthMode: 'NON_SSO'
  };
}
