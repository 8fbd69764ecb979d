import { addresses, child, defineClass, defineCollection, ITEM, writable } from './define.js';
import { layoutText } from './layouts.js';
import type { RestBase, RestOptions } from './rest-base.js';
import type { RequestHandlers } from './rest-types.js';
import { User } from './user.js';
import type { XmlObject, XmlValue } from '../internal/xml.js';

interface MessageHandlers {
  success(messages: XmlValue): void;
  error?: RequestHandlers['error'];
}

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
  members: { getRestUrl: below('ReasonCodes?category=NOT_READY'), ...writable(addresses('ReasonCode'), ['update']) }
});

export const TeamSignOutReasonCode = defineClass('TeamSignOutReasonCode', REASON_CODE);
export const TeamSignOutReasonCodes = defineCollection('TeamSignOutReasonCodes', {
  type: 'ReasonCodes',
  itemType: 'ReasonCode',
  item: () => TeamSignOutReasonCode,
  members: { getRestUrl: below('ReasonCodes?category=LOGOUT'), ...writable(addresses('ReasonCode'), ['update']) }
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
  members: writable(addresses('WrapUpReason'), ['update'])
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
  members: { getRestUrl: below('PhoneBooks'), ...writable(addresses('PhoneBook'), ['update']) }
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
  members: { getRestUrl: below('Workflows'), ...writable(addresses('Workflow'), ['update']) }
});

export const TeamLayoutConfig = defineClass('TeamLayoutConfig', {
  type: 'TeamLayoutConfig',
  getters: { getLayoutXML: 'layoutxml', getUseDefault: 'useDefault' },
  members: {
    ...ITEM,
    keepRestResponse: true,
    /** Each time as if it had not loaded. */
    get(this: RestBase & { readFirst(): void }) {
      this._loaded = false;
      this.readFirst();
      return this;
    },
    getRestUrl: below('LayoutConfig'),
    ...writable(({ layoutXML, useDefault }) => ({ useDefault, layoutxml: layoutText(layoutXML) }), ['put'])
  }
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
  members: {
    ...ITEM,
    getRestClass(): never {
      throw new Error('A team message has no class of its own.');
    },
    /** Mind the names. */
    add: writable(({ expires, message, teams }) => ({ duration: expires, content: message, teams }), ['add'])['add']
  }
});
export const TeamMessages = defineCollection('TeamMessages', {
  type: 'teamMessages',
  itemType: 'TeamMessage',
  item: () => TeamMessage,
  members: {
    supportsRestItemSubscriptions: true,
    itemsKnowParent: true,
    getRestUrl: below('TeamMessages'),
    /** The method itself, not what it returns. */
    getBroadcastMessages(this: RestBase) {
      return (this.isLoaded() as unknown as { getCollection(): object }).getCollection;
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
      supportsRestItemSubscriptions: false,
      getRestType: () => 'TeamMessages',
      /** It asks itself for its address, for ever: such an object never loads. */
      getRestUrl(): string {
        throw new RangeError('Maximum call stack size exceeded');
      },
      getTeamMessages(this: RestBase, createdBy: string, handlers: MessageHandlers) {
        this.restRequest(`/finesse/api/TeamMessages?createdBy=${encodeURIComponent(createdBy)}`, {
          success: (rsp) => handlers.success((rsp.object?.['teamMessages'] as XmlObject | undefined)?.['TeamMessage']),
          error: (rsp) => handlers.error?.(rsp)
        });
        return this;
      },
      deleteTeamMessage(this: RestBase, id: string, handlers?: RequestHandlers) {
        this.restRequest(`/finesse/api/TeamMessage/${id}`, { method: 'DELETE', success: handlers?.success, error: handlers?.error });
        return this;
      }
    }
  },
  TeamMessages
);

/** The agents of a team: a list that comes with it, and whose changes the team's node tells. */
export const Users = defineCollection('Users', {
  type: 'Users',
  itemType: 'User',
  item: () => User as never,
  members: {
    explicitSubscription: true,
    supportsRequests: false,
    handlesItemSubscription: true,
    /** It is read with its team. */
    readAnew(this: RestBase & { renewed(object: unknown): void }) {
      this.restRequest(this._restObj!.getRestUrl(), {
        success: (rsp) => this.renewed({ Users: (rsp.object?.['Team'] as XmlObject | undefined)?.['users'] }),
        error: (rsp) => this._errorNotifier.notifyListeners(rsp)
      });
    }
  }
});

export const Team = defineClass('Team', {
  type: 'Team',
  getters: { getId: 'id', getName: 'name', getUri: 'uri' },
  members: {
    supportsSubscriptions: false,
    /** It looks for the class where there is none. */
    getRestClass(): never {
      throw new TypeError("Cannot read properties of undefined (reading 'Team')");
    },
    getUsers(this: RestBase, callbacks?: RestOptions) {
      const data = { Users: this.isLoaded()._data['users'] ?? {} };
      return new Users(Object.assign(callbacks ?? {}, { parentObj: this, data }));
    },
    getTeamNotReadyReasonCodes: child(() => TeamNotReadyReasonCodes, { kept: true }),
    getTeamSignOutReasonCodes: child(() => TeamSignOutReasonCodes, { kept: true }),
    getTeamWrapUpReasons: child(() => TeamWrapUpReasons, { kept: true }),
    getTeamPhoneBooks: child(() => TeamPhoneBooks, { kept: true }),
    getTeamWorkflows: child(() => TeamWorkflows, { kept: true }),
    getTeamLayoutConfig: child(() => TeamLayoutConfig, { kept: true, id: '0' }),
    getTeamMessages: child(() => TeamMessages, { kept: true })
  }
});
export const Teams = defineCollection('Teams', { type: 'Teams', itemType: 'Team', item: () => Team });
