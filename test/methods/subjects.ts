// The objects whose methods are called: one of each class that a gadget can have, loaded as a gadget loads it.
import type { StubDesktop } from '../support/stub-desktop.js';

type RestClass = new (options: object) => object;
type Rest = Record<string, RestClass>;
type Handlers = Record<string, () => void>;
type Made = object | undefined;

/** `told` returns handlers that record their calls. */
export interface Making {
  desk: StubDesktop;
  rest: Rest;
  library: Record<string, Record<string, new (...args: unknown[]) => object>>;
  handlers(): Handlers;
}

type Recipe = (making: Making) => Made;

const byId =
  (className: string, id = '1'): Recipe =>
  ({ rest, handlers }) =>
    new rest[className]!({ id, ...handlers() });

/** Gets the subject from a getter of a loaded object. */
const from =
  (parent: Recipe, getter: string): Recipe =>
  (making) => {
    const owner = parent(making) as Record<string, (options: object) => object>;
    making.desk.settle();
    return owner[getter]!(making.handlers());
  };

/** Gets the first item of a list. */
const itemOf =
  (list: Recipe): Recipe =>
  (making) => {
    const collection = list(making) as { getCollection(): Record<string, object> };
    making.desk.settle();
    return Object.values(collection.getCollection())[0];
  };

const user: Recipe = byId('User', '1001');
const silent =
  (recipe: Recipe): Recipe =>
  (making) =>
    recipe({ ...making, handlers: () => ({}) });
const owner = silent(user);
const team = silent(byId('Team'));
const mediaList = from(owner, 'getMediaList');
const media: Recipe = (making) => {
  const list = mediaList({ ...making, handlers: () => ({}) }) as { getMedia(options: object): object };
  making.desk.settle();
  return list.getMedia({ id: '5001', ...making.handlers() });
};
const tasks = from(silent(media), 'getMediaDialogs');
/** The getter returns nothing. It passes the list to its handler. */
const workflows: Recipe = (making) => {
  const agent = owner(making) as { loadWorkflows(options: object): void };
  making.desk.settle();
  const { onLoad, ...others } = making.handlers();
  let list: object | undefined;
  agent.loadWorkflows({ ...others, onLoad: (loaded: object) => ((list = loaded), onLoad?.()) });
  making.desk.settle();
  return list;
};
const calls = from(owner, 'getDialogs');

