import type { Setup } from '../api.js';

export type AgentPrefsOptions = Pick<Setup, 'agent' | 'lang' | 'country' | 'transport' | 'caches'> & {
  /** Whether the page has loaded because of a failover. */
  failedOver?: boolean;
};

/** Another host than the page's: finesse.js then sends requests through the container, which knows Finesse's addresses by their paths. */
const OTHER_HOST = 'finesse.sandbox.invalid';

/** The preferences that finesse.gadget.Config is made of. They replace a gadget's preferences of the same name. */
export function agentPrefs({ agent, lang, country, transport, caches, failedOver = false }: AgentPrefsOptions): Record<string, string> {
  const { hostname, port, protocol } = location;
  const authorization = btoa(`${agent.id}:${agent.password}`);
  return {
    id: agent.id,
    // 12.0 reads the one, 15.0 the other.
    authorization,
    credentials: authorization,
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
