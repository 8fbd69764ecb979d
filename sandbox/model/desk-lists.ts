// What an administrator configures for a desk.
import { reasonCodeContent } from './media.js';
import type { Agent, System } from './state.js';
import type { LayoutConfig, LayoutEntryConfig, PhoneBookConfig } from './types.js';
import { userContent } from './voice.js';
import { toXml, type XmlContent } from './xml.js';

/** Of these the sandbox has nothing: a list that is there and empty. */
const EMPTY_LISTS = ['Queues', 'Workflows', 'TeamMessages'];

/** The lists that users and teams have alike. @returns Undefined for what Finesse has not below a user either. */
export function listXml({ config }: System, resource: string, category: string): string | undefined {
  switch (resource) {
    case 'ReasonCodes': {
      const codes = config.reasonCodes.filter((code) => category === 'ALL' || code.category === category);
      return toXml({ ReasonCodes: { ReasonCode: codes.map(reasonCodeContent) } });
    }
    case 'PhoneBooks':
      return toXml({ PhoneBooks: { PhoneBook: config.phoneBooks.map(phoneBookContent) } });
    case 'WrapUpReasons': {
      const reason = (label: string, index: number) => ({ label, forAll: 'true', uri: `/finesse/api/WrapUpReason/${index + 1}` });
      return toXml({ WrapUpReasons: { WrapUpReason: config.wrapUpReasons.map(reason) } });
    }
    case 'MediaPropertiesLayouts':
      return toXml({ MediaPropertiesLayouts: { MediaPropertiesLayout: config.layouts.map(layoutContent) } });
    case 'MediaPropertiesLayout':
      return toXml({ MediaPropertiesLayout: layoutContent(config.layouts[0] as LayoutConfig, 0) });
    default:
      return EMPTY_LISTS.includes(resource) ? toXml({ [resource]: '' }) : undefined;
  }
}

function phoneBookContent({ name, contacts }: PhoneBookConfig, index: number): XmlContent {
  return { name, type: 'GLOBAL', uri: `/finesse/api/PhoneBook/${index + 1}`, contacts: contactsContent(contacts, index) };
}

function contactsContent(contacts: PhoneBookConfig['contacts'], book: number): XmlContent {
  const uri = `/finesse/api/PhoneBook/${book + 1}/Contact`;
  return {
    Contact: contacts.map(({ firstName, lastName, phoneNumber, description = '' }, index) => ({
      uri: `${uri}/${index + 1}`,
      firstName,
      lastName,
      phoneNumber,
      description
    }))
  };
}

function layoutContent({ name, description = '', header, columns }: LayoutConfig, index: number): XmlContent {
  return {
    uri: `/finesse/api/MediaPropertiesLayout/${index + 1}`,
    name,
    description,
    type: index === 0 ? 'DEFAULT' : 'CUSTOM',
    header: { entry: entryContent(header) },
    column: columns.map((entries) => ({ entry: entries.map(entryContent) }))
  };
}

function entryContent({ displayName, mediaProperty, uiEditable = false }: LayoutEntryConfig): XmlContent {
  return { displayName, mediaProperty, showInPopOver: 'false', uiEditable: String(uiEditable) };
}

type Read = (agent: Agent, path: string[], query: URLSearchParams) => string | undefined;

/** A team by its id, or what is below it. A team exists when one of the agents is in it. What is configured is the same for all teams. */
const team: Read = ({ system }, [id = '', resource, ...more], query) => {
  const members = [...system.agents.values()].filter(({ config }) => config.teamId === id);
  const [first] = members;
  if (first === undefined || more.length > 0) return undefined;
  if (resource !== undefined) return listXml(system, resource, query.get('category') ?? 'ALL');
  return toXml({
    Team: { id, name: first.config.teamName ?? '', uri: `/finesse/api/Team/${id}`, users: { User: members.map(userContent) } }
  });
};

/** What is configured for a team, at the address that 15.0 asks. */
const teamResource: Read = (agent, path, query) => (path.length === 2 && path[1] !== '' ? team(agent, path, query) : undefined);

/** By its id, or by category and code. */
const reasonCode: Read = ({ system }, [id, ...more], query) => {
  const { reasonCodes } = system.config;
  const [category, code] = [query.get('category'), query.get('code')];
  const found = id
    ? reasonCodes.find((each) => each.id === id)
    : reasonCodes.find((each) => each.category === category && String(each.code) === code);
  return found === undefined || more.length > 0 ? undefined : toXml({ ReasonCode: reasonCodeContent(found) });
};

const layout: Read = ({ system }, [id = '', ...more]) => {
  const index = id === 'default' ? 0 : Number(id) - 1;
  const found = system.config.layouts[index];
  return found === undefined || more.length > 0 ? undefined : toXml({ MediaPropertiesLayout: layoutContent(found, index) });
};

const phoneBook: Read = ({ system }, [id, resource, ...more]) => {
  const index = Number(id) - 1;
  const book = system.config.phoneBooks[index];
  if (book === undefined || more.length > 0) return undefined;
  if (resource === undefined) return toXml({ PhoneBook: phoneBookContent(book, index) });
  return resource === 'Contacts' ? toXml({ Contacts: contactsContent(book.contacts, index) }) : undefined;
};

/** What may be read below /finesse/api, beside users and dialogs. */
const RESOURCES = new Map<string, Read>([
  ['Team', team],
  ['TeamResource', teamResource],
  ['ReasonCode', reasonCode],
  ['MediaPropertiesLayout', layout],
  ['PhoneBook', phoneBook]
]);

/** @returns Undefined for what is not there. */
export function deskXml(agent: Agent, kind: string, path: string[], query: URLSearchParams): string | undefined {
  return RESOURCES.get(kind)?.(agent, path, query);
}

/** The reason code of a user. */
export function userReasonCodeXml(agent: Agent, id: string): string | undefined {
  return reasonCode(agent, [id], new URLSearchParams());
}