/** By the class's name in `finesse.restservices`. A word after it distinguishes several subjects of one class. */
export const recipes: Record<string, Recipe> = {
  RestBase: ({ rest }) => new rest['RestBase']!({ id: '1' }),
  RestCollectionBase: ({ rest }) => new rest['RestCollectionBase']!({}),
  User: user,
  'User mobile': byId('User', '1002'),
  Users: from(team, 'getUsers'),
  'User ofTeam': itemOf(silent(from(team, 'getUsers'))),
  Media: media,
  MediaList: mediaList,
  MediaDialogs: tasks,
  MediaDialog: itemOf(silent(tasks)),
  Dialogs: calls,
  Dialog: itemOf(silent(calls)),
  'Dialog alerting': (making) => {
    const list = silent(calls)(making) as { getCollection(): Record<string, object> };
    making.desk.settle();
    return list.getCollection()['2'];
  },
  DialogBase: byId('DialogBase'),
  Queue: byId('Queue'),
  Queues: from(owner, 'getQueues'),
  WrapUpReason: itemOf(silent(from(owner, 'getWrapUpReasons'))),
  WrapUpReasons: from(owner, 'getWrapUpReasons'),
  Contact: itemOf(silent(from(itemOf(silent(from(owner, 'getPhoneBooks'))), 'getContacts'))),
  Contacts: from(itemOf(silent(from(owner, 'getPhoneBooks'))), 'getContacts'),
  PhoneBook: itemOf(silent(from(owner, 'getPhoneBooks'))),
  PhoneBooks: from(owner, 'getPhoneBooks'),
  WorkflowAction: itemOf(silent(byId('WorkflowActions'))),
  WorkflowActions: byId('WorkflowActions'),
  Workflow: itemOf(silent(workflows)),
  Workflows: workflows,
  MediaPropertiesLayout: byId('MediaPropertiesLayout'),
  MediaPropertiesLayouts: byId('MediaPropertiesLayouts'),
  UserMediaPropertiesLayout: from(owner, 'getMediaPropertiesLayout'),
  UserMediaPropertiesLayouts: from(owner, 'getMediaPropertiesLayouts'),
  'UserMediaPropertiesLayout ofList': itemOf(silent(from(owner, 'getMediaPropertiesLayouts'))),
  ClientLog: from(owner, 'getClientLog'),
  Team: byId('Team'),
  Teams: byId('Teams'),
  TeamNotReadyReasonCode: itemOf(silent(from(team, 'getTeamNotReadyReasonCodes'))),
  TeamNotReadyReasonCodes: from(team, 'getTeamNotReadyReasonCodes'),
  TeamSignOutReasonCode: itemOf(silent(from(team, 'getTeamSignOutReasonCodes'))),
  TeamSignOutReasonCodes: from(team, 'getTeamSignOutReasonCodes'),
  TeamWrapUpReason: itemOf(silent(from(team, 'getTeamWrapUpReasons'))),
  TeamWrapUpReasons: from(team, 'getTeamWrapUpReasons'),
  TeamPhoneBook: itemOf(silent(from(team, 'getTeamPhoneBooks'))),
  TeamPhoneBooks: from(team, 'getTeamPhoneBooks'),
  TeamWorkflow: itemOf(silent(from(team, 'getTeamWorkflows'))),
  TeamWorkflows: from(team, 'getTeamWorkflows'),
  TeamLayoutConfig: from(team, 'getTeamLayoutConfig'),
  TeamMessage: itemOf(silent(from(team, 'getTeamMessages'))),
  TeamMessages: from(team, 'getTeamMessages'),
  UserTeamMessages: byId('UserTeamMessages'),
  SystemInfo: byId('SystemInfo', ''),
  LayoutConfig: byId('LayoutConfig'),
  ChatConfig: byId('ChatConfig'),
  ReasonCodeLookup: byId('ReasonCodeLookup'),
  'containerservices.TimerTickEvent': ({ library }) => new library['containerservices']!['TimerTickEvent']!(1, 2),
  'containerservices.TimerTickEvent empty': ({ library }) => new library['containerservices']!['TimerTickEvent']!(),
  'containerservices.GadgetViewChangedEvent': ({ library }) =>
    new library['containerservices']!['GadgetViewChangedEvent']!('g', 't', 3, 'v'),
  'containerservices.GadgetViewChangedEvent empty': ({ library }) => new library['containerservices']!['GadgetViewChangedEvent']!(),
  'containerservices.MaxAvailableHeightChangedEvent': ({ library }) =>
    new library['containerservices']!['MaxAvailableHeightChangedEvent']!(3),
  'containerservices.WorkflowActionEvent': ({ library }) => new library['containerservices']!['WorkflowActionEvent']!(),
  FinesseBase: ({ library }) => new (library as unknown as Record<string, new () => object>)['FinesseBase']!(),
  Notifier: ({ rest }) => new rest['Notifier']!({}),
  ReasonCodes: ({ rest }) => new rest['ReasonCodes']!({}),
  // Only in 15.0:
  TeamResource: ({ rest, handlers }) => new rest['TeamResource']!({ id: '1', teamId: '1', ...handlers() }),
  ECCVariableConfig: byId('ECCVariableConfig'),
  MediaDomain: itemOf(silent(byId('MediaDomains'))),
  MediaDomains: byId('MediaDomains'),
  ScriptSelector: itemOf(silent(byId('ScriptSelectors'))),
  ScriptSelectors: byId('ScriptSelectors'),
  DigitalChannelsConfiguration: byId('DigitalChannelsConfiguration'),
  Devices: ({ rest, handlers }) => new rest['Devices']!({ id: '', extension: '2001', ...handlers() })
};
