// What an administrator configures and a gadget may read. The sandbox's server has little of it: a GET of the rest ends in onError.
import { fixedUrl, urlByTeam, withoutId, withTeam } from './addresses.js';
import { child, defineClass, defineCollection, fields, ITEM, readAgain, writable } from './define.js';
import { page } from '../internal/host.js';
import { profile } from '../internal/profile.js';
import { reasonCodeOf, type ReasonCodeHandlers } from './reason-codes.js';
import type { RestBase } from './rest-base.js';
import type { RequestHandlers } from './rest-types.js';
import { TeamResource } from './team-resource.js';

export const Queue = defineClass('Queue', {
  type: 'Queue',
  getters: { getName: 'name', getStatistics: 'statistics' },
  members: {
    explicitSubscription: true,
    supportsSubscriptions: () => true,
    getId(this: RestBase) {
      return this.isLoaded()._id;
    }
  }
});
export const Queues = defineCollection('Queues', {
  type: 'Queues',
  itemType: 'Queue',
  item: () => Queue,
  members: { explicitSubscription: true, handlesItemRefresh: true }
});

export const WrapUpReason = defineClass('WrapUpReason', {
  type: 'WrapUpReason',
  getters: { getLabel: 'label', getForAll: 'forAll', getUri: 'uri' },
  members: { ...ITEM, getParentRestType: () => 'WrapUpReasons' }
});
export const WrapUpReasons = defineCollection('WrapUpReasons', {
  type: 'WrapUpReasons',
  itemType: 'WrapUpReason',
  item: () => WrapUpReason,
  members: { teamId: null, prepare: withTeam, getRestUrl: urlByTeam }
});

export const Contact = defineClass('Contact', {
  type: 'Contact',
  getters: { getFirstName: 'firstName', getLastName: 'lastName', getPhoneNumber: 'phoneNumber', getDescription: 'description' },
  members: {
    ...ITEM,
    ...writable(fields('firstName', 'lastName', 'phoneNumber', 'description'), ['add', 'update', 'delete'], { withUri: true })
  }
});
export const Contacts = defineCollection('Contacts', { type: 'Contacts', itemType: 'Contact', item: () => Contact });

export const PhoneBook = defineClass('PhoneBook', {
  type: 'PhoneBook',
  getters: { getName: 'name', getType: 'type', getUri: 'uri', getEmbeddedContacts: 'contacts' },
  members: {
    ...ITEM,
    getContacts: child(() => Contacts, { kept: true }),
    ...writable(fields('name', 'type'), ['add', 'update', 'delete'], { withUri: true })
  }
});
export const PhoneBooks = defineCollection('PhoneBooks', {
  type: 'PhoneBooks',
  itemType: 'PhoneBook',
  item: () => PhoneBook,
  members: {
    teamId: null,
    prepare: withTeam,
    getRestUrl: urlByTeam,
    keepRestResponse: true,
    extraHeaders: profile.asksByTeam ? null : { Range: 'objects=1-1500' }
  }
});

export const ChatConfig = defineClass('ChatConfig', {
  type: 'ChatConfig',
  getters: { getPrimaryNode: 'primaryNode', getSecondaryNode: 'secondaryNode' },
  members: {
    supportsSubscriptions: false,
    getRestUrl: fixedUrl('ChatConfig'),
    get: readAgain,
    prepare: withoutId,
    ...writable(fields('primaryNode', 'secondaryNode'), ['update'])
  }
});

/** Lines of a gadget for the server's log. Success is never told. */
export const ClientLog = defineClass('ClientLog', {
  type: 'ClientLog',
  members: {
    doNotLog: true,
    explicitSubscription: true,
    prepare: withoutId,
    /** It has nothing to read: it is loaded once the desktop follows its node. */
    firstData(this: RestBase) {
      this._data = null as never;
      this.load();
    },
    synchronize: () => undefined,
    sendLogs(this: RestBase, content: object, handlers?: RequestHandlers) {
      this.restRequest(this.getRestUrl(), { method: 'POST', error: handlers?.error, content });
    }
  }
});

const LOOKUP = {
  ...ITEM,
  doNotRefresh: true,
  /** Sends nothing. */
  doGet: (_handlers?: RequestHandlers): void => undefined,
  /** 12.0 asks for that code; 15.0 for all codes of the team that the gadget's configuration names. */
  lookupReasonCode(this: RestBase, handlers: ReasonCodeHandlers, value: string, category: string) {
    if (profile.asksByTeam) {
      const teamId = page.finesse?.gadget?.Config?.teamId;
      return new TeamResource({ id: '', teamId }).lookupReasonCode(handlers as never, value, category);
    }
    this.restRequest(`${this.getRestUrl()}?category=${category}&code=${value}`, {
      success: (rsp) => handlers.success(reasonCodeOf(rsp)),
      error: (rsp) => handlers.error?.(rsp)
    });
  }
};

export const ReasonCodeLookup = defineClass('ReasonCodeLookup', { type: 'ReasonCode', members: LOOKUP });
