import type { Setup } from '../api.js';

export type AgentPrefsOptions = Pick<Setup, 'agent' | 'lang' | 'country' | 'transport' | 'caches'> & {
  /** The page has been loaded because of a failover. */
  failedOver?: boolean;
};

/** No name of the page's host: finesse.js then asks by way of the container, which knows the addresses of Finesse by their paths. */
const OTHER_HOST = 'finesse.sandbox.invalid';

/** What finesse.gadget.Config is made of. A gadget's own preferences of the same name give way. */
export function agentPrefs({ agent, lang, country, transport, caches, failedOver = false }: AgentPrefsOptions): Record<string, string> {
  const { hostname, port, protocol } = location;
  return {
    id: agent.id,
    authorization: btoa(`${agent.id}:${agent.password}`),
    host: hostname,
    hostPort: port,
    restHost: transport === 'proxy' ? OTHER_HOST : hostname,
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
    systemAuthMode: 'NON_SSO',
    ...(caches ? { failoverReload: String(failedOver) } : {})
  };
}
