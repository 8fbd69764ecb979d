import type { AgentConfig, Truth } from '../../model/types.js';
import { byId } from '../dom.js';

const CONNECTIONS = { connected: 'Connected', failing: 'Connection lost', recovered: 'Recovered' };

export function showHeader({ firstName, lastName, id }: AgentConfig, { connection }: Truth): void {
  byId('agent').textContent = `${firstName} ${lastName} (${id})`;
  show(connection, CONNECTIONS[connection]);
}

export function showUnreachable(): void {
  show('unreachable', 'Sandbox server does not answer');
}

function show(status: string, text: string): void {
  const connection = byId('connection');
  connection.dataset['status'] = status;
  if (connection.textContent !== text) connection.textContent = text;
}
