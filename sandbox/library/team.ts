import { child, defineClass, defineCollection, ITEM, readAgain, writable } from './define.js';
import type { Listener } from './notifier.js';
import type { RestBase, RestOptions } from './rest-base.js';
import { User, type UserOptions } from './user.js';
import type { XmlObject } from './xml.js';

const REASON_CODE = {
  type: 'ReasonCode',
  getters: { getCategory: 'category', getCode: 'code', getLabel: 'label', getForAll: 'forAll', getUri: 'uri', getSystemCode: 'systemCode' },
  members: ITEM
};

/** Below its team, with what follows in the URL. */
const below = (path: string) =>
  function (this: RestBase): string {
    return `${this._restObj ? this._restObj.getRestUrl() : '/finesse/api'}/${path}`;
  };

export const TeamNotReadyReasonCode = defineClass('TeamNotReadyReasonCode', REASON_CODE);
export const TeamNotReadyReasonCodes = defineCollection('TeamNotReadyReasonCodes', {
  type: 'ReasonCodes',
  itemType: 'ReasonCode',
  item: () => TeamNotReadyReasonCode,
  members: { getRestUrl: below('ReasonCodes?category=NOT_READY'), ...writable('update') }
});

export const TeamSignOutReasonCode = defineClass('TeamSignOutReasonCode', REASON_CODE);
export const TeamSignOutReasonCodes = defineCollection('TeamSignOutReasonCodes', {
  type: 'ReasonCodes',
  itemType: 'ReasonCode',
  item: () => TeamSignOutReasonCode,
  members: { getRestUrl: below('ReasonCodes?category=LOGOUT'), ...writable('update') }
});

export const TeamWrapUpReason = defineClass('TeamWrapUpReason', {
  type: 'WrapUpReason',
  getters: { getLabel: 'label', getForAll: 'forAll', getUri: 'uri' },
  members: ITEM
});
export const TeamWrapUpReasons = defineCollection('TeamWrapUpReasons', {
  type: 'WrapUpReasons',
  itemType: 'WrapUpReason',
  item: () => TeamWrapUpReason,
  members: writable('update')
});

export const TeamPhoneBook = defineClass('TeamPhoneBook', {
  type: 'PhoneBook',
  getters: { getName: 'name', getUri: 'uri' },
  members: ITEM
});
export const TeamPhoneBooks = defineCollection('TeamPhoneBooks', {
  type: 'PhoneBooks',
  itemType: 'PhoneBook',
  item: () => TeamPhoneBook,
  members: { getRestUrl: below('PhoneBooks'), ...writable('update') }
});

export const TeamWorkflow = defineClass('TeamWorkflow', {
  type: 'Workflow',
  getters: { getName: 'name', getDescription: 'description', getUri: 'uri' },
  members: ITEM
});
export const TeamWorkflows = defineCollection('TeamWorkflows', {
  type: 'Workflows',
  itemType: 'Workflow',
  item: () => TeamWorkflow,
  members: { getRestUrl: below('Workflows'), ...writable('update') }
});

export const TeamLayoutConfig = defineClass('TeamLayoutConfig', {
  type: 'TeamLayoutConfig',
  getters: { getLayoutXML: 'layoutxml', getUseDefault: 'useDefault' },
  members: { supportsSubscriptions: false, keepRestResponse: true, get: readAgain, getRestUrl: below('LayoutConfig'), ...writable('put') }
});

export const TeamMessage = defineClass('TeamMessage', {
  type: 'TeamMessage',
  getters: {
    getTeamMessageUri: 'uri',
    getId: 'id',
    getCreatedBy: 'createdBy',
    getCreatedAt: 'createdAt',
    getDuration: 'duration',
    getContent: 'content'
  },
  members: { ...ITEM, add: writable('add')['add'] }
});
export const TeamMessages = defineCollection('TeamMessages', {
  type: 'TeamMessages',
  itemType: 'TeamMessage',
  item: () => TeamMessage,
  members: {
    getRestUrl: below('TeamMessages'),
    getBroadcastMessages(this: RestBase) {
      return (this as unknown as { getCollection(): object }).getCollection();
    }
  }
});
export const UserTeamMessages = defineCollection(
  'UserTeamMessages',
  {
    type: 'TeamMessages',
    itemType: 'TeamMessage',
    item: () => TeamMessage,
    members: {
      ...ITEM,
      getTeamMessages(this: RestBase, handlers: object, teamId: string) {
        this.restRequest(`/finesse/api/Team/${teamId}/TeamMessages`, handlers);
      },
      deleteTeamMessage(this: RestBase, id: string, handlers: object) {
        this.restRequest(`/finesse/api/TeamMessage/${id}`, { method: 'DELETE', ...handlers });
      }
    }
  },
  TeamMessages
);

/** The agents of a team: a list that comes with it. The team's node tells of its changes and of each agent's; no agent's own node is followed. */
export const Users = defineCollection('Users', {
  type: 'Users',
  itemType: 'User',
  item: () => User as never,
  members: {
    explicitSubscription: true,
    supportsRequests: false,
    handlesItemSubscription: true,
    createItem(id: string, data: XmlObject, onLoad?: Listener) {
      const options: UserOptions = { id, data: { User: data }, onLoad, doNotSubscribe: true };
      return new User(options);
    }
  }
});

export const Team = defineClass('Team', {
  type: 'Team',
  getters: { getId: 'id', getName: 'name', getUri: 'uri' },
  members: {
    supportsSubscriptions: false,
    getUsers(this: RestBase, callbacks?: RestOptions) {
      const data = { Users: this.isLoaded()._data['users'] ?? {} };
      return new Users(Object.assign(callbacks ?? {}, { parentObj: this, data }));
    },
    getTeamNotReadyReasonCodes: child(() => TeamNotReadyReasonCodes, { kept: true }),
    getTeamSignOutReasonCodes: child(() => TeamSignOutReasonCodes, { kept: true }),
    getTeamWrapUpReasons: child(() => TeamWrapUpReasons, { kept: true }),
    getTeamPhoneBooks: child(() => TeamPhoneBooks, { kept: true }),
    getTeamWorkflows: child(() => TeamWorkflows, { kept: true }),
    getTeamLayoutConfig: child(() => TeamLayoutConfig, { kept: true }),
    getTeamMessages: child(() => TeamMessages)
  }
});
export const Teams = defineCollection('Teams', { type: 'Teams', itemType: 'Team', item: () => Team });
