import type { AgentConfig, Truth } from '../model/types.js';
import { byId } from './dom.js';

const CONNECTIONS = { connected: 'Connected', failing: 'Connection lost', recovered: 'Recovered' };

export function showHeader({ firstName, lastName, id }: AgentConfig, { node, connection, outage }: Truth): void {
  byId('agent').textContent = `${firstName} ${lastName} (${id})`;
  for (const name of ['A', 'B']) byId(`node-${name}`).classList.toggle('current', name === node);
  byId('node').setAttribute('aria-label', `Finesse node ${node}`);
  show(connection, CONNECTIONS[connection]);
  const banner = byId('outage');
  banner.hidden = outage === undefined;
  banner.textContent = outage === undefined ? '' : `Outage: ${outage}. Press Recover to end it.`;
}

export function showUnreachable(): void {
  show('unreachable', 'Sandbox server does not answer');
}

function show(status: string, text: string): void {
  const connection = byId('connection');
  connection.dataset['status'] = status;
  connection.textContent = text;
}
