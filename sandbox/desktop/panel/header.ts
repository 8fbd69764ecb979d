import type { AgentConfig, Truth } from '../../model/types.js';
import { byId, element } from '../dom.js';

type Person = Pick<AgentConfig, 'id' | 'firstName' | 'lastName'>;

const CONNECTIONS = { connected: 'Connected', failing: 'Connection lost', recovered: 'Recovered' };

export function showHeader({ connection }: Truth): void {
  show(connection, CONNECTIONS[connection]);
}

/** Shows the agent of this desktop. If there are several agents, it links to their desktops. */
export function showAgent(agent: Person, all: readonly Person[]): void {
  if (all.length < 2) return byId('agent').replaceChildren(nameOf(agent));
  const options = all.map((each) => element('option', { value: each.id, ...(each.id === agent.id ? { selected: '' } : {}) }, nameOf(each)));
  const select = element('select', { 'aria-label': 'Agent' }, ...options);
  select.addEventListener('change', () => {
    const query = new URLSearchParams(location.search);
    query.set('agent', select.value);
    location.search = query.toString();
  });
  byId('agent').replaceChildren(select);
}

const nameOf = ({ firstName, lastName, id }: Person): string => `${firstName} ${lastName} (${id})`;

export function showUnreachable(): void {
  show('unreachable', 'Sandbox server does not answer');
}

function show(status: string, text: string): void {
  const connection = byId('connection');
  connection.dataset['status'] = status;
  if (connection.textContent !== text) connection.textContent = text;
}
