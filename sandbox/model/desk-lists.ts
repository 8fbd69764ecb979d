import { type Agent } from './state.js';
import { toXml } from './xml.js';
import { reasonCodesXml } from './resources.js';
import { userContent } from './voice.js';

/** What an administrator configures for a desk, and the sandbox has nothing of: a list that is there and empty. */
const EMPTY_LISTS = ['PhoneBooks', 'Queues', 'WrapUpReasons', 'Workflows', 'MediaPropertiesLayouts', 'TeamMessages'];

/** @returns Undefined for what Finesse has not below a user either. */
export function listXml(resource: string): string | undefined {
  if (resource === 'MediaPropertiesLayout') return layoutXml();
  return EMPTY_LISTS.includes(resource) ? toXml({ [resource]: '' }) : undefined;
}

/** The layout Finesse comes with: the first call variables, without labels of their own. */
function layoutXml(): string {
  const entry = (index: number) => ({ displayName: `Call Variable ${index}`, mediaProperty: `callVariable${index}` });
  const column = (from: number) => ({ entry: [0, 1, 2, 3, 4].map((offset) => entry(from + offset)) });
  return toXml({
    MediaPropertiesLayout: {
      header: { entry: entry(1) },
      column: [column(1), column(6)],
      name: 'Default',
      type: 'DEFAULT',
      uri: '/finesse/api/MediaPropertiesLayout/1'
    }
  });
}

/** What is configured for a team, at the address that 15.0 asks. */
export function teamResourceXml(agent: Agent, id: string, path: string[], category: string): string | undefined {
  return path.length === 1 && path[0] !== '' ? teamXml(agent, id, path, category) : undefined;
}

/** A team by its id, or what is below it. A team exists when one of the agents is in it. Reason codes are the same for all teams. */
export function teamXml(agent: Agent, id: string, [resource, ...more]: string[], category: string): string | undefined {
  const { system } = agent;
  const members = [...system.agents.values()].filter((agent) => agent.config.teamId === id);
  const [first] = members;
  if (first === undefined || more.length > 0) return undefined;
  if (resource === 'ReasonCodes') return reasonCodesXml(agent, category);
  if (resource !== undefined) return listXml(resource);
  return toXml({
    Team: { id, name: first.config.teamName ?? '', uri: `/finesse/api/Team/${id}`, users: { User: members.map(userContent) } }
  });
}
